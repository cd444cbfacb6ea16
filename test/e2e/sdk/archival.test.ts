import { Asset, type Keypair, Operation, SorobanDataBuilder, xdr } from '@stellar/stellar-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { advance, andBack, createAccount, passphrase, request, server } from '../Network.ts'
import { arg, call, deployCounter, key, view } from './Contract.ts'
import { bodyOf, build, changed, invoke, prepare, simulate, submit } from './Transaction.ts'

/** Testnet's figures, in ledgers. */
const minPersistentTtl = 120_960
const minTemporaryTtl = 720
const maxTtl = 3_110_400

let owner: Keypair
let counter: string

beforeAll(async () => {
  owner = await createAccount()
  counter = await deployCounter(owner, 1_000)
})

const increment = (by = 1) =>
  call(counter, 'increment', arg.address(owner.publicKey()), arg.u32(by))
const count = () => view(owner, counter, 'count', arg.address(owner.publicKey()))
const note = () => view(owner, counter, 'note', arg.address(owner.publicKey()))
const leaveNote = () =>
  call(counter, 'leave_note', arg.address(owner.publicKey()), arg.string('hello'))
const countKey = () => key.count(counter, owner.publicKey())
const noteKey = () => key.note(counter, owner.publicKey())

/** Ledgers that an entry has left; `archived`, or `absent`. */
async function lifeOf(entryKey: xdr.LedgerKey): Promise<number | 'archived' | 'absent'> {
  const { entries, latestLedger } = await server.getLedgerEntries(entryKey)
  const [entry] = entries
  if (!entry) return 'absent'
  const { liveUntilLedgerSeq = 0 } = entry
  return liveUntilLedgerSeq < latestLedger ? 'archived' : liveUntilLedgerSeq - latestLedger
}

/** Builds an extension or a restoration of these keys, and lets the network reckon its resources. */
async function prepareFor(
  operation: xdr.Operation,
  keys: { readOnly?: xdr.LedgerKey[]; readWrite?: xdr.LedgerKey[] },
) {
  const data = new SorobanDataBuilder()
    .setReadOnly(keys.readOnly ?? [])
    .setReadWrite(keys.readWrite ?? [])
    .build()
  return server.prepareTransaction(
    await build(owner, [operation], { also: (builder) => void builder.setSorobanData(data) }),
  )
}

const extend = (extendTo: number) => Operation.extendFootprintTtl({ extendTo })
const restore = () => Operation.restoreFootprint({})

