// stellar-mpp-payments paymentRefused 0.1.0 sha256:81fd9991c73fe545ccba80acd7040b94f775f0aed34b756bdb3c717fe12bc548; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Why a buyer did not pay: a code that a program can act on, and a hint for whoever reads it. */

/** Why nothing was signed. */
export type Refusal = keyof typeof hints

const hints = {
  'wrong-network': 'Do not pay this seller: it asks on another network than the one agreed on.',
  'wrong-asset': 'Do not pay this seller, or set `currency` to the token it asks for.',
  'wrong-recipient':
    'Check with the seller whose account this is before adding it to `recipients`.',
  'wrong-origin': 'Add the origin to `origins` if you trust it.',
  'wrong-amount': 'Do not pay this seller: the amount is not a whole number of base units.',
  twin: 'Buy again in a second: until one of them is on the ledger, two payments would be the same transaction.',
  'wrong-mode': "Use `mode: 'pull'`: who pays the fees submits as well.",
  'wrong-challenge': 'Do not pay this seller: its challenge has no id, so it cannot know it again.',
  'too-long': 'Ask the seller for challenges that expire within the hour.',
  'not-encrypted': 'Use https. Where the way is safe without it, add the http origin to `origins`.',
  'too-expensive': 'Raise `maxPerCall` if the price is right.',
  'over-budget': 'Wait until earlier payments are out of the window, or ask for more budget.',
  expired: 'Ask the owner of the money for a new mandate, and set `expires`.',
  'not-approved': 'The owner of the money said no: do not ask again for the same.',
  'store-unavailable':
    'Bring the store of the budget back, and buy again. Nothing of this request was sent.',
  'paid-already':
    'Do not pay again: wait, or ask the ledger with `reconcile()`. Same URL, another purchase: give it its own `key`.',
}

/** Nothing was signed: `code` says why, `hint` what to do. */
export class PaymentRefused extends Error {
  readonly code: Refusal
  readonly hint: string

  constructor(code: Refusal, detail: string, options?: ErrorOptions) {
    super(`Not paid (${code}): ${detail}. ${hints[code]}`, options)
    this.name = 'PaymentRefused'
    this.code = code
    this.hint = hints[code]
  }
}

/** A payment was signed, and may still be taken, or was. `buy` the same again to resume it: it is not paid twice. */
export class OutcomeUnknown extends Error {
  readonly code = 'outcome-unknown'
  /** Names the purchase. */
  readonly key: string

  constructor(key: string, cause?: unknown) {
    super(
      'A payment was signed, and whether it was taken is not known. Buy the same again (same key) to resume it, or ask the ledger with `reconcile()`.',
      { cause },
    )
    this.name = 'OutcomeUnknown'
    this.key = key
  }
}

/** The money moved and the seller does not serve: do not pay again. Ask the seller for the goods, or for the money back. */
export class PaidNotServed extends Error {
  readonly code = 'paid-not-served'
  readonly key: string
  /** Hash of the transaction: the proof of payment. */
  readonly hash: string
  /** What the seller, or something before it, answered. 410: the money went back. Else it may serve yet: buy the same again. */
  readonly status: number | undefined

  constructor(key: string, hash: string, status?: number) {
    const said = status ? ` (${status})` : ''
    const first = status === 410 ? '' : 'buy the same again, or '
    super(
      `Paid by transaction ${hash}, and not served${said}: ${first}ask the seller, with this hash.`,
    )
    this.name = 'PaidNotServed'
    this.key = key
    this.hash = hash
    this.status = status
  }
}
