/** Accounts that hold USDC, for the examples. */
import { type Keypair, Operation } from '@stellar/stellar-sdk'
import { expect } from 'vitest'
import { createAccount, giveUsdc, server, usdc } from '../Network.ts'
import { run as submit } from '../sdk/Transaction.ts'

/** USDC of an account, base units. */
export async function usdcOf(keypair: Keypair): Promise<bigint> {
  return BigInt((await server.getTrustline(keypair.publicKey(), usdc)).balance().toString())
}

/** An account with a trustline, and with so much USDC. */
export async function trusting(amount?: string): Promise<Keypair> {
  const keypair = await createAccount()
  expect(await submit(keypair, Operation.changeTrust({ asset: usdc }))).toBe('txSuccess')
  if (amount) await giveUsdc(keypair.publicKey(), amount)
  return keypair
}
