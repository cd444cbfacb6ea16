import {
  Asset,
  authorizeEntry,
  Keypair,
  Networks,
  Operation,
  rpc,
  type Transaction,
  xdr,
} from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { advance, andBack, createAccount, giveUsdc, passphrase, server, usdc } from '../Network.ts'
import { arg, call, view } from './Contract.ts'
import { at, bodyOf, build, changed, hostError, run, submit } from './Transaction.ts'

const sac = usdc.contractId(passphrase)

/** Signs an authorisation entry, rightly or not. */
type Sign = (
  entry: xdr.SorobanAuthorizationEntry,
  parties: Parties,
  until: number,
) => Promise<xdr.SorobanAuthorizationEntry>

type Parties = { sponsor: Keypair; payer: Keypair; payee: Keypair }

const rightly: Sign = (entry, { payer }, until) => authorizeEntry(entry, payer, until, passphrase)

async function parties(): Promise<Parties> {
  const [sponsor, payer, payee] = await Promise.all([
    createAccount(),
    createAccount(),
    createAccount(),
  ])
  for (const keypair of [payer, payee])
    expect(await run(keypair, Operation.changeTrust({ asset: usdc }))).toBe('txSuccess')
  await giveUsdc(payer.publicKey(), '10')
  return { sponsor, payer, payee }
}

const usdcOf = async (keypair: Keypair) =>
  BigInt((await server.getTrustline(keypair.publicKey(), usdc)).balance().toString())

const xlmOf = async (keypair: Keypair) =>
  BigInt((await server.getAccountEntry(keypair.publicKey())).balance().toString())

/** The payer signs what moves, the sponsor what it costs. Returns the prepared transaction, unsigned. */
async function sponsored(all: Parties, sign: Sign = rightly): Promise<Transaction> {
  const { sponsor, payer, payee } = all
  const amount = arg.i128(1_000_000n)
  const [from, to] = [arg.address(payer.publicKey()), arg.address(payee.publicKey())]
  const operation = call(sac, 'transfer', from, to, amount)
  const simulation = await server.simulateTransaction(await build(sponsor, [operation]))
  if (!rpc.Api.isSimulationSuccess(simulation) || !simulation.result)
    throw new Error(JSON.stringify(simulation))
  const entry = at(simulation.result.auth, 0)
  const signed = await sign(entry, all, simulation.latestLedger + 20)
  return server.prepareTransaction(await build(sponsor, [withAuth(operation, signed)]))
}

function withAuth(operation: xdr.Operation, ...auth: xdr.SorobanAuthorizationEntry[]) {
  operation.body().invokeHostFunctionOp().auth(auth)
  return operation
}

/** Signs, then changes what was signed. */
const then =
  (change: (entry: xdr.SorobanAuthorizationEntry) => void): Sign =>
  async (entry, all, until) => {
    const signed = await rightly(entry, all, until)
    change(signed)
    return signed
  }

const credentials = (entry: xdr.SorobanAuthorizationEntry) => entry.credentials().address()
const invocation = (entry: xdr.SorobanAuthorizationEntry) =>
  entry.rootInvocation().function().contractFn()

test('behavior: the payer’s USDC moves, the sponsor pays the fee, the payer’s XLM is untouched', async () => {
  const all = await parties()
  const before = { payer: await xlmOf(all.payer), sponsor: await xlmOf(all.sponsor) }
  expect(await submit(await sponsored(all), all.sponsor)).toBe('txSuccess')
  expect(await usdcOf(all.payer)).toBe(99_000_000n)
  expect(await usdcOf(all.payee)).toBe(1_000_000n)
  expect(await xlmOf(all.payer)).toBe(before.payer)
  expect(await xlmOf(all.sponsor)).toBeLessThan(before.sponsor)
})

test('error: the same entry again: its nonce is used', async () => {
  const all = await parties()
  const transaction = await sponsored(all)
  expect(await submit(transaction, all.sponsor)).toBe('txSuccess')
  const operation = xdr.Operation.fromXDR(
    at(transaction.toEnvelope().v1().tx().operations(), 0).toXDR(),
  )
  const again = await build(all.sponsor, [operation])
  const simulation = await server.simulateTransaction(again)
  expect(hostError((simulation as rpc.Api.SimulateTransactionErrorResponse).error)).toBe(
    'Error(Auth, ExistingValue)',
  )
  const data = transaction.toEnvelope().v1().tx().ext()
  const forced = changed(again, (tx) => {
    tx.ext(data)
    tx.fee(Number(transaction.fee))
  })
  expect(await submit(forced, all.sponsor)).toBe('txFailed: invokeHostFunctionTrapped')
  expect(await usdcOf(all.payee)).toBe(1_000_000n)
})

