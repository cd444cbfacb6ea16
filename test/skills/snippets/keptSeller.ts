import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { reconcileSales } from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const network = readNetwork()

export function keptSeller(file: string) {
  // #region keep
  const store = createSqliteStore(file)
  const seller = keepSales(
    createSeller({
      network,
      recipient: process.env.STELLAR_RECIPIENT ?? '',
      secretKey: process.env.MPP_SECRET_KEY ?? '',
      store,
    }),
    { network, store },
  )
  // #endregion keep
  // #region reconcile
  const owed = async () => {
    for (const { amount, hash, payer, route, status } of await reconcileSales({ network, store }))
      console.log(`${status}: ${route}, ${amount} base units from ${payer}, transaction ${hash}`)
  }
  // #endregion reconcile
  return { owed, seller, store }
}
