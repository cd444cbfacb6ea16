// #region route
// app/api/weather/route.ts
import { Mppx } from 'mppx/nextjs'
import { charge } from './payments.ts'

const mppx = Mppx.create({ methods: [charge] })

export const runtime = 'nodejs'
export const fetchCache = 'force-no-store' // stellar-sdk 16 asks RPC with fetch, which Next 14 caches

export const GET = mppx.charge({ amount: '0.01', scope: 'GET /api/weather' })(() =>
  Response.json({ sky: 'sunny' }, { headers: cors }),
)

export const OPTIONS = () => new Response(null, { status: 204, headers: cors })

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Payment',
  'Access-Control-Expose-Headers': 'WWW-Authenticate, Payment-Receipt',
}
// #endregion route
