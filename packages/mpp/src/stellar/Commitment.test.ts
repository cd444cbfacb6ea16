import { Address, Keypair, Networks, nativeToScVal, StrKey, xdr } from '@stellar/stellar-sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_AMOUNT } from './Amount.ts'
import * as Commitment from './Commitment.ts'

const channel = 'CAAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQC526'
const passphrase = Networks.TESTNET
const golden =
  '0000001100000001000000040000000f00000006616d6f756e7400000000000a000000000000000000000000009896800000000f000000076368616e6e656c00000000120000000101010101010101010101010101010101010101010101010101010101010101010000000f00000006646f6d61696e00000000000f000000086368616e636d6d740000000f000000076e6574776f726b000000000d00000020cee0302d59844d32bdca915c8203dd44b33fbb7edc19051ea37abedf28ecd472'

/** By the SDK's XDR writer. */
function written(amount: bigint, contract: string): Buffer {
  const networkId = Buffer.from(golden.slice(-64), 'hex')
  const entry = (key: string, val: xdr.ScVal) =>
    new xdr.ScMapEntry({ key: xdr.ScVal.scvSymbol(key), val })
  return xdr.ScVal.scvMap([
    entry('amount', nativeToScVal(amount, { type: 'i128' })),
    entry('channel', new Address(contract).toScVal()),
    entry('domain', xdr.ScVal.scvSymbol('chancmmt')),
    entry('network', xdr.ScVal.scvBytes(networkId)),
  ]).toXDR()
}

describe('encode', () => {
  test('behavior: the golden vector', () => {
    const bytes = Commitment.encode({ amount: 10_000_000n, channel, passphrase })
    expect(bytes.toString('hex')).toBe(golden)
  })

  test('behavior: what an XDR writer writes, for any amount and channel', () => {
    const contracts = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => StrKey.encodeContract(Buffer.from(bytes)))
    fc.assert(
      fc.property(fc.bigInt(0n, MAX_AMOUNT), contracts, (amount, contract) => {
        const bytes = Commitment.encode({ amount, channel: contract, passphrase })
        expect(bytes.equals(written(amount, contract))).toBe(true)
      }),
    )
  })

  test.each([-1n, MAX_AMOUNT + 1n])('error: the amount %s', (amount) => {
    expect(() => Commitment.encode({ amount, channel, passphrase })).toThrow(RangeError)
  })
})

describe('sign and verify', () => {
  const keypair = Keypair.fromRawEd25519Seed(Buffer.alloc(32, 7))
  const commitment = { amount: 5n, channel, passphrase }
  const signature = Commitment.sign(commitment, keypair)

  test('behavior: a signature verifies, in either case', () => {
    expect(signature).toMatch(/^[0-9a-f]{128}$/)
    for (const text of [signature, signature.toUpperCase()])
      expect(Commitment.verify(commitment, text, keypair.publicKey())).toBe(true)
  })

  const other = StrKey.encodeContract(Buffer.alloc(32, 2))
  test.each([
    ['amount', { ...commitment, amount: 6n }],
    ['channel', { ...commitment, channel: other }],
    ['network', { ...commitment, passphrase: Networks.PUBLIC }],
  ])('error: another %s', (_what, changed) => {
    expect(Commitment.verify(changed, signature, keypair.publicKey())).toBe(false)
  })

  test.each([
    ['another key', signature, Keypair.random().publicKey()],
    ['no hex', 'x'.repeat(128), keypair.publicKey()],
    ['too short', signature.slice(2), keypair.publicKey()],
  ])('error: %s', (_what, text, publicKey) => {
    expect(Commitment.verify(commitment, text, publicKey)).toBe(false)
  })
})
