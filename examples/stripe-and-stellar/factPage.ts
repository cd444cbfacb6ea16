import type { Response } from 'express'
import type { Receipt } from 'mppx'
import { escapeHtml, htmlPage } from './payments/htmlPage.ts'
import { explorerUrl, type Network } from './payments/network.ts'

/** A fact, and how many more are paid for. */
export type Sold = { fact: string; left: number }

/** Serves a fact: JSON to programs, a page to people. */
export function sendFact(response: Response, sold: Sold, network: Network): void {
  const { receipt } = response.locals as { receipt?: Receipt.Receipt }
  // What was paid for is kept by no cache between: the next one who asks the same address has not paid.
  response.set('Cache-Control', 'no-store, private')
  response.format({
    json: () => void response.json(sold),
    html() {
      const { body, headers } = htmlPage(sold.fact, detailsOf(sold, network, receipt))
      response.set(headers).send(body)
    },
  })
}

function detailsOf({ left }: Sold, network: Network, receipt?: Receipt.Receipt): string {
  const paid = receipt ? paidBy(receipt, network) : ''
  const next = left > 0 ? 'Read another one' : 'Buy another one'
  return `<section><dl>${paid}<dt>Paid for</dt><dd>${left} more</dd></dl></section><p><a href="/fact">${next}</a></p>`
}

/** `pi_…` of Stripe, or the transaction, with a link to look at it. */
function paidBy({ method, reference }: Receipt.Receipt, network: Network): string {
  const text = `<code>${escapeHtml(reference)}</code>`
  if (method === 'stripe') return `<dt>By card</dt><dd>${text}</dd>`
  const url = escapeHtml(explorerUrl(network, reference))
  return `<dt>On Stellar</dt><dd><a href="${url}">${text}</a></dd>`
}
