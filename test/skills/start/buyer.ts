// #region buyer
import { createBuyer } from './payments/buyer.ts'
import { readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const seller = process.env.SERVER_URL ?? 'http://localhost:3000'
const buyer = createBuyer({
  network: readNetwork(),
  secretKey: process.env.STELLAR_SECRET ?? '', // S…, an account with USDC
  origins: [seller],
  maxPerCall: '0.05',
  budget: '1', // in 24 hours
  store: createSqliteStore('data/buyer.db'),
})
const { response, receipt } = await buyer.buy(`${seller}/weather`)
console.log(response.status, receipt?.reference, await response.text())
if (!response.ok) process.exitCode = 1
// #endregion buyer
