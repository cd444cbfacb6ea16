/** A network with a seller's and buyers' accounts, an RPC between them that breaks on demand, and shops on it. */
import { Asset, Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Challenge, Credential, Store } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { vi } from 'vitest'
import {
  type BuyerOptions,
  createBuyer,
} from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { cors, health, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import {
  connect,
  createNetwork,
  type Network,
} from '../../../skills/stellar-mpp-payments/assets/network.ts'
import type { Seller, Terms } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import {
  createSeller,
  type SellerOptions,
} from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { type BrokenRpc, listen, startProxy } from './BrokenRpc.ts'

// Where a market is, so are these.
export { type Fault, listen } from './BrokenRpc.ts'

/** Of at least 32 bytes. */
export const secretKey = 'a test secret of more than thirty-two bytes'

/** A place to trade. */
export type Market = {
  net: Localnet.Localnet
  /** Straight to the RPC. */
  network: Network
  proxy: BrokenRpc
  /** The same network, through the proxy. */
  proxied: Network
  recipient: Keypair
  sponsors: Keypair[]
  buyers: Keypair[]
  /** USDC of an account in base units. */
  usdcOf(account: Keypair): Promise<bigint>
  close(): Promise<void>
}

/** Opens one; every account has XLM and USDC. */
export async function open(
  buyers: number,
  sponsors = 1,
  options: Localnet.Options = {},
): Promise<Market> {
  const net = await Localnet.start({ port: 0, accounts: buyers + sponsors + 1, ...options })
  const proxy = await startProxy(net.rpcUrl)
  const network = createNetwork('stellar:testnet', net.rpcUrl)
  const keys = net.accounts.map(({ secret }) => Keypair.fromSecret(secret))
  const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')
  return {
    net,
    network,
    proxy,
    proxied: createNetwork('stellar:testnet', proxy.url),
    recipient: keys[0] as Keypair,
    sponsors: keys.slice(1, sponsors + 1),
    buyers: keys.slice(sponsors + 1),
    async usdcOf(account) {
      const line = await connect(network).getTrustline(account.publicKey(), usdc)
      return BigInt(line.balance().toString())
    },
    async close() {
      await proxy.close()
      await net.stop()
    },
  }
}

/** A shop at `/paid`. */
export type Shop = { url: string; at(path: string): string; seller: Seller; close(): Promise<void> }

/** Opens a shop at 0.01 USDC. */
export async function shop(
  market: Market,
  options: Partial<SellerOptions> = {},
  terms: Partial<Terms> = {},
  wrap = (seller: Seller) => seller,
): Promise<Shop> {
  const seller = wrap(
    createSeller({
      network: market.network,
      recipient: market.recipient.publicKey(),
      secretKey,
      store: Store.memory(),
      onProblem: () => {},
      ...options,
    }),
  )
  const app = express().disable('x-powered-by').use(cors(), health(seller))
  const offer = { amount: '0.01', ...terms }
  app.get('/paid{/:item}', paid(seller, offer), (_request, response) => {
    response.json({ reference: response.locals.receipt.reference })
  })
  app.get('/text', paid(seller, offer), (_request, response) => void response.send('text'))
  app.get('/fails', paid(seller, offer), (_request, response) => void response.sendStatus(500))
  const { url, close } = await listen(app)
  return { at: (path) => url + path, close, seller, url: `${url}/paid` }
}

/** A buyer who trusts the recipient. */
export function buyer(market: Market, keypair: Keypair, options: Partial<BuyerOptions> = {}) {
  return createBuyer({
    network: market.network,
    secretKey: keypair.secret(),
    recipients: [market.recipient.publicKey()],
    maxPerCall: '0.01',
    budget: '1',
    store: Store.memory(),
    ...options,
  })
}

/** Asks without paying. */
export async function challengeOf(url: string) {
  return Challenge.fromResponse(await fetch(url))
}

/** Ids of 200 challenges, all asked for within one millisecond. */
export async function idsOfOneMillisecond(ask: (request: Request) => Promise<Response>) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  const asked = Array.from({ length: 200 }, () => ask(new Request('http://shop.test/')))
  const answers = await Promise.all(asked).finally(() => vi.useRealTimers())
  return new Set(answers.map((answer) => Challenge.fromResponse(answer).id))
}

/** Presents a credential, whoever made it. */
export async function present(url: string, credential: string) {
  return answerOf(await fetch(url, { headers: { Authorization: credential } }))
}

/** A credential with another challenge or payload. */
export function changed(credential: string, change: object): string {
  return Credential.serialize({ ...Credential.deserialize(credential), ...change } as never)
}

/** An answer with its problem, if it is one. */
export async function answerOf(response: Response) {
  const body = await response.text()
  const isProblem = response.headers.get('Content-Type')?.includes('problem+json')
  const problem = (isProblem ? JSON.parse(body) : {}) as Record<string, string>
  return {
    status: response.status,
    type: problem.type?.replace('https://paymentauth.org/problems/', ''),
    code: problem.code,
    detail: problem.detail,
    hint: problem.hint,
    challenged: response.headers.has('WWW-Authenticate'),
    retryAfter: response.headers.get('Retry-After'),
    receipt: response.headers.get('Payment-Receipt'),
    body,
  }
}