describe('time to live', () => {
  test('behavior: an entry starts with the least there is', () =>
    andBack(async () => {
      expect(await invoke(owner, increment())).toBe('txSuccess')
      expect(await invoke(owner, leaveNote())).toBe('txSuccess')
      // The ledger that makes an entry counts.
      expect(await lifeOf(countKey())).toBe(minPersistentTtl - 2)
      expect(await lifeOf(noteKey())).toBe(minTemporaryTtl - 1)
      await advance({ ledgers: 10 })
      expect(await lifeOf(countKey())).toBe(minPersistentTtl - 12)
    }))

  test('behavior: extended, never shortened', () =>
    andBack(async () => {
      expect(await invoke(owner, increment())).toBe('txSuccess')
      const longer = await prepareFor(extend(500_000), { readOnly: [countKey()] })
      expect(await submit(longer, owner)).toBe('txSuccess')
      expect(await lifeOf(countKey())).toBe(500_000)
      const shorter = await prepareFor(extend(1_000), { readOnly: [countKey()] })
      expect(await submit(shorter, owner)).toBe('txSuccess')
      expect(await lifeOf(countKey())).toBe(500_000 - 1)
    }))

  test('behavior: several entries at once, those that are not there ignored', () =>
    andBack(async () => {
      const keys = [key.instance(counter), key.code(), countKey()]
      const transaction = await prepareFor(extend(600_000), { readOnly: keys })
      expect(await submit(transaction, owner)).toBe('txSuccess')
      expect(await lifeOf(key.instance(counter))).toBe(600_000)
      expect(await lifeOf(key.code())).toBe(600_000)
    }))

  const malformed = 'txFailed: extendFootprintTtlMalformed'
  const cases: [string, string, (tx: xdr.Transaction) => void][] = [
    ['as it should be', 'txSuccess', () => {}],
    ['the longest', 'txSuccess', (tx) => to(tx).extendTo(maxTtl - 1)],
    ['longer than the network allows', malformed, (tx) => to(tx).extendTo(maxTtl)],
    [
      'an entry to write',
      malformed,
      (tx) => {
        const footprint = footprintOf(tx)
        footprint.readWrite(footprint.readOnly())
        footprint.readOnly([])
      },
    ],
    [
      'an account',
      malformed,
      (tx) => {
        const accountId = owner.xdrAccountId()
        footprintOf(tx).readOnly([xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId }))])
      },
    ],
    ['no rent paid', 'txSorobanInvalid', (tx) => tx.ext().sorobanData().resourceFee(int64(0n))],
  ]
  for (const [what, code, change] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: extended: ${what}: ${code}`, () =>
      andBack(async () => {
        // Prepared for the longest: what the fee must be is not what is tested.
        const longest = await prepareFor(extend(maxTtl - 1), { readOnly: [key.instance(counter)] })
        expect(await submit(changed(longest, change), owner)).toBe(code)
      }))

  test('error: extended: too little for the rent: extendFootprintTtlInsufficientRefundableFee', () =>
    andBack(async () => {
      const longest = await prepareFor(extend(maxTtl - 1), { readOnly: [key.instance(counter)] })
      const shortest = await prepareFor(extend(200_000), { readOnly: [key.instance(counter)] })
      const fee = BigInt(
        shortest.toEnvelope().v1().tx().ext().sorobanData().resourceFee().toString(),
      )
      const cheap = changed(longest, (tx) => {
        tx.ext().sorobanData().resourceFee(int64(fee))
      })
      expect(await submit(cheap, owner)).toBe(
        'txFailed: extendFootprintTtlInsufficientRefundableFee',
      )
    }))
})

const to = (tx: xdr.Transaction) => bodyOf(tx).extendFootprintTtlOp()
const footprintOf = (tx: xdr.Transaction) => tx.ext().sorobanData().resources().footprint()
const int64 = (value: bigint) => xdr.Int64.fromString(String(value))

describe('a temporary entry', () => {
  test('behavior: is there to its last ledger, then gone for good', () =>
    andBack(async () => {
      expect(await invoke(owner, leaveNote())).toBe('txSuccess')
      await advance({ ledgers: minTemporaryTtl - 2 })
      expect(await lifeOf(noteKey())).toBe(1)
      // Simulation is of the ledger to come: the last one that the entry lives in.
      expect(await note()).toBe('hello')
      await advance({ ledgers: 1 })
      expect(await lifeOf(noteKey())).toBe(0)
      expect((await note()) ?? 'nothing').toBe('nothing')
      await advance({ ledgers: 1 })
      expect(await lifeOf(noteKey())).toBe('absent')
      expect((await note()) ?? 'nothing').toBe('nothing')
      expect(await invoke(owner, leaveNote())).toBe('txSuccess')
      expect(await note()).toBe('hello')
    }))
})

describe('a persistent entry', () => {
  /** Counts to 7, keeps the contract alive, and lets the count be archived. */
  async function archive(): Promise<void> {
    expect(await invoke(owner, increment(7))).toBe('txSuccess')
    const keys = [key.instance(counter), key.code()]
    const transaction = await prepareFor(extend(1_000_000), { readOnly: keys })
    expect(await submit(transaction, owner)).toBe('txSuccess')
    await advance({ ledgers: minPersistentTtl + 10 })
    expect(await lifeOf(countKey())).toBe('archived')
  }

  test('behavior: is there to its last ledger', () =>
    andBack(async () => {
      expect(await invoke(owner, increment(7))).toBe('txSuccess')
      const left = await lifeOf(countKey())
      await advance({ ledgers: Number(left) })
      expect(await lifeOf(countKey())).toBe(0)
      await advance({ ledgers: 1 })
      expect(await lifeOf(countKey())).toBe('archived')
    }))

  test('behavior: archived, it can be read by simulation, and a call restores it', () =>
    andBack(async () => {
      await archive()
      expect(await count()).toBe(7)
      expect(await invoke(owner, increment(3))).toBe('txSuccess')
      expect(await lifeOf(countKey())).toBe(minPersistentTtl - 1)
      expect(await count()).toBe(10)
    }))

  test('behavior: the whole contract archived, one call restores all that it needs', () =>
    andBack(async () => {
      expect(await invoke(owner, increment(7))).toBe('txSuccess')
      await advance({ ledgers: minPersistentTtl + 10 })
      for (const entry of [key.instance(counter), key.code(), countKey()])
        expect(await lifeOf(entry)).toBe('archived')
      expect(await invoke(owner, increment(1))).toBe('txSuccess')
      for (const entry of [key.instance(counter), key.code(), countKey()])
        expect(await lifeOf(entry)).toBe(minPersistentTtl - 1)
      expect(await count()).toBe(8)
    }))

  test('behavior: restoreFootprint brings it back as it was', () =>
    andBack(async () => {
      await archive()
      const transaction = await prepareFor(restore(), { readWrite: [countKey()] })
      expect(await submit(transaction, owner)).toBe('txSuccess')
      expect(await lifeOf(countKey())).toBe(minPersistentTtl - 1)
      expect(await count()).toBe(7)
    }))

  test('behavior: restoring what is alive does nothing', () =>
    andBack(async () => {
      expect(await invoke(owner, increment(7))).toBe('txSuccess')
      await archive()
      const transaction = await prepareFor(restore(), { readWrite: [countKey()] })
      expect(await invoke(owner, increment(1))).toBe('txSuccess')
      const before = await lifeOf(countKey())
      const renewed = changed(transaction, (tx) => {
        tx.seqNum(int64(BigInt(tx.seqNum().toString()) + 1n))
      })
      expect(await submit(renewed, owner)).toBe('txSuccess')
      expect(await lifeOf(countKey())).toBe(Number(before) - 1)
    }))

  test('error: a call that does not say that it restores: invokeHostFunctionEntryArchived', () =>
    andBack(async () => {
      await archive()
      const silent = changed(await prepare(owner, increment(1)), (tx) => {
        tx.ext().sorobanData().ext(new xdr.SorobanTransactionDataExt(0))
      })
      expect(await submit(silent, owner)).toBe('txFailed: invokeHostFunctionEntryArchived')
      expect(await lifeOf(countKey())).toBe('archived')
    }))

  const malformed = 'txFailed: restoreFootprintMalformed'
  const cases: [string, string, (tx: xdr.Transaction) => void][] = [
    ['as it should be', 'txSuccess', () => {}],
    ['a temporary entry', malformed, (tx) => footprintOf(tx).readWrite([noteKey()])],
    [
      'an account',
      malformed,
      (tx) => {
        const accountId = owner.xdrAccountId()
        footprintOf(tx).readWrite([xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId }))])
      },
    ],
    [
      'an entry to read',
      malformed,
      (tx) => {
        const footprint = footprintOf(tx)
        footprint.readOnly(footprint.readWrite())
        footprint.readWrite([])
      },
    ],
    [
      'no bytes to read',
      'txFailed: restoreFootprintResourceLimitExceeded',
      (tx) => tx.ext().sorobanData().resources().diskReadBytes(0),
    ],
    [
      'no bytes to write',
      'txFailed: restoreFootprintResourceLimitExceeded',
      (tx) => tx.ext().sorobanData().resources().writeBytes(0),
    ],
    ['no fee', 'txSorobanInvalid', (tx) => tx.ext().sorobanData().resourceFee(int64(0n))],
  ]
  for (const [what, code, change] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: restored: ${what}: ${code}`, () =>
      andBack(async () => {
        await archive()
        const transaction = await prepareFor(restore(), { readWrite: [countKey()] })
        expect(await submit(changed(transaction, change), owner)).toBe(code)
      }))
})

