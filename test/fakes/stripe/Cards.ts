/** Test cards, by the payment method that stands for them: https://docs.stripe.com/testing */

/** What happens when a card is charged. */
export type Outcome =
  | { kind: 'approved' }
  | { kind: 'authentication' }
  | { kind: 'declined'; code: string; declineCode?: string; message: string }

/** A card. */
export type Card = { brand: string; last4: string; outcome: Outcome }

const declined = (last4: string, message: string, code: string, declineCode?: string): Card => ({
  brand: 'visa',
  last4,
  outcome: { kind: 'declined', code, message, ...(declineCode ? { declineCode } : {}) },
})

const cards: Record<string, Card> = {
  pm_card_visa: { brand: 'visa', last4: '4242', outcome: { kind: 'approved' } },
  pm_card_mastercard: { brand: 'mastercard', last4: '4444', outcome: { kind: 'approved' } },
  pm_card_authenticationRequired: {
    brand: 'visa',
    last4: '3184',
    outcome: { kind: 'authentication' },
  },
  pm_card_visa_chargeDeclined: declined(
    '0002',
    'Your card was declined.',
    'card_declined',
    'generic_decline',
  ),
  pm_card_visa_chargeDeclinedInsufficientFunds: declined(
    '9995',
    'Your card has insufficient funds.',
    'card_declined',
    'insufficient_funds',
  ),
  pm_card_visa_chargeDeclinedLostCard: declined(
    '9987',
    'Your card was declined.',
    'card_declined',
    'lost_card',
  ),
  pm_card_visa_chargeDeclinedStolenCard: declined(
    '9979',
    'Your card was declined.',
    'card_declined',
    'stolen_card',
  ),
  pm_card_chargeDeclinedExpiredCard: declined('0069', 'Your card has expired.', 'expired_card'),
  pm_card_chargeDeclinedIncorrectCvc: declined(
    '0127',
    "Your card's security code is incorrect.",
    'incorrect_cvc',
  ),
  pm_card_chargeDeclinedProcessingError: declined(
    '0119',
    'An error occurred while processing your card. Try again in a little bit.',
    'processing_error',
  ),
}

/** The card of a payment method; `undefined` when there is none. */
export function find(paymentMethod: string): Card | undefined {
  return Object.hasOwn(cards, paymentMethod) ? cards[paymentMethod] : undefined
}
