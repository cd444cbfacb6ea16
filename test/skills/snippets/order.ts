// #region pay
import { Receipt } from 'mppx'
import { Mppx } from 'mppx/server'
import { charge } from './payments.ts'

const mppx = Mppx.create({ methods: [charge] })

/** The order is written before anybody pays for it, and remembers who did. */
export type Order = { id: string; price: string; paidBy?: string }

export async function payOrder(request: Request, order: Order): Promise<Response> {
  if (order.paidBy) return Response.json(order) // a repeated request costs nothing
  const result = await mppx.charge({
    amount: order.price,
    externalId: order.id, // comes back in the receipt
    scope: `order ${order.id}`, // no credential for another order is taken
  })(request)
  if (result.status === 402) return result.challenge
  order.paidBy = Receipt.fromResponse(result.withReceipt(new Response())).reference
  return result.withReceipt(Response.json(order))
}
// #endregion pay
