/** What the fences of packages/localnet/README.md leave to their reader: an account that takes USDC. */
import { Asset, Keypair, Operation, type rpc, TransactionBuilder } from '@stellar/stellar-sdk'

/** The account. */
export const keypair = Keypair.random()

/** Opens its trustline for USDC. */
export async function openTrustline(server: rpc.Server, networkPassphrase: string): Promise<void> {
  const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')
  const account = await server.getAccount(keypair.publicKey())
  const transaction = new TransactionBuilder(account, { fee: '100', networkPassphrase })
    .addOperation(Operation.changeTrust({ asset: usdc }))
    .setTimeout(30)
    .build()
  transaction.sign(keypair)
  await server.sendTransaction(transaction)
}
