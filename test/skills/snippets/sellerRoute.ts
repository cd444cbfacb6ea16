import { Store } from '@stellar/mpp/charge/server'
import { Hono } from 'hono'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'

const { MPP_REALM, MPP_SECRET_KEY, STELLAR_RECIPIENT, STELLAR_RPC_URL } = process.env

const seller = createSeller({
  network: createNetwork('stellar:testnet', STELLAR_RPC_URL),
  realm: MPP_REALM ?? '',
  recipient: STELLAR_RECIPIENT ?? '',
  secretKey: MPP_SECRET_KEY ?? '',
  store: Store.memory(),
})

// #region route
const sell = seller.charge({ amount: '0.01', description: 'Weather for one city' })

export async function GET(request: Request): Promise<Response> {
  const sale = await sell(request)
  return sale.paid ? sale.withReceipt(Response.json({ sky: 'sunny' })) : sale.response
}
// #endregion route

export const app = new Hono()
// #region hono
app.get('/weather', (context) => GET(context.req.raw))
// #endregion hono
