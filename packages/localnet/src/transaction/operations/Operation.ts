/** What an operation is to the rest of the ledger: a threshold, a check, and an effect. */
import type { xdr } from '@stellar/stellar-base'
import type { Header } from '../../ledger/Header.ts'
import type { Overlay } from '../../ledger/LedgerEntries.ts'
import type { Envelope } from '../Envelope.ts'
import type { SorobanRun } from '../SorobanRun.ts'

/** Which of an account's thresholds the signatures must reach. */
export type Threshold = 'low' | 'medium' | 'high'

/** What an operation sees and writes to. */
export type Context = {
  /** The transaction's writes; dropped when any operation fails. */
  entries: Overlay
  /** Header of the ledger being closed (`sequence`, `closeTime`). */
  header: Pick<Header, 'sequence' | 'closeTime'>
  networkId: Buffer
  passphrase: string
  /** The transaction this operation is part of. */
  envelope: Envelope
  /** 0-based place in the transaction. */
  index: number
  /** Source account of the operation (`G…`). */
  source: string
  /** The same, with its multiplexing id if it has one. */
  sourceMuxed: xdr.MuxedAccount
  /** The host and the declared resources, when the transaction is a Soroban one. */
  soroban: SorobanRun | undefined
  /** Records an event of this operation (CAP-67 for classic operations). */
  emit(event: xdr.ContractEvent): void
  /** Names what is not supported, in one line. */
  log(line: string): void
}

/** One kind of operation. `Body` is the decoded arm of `OperationBody`. */
export type Operation<Body = never> = {
  /** Threshold that the source account's signatures must reach. */
  threshold(body: Body): Threshold
  /**
   * Refuses what no ledger state can make valid (`…Malformed`).
   * @returns the operation's own result, or `undefined` when it may be applied.
   */
  check(body: Body, context: Omit<Context, 'entries' | 'emit'>): xdr.OperationResult | undefined
  /** Writes its effect to `context.entries` and returns its own result, success or failure. */
  apply(body: Body, context: Context): xdr.OperationResult
}
