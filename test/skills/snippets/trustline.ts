// #region trust
import {
  Asset,
  BASE_FEE,
  type Keypair,
  Networks,
  Operation,
  type rpc,
  TransactionBuilder,
} from '@stellar/stellar-sdk'

const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** Lets an account hold testnet's USDC. The account must exist, and keeps 0.5 XLM for it. */
export async function trustUsdc(server: rpc.Server, keypair: Keypair): Promise<void> {
  const account = await server.getAccount(keypair.publicKey())
  const transaction = new TransactionBuilder(account, {
    fee: BASE_FEE,
    networkPassphrase: Networks.TESTNET,
  })
    .addOperation(Operation.changeTrust({ asset: usdc }))
    .setTimeout(60)
    .build()
  transaction.sign(keypair)
  const { hash } = await server.sendTransaction(transaction)
  const { status } = await server.pollTransaction(hash)
  if (status !== 'SUCCESS') throw new Error(`The trustline of ${hash} is ${status}.`)
}
// #endregion trust
