/** Our buyers: the client of `@stellar/mpp` under mppx's fetch, and the skill's. */
import { Mppx, stellar } from '@stellar/mpp/charge/client'
import { Store } from 'mppx'
import { createBuyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import type { Ground, OpenBuyer } from '../BuyerTarget.ts'

/** `stellar.charge`, which has no policy. */
export const openMppBuyer: OpenBuyer = async ({ fetch, rpcUrl, secretKey }: Ground) => {
  const buyIn = (mode: 'pull' | 'push') => {
    const method = stellar.charge({ mode, pollDelayMs: 20, rpcUrl, secretKey })
    const mppx = Mppx.create({ fetch, methods: [method], polyfill: false, ...payOnce })
    return (url: URL, init?: RequestInit) => mppx.fetch(url, init)
  }
  return { pull: buyIn('pull'), push: buyIn('push') }
}

// mppx from 0.8.2 pays up to three times for one request; older ones do not know the option.
const payOnce = { maxPaymentRetries: 1 }

/** `createBuyer`, with a policy. */
export const openSkillBuyer: OpenBuyer = async (ground: Ground) => {
  const { currency, fetch, maxPerCall, recipient, rpcUrl, secretKey } = ground
  const buyIn = (mode: 'pull' | 'push') => (url: URL, init?: RequestInit) =>
    // What an earlier case left unpaid is none of this one's.
    createBuyer({
      budget: '10',
      currency,
      fetch,
      maxPerCall,
      mode,
      network: createNetwork('stellar:testnet', rpcUrl),
      recipients: [recipient],
      secretKey,
      store: Store.memory(),
    }).buy(url, init)
  return { pull: buyIn('pull'), push: buyIn('push') }
}
