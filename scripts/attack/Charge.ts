/** Buying by charge: read the price, sign, present. The honest way, of which each attack changes one thing. */
import type { Keypair } from '@stellar/stellar-sdk'
import { type Answer, plain } from '../skill/Answer.ts'
import * as Challenge from '../skill/Challenge.ts'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'
import { forge, type Signed } from './Forgery.ts'
import { ask, type Ground } from './Target.ts'

/** What a challenge asks for. */
export type Offer = {
  challenge: Challenge.Challenge
  contract: string
  recipient: string
  /** Base units. */
  amount: bigint
  /** Unix seconds. */
  maxTime: number
  /** The seller pays the network's fee. */
  sponsored: boolean
  /** Kinds of proof that the seller takes. */
  types: string[]
}

/** One purchase. */
export type Purchase = { offer: Offer; payer: Keypair; signed: Signed; answer: Answer }

/**
 * Asks for the price.
 *
 * @throws {ObstacleError} when the answer has none that can be paid here.
 */
export async function askOffer(target: Ground, url = target.url): Promise<Offer> {
  const answer = await ask(target, { url })
  const offer = readOffer(answer)
  if (offer) return offer
  throw new ObstacleError(
    `${url.pathname} answers ${answer.status} without a challenge of stellar/charge.`,
    'See that the seller is up, and that it asks for money on this route.',
  )
}

/**
 * Reads the charge in a 402; `undefined` when there is none.
 *
 * @throws {ObstacleError} when it asks for money on another network than testnet's.
 */
export function readOffer({ headers }: Answer): Offer | undefined {
  const challenges = Challenge.parseAll(headers.get('www-authenticate') ?? '')
  const challenge = challenges.find(
    ({ method, intent }) => method === 'stellar' && intent === 'charge',
  )
  if (!challenge) return undefined
  const { amount, currency, methodDetails = {}, recipient } = Challenge.requestOf(challenge) ?? {}
  assertTestnet(methodDetails.network)
  const { credentialTypes: types, feePayer } = methodDetails
  if (!/^\d+$/.test(String(amount)) || !challenge.expires) return undefined
  return {
    challenge,
    contract: String(currency),
    recipient: String(recipient),
    amount: BigInt(String(amount)),
    maxTime: Math.floor(Date.parse(challenge.expires) / 1000),
    sponsored: feePayer === true,
    types: Array.isArray(types) ? types.map(String) : ['transaction'],
  }
}

/** @throws {ObstacleError} when it is any other network: keys are never used there. */
export function assertTestnet(network: unknown): void {
  if (network === Network.testnet.id) return
  throw new ObstacleError(
    `The seller asks for money on "${plain(String(network), 60)}": refused, this pays on ${Network.testnet.id} only.`,
    'Attack the seller with its configuration for testnet, on a local network.',
  )
}

/** Buys honestly. */
export async function buy(target: Ground, payer = target.wallet.main): Promise<Purchase> {
  const offer = await askOffer(target)
  const signed = await forge(target.network, offer, payer)
  return { offer, payer, signed, answer: await present(target, offer, signed.payload, payer) }
}

/** Presents a proof for a challenge, to the route or to another. */
export function present(
  target: Ground,
  { challenge }: Pick<Offer, 'challenge'>,
  payload: object,
  payer: Keypair,
  url = target.url,
): Promise<Answer> {
  const source = `did:pkh:${Network.testnet.id}:${payer.publicKey()}`
  const { header, value } = Challenge.answer(challenge, source, payload)
  return ask(target, { url, headers: { [header]: value } })
}

/** Pays on the ledger without the seller. Returns the transaction, once it is in a ledger. */
export async function pushPayment(target: Ground, offer: Offer, payer: Keypair): Promise<Signed> {
  const { network } = target
  const signed = await forge(network, { ...offer, sponsored: false }, payer)
  await network.call('sendTransaction', { transaction: signed.payload.transaction })
  const found = await Network.awaitTransaction(network, signed.hash)
  if (found?.succeeded) return signed
  throw new ObstacleError(
    `The payment ${signed.hash} did not get into a ledger.`,
    'See that the network is healthy.',
  )
}

/** The proof that a pushed payment is one's own: signed by `payer` for this challenge. */
export function signedHash({ challenge }: Offer, hash: string, payer: Keypair): object {
  const signature = payer.sign(Buffer.from(`${challenge.id}:${hash}`))
  return { type: 'signedHash', hash, sourceSignature: Buffer.from(signature).toString('hex') }
}
