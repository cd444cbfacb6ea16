/**
 * Failures that are meant: what is done instead of what a clause asks, and why. One that does not occur any more is a
 * failure of the suite, and so is one with other words.
 */

/** A failure that is meant. */
export type Deviation = {
  cases: readonly string[]
  /** Implementations. */
  of: readonly string[]
  /** Sets of versions; all if none is named. */
  sets?: readonly string[]
  /** A part of what the case says. */
  says: string
  because: string
  /** Where more is said: a file of this repository. */
  see: string
}

const sellers = ['@stellar/mpp', 'createSeller', 'examples/charge'] as const
const buyers = ['@stellar/mpp', 'createBuyer'] as const
const stricter = 'docs/decisions/0003-stricter-than-0.7.1.md'
const sale = 'skills/stellar-mpp-payments/assets/sale.ts'

const ofSellers: Deviation[] = [
  {
    cases: ['tls'],
    of: sellers,
    says: 'it asks over http',
    because:
      'A Node server behind a proxy sees http, and so does a test on loopback: TLS ends in front of it. The seller cannot know which it is.',
    see: 'skills/stellar-mpp-payments/references/operations.md',
  },
  {
    cases: ['every-reason'],
    of: sellers,
    says: 'payment-insufficient',
    because:
      'Too little is payment-insufficient, which §8.2 of the core document defines for it: more precise than verification-failed, as 402 and as a refusal the same.',
    see: stricter,
  },
  {
    cases: ['expired-reason'],
    of: sellers,
    says: 'payment-expired',
    because:
      'mppx compares expires and answers payment-expired, which §8.2 defines for it. §4.2 of -00 says invalid-challenge; -02 of the document changed that to payment-expired.',
    see: stricter,
  },
  {
    cases: ['whole-transaction'],
    of: sellers,
    says: 'it answered 200',
    because:
      'As @stellar/mpp 0.7.1: a buyer may pay the fee although the seller offers to. The transaction is verified as an unsponsored one, and costs the sponsor nothing.',
    see: stricter,
  },
  {
    cases: ['both-types'],
    of: sellers,
    says: 'type "hash" is refused',
    because:
      'As @stellar/mpp from 0.7.0: a hash on a public ledger proves nothing about who presents it, so the payer signs it (signedHash, listed in credentialTypes). allowUnsignedPush takes the draft’s type.',
    see: stricter,
  },
  {
    cases: ['rate'],
    of: sellers,
    says: '50 challenges at once',
    because:
      'A challenge costs an HMAC, no store and no RPC; what a limit must count by (address, key, tenant) only the application or its proxy knows. createSeller limits how many sponsored payments wait (maxWaiting).',
    see: 'skills/stellar-mpp-payments/references/operations.md',
  },
  {
    cases: ['digest'],
    of: ['@stellar/mpp', 'createSeller'],
    says: 'no digest',
    because:
      'mppx makes challenges without the body, and has no option for a digest. keepSales binds a payment to the body that it first came with.',
    see: 'skills/stellar-mpp-payments/assets/keptSales.ts',
  },
  {
    cases: ['digest-compared'],
    of: ['@stellar/mpp', 'createSeller'],
    says: 'it answered 200',
    because:
      'No challenge of theirs has a digest, and one that a buyer adds is refused, as the id does not fit it (tampered-digest). To see this, the case made a challenge with the seller’s own secret: mppx does not compare the digest.',
    see: 'skills/stellar-mpp-payments/assets/keptSales.ts',
  },
  {
    cases: ['two-credentials'],
    of: ['@stellar/mpp'],
    says: 'it answered 200',
    because: 'mppx reads the first credential and ignores the rest; createSeller answers 400.',
    see: sale,
  },
  {
    cases: ['rpc-later'],
    of: ['@stellar/mpp'],
    says: 'its 503 has no Retry-After',
    because:
      'mppx builds the answer from the error and gives a method no headers; createSeller adds Retry-After.',
    see: sale,
  },
  {
    cases: ['idempotency-key', 'idempotency-same'],
    of: ['@stellar/mpp'],
    says: 'the second time it answered 402',
    because: 'A payment method sees no Idempotency-Key; keepSales of the skill does.',
    see: 'skills/stellar-mpp-payments/assets/keptSales.ts',
  },
]

const ofBuyers: Deviation[] = [
  {
    cases: ['dear', 'somebody-else', 'another-asset', 'long-lived', 'described', 'unencrypted'],
    of: ['@stellar/mpp'],
    says: 'it paid',
    because:
      'As @stellar/mpp 0.7.1, whose client has no policy: what is expected is known to who calls it, and is compared in mppx’s onChallenge, or by createBuyer.',
    see: 'skills/stellar-mpp-payments/references/limits.md',
  },
  {
    cases: ['unasked'],
    of: buyers,
    says: 'it paid',
    because:
      'These buyers are programs: they answer by themselves within what their owner agreed to. createBuyer asks a person from approveFrom on.',
    see: 'skills/stellar-mpp-payments/assets/spendingPolicy.ts',
  },
  {
    cases: ['no-expires'],
    of: ['@stellar/mpp'],
    says: 'it is valid for 1',
    because:
      'The documented default of @stellar/mpp 0.7.1 is 180 seconds (timeout): shorter, so nothing outlives what the draft allows. createBuyer sets 300.',
    see: 'packages/mpp/src/charge/client/Parameters.ts',
  },
  {
    cases: ['asks-ledger'],
    of: buyers,
    says: 'it called simulateTransaction',
    because:
      'The simulation that is needed anyhow says latestLedger: the same number of the same RPC, a call less.',
    see: 'packages/mpp/src/charge/client/signTransaction.ts',
  },
  {
    cases: ['push-type'],
    of: buyers,
    says: 'the type is signedHash',
    because:
      'As @stellar/mpp from 0.7.0: the hash alone proves nothing about who presents it, so the payer signs it.',
    see: stricter,
  },
]

/** All of them. */
export const deviations: readonly Deviation[] = [...ofSellers, ...ofBuyers]
