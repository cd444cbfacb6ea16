/** The modules of the skill: `createSeller`, `keepSales` and the Express middleware. */
import express from 'express'
import { Store } from 'mppx'
import { cors, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import type { Ground, Routes } from '../SellerTarget.ts'
import { listen } from './mppSeller.ts'

/** Opens it. */
export async function openSkillSeller(ground: Ground): Promise<Routes> {
  const network = createNetwork('stellar:testnet', ground.rpcUrl)
  const { recipient, secretKey } = ground
  const store = Store.memory()
  const seller = (sponsors: string[]) =>
    keepSales(createSeller({ network, recipient, secretKey, sponsors, store }), { network, store })
  const [plain, sponsored] = [seller([]), seller([ground.sponsor])]
  const app = express().disable('x-powered-by').use(cors())
  const terms = { amount: '0.01', description: 'Weather for one city' }
  app.get(
    '/plain',
    paid(plain, terms),
    (_request, response) => void response.json({ sky: 'sunny' }),
  )
  app.get('/sponsored', paid(sponsored, terms), (_request, response) => {
    response.json({ sky: 'sunny' })
  })
  app.post('/plain', paid(plain, terms), (_request, response) => {
    response.json({ reference: response.locals.receipt.reference })
  })
  const { at, close } = await listen(app)
  return { close, plain: at('/plain'), post: at('/plain'), sponsored: at('/sponsored') }
}
