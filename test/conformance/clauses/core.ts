/**
 * `draft-httpauth-payment-00`, the revision with 402 for every refusal and with Accept-Payment (2026).
 *
 * @see https://paymentauth.org/draft-httpauth-payment-00
 */
import { parse } from './Clause.ts'

/** Its clauses, in its order. */
export const core = parse(
  'core',
  `
4.2-1 MUST seller a request without a credential is answered 402, with a challenge
4.2-2 MUST seller a malformed credential: 402, a new challenge, problem malformed-credential
4.2-3 MUST seller a challenge that it did not make: 402, a new challenge, problem invalid-challenge
4.2-4 MUST seller an expired challenge: 402, a new challenge, problem invalid-challenge
4.2-5 MUST seller a challenge that was used: 402, a new challenge, problem invalid-challenge
4.2-6 MUST seller a proof that does not hold: 402, a new challenge, problem verification-failed
4.2-7 MUST seller a payment that holds: 200 and the goods
4.2-8 MUST seller paid, but forbidden by its policy: 403 without a challenge // the policy is the application's: its handler answers after the payment
4.4.1-1 SHOULD seller 402 where payment is what stands in the way
4.4.2-1 SHOULD seller no 402 where a login is missing // logins are the application's, in front of the paid route
4.4.2-2 SHOULD seller no 402 where somebody logged in may not // rights are the application's, in front of the paid route
4.4.2-3 SHOULD seller no 402 for what does not exist
4.4.2-4 SHOULD seller no 402 where no challenge can be made // a seller that cannot make one does not start
4.4.2-5 MUST seller every 402 has a Payment challenge
4.4.3-1 SHOULD seller login first, payment second // logins are the application's, in front of the paid route
4.4.3-2 SHOULD seller 401 where the login fails // logins are the application's
4.4.3-3 SHOULD seller 402 only after the login // logins are the application's
5.1.1-1 MUST seller the challenge has an id that is not empty
5.1.1-2 MUST buyer a challenge without an id, or with an empty one, is not paid
5.1.1-3 MUST seller the id is bound to the parameters of the challenge
5.1.1-4 MUST buyer the credential has the id, unchanged
5.1.1-5 MUST seller the challenge has a realm
5.1.1-6 MUST seller the method is lower-case ASCII
5.1.1-7 MUST seller the intent is a registered one
5.1.1-8 MUST seller request is base64url without padding
5.1.1-9 MUST seller request is canonical JSON (RFC 8785)
5.1.2-1 SHOULD seller a challenge for a request with a body has its digest
5.1.2-2 MUST buyer where there is a digest, the body that is sent with the credential has it
5.1.2-3 SHOULD seller the challenge says when it expires
5.1.2-4 MUST buyer an expired challenge gets no credential
5.1.2-5 MUST buyer the description decides nothing
5.1.2-6 MUST seller opaque is an object of texts
5.1.2-7 MUST buyer opaque comes back unchanged
5.1.2-8 MUST seller opaque is canonical JSON
5.1.2-9 SHOULD seller the id is bound to opaque
5.1.2-10 MUST buyer parameters that it does not know are ignored
5.1.2.1-1 SHOULD seller the id is bound to every parameter, needed or not
5.1.2.1-2 MUST seller the id of a credential is verified
5.1.2.1-3 SHOULD seller the id is the HMAC-SHA256 of seven slots
5.1.3-1 SHOULD seller a challenge for a request with a body has its digest (again)
5.1.3-2 MUST seller with a digest: the digest of the body that came is computed
5.1.3-3 MUST seller with a digest: it is compared with the challenge's
5.1.3-4 MUST seller with a digest: another body is refused
5.2-1 MUST buyer the credential is base64url JSON without padding, with challenge and payload
5.2-2 SHOULD buyer source is a DID
5.3-1 SHOULD seller a paid answer has a Payment-Receipt
5.3.1-1 MUST seller the receipt's status is success
5.3.1-2 MUST seller no receipt on an error
5.3.1-3 MUST seller a failed verification is 402 with a new challenge and a problem
6.1-1 MUST seller the method's name is lower-case
7.3-1 SHOULD buyer an intent that it does not know is one that it cannot pay
7.4-1 SHOULD seller with Accept-Payment: offers that do not match are left out
7.4-2 SHOULD seller with Accept-Payment: the rest is ordered by q
7.4-3 SHOULD seller with Accept-Payment: equal q leave the seller's order
7.4-4 SHOULD seller with Accept-Payment: the most specific range counts
7.4-5 MUST seller without Accept-Payment: everything is acceptable
7.4-6 MUST buyer a challenge is judged even when Accept-Payment asked for it
8.1-1 SHOULD seller a 402 has a problem document (RFC 9457)
8.1-2 SHOULD seller its type is one of paymentauth.org/problems
8.3-1 SHOULD seller where one shall try later, Retry-After says when
9.1-1 MUST seller a method's specification defines its parts // binds specifications, not implementations
9.2.1-1 MUST seller fields of a credential that it does not know are ignored
9.2.1-2 MUST buyer parameters and fields of a challenge that it does not know are ignored
9.3-1 MUST seller parameters of a challenge have lower-case names
9.3-2 MUST buyer own parameters of others are ignored
9.4-1 SHOULD seller a challenge is shorter than 8 KB
9.4-2 MUST buyer a challenge of 4 KB is handled
9.4-3 MUST seller a credential of 4 KB is handled
10.1-1 SHOULD seller the realm is ASCII
10.2-1 SHOULD seller the description is in the language of Accept-Language // the text is the application's, one for each route
11.2-1 MUST seller challenges go over TLS only
11.2-2 MUST buyer credentials go over TLS only
11.2-3 SHOULD seller what comes without TLS is rejected
11.2-4 SHOULD buyer a challenge that comes without TLS is rejected
11.2-5 SHOULD seller TLS 1.3 // the proxy's in front, or Node's, which has it
11.2.1-1 MUST seller no credential in logs and errors
11.2.1-2 MUST seller credentials are kept as carefully as passwords // how something is kept inside is not to be seen
11.2.1-3 SHOULD seller credentials are kept in memory only // inside; the sellers keep hashes and challenge ids
11.2.1-4 SHOULD buyer credentials are kept in memory only // inside; createBuyer keeps one in its book until its outcome is known, so that after a crash it presents it again instead of paying twice
11.2.2-1 MUST seller the secret of the ids goes to nobody
11.2.2-2 MUST seller the secret of the ids is in no log and no error
11.2.2-3 SHOULD seller after a new secret, old challenges hold until they expire // takes the operator's hand; mppx knows one secret, so its challenges of before are refused unpaid, with a new one
11.3-1 MUST seller a proof is good once
11.3-2 MUST seller the same proof again is refused
11.4-1 MUST seller a request that was not paid has no effect
11.4-2 MUST seller asking for the price changes nothing
11.4-3 SHOULD seller POST, PUT and DELETE take an Idempotency-Key
11.4-4 SHOULD seller the same key with the same payment gets the same answer
11.5-1 MUST seller of equal credentials at once, one settles and one is served
11.5-2 SHOULD store credentials are consumed by an atomic operation
11.5-3 SHOULD seller verification and delivery are one operation where possible // inside
11.6-1 MUST buyer the amount is a reasonable one
11.6-2 MUST buyer the recipient is the expected one
11.6-3 MUST buyer the asset is the expected one
11.6-4 MUST buyer the time for which it binds is appropriate
11.6-5 MUST buyer the description is not believed
11.7-1 MUST seller nobody needs an account with the seller
11.7-2 SHOULD seller one can pay without saying who one is
11.7-3 SHOULD seller no credential in the log
11.8-1 MUST seller credentials and receipts are sensitive // how something is treated inside is not to be seen; that they are in no log and no error is
11.8-2 MUST buyer credentials and receipts are sensitive: none in logs and errors
11.9-1 SHOULD seller nothing is left to how proxies treat 402 // nothing to see: no answer differs behind a proxy
11.9-2 MUST buyer a 402 through a proxy is a 402
11.10-1 MUST seller a 402 has Cache-Control: no-store
11.10-2 MUST seller an answer with a receipt has Cache-Control: private
11.10-3 MUST seller a challenge is not given twice
11.11-1 SHOULD buyer wallets show who asks for money // a page's; these buyers have none
11.11-2 SHOULD buyer wallets ask a person before they pay
11.11-3 SHOULD buyer wallets do not answer challenges by themselves
11.12-1 SHOULD seller challenges and verifications are limited by rate
B.4-1 SHOULD buyer of several challenges, one that it can pay is chosen
B.4-2 MUST buyer one credential, for one challenge
B.4-3 SHOULD seller several credentials in one request: 400
`,
)
