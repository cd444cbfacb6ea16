/**
 * `draft-stellar-charge-00` of April 2026.
 *
 * @see https://paymentauth.org/draft-stellar-charge-00
 */
import { parse } from './Clause.ts'

/** Its clauses, in its order. */
export const stellar = parse(
  'stellar',
  `
4-1 MUST seller request is canonical JSON (RFC 8785)
4.1-1 MUST seller amount is a whole number of base units, as text
4.1-2 MUST seller currency is a contract, C…
4.1-3 MUST seller recipient is an account
4.2-1 MUST seller methodDetails.network is stellar:pubnet or stellar:testnet
4.2-2 MUST buyer without feePayer: the transaction is whole and signed
4.2-3 MUST buyer with feePayer: nothing is pushed
5.1-1 MUST buyer the credential has challenge and payload
5.1-2 SHOULD buyer source is did:pkh, with the network and the payer's address
5.2-1 MUST buyer the transaction has one operation, invokeHostFunction
5.2-2 MUST buyer with feePayer: the source is the account of zeros
5.2-3 MUST buyer with feePayer: authorization entries are signed
5.2-4 MUST buyer without feePayer: sequence, fee, time bounds and source are there and hold
5.2-5 MUST seller without feePayer: what came is submitted, unmodified
5.3-1 MUST buyer what is pushed is proved by type "hash" with a hash of 64 hex digits
5.3-2 MUST buyer with feePayer: no proof by hash
5.3-3 MUST seller with feePayer: a proof by hash is refused
6-1 MUST buyer expiry in ledgers comes from the challenge's
6-2 SHOULD buyer without expires: 5 minutes
6-3 MUST buyer the current ledger is asked of getLatestLedger
6-4 MUST buyer with feePayer: the authorization expires at that ledger
6-5 MUST buyer without feePayer: maxTime is the challenge's expires
6-6 MUST buyer the transaction is never valid beyond the challenge
7.1.1-1 MUST buyer with feePayer: the transaction itself is not signed
7.1.1-2 MUST seller a sponsor has the XLM for its fees // the operator's; a sponsor without answers 503
7.1.2-1 MUST buyer without feePayer: never valid beyond the challenge (again)
8-1 MUST seller the type of the payload is validated, and both types of the draft are taken
8-2 MUST seller whatever check fails: problem verification-failed
8-3 MUST seller an RPC that does not answer is a 5xx, not verification-failed
8-4 MUST seller an RPC that does not answer: nothing is settled
8.1.1-1 MUST seller sponsored: the challenge is its own, unused, not expired
8.1.1-2 MUST seller sponsored: one operation, invokeHostFunction of a contract
8.1.1-3 MUST seller sponsored: transfer on currency, to the recipient, of the amount
8.1.1-4 MUST seller sponsored: of the network of methodDetails
8.1.1-5 MUST seller sponsored: simulated, succeeds, moves what was asked and nothing else
8.1.1-6 MUST seller sponsored: the source is the account of zeros
8.1.1-7 MUST seller sponsored: address credentials, no sub-invocations
8.1.1-8 MUST seller sponsored: the authorization expires with the challenge
8.1.1-9 MUST seller sponsored: its own account neither pays nor authorizes
8.1.2-1 MUST seller the challenge is its own, unused, not expired
8.1.2-2 MUST seller one operation, invokeHostFunction of a contract
8.1.2-3 MUST seller transfer on currency, to the recipient, of the amount
8.1.2-4 MUST seller of the network of methodDetails
8.1.2-5 MUST seller simulated, succeeds, moves what was asked and nothing else
8.1.2-6 MUST seller maxTime is not after expires
8.2-1 MUST seller pushed: the transaction is fetched from the RPC
8.2-2 MUST seller pushed: the challenge is its own and unused
8.2-3 MUST seller pushed: the hash was not consumed
8.2-4 MUST seller pushed: it is in the ledger, as a success
8.2-5 MUST seller pushed: transfer on currency, to the recipient, of the amount
8.2-6 MUST seller pushed: the hash is consumed
9-1 MUST seller a payment that holds but fails in the ledger: problem settlement-failed
10.2-1 MUST seller without feePayer: the transaction is not modified (again)
10.3-1 MUST seller with feePayer: no push (again)
10.4-1 MUST seller what was settled is answered with a Payment-Receipt
10.4-2 MUST seller the receipt has method stellar, the transaction's hash, status success, an RFC 3339 time
11.1-1 MUST seller its own account is looked for before it signs
11.1-2 MUST seller what it rebuilt is simulated before it is sent
11.1-3 MUST seller a simulation with another movement of money is refused
11.2.1-1 MUST seller an expired or settled challenge is refused
11.2.2-1 MUST store hashes that were consumed are kept
11.2.2-2 MUST seller a hash that was consumed is refused
11.2.2-3 MUST store a hash is consumed by an atomic operation
11.3-1 MUST buyer the request is decoded and judged before anything is signed
11.3-2 MUST buyer amount, currency and recipient are what was expected
11.4-1 MUST seller any other movement of money is a failed verification
11.5-1 SHOULD seller sponsors limit by rate
`,
)
