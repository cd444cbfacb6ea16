/** The header of the ledger: what closing a ledger moves on. */
import { xdr } from '@stellar/stellar-base'
import { sha256 } from './sha256.ts'

/** Header fields in native types. */
export type Header = {
  /** Sequence number. */
  sequence: number
  /** Unix seconds. */
  closeTime: number
  /** SHA-256 of the header XDR. */
  hash: Buffer
  /** Hash of the ledger before. */
  previousHash: Buffer
  /** Fees collected so far, in stroops. */
  feePool: bigint
}

/** Ledger protocol of the host that is compiled in. */
export const protocolVersion = 26
/** Minimum inclusion fee per operation, in stroops. */
export const baseFee = 100
/** Reserve per ledger entry, in stroops (0.5 XLM). */
export const baseReserve = 5_000_000
/** All XLM there are, in stroops. */
export const totalCoins = 1_000_000_000_000_000_000n
/** Operations per ledger; more wait for the next one. */
export const maxTxSetSize = 1_000

/** Encodes LedgerHeader XDR. The network keeps no bucket list: its hash is zero. */
export function encode(
  header: Omit<Header, 'hash'>,
  sets: { txSetHash: Buffer; txSetResultHash: Buffer },
): xdr.LedgerHeader {
  const zero = Buffer.alloc(32)
  return new xdr.LedgerHeader({
    ledgerVersion: protocolVersion,
    previousLedgerHash: header.previousHash,
    scpValue: new xdr.StellarValue({
      txSetHash: sets.txSetHash,
      closeTime: xdr.Uint64.fromString(String(header.closeTime)),
      upgrades: [],
      ext: xdr.StellarValueExt.stellarValueBasic(),
    }),
    txSetResultHash: sets.txSetResultHash,
    bucketListHash: zero,
    ledgerSeq: header.sequence,
    totalCoins: xdr.Int64.fromString(String(totalCoins)),
    feePool: xdr.Int64.fromString(String(header.feePool)),
    inflationSeq: 0,
    idPool: xdr.Uint64.fromString('0'),
    baseFee,
    baseReserve,
    maxTxSetSize,
    skipList: [zero, zero, zero, zero],
    ext: new xdr.LedgerHeaderExt(0),
  })
}

/** SHA-256 of the header XDR, the ledger's hash. */
export function hashOf(header: xdr.LedgerHeader): Buffer {
  return sha256(header.toXDR())
}
