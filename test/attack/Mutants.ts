/** Sellers by charge, each broken in one way, and the attack that finds it. */
import {
  ofChallenge,
  ofPull,
  ofSponsored,
  ofTransfer,
  type Paid,
  slots,
} from './reference/Checks.ts'
import { type Claims, type Habits, honest } from './reference/Habits.ts'

/** What is broken, and by which attack it is found. */
export type Mutant = {
  /** The mistake, as one would make it. */
  mistake: string
  change: Partial<Habits>
  foundBy: string
  sponsored?: true
}

const { checks, challengeHeaders, goodsHeaders, push } = honest
const none = () => true

/** The checks, one of them replaced. */
const challenge = (change: Partial<typeof ofChallenge>) => ({
  checks: { ...checks, challenge: { ...ofChallenge, ...change } },
})
const transfer = (change: Partial<typeof ofTransfer>) => ({
  checks: { ...checks, transfer: { ...ofTransfer, ...change } },
})
const pull = (change: Partial<typeof ofPull>) => ({
  checks: { ...checks, pull: { ...ofPull, ...change } },
})
const authorization = (change: Partial<typeof ofSponsored>) => ({
  checks: { ...checks, sponsored: { ...ofSponsored, ...change } },
})
const without = (slot: string) => ({ slots: slots.filter((name) => name !== slot) })
const amountOf = ({ asked }: Paid) => BigInt(asked.amount)
const paidOf = ({ call }: Paid) => call.args[2] as bigint

/** Asks, waits for an answer as a store would, and then writes. */
async function getThenPut(claims: Claims, key: string): Promise<boolean> {
  const isNew = !claims.has(key)
  await new Promise((resolve) => setTimeout(resolve, 150))
  claims.set(key, true)
  return isNew
}

const row = (foundBy: string, mistake: string, change: Partial<Habits>): Mutant => ({
  mistake,
  change,
  foundBy,
})
const sponsoredRow = (...[foundBy, mistake, change]: Parameters<typeof row>): Mutant => ({
  ...row(foundBy, mistake, change),
  sponsored: true,
})

/** Mistakes about payments. */
const payments: Mutant[] = [
  row('replay', 'remembers no payment, and takes what the ledger has', {
    claim: async () => true,
    isSent: none,
  }),
  row('replay-20', 'asks the store, then writes it', { claim: getThenPut, isSent: none }),
  row('replay-transaction', 'remembers challenges, not transactions', {
    keys: ({ id }) => [id],
    isSent: none,
  }),
  row('one-payment-for-many', 'remembers challenges, and takes what was sent already', {
    keys: ({ id }) => [id],
    isSent: none,
  }),
  row('other-route', 'does not compare the price with the route’s', challenge({ price: none })),
  row('somebody-elses-payment', 'takes what the ledger has already', { isSent: none }),
  row('underpaid', 'does not look at the amount', transfer({ amount: none })),
  row(
    'overpaid',
    'takes what is enough (>=)',
    transfer({ amount: (paid) => paidOf(paid) >= amountOf(paid) }),
  ),
  row(
    'underpaid',
    'compares amounts as numbers of 0.0001',
    transfer({ amount: (paid) => (paidOf(paid) + 999n) / 1_000n === amountOf(paid) / 1_000n }),
  ),
  row('underpaid', 'submits, then verifies', { isEager: true }),
  row('wrong-asset', 'does not look at the asset', transfer({ contract: none })),
  row('wrong-recipient', 'does not look at the recipient', transfer({ recipient: none })),
  row('approval', 'does not look at the function', transfer({ function: none })),
  row('no-time-bounds', 'takes no maxTime for one', pull({ timeBounds: none })),
  row('late-time-bounds', 'does not compare maxTime with the expiry', pull({ maxTime: none })),
  row('tampered-transaction', 'serves what is sent', { isHasty: true }),
  row('foreign-network', 'serves what is signed for any network', { isHasty: true }),
  row('foreign-signature', 'serves whoever signed', { isHasty: true }),
  row('unsponsored-as-sponsored', 'does not look who is to pay the fee', pull({ sponsor: none })),
]

/** Mistakes about challenges. */
const challenges: Mutant[] = [
  row('tampered-id', 'does not verify the id', challenge({ id: none })),
  ...['realm', 'method', 'intent', 'expires', 'digest', 'opaque'].map((slot) =>
    row(`tampered-${slot}`, `leaves ${slot} out of the id`, without(slot)),
  ),
  ...['currency', 'recipient', 'network', 'nonce'].map((field) =>
    row(`tampered-${field}`, 'leaves request out of the id', without('request')),
  ),
  row(
    'tampered-amount',
    'takes price and id from the credential',
    challenge({ id: none, price: none }),
  ),
  row('guessed-secret', 'keeps the secret of the example', { secret: 'replace-me' }),
  row('same-challenge', 'makes equal challenges within a second', { nonce: () => '' }),
  row('expired', 'does not look at the expiry', challenge({ expires: none })),
]

