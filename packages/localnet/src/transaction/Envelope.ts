/** A transaction as submitted: decoded once, hashed once, with one view over V0, V1 and fee bumps. */
import { StrKey, xdr } from '@stellar/stellar-base'
import { sha256 } from '../ledger/sha256.ts'

/** A decoded transaction envelope. */
export type Envelope = {
  /** TransactionEnvelope XDR as submitted. */
  bytes: Uint8Array
  /** Hash that the network knows the submission by (of the fee bump, if it is one). */
  hash: Buffer
  /** Hash that the inner signatures sign. Equals `hash` unless `feeBump`. */
  innerHash: Buffer
  /** The transaction; a V0 one is lifted to V1. */
  tx: xdr.Transaction
  /** Signatures over `innerHash`. */
  signatures: xdr.DecoratedSignature[]
  /** The wrap, when there is one. */
  feeBump: FeeBump | undefined
}

/** The outer half of a fee bump. */
export type FeeBump = {
  /** `G…` that pays the fee. */
  feeSource: string
  /** Maximum fee in stroops. */
  fee: bigint
  /** Signatures over the outer hash. */
  signatures: xdr.DecoratedSignature[]
}

/**
 * Decodes TransactionEnvelope XDR.
 *
 * @throws when the bytes are not exactly one envelope.
 */
export function decode(bytes: Uint8Array, networkId: Uint8Array): Envelope {
  const envelope = xdr.TransactionEnvelope.fromXDR(Buffer.from(bytes))
  const shared = { bytes }
  if (envelope.switch() === xdr.EnvelopeType.envelopeTypeTxFeeBump()) {
    const { tx: outer, signatures } = feeBumpParts(envelope.feeBump())
    const inner = outer.innerTx().v1()
    return {
      ...shared,
      ...innerParts(inner.tx(), inner.signatures(), networkId),
      hash: hashOf(
        networkId,
        xdr.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTxFeeBump(outer),
      ),
      feeBump: {
        feeSource: toAddress(outer.feeSource()),
        fee: BigInt(outer.fee().toString()),
        signatures,
      },
    }
  }
  const v1 =
    envelope.switch() === xdr.EnvelopeType.envelopeTypeTxV0()
      ? liftV0(envelope.v0())
      : envelope.v1()
  const inner = innerParts(v1.tx(), v1.signatures(), networkId)
  return { ...shared, ...inner, hash: inner.innerHash, feeBump: undefined }
}

/** `G…` whose sequence number the transaction consumes. */
export function sourceOf(envelope: Envelope): string {
  return toAddress(envelope.tx.sourceAccount())
}

/** `G…` that pays the fee. */
export function feeSourceOf(envelope: Envelope): string {
  return envelope.feeBump?.feeSource ?? sourceOf(envelope)
}

/** Maximum total fee in stroops, resource fee included. */
export function feeOf(envelope: Envelope): bigint {
  return envelope.feeBump?.fee ?? BigInt(envelope.tx.fee())
}

/** Soroban resources and resource fee, when the transaction declares them. */
export function sorobanData(envelope: Envelope): xdr.SorobanTransactionData | undefined {
  const ext = envelope.tx.ext()
  return ext.switch() === 1 ? ext.sorobanData() : undefined
}

/** `G…` behind a muxed account. */
export function toAddress(account: xdr.MuxedAccount): string {
  const ed25519 =
    account.switch() === xdr.CryptoKeyType.keyTypeMuxedEd25519()
      ? account.med25519().ed25519()
      : account.ed25519()
  return StrKey.encodeEd25519PublicKey(ed25519)
}

function innerParts(
  tx: xdr.Transaction,
  signatures: xdr.DecoratedSignature[],
  networkId: Uint8Array,
) {
  const tagged = xdr.TransactionSignaturePayloadTaggedTransaction.envelopeTypeTx(tx)
  return { tx, signatures, innerHash: hashOf(networkId, tagged) }
}

function feeBumpParts(envelope: xdr.FeeBumpTransactionEnvelope) {
  return { tx: envelope.tx(), signatures: envelope.signatures() }
}

function hashOf(
  networkId: Uint8Array,
  taggedTransaction: xdr.TransactionSignaturePayloadTaggedTransaction,
): Buffer {
  const payload = new xdr.TransactionSignaturePayload({
    networkId: Buffer.from(networkId),
    taggedTransaction,
  })
  return sha256(payload.toXDR())
}

function liftV0(envelope: xdr.TransactionV0Envelope): xdr.TransactionV1Envelope {
  const v0 = envelope.tx()
  const bounds = v0.timeBounds()
  const tx = new xdr.Transaction({
    sourceAccount: xdr.MuxedAccount.keyTypeEd25519(v0.sourceAccountEd25519()),
    fee: v0.fee(),
    seqNum: v0.seqNum(),
    cond: bounds ? xdr.Preconditions.precondTime(bounds) : xdr.Preconditions.precondNone(),
    memo: v0.memo(),
    operations: v0.operations(),
    ext: new xdr.TransactionExt(0),
  })
  return new xdr.TransactionV1Envelope({ tx, signatures: envelope.signatures() })
}
