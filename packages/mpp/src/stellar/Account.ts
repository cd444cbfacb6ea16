/**
 * Accounts on the ledger.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgerEntries
 * @module
 */
import { Keypair, xdr } from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'
import type { Rpc } from './Rpc.ts'

/**
 * Reads an account's sequence number: the one of its last transaction.
 *
 * @throws {StellarMppError} `simulation-failed` when the account does not exist.
 */
export async function readSequence(rpc: Rpc, publicKey: string): Promise<bigint> {
  const key = xdr.LedgerKey.account(
    new xdr.LedgerKeyAccount({ accountId: Keypair.fromPublicKey(publicKey).xdrAccountId() }),
  )
  const { entries } = await rpc.call<{ entries?: { xdr: string }[] | null }>('getLedgerEntries', {
    keys: [key.toXDR('base64')],
  })
  const entry = entries?.[0]
  if (!entry)
    throw new StellarMppError(
      `The account ${publicKey} does not exist on this network: fund it first.`,
      {},
      { code: 'simulation-failed' },
    )
  const account = xdr.LedgerEntryData.fromXDR(entry.xdr, 'base64').account()
  return account.seqNum().toBigInt()
}