/** Mistakes about pushed payments. */
const pushed: Mutant[] = [
  row('stolen-hash', 'does not verify the signature over the hash', {
    push: { ...push, isSigned: none },
  }),
  row('stolen-hash', 'does not compare who paid with who asks', transfer({ payer: none })),
  row('unsigned-hash', 'takes a hash without signature', {
    takes: (kind, terms) => kind === 'hash' || honest.takes(kind, terms),
  }),
  row('old-hash', 'remembers no hash', { keys: ({ id }) => [id] }),
  row('pulled-hash', 'remembers pushed hashes only', {
    keys: ({ hash, id, isPush }) => (isPush ? [id, hash] : [id]),
  }),
  row('invented-hash', 'takes a payment that has not failed', {
    push: { ...push, isPaid: (status) => status !== 'FAILED' },
  }),
  row('cheaper-payment', 'does not look what the transaction did', {
    push: { ...push, compares: false },
  }),
  sponsoredRow('push-on-sponsored', 'takes a pushed payment where it sponsors', {
    takes: (kind) => /transaction|signedHash/.test(kind),
  }),
]

/** Mistakes of sponsors. */
const sponsors: Mutant[] = [
  sponsoredRow(
    'sponsor-as-payer',
    'does not look who authorizes',
    authorization({ authorizer: none }),
  ),
  sponsoredRow('sponsor-signs-anything', 'verifies calls of contracts only', {
    checks: {
      ...checks,
      transfer: Object.fromEntries(
        Object.entries(ofTransfer).map(([name, check]) => [
          name,
          (paid: Paid) => paid.operations[0]?.type !== 'invokeHostFunction' || check(paid),
        ]),
      ) as typeof ofTransfer,
    },
  }),
  sponsoredRow('extra-operation', 'looks at the first operation', pull({ operations: none })),
  sponsoredRow(
    'sub-invocation',
    'does not look into the authorization',
    authorization({ subInvocations: none }),
  ),
  sponsoredRow(
    'lingering-authorization',
    'does not look how long it lives',
    authorization({ expiration: none }),
  ),
  sponsoredRow('no-authorization', 'serves what is sent', { isHasty: true }),
  sponsoredRow('outsized-fee', 'pays the fee that the buyer offers', { pays: 'offered' }),
  sponsoredRow('drain-by-copies', 'simulates all, then sends all', { simulates: 'before' }),
  sponsoredRow('drain-by-garbage', 'does not simulate', { simulates: 'never' }),
  sponsoredRow('parallel-buyers', 'sends all at once', { queues: false }),
]

/** Mistakes about HTTP. */
const http: Mutant[] = [
  row('unpaid', 'takes any word for a payment', {
    free: ({ headers }) => headers.authorization?.startsWith('Bearer') === true,
  }),
  row('unpaid-head', 'serves HEAD', { free: ({ method }) => method === 'HEAD' }),
  row('unpaid-methods', 'charges GET only', {
    free: ({ method = '' }) => /PUT|POST|PATCH/.test(method),
  }),
  row('unpaid-conditional', 'serves ranges', { free: ({ headers }) => 'range' in headers }),
  row('unpaid-paths', 'charges one spelling of the path', { free: ({ url }) => url === '/paid/' }),
  row('unpaid-body', 'reads any body', { readsBodies: true }),
  row('cached-challenge', 'lets caches keep the 402', {
    challengeHeaders: { ...challengeHeaders, 'cache-control': 'max-age=60' },
  }),
  row('cached-goods', 'lets caches keep what was paid for', {
    goodsHeaders: { ...goodsHeaders, 'cache-control': 'public, max-age=60' },
  }),
  row('problem', 'says why as text', { problem: (body) => ({ type: 'text/plain', body }) }),
  row('fresh-challenge', 'refuses without a challenge', { repeatsChallenge: false }),
  row('cors', 'shows no receipt to pages', {
    goodsHeaders: { ...goodsHeaders, 'access-control-expose-headers': 'WWW-Authenticate' },
  }),
  row('leaks', 'answers faults with the stack', {
    parses: false,
    fault: ({ stack = '' }) => ({ status: 400, body: stack }),
  }),
  row('garbage-header', 'fails on garbage', { parses: false }),
  row('garbage-payload', 'fails on a payload of garbage', {
    takes: (kind, terms) => {
      if (kind === 'undefined') throw new TypeError('type is undefined')
      return honest.takes(kind, terms)
    },
  }),
  row('slow-clients', 'answers one after another', { locks: true }),
]

/** Mistakes in outages. */
const outages: Mutant[] = [
  row('rpc-down', 'answers an outage with 402', { outage: () => 402 }),
  row('rpc-answer-lost', 'answers an unknown outcome with 402', {
    outage: (isSent) => (isSent ? 402 : 503),
  }),
]

/** All of them. */
export const mutants: readonly Mutant[] = [
  ...payments,
  ...challenges,
  ...pushed,
  ...sponsors,
  ...http,
  ...outages,
]
