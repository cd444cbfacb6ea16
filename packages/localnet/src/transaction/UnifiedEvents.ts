/** Events of classic operations and of fees, in the form that the Stellar Asset Contract emits (CAP-67). */
import { nativeToScVal, xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import { sha256 } from '../ledger/sha256.ts'
import * as Envelope from './Envelope.ts'
import * as Trustline from './Trustline.ts'

/** Some of an asset going from one account to another. */
export type Movement = {
  asset: xdr.Asset
  from: xdr.MuxedAccount
  to: xdr.MuxedAccount
  /** Base units. */
  amount: bigint
  /** Memo of the transaction; says who is meant when `to` does not. */
  memo: xdr.Memo
}

/**
 * `transfer`, or `mint` from the asset's issuer, or `burn` to it. `to_muxed_id` is the id of a muxed
 * destination, otherwise the memo if there is one.
 */
export function movement(networkId: Buffer, movement: Movement): xdr.ContractEvent {
  const { asset, amount, memo } = movement
  const [from, to] = [Envelope.toAddress(movement.from), Envelope.toAddress(movement.to)]
  const name = Trustline.toAsset(asset).toString()
  const issuer = Trustline.isNative(asset) ? undefined : Trustline.toAsset(asset).getIssuer()
  const received = toReceived(movement.to, amount, memo)
  const emit = (kind: string, parties: string[], data: xdr.ScVal) =>
    build(
      contractId(networkId, asset),
      [...topicsOf(kind, parties), xdr.ScVal.scvString(name)],
      data,
    )
  if (from === issuer && to !== issuer) return emit('mint', [to], received)
  if (to === issuer && from !== issuer) return emit('burn', [from], toAmount(amount))
  return emit('transfer', [from, to], received)
}

/** `set_authorized`: the issuer lets a holder send and receive, or no longer. `trustor` is `G…`. */
export function authorization(
  networkId: Buffer,
  parameters: { asset: xdr.Asset; trustor: string; authorized: boolean },
): xdr.ContractEvent {
  const { asset, trustor, authorized } = parameters
  const name = xdr.ScVal.scvString(Trustline.toAsset(asset).toString())
  const topics = [...topicsOf('set_authorized', [trustor]), name]
  return build(contractId(networkId, asset), topics, xdr.ScVal.scvBool(authorized))
}

/** `fee` before all transactions: `amount` stroops were charged from `source` (`G…`). None for 0. */
export function feeCharged(
  networkId: Buffer,
  source: string,
  amount: bigint,
): xdr.TransactionEvent[] {
  const stage = xdr.TransactionEventStage.transactionEventStageBeforeAllTxes()
  return fee(networkId, { source, amount, stage })
}

/** `fee` after all transactions: `amount` stroops went back to `source` (`G…`). None for 0. */
export function feeRefunded(
  networkId: Buffer,
  source: string,
  amount: bigint,
): xdr.TransactionEvent[] {
  const stage = xdr.TransactionEventStage.transactionEventStageAfterAllTxes()
  return fee(networkId, { source, amount: -amount, stage })
}

/** Id of an asset's contract (SAC), deployed or not. */
export function contractId(networkId: Buffer, asset: xdr.Asset): Buffer {
  const preimage = new xdr.HashIdPreimageContractId({
    networkId,
    contractIdPreimage: xdr.ContractIdPreimage.contractIdPreimageFromAsset(asset),
  })
  return sha256(xdr.HashIdPreimage.envelopeTypeContractId(preimage).toXDR())
}

/** Each transaction's fee names it: reckoned once per network. */
const nativeContractIds = new WeakMap<Buffer, Buffer>()

function nativeContractId(networkId: Buffer): Buffer {
  const known = nativeContractIds.get(networkId)
  const id = known ?? contractId(networkId, xdr.Asset.assetTypeNative())
  nativeContractIds.set(networkId, id)
  return id
}

function fee(
  networkId: Buffer,
  parameters: { source: string; amount: bigint; stage: xdr.TransactionEventStage },
): xdr.TransactionEvent[] {
  const { source, amount, stage } = parameters
  if (amount === 0n) return []
  const event = build(nativeContractId(networkId), topicsOf('fee', [source]), toAmount(amount))
  return [new xdr.TransactionEvent({ stage, event })]
}

function build(contract: Buffer, topics: xdr.ScVal[], data: xdr.ScVal): xdr.ContractEvent {
  return new xdr.ContractEvent({
    ext: new xdr.ExtensionPoint(0),
    contractId: contract as unknown as xdr.ContractId,
    type: xdr.ContractEventType.contract(),
    body: new xdr.ContractEventBody(0, new xdr.ContractEventV0({ topics, data })),
  })
}

function topicsOf(kind: string, parties: string[]): xdr.ScVal[] {
  const addresses = parties.map((party) =>
    xdr.ScVal.scvAddress(xdr.ScAddress.scAddressTypeAccount(Entry.toAccountId(party))),
  )
  return [xdr.ScVal.scvSymbol(kind), ...addresses]
}

function toReceived(to: xdr.MuxedAccount, amount: bigint, memo: xdr.Memo): xdr.ScVal {
  const id = toMuxedId(to, memo)
  if (!id) return toAmount(amount)
  const entry = (name: string, val: xdr.ScVal) =>
    new xdr.ScMapEntry({ key: xdr.ScVal.scvSymbol(name), val })
  return xdr.ScVal.scvMap([entry('amount', toAmount(amount)), entry('to_muxed_id', id)])
}

function toMuxedId(to: xdr.MuxedAccount, memo: xdr.Memo): xdr.ScVal | undefined {
  if (to.switch() === xdr.CryptoKeyType.keyTypeMuxedEd25519())
    return xdr.ScVal.scvU64(to.med25519().id())
  switch (memo.switch()) {
    case xdr.MemoType.memoText():
      return xdr.ScVal.scvString(memo.text())
    case xdr.MemoType.memoId():
      return xdr.ScVal.scvU64(memo.id())
    case xdr.MemoType.memoHash():
      return xdr.ScVal.scvBytes(memo.hash())
    case xdr.MemoType.memoReturn():
      return xdr.ScVal.scvBytes(memo.retHash())
    default:
      return undefined
  }
}

function toAmount(amount: bigint): xdr.ScVal {
  return nativeToScVal(amount, { type: 'i128' })
}
