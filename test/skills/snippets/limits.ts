import { createBuyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

/** Asks a person, and answers no when nobody says yes. */
type Ask = (question: string) => Promise<boolean>

export function limitedBuyer(origin: string, file: string, ask: Ask) {
  // #region limits
  return createBuyer({
    network: readNetwork(),
    secretKey: process.env.STELLAR_SECRET ?? '',
    store: createSqliteStore(file), // outlives the process; all that share it share the budget
    origins: [origin], // who may ask
    maxPerCall: '0.05',
    budget: '1', // for all, in 24 hours that move with the clock
    budgetPerOrigin: '0.5',
    expires: new Date(Date.now() + 30 * 86_400_000),
    approveFrom: '0.02', // from here on a person is asked
    approve: ({ amount, origin }) => ask(`Pay ${amount} base units to ${origin}?`),
  })
  // #endregion limits
}

type Buyer = ReturnType<typeof limitedBuyer>

// #region refusal
export async function buyOrExplain(buyer: Buyer, url: string): Promise<string> {
  try {
    const { response } = await buyer.buy(url)
    return await response.text()
  } catch (error) {
    const { code, hint, message } = error as { code?: string; hint?: string; message: string }
    return `${code ?? 'failed'}: ${hint ?? message}`
  }
}
// #endregion refusal

// #region reconcile
/** At start-up: what was signed before the last crash, and what became of it. */
export async function report(buyer: Buyer): Promise<string[]> {
  const rows = await buyer.reconcile()
  return rows.map(({ amount, key, status }) => `${key}: ${amount} base units, ${status}`)
}
// #endregion reconcile
