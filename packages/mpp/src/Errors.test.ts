import { Errors as MppxErrors } from 'mppx'
import { describe, expect, test, vi } from 'vitest'
import * as Errors from './Errors.ts'

describe('StellarMppError', () => {
  test('behavior: is a PaymentError, and details stay on the server', () => {
    const error = new Errors.PaymentVerificationError('No.', { secret: 1 }, { code: 'underpaid' })
    expect(error).toBeInstanceOf(MppxErrors.PaymentError)
    expect(error).toBeInstanceOf(Errors.StellarMppError)
    expect(error).not.toBeInstanceOf(Errors.SettlementError)
    expect(error).toMatchObject({ details: { secret: 1 }, name: 'PaymentVerificationError' })
    expect(error.toProblemDetails('id1')).toEqual({
      challengeId: 'id1',
      code: 'underpaid',
      detail: 'No.',
      hint: 'Pay exactly what the challenge asks for.',
      status: 402,
      title: 'Payment Insufficient',
      type: 'https://paymentauth.org/problems/payment-insufficient',
    })
  })

  test('behavior: (message, details?) alone, as documented', () => {
    expect(new Errors.StellarMppError('No.')).toMatchObject({
      details: {},
      message: 'No.',
      status: 402,
    })
    expect(new Errors.SettlementError('No.')).toMatchObject({
      code: 'settlement-failed',
      status: 402,
    })
  })

  test('behavior: instanceof holds across two copies, not across classes', async () => {
    vi.resetModules()
    const copy = (await import('./Errors.ts')) as typeof Errors
    expect(copy.StellarMppError).not.toBe(Errors.StellarMppError)
    const error = new copy.SettlementError('No.')
    expect(error).toBeInstanceOf(Errors.StellarMppError)
    expect(error).toBeInstanceOf(Errors.SettlementError)
    expect(error).not.toBeInstanceOf(Errors.PaymentVerificationError)
    class Own extends Errors.StellarMppError {}
    expect(error).not.toBeInstanceOf(Own)
    expect(new Own('No.')).toBeInstanceOf(Own)
    expect(null).not.toBeInstanceOf(Errors.StellarMppError)
  })

  test('behavior: the codes, and what each answers', () => {
    const answers = Object.entries(Errors.codes).map(
      ([code, { problem, status }]) => `${code}: ${status} ${problem}`,
    )
    expect(answers).toMatchInlineSnapshot(`
      [
        "already-used: 402 invalid-challenge",
        "amount-exceeds-deposit: 402 session/amount-exceeds-deposit",
        "authorization-expired: 402 verification-failed",
        "bad-signature: 402 verification-failed",
        "channel-closed: 410 session/channel-finalized",
        "channel-not-found: 410 session/channel-not-found",
        "close-unavailable: 402 verification-failed",
        "delta-too-small: 402 session/delta-too-small",
        "expired: 402 payment-expired",
        "fee-above-cap: 503 internal-payment-error",
        "internal-error: 500 internal-payment-error",
        "invalid-config: 500 internal-payment-error",
        "invalid-voucher-signature: 402 session/invalid-signature",
        "malformed-source: 402 malformed-credential",
        "malformed-transaction: 402 verification-failed",
        "malformed-voucher: 402 invalid-payload",
        "mode-not-accepted: 402 verification-failed",
        "network-busy: 503 internal-payment-error",
        "not-included: 402 settlement-failed",
        "outcome-unknown: 500 internal-payment-error",
        "overpaid: 402 verification-failed",
        "payment-not-found: 402 verification-failed",
        "payment-too-old: 402 verification-failed",
        "refused-challenge: 402 verification-failed",
        "rpc-unavailable: 503 internal-payment-error",
        "server-account: 402 verification-failed",
        "settlement-failed: 402 settlement-failed",
        "simulation-failed: 402 verification-failed",
        "sponsor-unavailable: 503 internal-payment-error",
        "store-unavailable: 503 internal-payment-error",
        "time-bounds: 402 verification-failed",
        "underpaid: 402 payment-insufficient",
        "unconfirmed-total: 402 verification-failed",
        "unexpected-authorization: 402 verification-failed",
        "unexpected-operation: 402 verification-failed",
        "unfit-channel: 500 internal-payment-error",
        "verification-failed: 402 verification-failed",
        "voucher-unknown: 500 internal-payment-error",
        "wrong-asset: 402 verification-failed",
        "wrong-network: 402 verification-failed",
        "wrong-payer: 402 verification-failed",
        "wrong-recipient: 402 verification-failed",
      ]
    `)
  })
})

test('error: who has submitted a payment is not told by a 503 that nothing was paid', () => {
  const later = Object.values(Errors.codes).filter(({ status }) => status === 503)
  expect(later.filter(({ hint }) => /nothing was paid/i.test(hint))).toEqual([])
  expect(Errors.codes['rpc-unavailable'].hint).toContain('Send the same payment again')
})
