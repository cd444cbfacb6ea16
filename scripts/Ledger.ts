/** What the ledger says of accounts and transactions, read over RPC as anybody could. */
import { fromBaseUnits } from '@stellar/mpp'
import { Asset, rpc } from '@stellar/stellar-sdk'

const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** Balances in base units of 7 decimals. */
export type Balances = { usdc: bigint; xlm: bigint }

/** Reads XLM and USDC of an account. */
export async function balancesOf(rpcUrl: string, publicKey: string): Promise<Balances> {
  const server = connect(rpcUrl)
  const account = await server.getAccountEntry(publicKey)
  const trustline = await server.getTrustline(publicKey, usdc)
  return {
    xlm: BigInt(account.balance().toString()),
    usdc: BigInt(trustline.balance().toString()),
  }
}

/** Ledger that a transaction is in; throws when it did not succeed. */
export async function ledgerOf(rpcUrl: string, hash: string): Promise<number> {
  const transaction = await connect(rpcUrl).getTransaction(hash)
  if (transaction.status !== 'SUCCESS') throw new Error(`${hash} is ${transaction.status}`)
  return transaction.ledger
}

/** `1.0000000`: base units as decimal text. */
export function format(amount: bigint): string {
  return fromBaseUnits(`${amount}`, 7)
}

function connect(rpcUrl: string): rpc.Server {
  return new rpc.Server(rpcUrl, { allowHttp: rpcUrl.startsWith('http://') })
}
