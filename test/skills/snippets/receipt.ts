// #region verify
import { rpc } from '@stellar/stellar-sdk'

/** The receipt is the seller's word, the ledger is the proof. */
export async function isPaid(server: rpc.Server, hash: string): Promise<boolean> {
  const { status } = await server.getTransaction(hash)
  return status === rpc.Api.GetTransactionStatus.SUCCESS
}
// #endregion verify
