/** Lists orders that were paid twice, by card and on Stellar, and refunds that have not ended: this money is not the shop's. */
import { optional } from './environment.ts'
import { openOrders } from './orders.ts'
import { format } from './price.ts'
import { openOnStellar } from './stellarRefund.ts'

const orders = openOrders(optional('ORDERS', 'data/orders.db'))
const surplus = orders.surplus()
orders.close()
const open = await openOnStellar()
for (const { cents, order, reference } of surplus)
  console.log(
    `order ${order}: ${format(cents)} too much by ${reference}\n  npm run refund -- ${reference}`,
  )
for (const { cents, parameters, payment } of open)
  console.log(`begun: ${format(cents)} of ${payment}\n  npm run refund -- ${parameters}`)
if (surplus.length + open.length === 0) console.log('No order was paid twice.')
