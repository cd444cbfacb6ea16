// stellar-mpp-payments refundRefused 0.1.0 sha256:d061ba68cfdded788390ebfe7dec32689b6d2379361fea11ab10fd3782a3108e; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Why a refund was not begun: a code that a program can act on, and a hint for whoever reads it. */

/** Why nothing was signed. */
export type Refusal = keyof typeof hints

const hints = {
  'unknown-payment':
    'Check hash and network. Older than the RPC remembers: give the store that keepSales uses, or an RPC with a longer history.',
  'not-paid': 'Nothing was paid by it, so that there is nothing to give back.',
  'not-to-us':
    'Give back only what was paid by a transfer to this account; `recipient` is whose sales are refunded.',
  'foreign-token':
    'Refund it only if you sold for this token: then add its contract to `currencies`. Tokens of strangers can do harm.',
  'too-much': 'Ask for what is left, or for less.',
  'id-taken': 'An id is one refund: give another refund of this payment its own id.',
  served: 'The buyer has the goods. To give the money back nevertheless: `evenIfServed: true`.',
  'in-hand':
    'A handler has it in hand, or had when its process died: look for what you made under this hash. If nothing went out: `evenIfServed: true`.',
  'in-doubt': 'Run reconcileSales first, then refund what it lists.',
  'by-hand':
    'markRefunded was called for it: somebody gives the money back. Ask them before you send it again.',
}

/** No refund was begun, and nothing was signed: `code` says why, `hint` what to do. */
export class RefundRefused extends Error {
  readonly code: Refusal
  readonly hint: string

  constructor(code: Refusal, detail: string) {
    super(`Not refunded (${code}): ${detail}. ${hints[code]}`)
    this.name = 'RefundRefused'
    this.code = code
    this.hint = hints[code]
  }
}
