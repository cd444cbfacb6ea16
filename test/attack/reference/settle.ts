/** How the reference seller gets its money: it submits, completes, or looks a payment up. */
import {
  Account,
  FeeBumpTransaction,
  type Keypair,
  Operation,
  rpc,
  type Transaction,
  TransactionBuilder,
  type xdr,
} from '@stellar/stellar-sdk'
import { type Context, callOf, firstFailed, isNobodys, type Paid } from './Checks.ts'
import type { Claims, Habits } from './Habits.ts'

/** A refusal: 402, or what an outage is answered with. */
export class Refusal extends Error {
  readonly status: number

  constructor(message: string, status = 402) {
    super(message)
    this.status = status
  }
}

/** What settling needs besides the credential. */
export type Till = {
  habits: Habits
  claims: Claims
  server: rpc.Server
  sponsor: Keypair
  passphrase: string
  /** Runs sponsored payments one after another. */
  queue<result>(task: () => Promise<result>): Promise<result>
}

/** What a credential carries. */
export type Payload = {
  type?: string
  transaction?: string
  hash?: string
  sourceSignature?: string
}

/** Settles a payment; returns the hash for the receipt. @throws {Refusal} */
export async function settle(till: Till, context: Context, payload: Payload): Promise<string> {
  const { habits } = till
  if (!habits.takes(String(payload.type), context.terms)) throw new Refusal('unknown proof')
  return payload.type === 'transaction'
    ? pull(till, context, String(payload.transaction))
    : push(till, context, payload)
}

async function pull(till: Till, context: Context, envelope: string): Promise<string> {
  const { habits } = till
  const paid = read(till, context, envelope)
  const submitted = habits.isEager ? await deliver(till, paid.transaction) : undefined
  const { checks } = habits
  assertAll({ ...checks.transfer, ...checks.pull }, paid)
  const hash = paid.transaction.hash().toString('hex')
  await claim(till, { id: String(context.challenge.id), hash, isPush: false })
  if (submitted) return submitted
  const deliverPaid = () =>
    isNobodys(paid.transaction) ? sponsor(till, paid) : deliver(till, paid.transaction)
  if (!habits.isHasty) return deliverPaid()
  deliverPaid().catch(() => {})
  return hash
}

async function sponsor(till: Till, paid: Paid): Promise<string> {
  const { habits } = till
  assertAll(habits.checks.sponsored, paid)
  const draft = await build(till, paid)
  const simulated = habits.simulates === 'before' ? await simulate(till, draft) : undefined
  const complete = async () => {
    const built = await build(till, paid)
    const assembled =
      simulated ?? (habits.simulates === 'never' ? undefined : await simulate(till, built))
    const offered = resourcesOf(paid.transaction)
    const own = assembled?.transactionData.build()
    const transaction = await build(till, paid, habits.pays === 'own' ? (own ?? offered) : offered)
    transaction.sign(till.sponsor)
    return deliver(till, transaction)
  }
  return habits.queues ? till.queue(complete) : complete()
}

async function build(
  till: Till,
  { operations, transaction }: Paid,
  sorobanData?: xdr.SorobanTransactionData,
): Promise<Transaction> {
  const account = await reach(() => till.server.getAccount(till.sponsor.publicKey()), till, false)
  const { sequenceNumber } = { sequenceNumber: account.sequenceNumber() }
  const [operation] = operations
  if (!operation) throw new Refusal('no operation')
  const own = operation.type === 'invokeHostFunction' ? operation : undefined
  const builder = new TransactionBuilder(new Account(till.sponsor.publicKey(), sequenceNumber), {
    fee: till.habits.pays === 'own' ? '100' : transaction.fee,
    networkPassphrase: till.passphrase,
    timebounds: transaction.timeBounds ?? { minTime: 0, maxTime: 0 },
    ...(sorobanData && own ? { sorobanData } : {}),
  })
  return builder
    .addOperation(
      own
        ? Operation.invokeHostFunction({ func: own.func, auth: own.auth ?? [] })
        : firstOperation(transaction),
    )
    .build()
}

function firstOperation(transaction: Transaction): xdr.Operation {
  const [operation] = transaction.toEnvelope().v1().tx().operations()
  if (!operation) throw new Refusal('no operation')
  return operation
}

async function simulate(till: Till, transaction: Transaction) {
  const isCall = transaction.operations[0]?.type === 'invokeHostFunction'
  if (!isCall) return undefined
  const simulation = await reach(() => till.server.simulateTransaction(transaction), till, false)
  if (!rpc.Api.isSimulationSuccess(simulation)) throw new Refusal('it would fail')
  return simulation
}

function resourcesOf(transaction: Transaction): xdr.SorobanTransactionData | undefined {
  const extension = transaction.toEnvelope().v1().tx().ext()
  return extension.switch() === 1 ? extension.sorobanData() : undefined
}

/** Sends a transaction, and waits until the ledger has it. */
async function deliver(till: Till, transaction: Transaction): Promise<string> {
  const { habits, server } = till
  const sent = await reach(() => server.sendTransaction(transaction), till, true)
  if (!habits.isSent(sent.status)) throw new Refusal(`sending says ${sent.status}`)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { status } = await reach(() => server.getTransaction(sent.hash), till, true)
    if (status === 'SUCCESS') return sent.hash
    if (status === 'FAILED') throw new Refusal('the ledger refused it')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Refusal('its outcome is unknown', 500)
}

async function push(till: Till, context: Context, payload: Payload): Promise<string> {
  const { habits } = till
  const hash = String(payload.hash).toLowerCase()
  const { payer } = context
  const id = String(context.challenge.id)
  const signature = String(payload.sourceSignature ?? '')
  if (payload.type === 'signedHash' && !habits.push.isSigned({ payer, id, hash, signature }))
    throw new Refusal('not signed by the payer')
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Refusal('no hash')
  const found = await reach(() => till.server.getTransaction(hash), till, false)
  if (!habits.push.isPaid(found.status)) throw new Refusal('no ledger has it')
  if (found.status === 'SUCCESS' && habits.push.compares)
    assertAll(habits.checks.transfer, read(till, context, found.envelopeXdr.toXDR('base64')))
  await claim(till, { id, hash, isPush: true })
  return hash
}

async function claim(
  { claims, habits }: Till,
  payment: { id: string; hash: string; isPush: boolean },
): Promise<void> {
  for (const key of habits.keys(payment))
    if (!(await habits.claim(claims, key))) throw new Refusal('it was used before')
}

function read(till: Till, context: Context, envelope: string): Paid {
  try {
    const parsed = TransactionBuilder.fromXDR(envelope, till.passphrase)
    const transaction = parsed instanceof FeeBumpTransaction ? parsed.innerTransaction : parsed
    return {
      ...context,
      transaction,
      operations: transaction.operations,
      call: callOf(transaction),
    }
  } catch {
    throw new Refusal('no transaction')
  }
}

function assertAll<context>(
  checks: Record<string, (context: context) => boolean>,
  context: context,
): void {
  const failed = firstFailed(checks, context)
  if (failed) throw new Refusal(`${failed} is wrong`)
}

/** A call of the RPC; what fails in it is an outage. */
export async function reach<result>(
  call: () => Promise<result>,
  { habits }: Till,
  isSent: boolean,
): Promise<result> {
  return call().catch(() => {
    throw new Refusal('the network does not answer', habits.outage(isSent))
  })
}
