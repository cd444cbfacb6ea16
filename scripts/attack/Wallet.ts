/** Who pays for the attacks: the owner's account, or accounts made for them. Only on a network without worth. */
import { Keypair } from '@stellar/stellar-sdk'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'

/** Accounts to pay from. */
export type Wallet = {
  /** Pays one attack after another. */
  main: Keypair
  /** Base units of USDC that a new account gets. */
  usdc: bigint
  /** Has nothing, not even an account. */
  stranger: Keypair
  /** Accounts beside the main one; made when they are asked for, and used again. */
  others: Keypair[]
}

/** Base units that a wallet of its own starts with, at least: 100 USDC. */
const pocket = 1_000_000_000n

/**
 * Opens a wallet.
 *
 * @param options.secret - `S…` of the owner's account; without it an account is made.
 * @param options.price - Base units of USDC that one purchase costs; 0 when it costs XLM.
 * @throws {ObstacleError} when the key is none, or the network gives no money.
 */
export async function open(
  network: Network.Network,
  { secret, price }: { secret: string | undefined; price: bigint },
): Promise<Wallet> {
  const usdc = price === 0n ? 0n : price * 100n > pocket ? price * 100n : pocket
  const main = secret ? parse(secret) : await Network.createPayer(network, usdc)
  return { main, usdc, stranger: Keypair.random(), others: [] }
}

/**
 * Accounts beside the main one.
 *
 * @throws {ObstacleError} when the network does not make them.
 */
export async function others(
  wallet: Wallet,
  network: Network.Network,
  count: number,
): Promise<Keypair[]> {
  while (wallet.others.length < count)
    wallet.others.push(await Network.createPayer(network, wallet.usdc))
  return wallet.others.slice(0, count)
}

function parse(secret: string): Keypair {
  try {
    return Keypair.fromSecret(secret)
  } catch {
    throw new ObstacleError(
      'STELLAR_SECRET is no secret key (S…).',
      'Give the key of a test account, or none: on a local network accounts are made.',
    )
  }
}
