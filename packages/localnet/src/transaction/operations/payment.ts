/** Pays XLM or a credit asset. An issuer mints by sending and burns by receiving. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as Account from '../Account.ts'
import * as Envelope from '../Envelope.ts'
import * as Trustline from '../Trustline.ts'
import * as UnifiedEvents from '../UnifiedEvents.ts'
import type { Context, Operation } from './Operation.ts'

type Refusal =
  | 'paymentMalformed'
  | 'paymentUnderfunded'
  | 'paymentSrcNoTrust'
  | 'paymentSrcNotAuthorized'
  | 'paymentNoDestination'
  | 'paymentNoTrust'
  | 'paymentNotAuthorized'
  | 'paymentLineFull'

/** One account's side of the payment. */
type Side = { address: string; delta: bigint }

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#payment */
export const payment: Operation<xdr.PaymentOp> = {
  threshold: () => 'medium',
  check(body) {
    const isMalformed = body.amount().toBigInt() <= 0n || !Trustline.isValidAsset(body.asset())
    return isMalformed ? toResult('paymentMalformed') : undefined
  },
  apply(body, context) {
    const refusal = move(body, context)
    if (refusal) return toResult(refusal)
    const movement = {
      asset: body.asset(),
      from: context.sourceMuxed,
      to: body.destination(),
      amount: body.amount().toBigInt(),
      memo: context.envelope.tx.memo(),
    }
    context.emit(UnifiedEvents.movement(context.networkId, movement))
    return toResult('paymentSuccess')
  },
}

function move(body: xdr.PaymentOp, context: Context): Refusal | undefined {
  const amount = body.amount().toBigInt()
  const receiver = { address: Envelope.toAddress(body.destination()), delta: amount }
  const sender = { address: context.source, delta: -amount }
  if (Trustline.isNative(body.asset())) {
    if (receiver.address === sender.address) return undefined
    return (
      addNative(context, receiver, ['paymentNoDestination', 'paymentLineFull']) ??
      addNative(context, sender, ['paymentUnderfunded', 'paymentUnderfunded'])
    )
  }
  const isBurn = Trustline.toAsset(body.asset()).getIssuer() === receiver.address
  if (!isBurn && !Entry.readAccount(context.entries, receiver.address))
    return 'paymentNoDestination'
  return (
    addCredit(context, body.asset(), receiver, [
      'paymentNoTrust',
      'paymentNotAuthorized',
      'paymentLineFull',
    ]) ??
    addCredit(context, body.asset(), sender, [
      'paymentSrcNoTrust',
      'paymentSrcNotAuthorized',
      'paymentUnderfunded',
    ])
  )
}

function addNative(
  { entries, header }: Context,
  { address, delta }: Side,
  [missing, refused]: [Refusal, Refusal],
): Refusal | undefined {
  const account = Entry.readAccount(entries, address)
  if (!account) return missing
  if (!Account.addBalance(account, delta)) return refused
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
  return undefined
}

/** The issuer has no trustline: what it sends and receives is made and unmade. */
function addCredit(
  { entries, header }: Context,
  xdrAsset: xdr.Asset,
  { address, delta }: Side,
  [missing, unauthorized, refused]: [Refusal, Refusal, Refusal],
): Refusal | undefined {
  const asset = Trustline.toAsset(xdrAsset)
  if (asset.getIssuer() === address) return undefined
  const line = Entry.readTrustline(entries, address, asset)
  if (!line) return missing
  if (!Trustline.isAuthorized(line)) return unauthorized
  if (!Trustline.addBalance(line, delta)) return refused
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.trustline(line))
  return undefined
}

function toResult(code: Refusal | 'paymentSuccess'): xdr.OperationResult {
  return xdr.OperationResult.opInner(xdr.OperationResultTr.payment(xdr.PaymentResult[code]()))
}
