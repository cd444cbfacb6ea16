/**
 * The stand-in for Stripe.js that the double serves: as much of it as mppx's payment page uses.
 * https://docs.stripe.com/js
 */
import * as Cards from './Cards.ts'

/** Numbers of test cards, and the payment methods that stand for them: https://docs.stripe.com/testing */
const numbers: Record<string, string> = {
  '4242424242424242': 'pm_card_visa',
  '5555555555554444': 'pm_card_mastercard',
  '4000002760003184': 'pm_card_authenticationRequired',
  '4000000000000002': 'pm_card_visa_chargeDeclined',
  '4000000000009995': 'pm_card_visa_chargeDeclinedInsufficientFunds',
  '4000000000000069': 'pm_card_chargeDeclinedExpiredCard',
  '4000000000000127': 'pm_card_chargeDeclinedIncorrectCvc',
}

/** Path that serves it. Stripe's is at `https://js.stripe.com/…/stripe.js`, and mppx knows no other. */
export const path = '/stripe.js'

/** The script. @throws {Error} when a number stands for a card that this double does not know. */
export function source(publishableKey: string): string {
  for (const paymentMethod of Object.values(numbers))
    if (!Cards.find(paymentMethod)) throw new Error(`no test card ${paymentMethod}`)
  return script
    .replace('NUMBERS', () => JSON.stringify(numbers))
    .replace('KEY', () => JSON.stringify(publishableKey))
}

const script = `window.Stripe = (key) => {
  if (key !== KEY) throw new Error('Invalid API Key provided: ' + key)
  const numbers = NUMBERS
  const field = (label, name, placeholder, look) => {
    const row = document.createElement('label')
    const input = document.createElement('input')
    row.textContent = label
    Object.assign(row.style, { color: look.colorText, display: 'grid', fontSize: '0.9rem', gap: '4px' })
    Object.assign(input, { name, placeholder, autocomplete: 'cc-' + name, inputMode: 'numeric' })
    Object.assign(input.style, { background: look.colorBackground, border: '1px solid ' + look.colorTextSecondary,
      borderRadius: look.borderRadius, color: look.colorText, font: 'inherit', padding: '10px', width: '100%' })
    row.append(input)
    return row
  }
  return {
    elements(options) {
      if (options.mode !== 'payment' || !(options.amount > 0) || !options.currency)
        throw new Error('elements() needs mode, amount and currency.')
      const { variables } = options.appearance
      const box = document.createElement('div')
      const pair = document.createElement('div')
      Object.assign(box.style, { display: 'grid', gap: '12px' })
      Object.assign(pair.style, { display: 'grid', gap: '12px', gridTemplateColumns: '1fr 1fr' })
      pair.append(field('Expiration date', 'exp', 'MM / YY', variables), field('Security code', 'csc', 'CVC', variables))
      box.append(field('Card number', 'number', '1234 1234 1234 1234', variables), pair)
      const read = () => box.querySelector('[name=number]').value.replaceAll(' ', '')
      return {
        box,
        read,
        update() {},
        create: () => ({ mount: (parent) => parent.append(box) }),
        submit: async () => (read() ? {} : { error: { message: 'Your card number is incomplete.' } }),
      }
    },
    async createPaymentMethod({ elements }) {
      const id = numbers[elements.read()]
      if (!id) return { error: { type: 'validation_error', message: 'Your card number is invalid.' } }
      return { paymentMethod: { id, object: 'payment_method', type: 'card' } }
    },
  }
}`
