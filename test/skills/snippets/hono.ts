// #region app
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { Mppx } from 'mppx/hono'
import { charge } from './payments.ts'

const mppx = Mppx.create({ methods: [charge] })

export const app = new Hono()

app.use(
  cors({
    origin: '*',
    allowHeaders: ['Authorization', 'Content-Type', 'Accept-Payment'],
    exposeHeaders: ['WWW-Authenticate', 'Payment-Receipt'],
  }),
)

app.get('/weather', mppx.charge({ amount: '0.01' }), (context) => context.json({ sky: 'sunny' }))
// #endregion app

// Of the same price, for the test.
app.get('/twin', mppx.charge({ amount: '0.01' }), (context) => context.json({ twin: true }))
