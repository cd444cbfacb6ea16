// stellar-mpp-payments reasons 0.1.0 sha256:512d047253500c4688c81e20894cfc56d0607c4ceb3b84751b94d38252251282; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Every reason why a seller does not serve: problem type, HTTP status, and what the payer is told. */

const buyAgain = 'Request the resource again and pay the fresh challenge.'
const payExactly = 'Pay exactly what the challenge asks for.'
const retry = 'Nothing was paid. Send the request again later, with a fresh challenge.'

/** What one reason answers. */
export type Row = { problem: string; status: number; detail: string; hint: string }
const row = (problem: string, status: number, detail: string, hint: string): Row => ({
  problem,
  status,
  detail,
  hint,
})
const outage = (detail: string, hint = retry): Row =>
  row('internal-payment-error', 503, detail, hint)

/** Every reason for not serving: RFC 9457 problem type, HTTP status, and what the payer is told. */
export const reasons = {
  'already-used': row(
    'invalid-challenge',
    402,
    'This challenge was already used.',
    `If you paid it, do not pay again: look the transaction up and ask the seller. Otherwise: ${buyAgain}`,
  ),
  expired: row('payment-expired', 402, 'The challenge has expired.', buyAgain),
  underpaid: row('payment-insufficient', 402, 'The payment is too low.', payExactly),
  overpaid: row('verification-failed', 402, 'The payment is too high.', payExactly),
  'wrong-asset': row('verification-failed', 402, 'The payment is in another asset.', payExactly),
  'wrong-recipient': row('verification-failed', 402, 'It pays somebody else.', payExactly),
  'verification-failed': row(
    'verification-failed',
    402,
    'The payment does not verify.',
    `Check balance, trustline and network. ${buyAgain}`,
  ),
  'push-not-verified': row(
    'verification-failed',
    402,
    'The payment was not found, or does not verify.',
    'If your transaction succeeded, do not pay again: get a fresh challenge and sign "{its id}:{the same hash}".',
  ),
  'not-settled': row('settlement-failed', 402, 'The network refused the payment.', buyAgain),
  'rpc-unavailable': outage('The network cannot be reached at the moment.'),
  'push-unavailable': outage(
    'The payment cannot be looked up at the moment.',
    'Do not pay again: later, get a fresh challenge and sign "{its id}:{the same hash}".',
  ),
  'sponsor-unavailable': outage('The account that pays the fees cannot at the moment.'),
  busy: outage('Too many payments are waiting.'),
  'channel-closed': row(
    'session/channel-finalized',
    410,
    'The channel is closed, or being closed.',
    'Open another channel, or pay by charge.',
  ),
  'deposit-exceeded': row(
    'session/amount-exceeds-deposit',
    402,
    'The channel holds less than this voucher promises.',
    'Top the channel up, then request the resource again.',
  ),
  'close-by-seller': row(
    'invalid-payload',
    402,
    'This seller closes the channel itself.',
    'Stop paying: what you did not spend comes back when the seller closes, or by close_start and refund.',
  ),
  'sale-under-way': row(
    'verification-failed',
    409,
    'This payment is being processed.',
    'Send the same again in a moment: same payment, same Idempotency-Key.',
  ),
  'sale-refunded': row(
    'verification-failed',
    410,
    'The money of this payment was given back.',
    'Buy it afresh, with a new key.',
  ),
  'idempotency-conflict': row(
    'verification-failed',
    409,
    'This Idempotency-Key was used for another payment, or another request.',
    'Present the payment that was made for it. A new purchase needs a new key.',
  ),
  'voucher-unknown': row(
    'internal-payment-error',
    500,
    'Whether the voucher was taken is not known.',
    'Request the resource again: the next challenge says what was taken.',
  ),
  'outcome-unknown': row(
    'internal-payment-error',
    500,
    'The payment was sent, its outcome is not known.',
    'Do not pay again: look the transaction up on the ledger, then ask the seller.',
  ),
} satisfies Record<string, Row>
