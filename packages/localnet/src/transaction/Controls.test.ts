import { Operation, StrKey } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../ledger/Entry.ts'
import * as Ledger from '../ledger/Ledger.ts'
import { usdc } from './Assets.ts'
import * as Controls from './Controls.ts'
import * as T from './network.test.support.ts'

const [alice, bob, stranger] = [T.key(1), T.key(2), T.key(3)] as const
const contract = StrKey.encodeContract(Buffer.alloc(32, 9))

function refusalOf(control: () => unknown): { code: string; message: string; hint: string } {
  try {
    control()
  } catch (error) {
    if (error instanceof Controls.ControlError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

function usdcOf(network: ReturnType<typeof T.create>, owner = alice): bigint {
  const line = Entry.readTrustline(network.ledger.entries, owner.publicKey(), usdc)
  return line?.balance().toBigInt() ?? 0n
}

describe('fund', () => {
  test('behavior: an account gets 10,000 XLM, a contract as well, as often as wanted', () => {
    const network = T.create()
    const controls = Controls.create(network)
    const { hash } = controls.fund(alice.publicKey())
    expect(network.ledger.transactions.get(hash)?.transaction.successful).toBe(true)
    expect(T.balance(network, alice)).toBe(100_000_000_000n)
    controls.fund(contract)
    controls.fund(contract)
    const held = T.allXlm(network)
    expect(held).toBe(1_000_000_000_000_000_000n)
  })

  test.each(['', 'G', stranger.secret(), 'MAAA', `${alice.publicKey()} `])(
    'error: %j is invalid-address',
    (address) => {
      const controls = Controls.create(T.create())
      expect(refusalOf(() => controls.fund(address)).code).toBe('invalid-address')
    },
  )

  test('error: an account that exists is account-exists, and gets nothing', () => {
    const network = T.create({ accounts: [alice] })
    const before = T.balance(network, alice)
    const refusal = refusalOf(() => Controls.create(network).fund(alice.publicKey()))
    expect(refusal.code).toBe('account-exists')
    expect(refusal.message).toContain(alice.publicKey())
    expect(T.balance(network, alice)).toBe(before)
  })
})

describe('faucet', () => {
  test('behavior: gives USDC to accounts and contracts, to the last unit of a limit', () => {
    const network = T.create({ accounts: [alice] })
    const controls = Controls.create(network)
    controls.faucet({ address: alice.publicKey(), amount: 1n })
    expect(usdcOf(network)).toBe(10_000_000_001n)
    controls.faucet({ address: contract, amount: 5n })
    controls.fund(bob.publicKey())
    const limited = Operation.changeTrust({ asset: usdc, limit: '2' })
    T.succeed(network, { source: bob, operations: [limited] })
    controls.faucet({ address: bob.publicKey(), amount: 20_000_000n })
    expect(usdcOf(network, bob)).toBe(20_000_000n)
    const refusal = refusalOf(() => controls.faucet({ address: bob.publicKey(), amount: 1n }))
    expect(refusal.code).toBe('over-limit')
  })

  test('error: each refusal has its code and says what to do', () => {
    const network = T.create({ accounts: [alice] })
    const controls = Controls.create(network)
    controls.fund(bob.publicKey())
    const refuse = (address: string, amount: bigint) =>
      refusalOf(() => controls.faucet({ address, amount }))
    expect(refuse('nobody', 1n).code).toBe('invalid-address')
    expect(refuse(alice.publicKey(), 0n).code).toBe('invalid-amount')
    expect(refuse(alice.publicKey(), -1n).code).toBe('invalid-amount')
    expect(refuse(alice.publicKey(), 10_000_000_000_001n).code).toBe('invalid-amount')
    expect(refuse(stranger.publicKey(), 1n)).toMatchObject({
      code: 'no-account',
      hint: expect.stringContaining('/friendbot?addr='),
    })
    expect(refuse(bob.publicKey(), 1n)).toMatchObject({
      code: 'no-trustline',
      hint: expect.stringContaining('changeTrust'),
    })
  })

  test.each([
    ['10', 100_000_000n],
    ['0.0000001', 1n],
    ['1.5', 15_000_000n],
    ['007', 70_000_000n],
  ])('behavior: %s is an amount', (text, amount) => {
    expect(Controls.parseAmount(text)).toBe(amount)
  })

  test.each(['', '1e3', '-1', '.5', '1.', '0.00000001', '1,5', ' 1', '٣', 'NaN', '1'.repeat(13)])(
    'error: %j is invalid-amount',
    (text) => {
      expect(refusalOf(() => Controls.parseAmount(text)).code).toBe('invalid-amount')
    },
  )
})

describe('time and ledgers', () => {
  test('behavior: closeLedger closes as many as asked for, empty ones too', () => {
    const network = T.create()
    const { sequence } = network.ledger.header
    const controls = Controls.create(network)
    expect(controls.closeLedger()).toBe(sequence + 1)
    expect(controls.closeLedger(5)).toBe(sequence + 6)
    expect(network.ledger.history.at(-1)?.transactions).toEqual([])
  })

  test('behavior: advance moves the clock, the sequence, or both; a ledger shows it', () => {
    const network = T.create()
    const controls = Controls.create(network)
    const { sequence, closeTime } = network.ledger.header
    expect(controls.advance({ seconds: 90 })).toEqual({
      sequence: sequence + 1,
      closeTime: closeTime + 90,
    })
    expect(controls.advance({ ledgers: 7 })).toEqual({
      sequence: sequence + 8,
      closeTime: closeTime + 90,
    })
    expect(controls.advance({ ledgers: 2, seconds: 1 })).toEqual({
      sequence: sequence + 10,
      closeTime: closeTime + 91,
    })
  })

  test('behavior: 300,000 ledgers are a jump: only those that the window keeps are made', () => {
    const network = T.create({ retention: 50 })
    const made: number[] = []
    network.onClose.add(({ sequence }) => made.push(sequence))
    const { sequence } = network.ledger.header
    const arrived = Controls.create(network).advance({ ledgers: 300_000 })
    expect(arrived.sequence).toBe(sequence + 300_000)
    expect(made).toHaveLength(50)
    expect(network.ledger.history).toHaveLength(50)
    expect(Ledger.at(network.ledger, arrived.sequence)?.sequence).toBe(arrived.sequence)
    expect(Ledger.at(network.ledger, sequence)).toBeUndefined()
  })

  test('behavior: what waited when time jumped is in the first ledger after', () => {
    const network = T.create({ accounts: [alice, bob], ledgerTimeSeconds: 5, retention: 50 })
    const sent = T.send(network, { source: alice, operations: [T.payment(bob)] })
    Controls.create(network).advance({ ledgers: 20 })
    expect(network.ledger.transactions.get(sent.hash)?.transaction.successful).toBe(true)
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12])(
    'error: %s is invalid-count',
    (count) => {
      const network = T.create()
      const { sequence } = network.ledger.header
      const controls = Controls.create(network)
      expect(refusalOf(() => controls.closeLedger(count)).code).toBe('invalid-count')
      expect(refusalOf(() => controls.advance({ ledgers: count })).code).toBe('invalid-count')
      expect(refusalOf(() => controls.advance({ seconds: count })).code).toBe('invalid-count')
      expect(network.ledger.header.sequence).toBe(sequence)
      expect(network.offsetSeconds).toBe(0)
    },
  )
})

describe('snapshot and revert', () => {
  test('behavior: a revert brings accounts, contracts, history, time and what waited back', () => {
    const network = T.create({ accounts: [alice, bob] })
    const controls = Controls.create(network)
    const before = [T.balance(network, alice), network.ledger.header, network.now()]
    const id = controls.snapshot()
    for (const _ of [1, 2]) {
      const sent = T.send(network, { source: alice, operations: [T.payment(bob)] })
      controls.fund(stranger.publicKey())
      controls.advance({ seconds: 1_000, ledgers: 500 })
      controls.revert(id)
      expect([T.balance(network, alice), network.ledger.header, network.now()]).toEqual(before)
      expect(network.ledger.transactions.has(sent.hash)).toBe(false)
      expect(() => T.readAccount(network, stranger)).toThrow('is not in the ledger')
    }
  })

  test('behavior: what waited for a ledger is forgotten by a revert', () => {
    const network = T.create({ accounts: [alice, bob], ledgerTimeSeconds: 5 })
    const controls = Controls.create(network)
    const id = controls.snapshot()
    T.send(network, { source: alice, operations: [T.payment(bob)] })
    controls.revert(id)
    controls.closeLedger()
    expect(network.ledger.history.at(-1)?.transactions).toEqual([])
  })

  test('error: snapshots taken after the one brought back are forgotten, it is not', () => {
    const controls = Controls.create(T.create())
    const [first, second] = [controls.snapshot(), controls.snapshot()]
    controls.revert(first)
    expect(refusalOf(() => controls.revert(second)).code).toBe('unknown-snapshot')
    controls.revert(first)
    const third = controls.snapshot()
    expect([first, second]).not.toContain(third)
  })

  test('error: an unknown snapshot is refused and says which there are', () => {
    const controls = Controls.create(T.create())
    expect(refusalOf(() => controls.revert('7')).hint).toBe('Take one first.')
    const id = controls.snapshot()
    expect(refusalOf(() => controls.revert('7')).hint).toContain(id)
  })
})
