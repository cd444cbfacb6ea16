import { createHash, randomBytes } from 'node:crypto'
import { Asset, Keypair, Operation, SignerKey, type Transaction, xdr } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { createAccount, server } from '../Network.ts'
import { build, changed, run, send, sequenceOf, submit } from './Transaction.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

const pay = (destination: Keypair) =>
  Operation.payment({
    destination: destination.publicKey(),
    asset: Asset.native(),
    amount: '1',
  })

const add = (keypair: Keypair, weight: number) =>
  Operation.setOptions({ signer: { ed25519PublicKey: keypair.publicKey(), weight } })

const signersOf = async (keypair: Keypair) =>
  (await server.getAccountEntry(keypair.publicKey())).signers().length

describe('two of three', () => {
  /** Master 1, two more signers of weight 1; thresholds low 1, medium 2, high 3. */
  async function shared() {
    const account = await createAccount()
    const [second, third] = [Keypair.random(), Keypair.random()]
    const thresholds = Operation.setOptions({
      masterWeight: 1,
      lowThreshold: 1,
      medThreshold: 2,
      highThreshold: 3,
    })
    expect(await run(account, add(second, 1), add(third, 1), thresholds)).toBe('txSuccess')
    return { account, second, third, stranger: Keypair.random() }
  }
  type Who = keyof Awaited<ReturnType<typeof shared>>

  const low = () => Operation.bumpSequence({ bumpTo: '1' })
  const medium = (account: Keypair) => pay(account)
  const high = () => Operation.setOptions({ masterWeight: 1 })

  const cases: [string, (account: Keypair) => xdr.Operation, Who[], string][] = [
    ['low', low, ['second'], 'txSuccess'],
    ['low', low, [], 'txBadAuth'],
    ['low', low, ['second', 'third'], 'txBadAuthExtra'],
    ['medium', medium, ['account', 'second'], 'txSuccess'],
    ['medium', medium, ['second', 'third'], 'txSuccess'],
    ['medium', medium, ['account'], 'txFailed: opBadAuth'],
    ['medium', medium, ['account', 'stranger'], 'txFailed: opBadAuth'],
    ['medium', medium, ['account', 'second', 'third'], 'txBadAuthExtra'],
    ['high', high, ['account', 'second', 'third'], 'txSuccess'],
    ['high', high, ['account', 'second'], 'txFailed: opBadAuth'],
  ]
  for (const [threshold, operation, who, code] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${threshold} threshold, signed by ${who.join(', ') || 'nobody'}: ${code}`, async () => {
      const all = await shared()
      const transaction = await build(all.account, [operation(all.account)])
      expect(await submit(transaction, ...who.map((name) => all[name]))).toBe(code)
    })

  test('behavior: a signer of weight 0 is gone', async () => {
    const { account, second, third } = await shared()
    const remove = await build(account, [add(third, 0)])
    expect(await submit(remove, account, second, third)).toBe('txSuccess')
    expect(await signersOf(account)).toBe(1)
    expect(await submit(await build(account, [pay(account)]), second, third)).toBe(
      'txFailed: opBadAuth',
    )
  })

  test('behavior: a master key of weight 0 cannot sign', async () => {
    const [account, other] = [await createAccount(), Keypair.random()]
    expect(await run(account, add(other, 1), Operation.setOptions({ masterWeight: 0 }))).toBe(
      'txSuccess',
    )
    expect(await run(account, pay(account))).toBe('txBadAuth')
    expect(await submit(await build(account, [pay(account)]), other)).toBe('txSuccess')
  })
})

describe('a hash as signer', () => {
  const preimage = randomBytes(32)
  const cases: [string, string, (transaction: Transaction) => void][] = [
    ['its preimage', 'txSuccess', (transaction) => transaction.signHashX(preimage)],
    ['another preimage', 'txBadAuth', (transaction) => transaction.signHashX(randomBytes(32))],
    ['the hash itself', 'txBadAuth', (transaction) => transaction.signHashX(sha256(preimage))],
    ['nothing', 'txBadAuth', () => {}],
  ]
  for (const [what, code, sign] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const account = await createAccount()
      const signer = { sha256Hash: sha256(preimage), weight: 1 }
      expect(await run(account, Operation.setOptions({ signer }))).toBe('txSuccess')
      const transaction = await build(account, [pay(account)])
      sign(transaction)
      expect(await send(transaction)).toBe(code)
    })
})

describe('a transaction authorised before', () => {
  /** An account, and a transaction of it that its signer list knows. */
  async function authorised(operation?: (account: Keypair) => xdr.Operation) {
    const account = await createAccount()
    // Authorising it takes a sequence number as well.
    const sequence = (await sequenceOf(account)) + 1n
    const next = await build(account, [operation ? operation(account) : pay(account)], { sequence })
    const signer = { preAuthTx: next.hash(), weight: 1 }
    expect(await run(account, Operation.setOptions({ signer }))).toBe('txSuccess')
    return { account, next }
  }

  test('behavior: needs no signature, and is forgotten with it', async () => {
    const { account, next } = await authorised()
    expect(await signersOf(account)).toBe(1)
    expect(await send(next)).toBe('txSuccess')
    expect(await signersOf(account)).toBe(0)
  })

  test('behavior: is forgotten as well when it fails', async () => {
    const { account, next } = await authorised(() =>
      Operation.payment({
        destination: Keypair.random().publicKey(),
        asset: Asset.native(),
        amount: '1',
      }),
    )
    expect(await send(next)).toBe('txFailed: paymentNoDestination')
    expect(await signersOf(account)).toBe(0)
  })

  test('error: another one: txBadAuth', async () => {
    const { next } = await authorised()
    expect(await send(changed(next, (tx) => tx.fee(101)))).toBe('txBadAuth')
  })

  test('error: signed on top: txBadAuthExtra', async () => {
    const { next } = await authorised()
    expect(await submit(next, Keypair.random())).toBe('txBadAuthExtra')
  })
})

describe('a signed payload', () => {
  const payload = randomBytes(29)
  const signature = (keypair: Keypair, of: Buffer) => keypair.signPayloadDecorated(of)
  const cases: [string, string, (keypair: Keypair) => xdr.DecoratedSignature | undefined][] = [
    ['signed', 'txSuccess', (keypair) => signature(keypair, payload)],
    ['another payload', 'txBadAuth', (keypair) => signature(keypair, randomBytes(29))],
    ["somebody else's", 'txBadAuth', () => signature(Keypair.random(), payload)],
    ['nothing', 'txBadAuth', () => undefined],
  ]
  for (const [what, code, sign] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const [account, keypair] = [await createAccount(), Keypair.random()]
      const signer = { ed25519SignedPayload: signedPayload(keypair, payload), weight: 1 }
      expect(await run(account, Operation.setOptions({ signer }))).toBe('txSuccess')
      const transaction = await build(account, [pay(account)])
      const decorated = sign(keypair)
      if (decorated) transaction.addDecoratedSignature(decorated)
      expect(await send(transaction)).toBe(code)
    })
})

describe('extra signers', () => {
  const keypair = Keypair.random()
  const preimage = randomBytes(20)
  const payload = randomBytes(64)
  const signers = {
    key: keypair.publicKey(),
    hash: SignerKey.encodeSignerKey(xdr.SignerKey.signerKeyTypeHashX(sha256(preimage))),
    payload: signedPayload(keypair, payload),
  }
  const withSigners = (...extraSigners: string[]) => ({
    also: (builder: { setExtraSigners(signers: string[]): unknown }) =>
      builder.setExtraSigners(extraSigners),
  })
  const cases: [string, string, string[], (transaction: Transaction) => void][] = [
    ['a key that signed', 'txSuccess', [signers.key], (t) => t.sign(keypair)],
    ['a key that did not', 'txBadAuth', [signers.key], () => {}],
    ['a hash with its preimage', 'txSuccess', [signers.hash], (t) => t.signHashX(preimage)],
    ['a hash without', 'txBadAuth', [signers.hash], (t) => t.signHashX(randomBytes(20))],
    [
      'two that signed',
      'txSuccess',
      [signers.payload, signers.hash],
      (t) => {
        t.addDecoratedSignature(keypair.signPayloadDecorated(payload))
        t.signHashX(preimage)
      },
    ],
    ['one of two', 'txBadAuth', [signers.key, signers.hash], (t) => t.sign(keypair)],
    ['twice the same', 'txMalformed', [signers.key, signers.key], (t) => t.sign(keypair)],
  ]
  for (const [what, code, extraSigners, sign] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const account = await createAccount()
      const transaction = await build(account, [pay(account)], withSigners(...extraSigners))
      sign(transaction)
      expect(await submit(transaction, account)).toBe(code)
    })
})

function signedPayload(keypair: Keypair, payload: Buffer): string {
  const key = new xdr.SignerKeyEd25519SignedPayload({ ed25519: keypair.rawPublicKey(), payload })
  return SignerKey.encodeSignerKey(xdr.SignerKey.signerKeyTypeEd25519SignedPayload(key))
}
