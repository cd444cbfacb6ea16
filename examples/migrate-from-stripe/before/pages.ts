import type { Order } from './orders.ts'
import { format } from './price.ts'

/** The shop. Each visit has an order of its own: pressed twice, the button buys once. */
export function shopPage(order: string, price: bigint): string {
  return page(`<p>A licence of the typeface Heron, ${format(price)} USD</p>
<form method="post" action="/orders/${order}"><button>Buy</button></form>`)
}

/** What became of an order. Who has its address has the licence: it is a secret of the customer's. */
export function orderPage(order: Order | undefined): string {
  if (!order?.licence) return page('<p>Not paid yet. Load this page again in a minute.</p>')
  if (order.kept === 0n) return page('<p>The money went back: this licence has ended.</p>')
  return page(`<p>Your licence: <code>${order.licence}</code></p>`)
}

function page(body: string): string {
  return `<!doctype html><title>Heron</title><h1>Heron</h1>${body}`
}
