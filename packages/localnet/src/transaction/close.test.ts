import { hash, Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Header from '../ledger/Header.ts'
import type { ClosedLedger, LedgerTransaction } from '../ledger/Ledger.ts'
import * as LedgerCloseMeta from '../ledger/LedgerCloseMeta.ts'
import * as LedgerKey from '../ledger/LedgerKey.ts'
import * as XdrBytes from '../ledger/XdrBytes.ts'
import { usdc } from './Assets.ts'
import * as Controls from './Controls.ts'
import { close } from './close.ts'
import * as Everything from './everything.test.support.ts'
import type * as Network from './Network.ts'
import * as T from './network.test.support.ts'
import { submit } from './submit.ts'

const [alice, bob, carol] = [T.key(1), T.key(2), T.key(3)] as const

/** Decodes with stellar-base, and expects that encoding again gives the same bytes. */
function roundTrip<T extends { toXDR(): Buffer }>(
  type: { fromXDR(bytes: Buffer): T },
  bytes: Uint8Array,
): T {
  const decoded = type.fromXDR(Buffer.from(bytes))
  expect(decoded.toXDR().equals(bytes)).toBe(true)
  return decoded
}

function roundTripChanges(bytes: Uint8Array): void {
  const changes = xdr.LedgerEntryChanges.fromXDR(Buffer.from(bytes))
  const again = XdrBytes.array(changes.map((change) => change.toXDR()))
  expect(again.equals(bytes)).toBe(true)
}

function roundTripLedger(closed: ClosedLedger): void {
  roundTrip(xdr.LedgerHeader, closed.header)
  roundTrip(xdr.LedgerHeaderHistoryEntry, LedgerCloseMeta.headerHistoryEntry(closed))
  roundTrip(xdr.GeneralizedTransactionSet, closed.txSet)
  roundTrip(xdr.LedgerCloseMeta, LedgerCloseMeta.encode(closed))
  for (const key of closed.evictedKeys) roundTrip(xdr.LedgerKey, key)
}

function roundTripTransaction(transaction: LedgerTransaction): void {
  roundTrip(xdr.TransactionEnvelope, transaction.envelope)
  roundTrip(xdr.TransactionResult, transaction.result)
  expect(roundTrip(xdr.TransactionMeta, transaction.meta).switch()).toBe(4)
  roundTripChanges(transaction.feeChanges)
  roundTripChanges(transaction.refundChanges)
  for (const bytes of transaction.diagnosticEvents) roundTrip(xdr.DiagnosticEvent, bytes)
  for (const bytes of transaction.contractEvents.flat()) roundTrip(xdr.ContractEvent, bytes)
  for (const bytes of transaction.transactionEvents) roundTrip(xdr.TransactionEvent, bytes)
}

describe('close', () => {
  test('behavior: everything that closing produces is XDR that stellar-base reads and writes back', () => {
    const network = T.create({ accounts: Everything.accounts })
    const codes = new Set<string>()
    network.onClose.add((closed) => {
      roundTripLedger(closed)
      for (const transaction of closed.transactions) {
        roundTripTransaction(transaction)
        codes.add(T.resultOf(transaction).replace(/ .*/, ''))
      }
    })
    Everything.runEverything(network)
    expect([...codes].sort()).toEqual(['txFailed', 'txFeeBumpInnerSuccess', 'txSuccess'])
  })

  test('behavior: the metas tell all that happened: replaying them gives the same state', () => {
    const network = T.create()
    const replayed = new Map<string, Buffer>()
    for (const [key, stored] of network.ledger.entries.entries())
      for (const [name, entry] of withTtl(key, stored)) replayed.set(name, entry)
    network.onClose.add((closed) => replay(replayed, closed))
    const controls = Controls.create(network)
    for (const account of Everything.accounts) {
      controls.fund(account.publicKey())
      T.succeed(network, { source: account, operations: [Operation.changeTrust({ asset: usdc })] })
      controls.faucet({ address: account.publicKey(), amount: 10_000_000_000n })
    }
    Everything.runEverything(network)
    const actual = new Map(
      [...network.ledger.entries.entries()].flatMap(([key, stored]) => withTtl(key, stored)),
    )
    expect([...replayed.keys()].sort()).toEqual([...actual.keys()].sort())
    for (const [key, entry] of actual) expect(replayed.get(key)?.equals(entry)).toBe(true)
  })

  test('behavior: no XLM comes or goes: balances and collected fees are always the same sum', () => {
    const network = T.create({ accounts: Everything.accounts })
    const sums = new Set([T.allXlm(network)])
    const pools: bigint[] = []
    Everything.runEverything(network, () => {
      sums.add(T.allXlm(network))
      pools.push(network.ledger.header.feePool)
    })
    expect([...sums]).toEqual([Header.totalCoins])
    expect(pools.length).toBeGreaterThan(30)
  })

  test('behavior: each header names the hash of the one before, of its transactions and of their results', () => {
    const network = T.create({ accounts: Everything.accounts })
    const closed: ClosedLedger[] = []
    network.onClose.add((ledger) => closed.push(ledger))
    Everything.runEverything(network)
    for (const [index, ledger] of closed.entries()) {
      const header = xdr.LedgerHeader.fromXDR(Buffer.from(ledger.header))
      expect(hash(Buffer.from(ledger.header)).toString('hex')).toBe(ledger.hash)
      expect(header.scpValue().txSetHash()).toEqual(hash(Buffer.from(ledger.txSet)))
      const pairs = ledger.transactions.map(({ hash: hex, result }) =>
        Buffer.concat([Buffer.from(hex, 'hex'), result]),
      )
      const count = Buffer.alloc(4)
      count.writeUInt32BE(pairs.length)
      expect(header.txSetResultHash()).toEqual(hash(Buffer.concat([count, ...pairs])))
      expect(header.ledgerSeq()).toBe(ledger.sequence)
      const previous = closed[index - 1]
      if (previous) expect(header.previousLedgerHash().toString('hex')).toBe(previous.hash)
    }
  })

  test('behavior: equal time, keys and transactions give equal ledgers', () => {
    const run = () => {
      const network = T.create({ accounts: Everything.accounts })
      const hashes: string[] = []
      network.onClose.add((closed) => {
        const meta = hash(LedgerCloseMeta.encode(closed)).toString('hex')
        hashes.push(`${closed.sequence} ${closed.hash} ${meta}`)
      })
      Everything.runEverything(network)
      return hashes
    }
    expect(run()).toEqual(run())
  })

  test('behavior: another time gives other ledgers', () => {
    const hashAt = (ms: number) => T.create({ clock: () => ms }).ledger.header.hash.toString('hex')
    expect(hashAt(T.startMs)).toBe(hashAt(T.startMs))
    expect(hashAt(T.startMs)).not.toBe(hashAt(T.startMs + 1_000))
  })
})

describe('a ledger of several transactions', () => {
  const create = () => T.create({ accounts: [alice, bob, carol], ledgerTimeSeconds: 5 })

  test('behavior: fees of all are charged before any is applied', () => {
    const network = create()
    const before = T.balance(network, alice)
    T.send(network, { source: alice, operations: [T.payment(bob)] })
    T.send(network, { source: bob, operations: [T.payment(alice)] })
    const [first, second] = close(network).transactions
    const stateOf = (bytes: Uint8Array | undefined) => {
      const [state] = xdr.LedgerEntryChanges.fromXDR(Buffer.from(bytes ?? []))
      return state?.state().data().account().balance().toBigInt()
    }
    // Bob's fee is charged before alice's payment reaches him.
    expect(stateOf(first?.feeChanges)).toBe(before)
    expect(stateOf(second?.feeChanges)).toBe(before)
    expect(T.balance(network, alice)).toBe(before - 100n)
    expect(T.balance(network, bob)).toBe(before - 100n)
  })

  test('behavior: all are in one ledger, in the order they came, each with its number', () => {
    const network = create()
    const hashes = [alice, bob, carol].map(
      (source) => T.send(network, { source, operations: [T.payment(bob)] }).hash,
    )
    expect(network.ledger.transactions.has(hashes[0] ?? '')).toBe(false)
    const closed = close(network)
    expect(closed.transactions.map(({ hash: hex }) => hex)).toEqual(hashes)
    expect(closed.transactions.map(({ applicationOrder }) => applicationOrder)).toEqual([1, 2, 3])
    expect(close(network).transactions).toEqual([])
  })

  test('behavior: a transaction that an earlier one made impossible fails with its own code, and pays', () => {
    const network = create()
    const spendable = T.balance(network, alice) - 20_000_000n
    const merge = Operation.accountMerge({
      destination: carol.publicKey(),
      source: bob.publicKey(),
    })
    T.send(network, { source: alice, operations: [merge], signers: [alice, bob] })
    T.send(network, { source: bob, operations: [T.payment(carol)] })
    T.send(network, { source: carol, operations: [T.payment(bob)] })
    const results = close(network).transactions.map(T.resultOf)
    // A merge is impossible while the account holds USDC, so that bob's payment is fine.
    expect(results).toEqual(['txFailed (accountMergeHasSubEntries)', 'txSuccess', 'txSuccess'])
    expect(spendable).toBeGreaterThan(0n)
    expect(T.allXlm(network)).toBe(Header.totalCoins)
  })

  test('behavior: a source merged away by an earlier transaction ends as txNoAccount, fee kept', () => {
    const network = T.create({ accounts: [alice, carol], ledgerTimeSeconds: 5 })
    Controls.create(network).fund(bob.publicKey())
    const before = T.balance(network, bob)
    const merge = Operation.accountMerge({
      destination: carol.publicKey(),
      source: bob.publicKey(),
    })
    T.send(network, { source: alice, operations: [merge], signers: [alice, bob] })
    T.send(network, { source: bob, operations: [T.payment(carol)] })
    const carolBefore = T.balance(network, carol)
    const results = close(network).transactions.map(T.resultOf)
    expect(results).toEqual(['txSuccess', 'txNoAccount'])
    expect(T.balance(network, carol)).toBe(carolBefore + before - 100n)
    expect(T.allXlm(network)).toBe(Header.totalCoins)
  })

  test('behavior: too late for the ledger though not at submission: txTooLate, no payment', () => {
    const time = { ms: T.startMs }
    const network = T.create({ accounts: [alice, bob], ledgerTimeSeconds: 5, clock: () => time.ms })
    const before = T.balance(network, bob)
    const sent = T.send(network, {
      source: alice,
      operations: [T.payment(bob)],
      maxTime: T.startMs / 1000 + 3,
    })
    expect(sent.status).toBe('PENDING')
    time.ms += 5_000
    expect(close(network).transactions.map(T.resultOf)).toEqual(['txTooLate'])
    expect(T.balance(network, bob)).toBe(before)
    expect(T.allXlm(network)).toBe(Header.totalCoins)
  })

  test('behavior: a transaction that fails consumes its sequence number and its fee, and nothing else', () => {
    const network = T.create({ accounts: [alice, bob] })
    const [before, sequence] = [T.balance(network, alice), sequenceOf(network)]
    const failed = T.settle(network, {
      source: alice,
      operations: [T.payment(bob, '1'), T.payment(bob, '9999999')],
    })
    expect(T.resultOf(failed)).toBe('txFailed (paymentUnderfunded)')
    expect(T.balance(network, alice)).toBe(before - 200n)
    expect(sequenceOf(network)).toBe(sequence + 1n)
    const meta = xdr.TransactionMeta.fromXDR(Buffer.from(failed.meta)).v4()
    expect(meta.operations()).toEqual([])
    expect(failed.contractEvents.flat()).toEqual([])
  })
})

describe('time to live', () => {
  const leaveNote = () =>
    Everything.call('leave_note', Everything.scAddress(alice), xdr.ScVal.scvString('here'))
  const create = () => {
    const network = T.create({ accounts: [alice, bob] })
    T.succeed(network, { source: alice, operations: [Everything.uploadCounter()] })
    T.succeed(network, { source: alice, operations: [Everything.createCounter()] })
    T.succeed(network, { source: alice, operations: [leaveNote()] })
    return network
  }
  const isExpired = (network: Network.Network) =>
    [...network.ledger.entries.entries()].filter(
      ([, { liveUntil }]) => liveUntil !== undefined && liveUntil < network.ledger.header.sequence,
    )

  test('behavior: temporary entries are evicted, and the ledger names them', () => {
    const network = create()
    const evicted: string[] = []
    network.onClose.add((closed) => {
      for (const key of closed.evictedKeys) evicted.push(Buffer.from(key).toString('base64'))
    })
    const temporary = [...network.ledger.entries.entries()].filter(
      ([key, { liveUntil }]) => liveUntil !== undefined && !LedgerKey.isPersistent(key),
    )
    expect(temporary).toHaveLength(1)
    Controls.create(network).advance({ ledgers: 1_000 })
    expect(evicted).toEqual(temporary.map(([key]) => key))
    expect(network.ledger.entries.get(evicted[0] ?? '')).toBeUndefined()
  })

  test('behavior: a temporary entry that is made anew as its old one would be evicted stays', () => {
    const network = create()
    const [[note, { liveUntil = 0 }] = ['', {} as never]] = [
      ...network.ledger.entries.entries(),
    ].filter(([key, stored]) => stored.liveUntil !== undefined && !LedgerKey.isPersistent(key))
    const evicting = (Math.floor(liveUntil / 64) + 1) * 64
    const ledgers = evicting - 1 - network.ledger.header.sequence
    Controls.create(network).advance({ ledgers })
    expect(network.ledger.entries.get(note)?.liveUntil).toBe(liveUntil)
    T.succeed(network, { source: alice, operations: [leaveNote()] })
    expect(network.ledger.header.sequence).toBe(evicting)
    expect(network.ledger.entries.get(note)?.liveUntil).toBeGreaterThan(evicting)
  })

  test('behavior: persistent entries are archived, never lost, and come back when they are used', () => {
    const network = create()
    Controls.create(network).advance({ ledgers: 300_000 })
    expect(isExpired(network).every(([key]) => LedgerKey.isPersistent(key))).toBe(true)
    const archived = LedgerKey.from(Everything.counter().getFootprint())
    expect(isExpired(network).map(([key]) => key)).toContain(archived)
    const increment = Everything.call('increment', Everything.scAddress(alice), xdr.ScVal.scvU32(1))
    T.succeed(network, { source: alice, operations: [increment] })
    expect(network.ledger.entries.get(archived)?.liveUntil).toBeGreaterThan(300_000)
  })

  test('error: an archived entry that was not marked for restoring fails the transaction', () => {
    const network = create()
    const stale = T.build(network, {
      source: alice,
      operations: [Everything.call('increment', Everything.scAddress(alice), xdr.ScVal.scvU32(1))],
    })
    Controls.create(network).advance({ ledgers: 300_000 })
    const sent = submit(network, stale)
    const found = network.ledger.transactions.get(sent.hash)?.transaction
    expect(found && T.resultOf(found)).toBe('txFailed (invokeHostFunctionEntryArchived)')
  })
})

function sequenceOf(network: Network.Network): bigint {
  return T.readAccount(network, alice).seqNum().toBigInt()
}

/** An entry and, where it has one, its TTL entry. `lastModifiedLedgerSeq` of a TTL is not kept: it is zero here. */
function withTtl(
  key: LedgerKey.LedgerKey,
  { entry, liveUntil }: { entry: Uint8Array; liveUntil: number | undefined },
): [string, Buffer][] {
  const self: [string, Buffer] = [key, Buffer.from(entry)]
  if (liveUntil === undefined) return [self]
  const { keyHash } = { keyHash: LedgerKey.ttl(key).keyHash() }
  const ttl = new xdr.LedgerEntry({
    lastModifiedLedgerSeq: 0,
    data: xdr.LedgerEntryData.ttl(new xdr.TtlEntry({ keyHash, liveUntilLedgerSeq: liveUntil })),
    ext: new xdr.LedgerEntryExt(0),
  })
  return [self, [T.keyOf(ttl), ttl.toXDR()]]
}

/** Applies a ledger's changes in the order of stellar-core: fees, transactions, refunds, evictions. */
function replay(state: Map<string, Buffer>, closed: ClosedLedger): void {
  const meta = xdr.LedgerCloseMeta.fromXDR(LedgerCloseMeta.encode(closed)).v2()
  const processing = meta.txProcessing()
  for (const transaction of processing) replayChanges(state, transaction.feeProcessing())
  for (const transaction of processing) {
    const v4 = transaction.txApplyProcessing().v4()
    replayChanges(state, v4.txChangesBefore())
    for (const operation of v4.operations()) replayChanges(state, operation.changes())
    replayChanges(state, v4.txChangesAfter())
  }
  for (const transaction of processing) replayChanges(state, transaction.postTxApplyFeeProcessing())
  for (const key of meta.evictedKeys()) {
    state.delete(LedgerKey.from(key))
    state.delete(LedgerKey.from(xdr.LedgerKey.ttl(LedgerKey.ttl(LedgerKey.from(key)))))
  }
}

function replayChanges(state: Map<string, Buffer>, changes: xdr.LedgerEntryChange[]): void {
  for (const change of changes) {
    const value = change.value() as xdr.LedgerEntry | xdr.LedgerKey
    if (value instanceof xdr.LedgerKey) state.delete(LedgerKey.from(value))
    else replayEntry(state, change.switch().name, value)
  }
}

function replayEntry(state: Map<string, Buffer>, kind: string, entry: xdr.LedgerEntry): void {
  const key = T.keyOf(entry)
  if (entry.data().switch() === xdr.LedgerEntryType.ttl()) entry.lastModifiedLedgerSeq(0)
  const known = state.get(key)
  if (kind === 'ledgerEntryState') expect(known?.equals(entry.toXDR())).toBe(true)
  if (kind === 'ledgerEntryCreated') expect(known).toBeUndefined()
  if (kind === 'ledgerEntryUpdated') expect(known).toBeDefined()
  state.set(key, entry.toXDR())
}
