/** The account that pays a seller's fees, found on the ledger, and what it loses. */
import { FeeBumpTransaction, TransactionBuilder, xdr } from '@stellar/stellar-sdk'
import * as Challenge from '../skill/Challenge.ts'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'
import { isServed } from './Case.ts'
import * as Charge from './Charge.ts'
import type { Target } from './Target.ts'

/** A sponsor, and what an honest purchase cost it. */
export type Sponsor = {
  /** Account that signs, `G…`. */
  account: string
  /** What one honest purchase costs it, in stroops. */
  feeStroops: bigint
  /** XLM of the fee account now, in stroops. */
  holdings(): Promise<bigint>
}

/**
 * Buys once more, and looks who paid the fee.
 *
 * @throws {ObstacleError} when the ledger does not say.
 */
export async function find(target: Target): Promise<Sponsor> {
  const { answer } = await Charge.buy(target)
  const receipt = Challenge.parseReceipt(answer.headers.get('payment-receipt') ?? '')
  const hash = String(receipt?.reference ?? '')
  const found = await target.network.call<{ envelopeXdr?: string; resultXdr?: string }>(
    'getTransaction',
    { hash },
  )
  if (!isServed(answer) || !found.envelopeXdr || !found.resultXdr)
    throw new ObstacleError(
      'The receipt names no transaction of this network, so the sponsor is not known.',
      'Try the seller with try-seller first.',
    )
  const envelope = TransactionBuilder.fromXDR(found.envelopeXdr, target.network.passphrase)
  const isWrapped = envelope instanceof FeeBumpTransaction
  const account = isWrapped ? envelope.innerTransaction.source : envelope.source
  const feeAccount = isWrapped ? envelope.feeSource : envelope.source
  const result = xdr.TransactionResult.fromXDR(found.resultXdr, 'base64')
  const feeStroops = BigInt(result.feeCharged().toString())
  const xlm = Network.assets.XLM.contractId(target.network.passphrase)
  const holdings = async () => (await Network.balanceOf(target.network, xlm, feeAccount)) ?? 0n
  return { account, feeStroops, holdings }
}
