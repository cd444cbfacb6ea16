/** What a buyer signs: the transaction in its credential. */
import { FeeBumpTransaction, type Transaction, xdr } from '@stellar/stellar-sdk'
import * as Network from '../../../scripts/skill/Network.ts'
import { type BuyerTarget, type Meeting, meet, type Terms, transactionOf } from '../BuyerTarget.ts'
import { type Case, fail, pass } from '../Case.ts'

const sponsored: Terms = { details: { feePayer: true } }

/** Looks at the transaction that was signed. */
function signed(
  name: string,
  sees: readonly string[],
  termsOf: () => Terms,
  wrongOf: (transaction: Transaction, meeting: Meeting, target: BuyerTarget) => string | undefined,
): Case<BuyerTarget> {
  return {
    name,
    sees,
    async run(target) {
      const meeting = await meet(target, termsOf())
      const transaction = transactionOf(meeting)
      if (!transaction) return fail(`no transaction: ${meeting.error}`)
      if (transaction instanceof FeeBumpTransaction) return fail('it is a fee bump')
      const wrong = wrongOf(transaction, meeting, target)
      return wrong ? fail(wrong) : pass('as it should be')
    },
  }
}

/** Cases on what is signed. */
export const buyerPayments: Case<BuyerTarget>[] = [
  signed(
    'one-operation',
    ['stellar-5.2-1'],
    () => ({}),
    ({ operations }) =>
      operations.length === 1 && operations[0]?.type === 'invokeHostFunction'
        ? undefined
        : `it has ${operations.map(({ type }) => type)}`,
  ),
  signed(
    'whole',
    ['stellar-4.2-2', 'stellar-5.2-4'],
    () => ({ details: { feePayer: false } }),
    ({ fee, sequence, signatures, source, timeBounds }, _meeting, { payer }) =>
      source === payer &&
      signatures.length === 1 &&
      BigInt(sequence) > 0n &&
      BigInt(fee) > 100n &&
      timeBounds
        ? undefined
        : 'source, sequence, fee, time bounds or signature are missing',
  ),
  signed(
    'max-time',
    ['stellar-6-5', 'stellar-6-6', 'stellar-7.1.2-1'],
    () => ({}),
    ({ timeBounds }, { parameters }) => {
      const expires = Math.floor(Date.parse(parameters.expires ?? '') / 1_000)
      return Number(timeBounds?.maxTime) === expires
        ? undefined
        : `maxTime is ${timeBounds?.maxTime}, expires is ${expires}`
    },
  ),
  signed(
    'no-expires',
    ['stellar-6-2'],
    () => ({ challenge: { expires: undefined } }),
    ({ timeBounds }) => {
      const seconds = Math.round(Number(timeBounds?.maxTime) - Date.now() / 1_000)
      return Math.abs(seconds - 300) <= 5 ? undefined : `it is valid for ${seconds} s`
    },
  ),
  signed(
    'for-sponsor',
    ['stellar-5.2-2', 'stellar-7.1.1-1'],
    () => sponsored,
    ({ signatures, source }) =>
      source === Network.nobody && signatures.length === 0
        ? undefined
        : `the source is ${source}, with ${signatures.length} signatures`,
  ),
  signed(
    'authorized',
    ['stellar-5.2-3'],
    () => sponsored,
    (transaction) => {
      const entries = entriesOf(transaction)
      const signatures = entries.map(
        (entry) => entry.credentials().address().signature().switch().name,
      )
      return signatures.join() === 'scvVec' ? undefined : `the signatures are ${signatures}`
    },
  ),
  {
    name: 'last-ledger',
    sees: ['stellar-6-1', 'stellar-6-4'],
    async run(target) {
      const { call } = await Network.connect(target.ground.rpcUrl)
      const { sequence } = await call<{ sequence: number }>('getLatestLedger')
      const meeting = await meet(target, sponsored)
      const transaction = transactionOf(meeting)
      const [entry] = transaction ? entriesOf(transaction) : []
      if (!entry) return fail(`no authorization: ${meeting.error}`)
      const last = entry.credentials().address().signatureExpirationLedger()
      // The challenge has 120 seconds, of which the buyer used some.
      return last <= sequence + 24 && last >= sequence + 23
        ? pass(`${last - sequence} ledgers for 120 s`)
        : fail(`it expires after ${last - sequence} ledgers, want 24`)
    },
  },
  {
    name: 'asks-ledger',
    sees: ['stellar-6-3'],
    async run(target) {
      const { calls } = await meet(target, sponsored)
      return calls.includes('getLatestLedger') ? pass('asked') : fail(`it called ${calls}`)
    },
  },
  {
    name: 'push-for-sponsor',
    sees: ['stellar-4.2-3', 'stellar-5.3-2'],
    async run(target) {
      const { calls, paid } = await meet(target, { ...sponsored, mode: 'push' })
      const proofs = paid.filter(({ credential }) => credential.payload.hash)
      if (calls.includes('sendTransaction')) return fail('it sent the transaction')
      return proofs.length > 0 ? fail('it sent a hash') : pass('nothing was pushed')
    },
  },
  {
    name: 'push-type',
    sees: ['stellar-5.3-1'],
    async run(target) {
      const { error, paid } = await meet(target, { mode: 'push' })
      const { hash = '', type } = paid[0]?.credential.payload ?? {}
      if (!/^[\da-f]{64}$/.test(hash)) return fail(`no hash: ${error}`)
      return type === 'hash' ? pass(type) : fail(`the type is ${type}`)
    },
  },
]

function entriesOf(transaction: Transaction): xdr.SorobanAuthorizationEntry[] {
  const envelope = xdr.TransactionEnvelope.fromXDR(transaction.toXDR(), 'base64')
  const [operation] = envelope.v1().tx().operations()
  return operation?.body().invokeHostFunctionOp().auth() ?? []
}
