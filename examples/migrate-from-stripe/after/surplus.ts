/** Lists orders that were paid twice, by card and on Stellar: this money is not the shop's. */
import { optional } from './environment.ts'
import { openOrders } from './orders.ts'
import { format } from './price.ts'

const orders = openOrders(optional('ORDERS', 'data/orders.db'))
const surplus = orders.surplus()
for (const { cents, order, reference } of surplus) {
  const how = reference.startsWith('pi_')
    ? `npm run refund -- ${reference}`
    : 'pay it back to the account that this transaction came from'
  console.log(`order ${order}: ${format(cents)} too much by ${reference}\n  ${how}`)
}
if (surplus.length === 0) console.log('No order was paid twice.')
orders.close()
