/** What a Soroban transaction may be and may ask for: shape, per-transaction limits and footprint. */
import { xdr } from '@stellar/stellar-base'
import { toAddress } from '../ledger/Entry.ts'
import * as LedgerKey from '../ledger/LedgerKey.ts'
import { limits } from '../ledger/NetworkSettings.ts'
import * as Envelope from './Envelope.ts'
import { isValidAsset } from './Trustline.ts'

/** The operations that run on the Soroban host. */
const sorobanOperations: readonly string[] = [
  'invokeHostFunction',
  'extendFootprintTtl',
  'restoreFootprint',
]

/** Whether the first operation, and with it the transaction, is a Soroban one. */
export function isSoroban(envelope: Envelope.Envelope): boolean {
  return sorobanOperations.includes(typeOfFirst(envelope))
}

/** Whether operations and declared resources fit each other: one Soroban operation, or classic ones. */
export function isConsistent(envelope: Envelope.Envelope): boolean {
  const types = envelope.tx.operations().map((operation) => operation.body().switch().name)
  const soroban = types.filter((type) => sorobanOperations.includes(type)).length
  if (soroban > 0) return types.length === 1 && Envelope.sorobanData(envelope) !== undefined
  return Envelope.sorobanData(envelope) === undefined
}

/** Size of the transaction's own envelope, without a fee bump around it, in bytes. */
export function sizeOf(envelope: Envelope.Envelope): number {
  if (!envelope.feeBump) return envelope.bytes.length
  const { tx, signatures } = envelope
  const v1 = new xdr.TransactionV1Envelope({ tx, signatures })
  return xdr.TransactionEnvelope.envelopeTypeTx(v1).toXDR().length
}

/**
 * Why stellar-core would refuse the declared resources, or `undefined`.
 *
 * @returns one sentence for the operator; the result code is always `txSorobanInvalid`.
 */
export function refusalOf(envelope: Envelope.Envelope): string | undefined {
  const data = Envelope.sorobanData(envelope)
  if (!data) return undefined
  return (
    muxedOrMemo(envelope) ??
    overLimit(amounts(envelope, data)) ??
    footprintRefusal(data) ??
    archivedRefusal(data)
  )
}

/** Contract calls see neither memo nor muxed source, so that since protocol 25 neither may be there. */
function muxedOrMemo(envelope: Envelope.Envelope): string | undefined {
  if (typeOfFirst(envelope) !== 'invokeHostFunction') return undefined
  const { tx } = envelope
  const sources = [tx.sourceAccount(), tx.operations()[0]?.sourceAccount()]
  if (tx.memo().switch() !== xdr.MemoType.memoNone()) return 'A contract call may not have a memo.'
  if (sources.some((source) => source?.switch() === xdr.CryptoKeyType.keyTypeMuxedEd25519()))
    return 'A contract call may not have a muxed source account.'
  return undefined
}

function amounts(
  envelope: Envelope.Envelope,
  data: xdr.SorobanTransactionData,
): [what: string, amount: number, limit: number][] {
  const resources = data.resources()
  const { readOnly, readWrite } = footprintOf(data)
  return [
    ['instructions', resources.instructions(), limits.txMaxInstructions],
    ['bytes read from disk', resources.diskReadBytes(), limits.txMaxDiskReadBytes],
    ['bytes written', resources.writeBytes(), limits.txMaxWriteBytes],
    ['footprint entries', readOnly.length + readWrite.length, limits.txMaxFootprintEntries],
    ['entries read from disk', diskReads(envelope, data), limits.txMaxDiskReadEntries],
    ['entries written', readWrite.length, limits.txMaxWriteLedgerEntries],
    ['bytes of transaction', sizeOf(envelope), limits.txMaxSizeBytes],
  ]
}

function overLimit(all: [what: string, amount: number, limit: number][]): string | undefined {
  const over = all.find(([, amount, limit]) => amount > limit)
  return over && `${over[1]} ${over[0]}: the limit of a transaction is ${over[2]}.`
}

/** Live contract entries are in memory; classic ones and archived ones come from disk (CAP-66). */
function diskReads(envelope: Envelope.Envelope, data: xdr.SorobanTransactionData): number {
  const { readOnly, readWrite } = footprintOf(data)
  if (typeOfFirst(envelope) === 'restoreFootprint') return readWrite.length
  const classic = [...readOnly, ...readWrite].filter((key) => !isContractKey(key))
  return classic.length + archivedOf(data).length
}

function footprintRefusal(data: xdr.SorobanTransactionData): string | undefined {
  const { readOnly, readWrite } = footprintOf(data)
  const keys = [...readOnly, ...readWrite]
  const unsupported = keys.find((key) => !isSupported(key))
  if (unsupported) return `The footprint has an unsupported ${unsupported.switch().name} key.`
  const encoded = keys.map((key) => LedgerKey.from(key))
  const longest = Math.max(0, ...encoded.map((key) => Buffer.byteLength(key, 'base64')))
  if (longest > limits.dataKeySizeBytes)
    return `A footprint key has ${longest} bytes: the limit is ${limits.dataKeySizeBytes}.`
  if (new Set(encoded).size < encoded.length) return 'A key is in the footprint twice.'
  return undefined
}

function isSupported(key: xdr.LedgerKey): boolean {
  if (key.switch() === xdr.LedgerEntryType.account() || isContractKey(key)) return true
  if (key.switch() !== xdr.LedgerEntryType.trustline()) return false
  const { asset, holder } = {
    asset: key.trustLine().asset(),
    holder: toAddress(key.trustLine().accountId()),
  }
  const issuer = issuerOf(asset)
  return isValidAsset(asset) && issuer !== undefined && issuer !== holder
}

function issuerOf(asset: xdr.TrustLineAsset): string | undefined {
  if (asset.switch() === xdr.AssetType.assetTypeCreditAlphanum4())
    return toAddress(asset.alphaNum4().issuer())
  if (asset.switch() === xdr.AssetType.assetTypeCreditAlphanum12())
    return toAddress(asset.alphaNum12().issuer())
  return undefined
}

/** Entries to restore are named by place in the footprint: ascending, in it, and persistent. */
function archivedRefusal(data: xdr.SorobanTransactionData): string | undefined {
  const indexes = archivedOf(data)
  const { readWrite } = footprintOf(data)
  const isRefused = indexes.some((index, at) => {
    const key = readWrite[index]
    return index <= (indexes[at - 1] ?? -1) || !key || !LedgerKey.isPersistent(LedgerKey.from(key))
  })
  return isRefused ? 'The list of archived entries does not fit the footprint.' : undefined
}

function archivedOf(data: xdr.SorobanTransactionData): number[] {
  return data.ext().switch() === 1 ? data.ext().resourceExt().archivedSorobanEntries() : []
}

function footprintOf(data: xdr.SorobanTransactionData) {
  const footprint = data.resources().footprint()
  return { readOnly: footprint.readOnly(), readWrite: footprint.readWrite() }
}

function isContractKey(key: xdr.LedgerKey): boolean {
  return (
    key.switch() === xdr.LedgerEntryType.contractData() ||
    key.switch() === xdr.LedgerEntryType.contractCode()
  )
}

function typeOfFirst(envelope: Envelope.Envelope): string {
  return envelope.tx.operations()[0]?.body().switch().name ?? ''
}