describe('the network', () => {
  test('behavior: goes back in time as a whole', async () => {
    const before = await server.getLatestLedger()
    await andBack(async () => {
      expect(await invoke(owner, increment(50))).toBe('txSuccess')
      await advance({ seconds: 86_400, ledgers: minPersistentTtl * 2 })
      expect((await server.getLatestLedger()).sequence).toBeGreaterThan(before.sequence + 200_000)
    })
    expect((await server.getLatestLedger()).sequence).toBe(before.sequence)
    expect(await count()).toBe(0)
  })

  test('behavior: USDC moves as before when its contract was archived', () =>
    andBack(async () => {
      await advance({ ledgers: maxTtl })
      const transfer = call(
        Asset.native().contractId(passphrase),
        'transfer',
        arg.address(owner.publicKey()),
        arg.address(counter),
        arg.i128(1n),
      )
      expect(await simulate(owner, transfer)).toBe('ok')
      expect(await invoke(owner, transfer)).toBe('txSuccess')
    }))

  test('error: no step at all', async () => {
    const { error } = await request('local_advance', {})
    expect(error).toMatchObject({ code: -32602, message: expect.stringContaining('missing') })
  })

  test('error: a snapshot that is not there', async () => {
    const { error } = await request('local_revert', { id: 'nowhere' })
    expect(error?.message).toContain('There is no snapshot')
  })
})