describe('an authorisation entry', () => {
  const invalid = 'Error(Auth, InvalidAction)'
  const cases: [what: string, simulated: string, sign: Sign][] = [
    [
      'signed by another key',
      invalid,
      (entry, _, until) => authorizeEntry(entry, Keypair.random(), until, passphrase),
    ],
    [
      'signed by the sponsor',
      invalid,
      (entry, { sponsor }, until) => authorizeEntry(entry, sponsor, until, passphrase),
    ],
    [
      'signed for another network',
      invalid,
      (entry, { payer }, until) => authorizeEntry(entry, payer, until, Networks.FUTURENET),
    ],
    [
      'with a signature that was tampered with',
      invalid,
      then((entry) => {
        const signature = at(credentials(entry).signature().vec() ?? [], 0)
        const bytes = at(signature.map() ?? [], 1)
          .val()
          .bytes()
        bytes[0] = at([...bytes], 0) ^ 1
      }),
    ],
    [
      'without signature',
      invalid,
      then((entry) => credentials(entry).signature(xdr.ScVal.scvVoid())),
    ],
    [
      'for a larger amount',
      invalid,
      then((entry) => {
        invocation(entry).args()[2] = arg.i128(1_000_001n)
      }),
    ],
    [
      'for another payee',
      invalid,
      then((entry) => {
        invocation(entry).args()[1] = arg.address(Keypair.random().publicKey())
      }),
    ],
    ['for another function', invalid, then((entry) => invocation(entry).functionName('burn'))],
    [
      'for another contract',
      invalid,
      then((entry) => {
        const other = arg.address(Asset.native().contractId(passphrase))
        invocation(entry).contractAddress(other.address())
      }),
    ],
    [
      'with another nonce',
      invalid,
      then((entry) => {
        const nonce = BigInt(credentials(entry).nonce().toString())
        credentials(entry).nonce(xdr.Int64.fromString(String(nonce ^ 1n)))
      }),
    ],
    [
      'signed to hold longer',
      invalid,
      then((entry) =>
        credentials(entry).signatureExpirationLedger(
          credentials(entry).signatureExpirationLedger() + 1,
        ),
      ),
    ],
    [
      'that has expired',
      'Error(Auth, InvalidInput)',
      (entry, { payer }, until) => authorizeEntry(entry, payer, until - 21, passphrase),
    ],
    [
      'that holds beyond what the network remembers',
      'Error(Auth, InvalidInput)',
      (entry, { payer }, until) => authorizeEntry(entry, payer, until + 4_000_000, passphrase),
    ],
  ]
  for (const [what, simulated, sign] of cases)
    test(`error: ${what}: ${simulated}, and invokeHostFunctionTrapped when forced`, async () => {
      const all = await parties()
      const refusal = await sponsored(all, sign).catch((error: Error | string) => String(error))
      expect(hostError(String(refusal))).toBe(simulated)

      // The good one, with the bad entry in its place.
      const good = await sponsored(all)
      const invocation = bodyOf(good.toEnvelope().v1().tx()).invokeHostFunctionOp()
      const entry = at(invocation.auth(), 0)
      const { sequence } = await server.getLatestLedger()
      const unsigned = xdr.SorobanAuthorizationEntry.fromXDR(entry.toXDR())
      const bad = await sign(unsigned, all, sequence + 20)
      const forced = changed(good, (tx) => bodyOf(tx).invokeHostFunctionOp().auth([bad]))
      expect(await submit(forced, all.sponsor)).toBe('txFailed: invokeHostFunctionTrapped')
      expect(await usdcOf(all.payee)).toBe(0n)
    })
})

test('error: an entry that expires before it is in a ledger: invokeHostFunctionTrapped', () =>
  andBack(async () => {
    const all = await parties()
    const transaction = await sponsored(all)
    await advance({ ledgers: 30 })
    expect(await submit(transaction, all.sponsor)).toBe('txFailed: invokeHostFunctionTrapped')
    expect(await usdcOf(all.payee)).toBe(0n)
  }))

test('behavior: an entry may wait until the ledger that it names', () =>
  andBack(async () => {
    const all = await parties()
    const transaction = await sponsored(all)
    const before = await view(all.sponsor, sac, 'balance', arg.address(all.payee.publicKey()))
    expect(before).toBe(0n)
    await advance({ ledgers: 15 })
    expect(await submit(transaction, all.sponsor)).toBe('txSuccess')
  }))
