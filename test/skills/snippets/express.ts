// #region app
import express from 'express'
import { Mppx } from 'mppx/express'
import { charge } from './payments.ts'

const mppx = Mppx.create({ methods: [charge] }) // MPP_SECRET_KEY and MPP_REALM come from the environment

export const app = express()

app.use((request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Payment',
    'Access-Control-Expose-Headers': 'WWW-Authenticate, Payment-Receipt',
  })
  if (request.method === 'OPTIONS') response.sendStatus(204)
  else next()
})

app.get(
  '/weather',
  // What can be refused for free is refused before the payment.
  (request, response, next) => {
    if (request.query.city) next()
    else response.status(400).json({ error: 'city is missing' })
  },
  mppx.charge({ amount: '0.01', description: 'Weather for one city', scope: 'GET /weather' }),
  (request, response) => {
    response.json({ city: request.query.city, sky: 'sunny' }) // `json`, not `send`
  },
)
// #endregion app

// What the adapter gets wrong, for the test.
app.get('/sent', mppx.charge({ amount: '0.01' }), (_request, response) => {
  response.send('paid, without a receipt')
})
app.get('/broken', mppx.charge({ amount: '0.01' }), (_request, response) => {
  response.status(500).json({ error: 'paid, and nothing for it' })
})
app.get('/twin', mppx.charge({ amount: '0.01' }), (_request, response) => {
  response.json({ twin: true })
})
