/** @module Payment by a person's wallet: a panel on mppx's payment page, and what it asks the server for. Needs `qr`. */
import { randomBytes } from 'node:crypto'
import { fromBaseUnits } from '@stellar/mpp'
import { Credential } from 'mppx'
import { encodeQR } from 'qr'
import type { Network } from './network.ts'
import { type OwnChallenge, PageRefusal, readOwnChallenge } from './ownChallenge.ts'
import type { ServerMethod } from './sponsors.ts'
import type { Asked } from './transfer.ts'
import { walletPanel } from './walletPanel.ts'
import {
  buildTransaction,
  readSigned,
  toSep7Uri,
  type WalletTransaction,
} from './walletTransaction.ts'

/** What the page is made of. */
export type WalletPageOptions = {
  network: Network
  /** The one of `Mppx.create`. */
  secretKey: string
  /** Where wallets reach this server, e.g. `https://api.example.com`. A phone cannot reach localhost. */
  publicUrl: string
  /** Where `walletRoutes` is mounted. @default '/wallet' */
  path?: string
  /** Code of the token. @default 'USDC' */
  asset?: string
  /** Look of the page, as mppx's `html` takes it. */
  theme?: object
}

/** What the page gets for an account: a transaction to be signed, in three ways. */
export type Prepared = Pick<WalletTransaction, 'envelope' | 'feeStroops'> & {
  /** SEP-7 link, `web+stellar:tx?…`, and the same as a QR code, SVG. */
  uri: string
  qr: string
  /** Path that takes the signed transaction. */
  callback: string
  /** With it the page, and nobody else, looks whether the wallet has signed. */
  ticket: string
}

/** What became of a transaction: who presents `authorization` for the same URL pays, and is served. */
export type Progress =
  | { state: 'waiting'; refusal?: string }
  | { state: 'signed'; authorization: string }

/** The server's side of the panel. Everything that throws, throws a {@link PageRefusal}. */
export type WalletPage = {
  path: string
  /** The same method; a browser that asks gets the panel. */
  withPanel(method: ServerMethod): ServerMethod
  prepare(body: { account?: unknown; challenge?: unknown }): Promise<Prepared>
  /** Takes what a wallet signed. */
  receive(id: string, envelope: string): void
  look(ticket: string): Progress
}

/** A transaction that waits. Only in this process: after a restart the page makes a new one, and nothing was paid. */
type Open = {
  id: string
  ticket: string
  challenge: OwnChallenge
  transaction: WalletTransaction
  progress: Progress
}

/** Transactions that may wait at once; each ends with its challenge. */
const maxOpen = 1_000

/**
 * Makes the page. No money moves here: the browser presents what the wallet signed as any client does.
 *
 * @example
 * const wallet = createWalletPage({ network, secretKey, publicUrl: 'https://api.example.com' })
 * const method = wallet.withPanel(createChargeMethod({ network, recipient, store }, createLanes(0, 0)))
 * app.use(walletRoutes(wallet))
 */
export function createWalletPage(options: WalletPageOptions): WalletPage {
  const { asset = 'USDC', network, path = '/wallet', publicUrl, secretKey, theme } = options
  const open = new Map<string, Open>()
  const find = (name: 'id' | 'ticket', value: string) => {
    forgetExpired(open)
    const found = [...open.values()].find((one) => one[name] === value)
    if (found) return found
    throw new PageRefusal(404, 'This transaction is not known, or has expired. Make a new one.')
  }
  const priceOf = ({ amount }: Asked) => `${inUnits(amount)} ${asset}`
  return {
    path,
    withPanel(method) {
      const name = network.id === 'stellar:pubnet' ? 'Stellar' : 'Stellar testnet (play money)'
      const config = { network: name, path }
      // As mppx takes it; it serves the page to whoever accepts HTML.
      const html = { config, content: walletPanel, formatAmount: priceOf, theme }
      return { ...method, html } as ServerMethod
    },
    async prepare({ account, challenge: value }) {
      const challenge = readOwnChallenge(value, 'stellar', secretKey)
      const asked = challenge.request as Asked
      forgetExpired(open)
      if (open.size >= maxOpen) throw new PageRefusal(503, 'Too many payments wait. Try again.')
      const { expires } = challenge
      const transaction = await buildTransaction(network, asked, { expires, payer: `${account}` })
      const [id, ticket] = [unguessable(), unguessable()]
      // One for each challenge: another account replaces it.
      open.set(challenge.id, { challenge, id, ticket, transaction, progress: { state: 'waiting' } })
      const callback = `${path}/signed/${id}`
      const message = `${priceOf(asked)} for ${challenge.description ?? new URL(publicUrl).host}`
      const link = { callback: `${publicUrl}${callback}`, message, network }
      const uri = toSep7Uri(transaction, link)
      const qr = encodeQR(uri, 'svg', { ecc: 'low', border: 4 })
      const { envelope, feeStroops } = transaction
      return { callback, envelope, feeStroops, qr, ticket, uri }
    },
    receive(id, envelope) {
      const one = find('id', id)
      try {
        one.progress = { state: 'signed', authorization: credentialOf(one, envelope, network) }
      } catch (error) {
        if (one.progress.state === 'waiting' && error instanceof PageRefusal)
          one.progress = { state: 'waiting', refusal: error.message }
        throw error
      }
    },
    look: (ticket) => find('ticket', ticket).progress,
  }
}

function credentialOf({ challenge, transaction }: Open, envelope: string, network: Network) {
  const payload = { type: 'transaction', transaction: readSigned(envelope, transaction, network) }
  const source = `did:pkh:${network.id}:${transaction.payer}`
  return Credential.serialize({ challenge, payload, source })
}

function forgetExpired(open: Map<string, Open>): void {
  for (const [key, { challenge }] of open)
    if (Date.parse(challenge.expires) <= Date.now()) open.delete(key)
}

const unguessable = () => randomBytes(24).toString('base64url')
const inUnits = (amount: string) => fromBaseUnits(amount, 7).replace(/\.?0+$/, '')
