/** A market where peers buy and sell as well. */
import type { Keypair } from '@stellar/stellar-sdk'
import * as Market from '../../skills/assets/Market.ts'
import * as Peer from './Peer.ts'
import * as Wallet from './Wallet.ts'

/** Peers, by name. */
export const names = ['pympp', 'crate'] as const

/** One of them. */
export type Name = (typeof names)[number]

/** What a shop says that it sells. */
export const description = 'Weather, "hot" or cold'

/** A market, peers, and the wallet of its one buyer. */
export type Fair = {
  market: Market.Market
  buyer: Keypair
  wallet: Wallet.Wallet
  peers: Record<Name, Peer.Peer>
  /** Opens the shop of a peer at 0.01 USDC; its address. */
  shopOf(name: Name): Promise<string>
  /** Ends what was opened, and what was handed to `closing`. */
  close(): Promise<void>
  closing: (() => Promise<void>)[]
}

/** Opens one. */
export async function open(): Promise<Fair> {
  const market = await Market.open(1)
  const buyer = market.buyers[0] as Keypair
  const wallet = await Wallet.open(market, buyer)
  const peers = { pympp: Peer.pympp(), crate: Peer.crate() }
  const closing = [market.close, wallet.close, peers.pympp.stop, peers.crate.stop]
  const request = {
    amount: '100000',
    currency: market.network.usdc,
    recipient: market.recipient.publicKey(),
    methodDetails: { network: market.network.id },
  }
  const terms = { realm: 'peer.test', description }
  return {
    market,
    buyer,
    wallet,
    peers,
    shopOf: (name) => peers[name].sell(request, terms, Market.secretKey, wallet.url),
    closing,
    async close() {
      for (const end of closing.reverse()) await end()
    },
  }
}
