import { createHash } from 'node:crypto'
import { hash, type Keypair, StrKey, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import { key } from './fixture.test.support.ts'
import * as Signatures from './Signatures.ts'

const message = hash(Buffer.from('a transaction'))
const preimage = Buffer.from('open sesame')
const payload = Buffer.from('ab')
const decorated = (hint: Buffer, signature: Buffer) =>
  new xdr.DecoratedSignature({ hint, signature })
const ed25519 = (owner: Keypair) => xdr.SignerKey.signerKeyTypeEd25519(owner.rawPublicKey())
const hashX = xdr.SignerKey.signerKeyTypeHashX(createHash('sha256').update(preimage).digest())
const payloadKey = (owner: Keypair) =>
  xdr.SignerKey.signerKeyTypeEd25519SignedPayload(
    new xdr.SignerKeyEd25519SignedPayload({ ed25519: owner.rawPublicKey(), payload }),
  )
const bySignature = key(1).signDecorated(message)
const byPreimage = decorated(hashX.hashX().subarray(-4), preimage)
const byPayload = key(1).signPayloadDecorated(payload)

describe('create', () => {
  test.each<[string, xdr.SignerKey, xdr.DecoratedSignature[]]>([
    ['ed25519', ed25519(key(1)), [bySignature]],
    ['hash-x', hashX, [byPreimage]],
    ['ed25519 signed payload (CAP-40), shorter than a hint', payloadKey(key(1)), [byPayload]],
    ['pre-authorised transaction', xdr.SignerKey.signerKeyTypePreAuthTx(message), []],
  ])('behavior: %s signs', (_, signer, signatures) => {
    const checker = Signatures.create(message, signatures)
    expect(checker.check([{ key: signer, weight: 1 }], 1)).toBe(true)
    expect(checker.allUsed()).toBe(true)
  })

  test.each<[string, xdr.SignerKey, xdr.DecoratedSignature]>([
    ['another key', ed25519(key(2)), bySignature],
    ['another message', ed25519(key(1)), key(1).signDecorated(hash(message))],
    ['a tampered signature', ed25519(key(1)), decorated(bySignature.hint(), Buffer.alloc(64))],
    ['a short signature', ed25519(key(1)), decorated(bySignature.hint(), Buffer.alloc(3))],
    ['a wrong hint', ed25519(key(1)), decorated(Buffer.alloc(4), bySignature.signature())],
    ['another preimage', hashX, decorated(byPreimage.hint(), Buffer.from('open barley'))],
    ['another payload', payloadKey(key(2)), byPayload],
    ['another transaction', xdr.SignerKey.signerKeyTypePreAuthTx(hash(message)), bySignature],
  ])('error: %s does not sign and stays unused', (_, signer, signature) => {
    const checker = Signatures.create(message, [signature])
    expect(checker.check([{ key: signer, weight: 1 }], 1)).toBe(false)
    expect(checker.allUsed()).toBe(false)
  })

  test('behavior: weights add up to what is needed', () => {
    const checker = Signatures.create(message, [bySignature, byPreimage])
    const signers = [
      { key: ed25519(key(1)), weight: 2 },
      { key: hashX, weight: 3 },
    ]
    expect(checker.check(signers, 5)).toBe(true)
    expect(checker.check(signers, 6)).toBe(false)
  })

  test('behavior: a weight counts for at most 255', () => {
    const checker = Signatures.create(message, [bySignature])
    expect(checker.check([{ key: ed25519(key(1)), weight: 1_000 }], 255)).toBe(true)
    expect(checker.check([{ key: ed25519(key(1)), weight: 1_000 }], 256)).toBe(false)
  })

  test('error: the same signature twice counts once and leaves one unused', () => {
    const checker = Signatures.create(message, [bySignature, key(1).signDecorated(message)])
    expect(checker.check([{ key: ed25519(key(1)), weight: 1 }], 2)).toBe(false)
    expect(checker.allUsed()).toBe(false)
  })

  test('error: nobody signed, though the threshold is 0', () => {
    expect(Signatures.create(message, []).check([{ key: ed25519(key(1)), weight: 1 }], 0)).toBe(
      false,
    )
  })

  test('behavior: a public key that is no point verifies nothing and does not throw', () => {
    const bytes = Buffer.alloc(32, 0xff)
    const noPoint = xdr.SignerKey.signerKeyTypeEd25519(bytes)
    const checker = Signatures.create(message, [decorated(bytes.subarray(-4), Buffer.alloc(64))])
    expect(StrKey.encodeEd25519PublicKey(bytes)).toMatch(/^G/)
    expect(checker.check([{ key: noPoint, weight: 1 }], 1)).toBe(false)
  })
})
