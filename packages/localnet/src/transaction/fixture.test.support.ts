/** For tests: a ledger of a few accounts, transactions signed with real keys, and their outcomes as text. */

import type { Asset } from '@stellar/stellar-base'
import { Account, hash, Keypair, Networks, TransactionBuilder, xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import * as LedgerEntries from '../ledger/LedgerEntries.ts'
import * as Envelope from './Envelope.ts'
import * as OperationChecks from './OperationChecks.ts'
import { operations } from './operations/index.ts'
import * as Result from './Result.ts'
import * as Validity from './Validity.ts'

export const passphrase = Networks.TESTNET
export const networkId = hash(Buffer.from(passphrase))
/** Of the ledger that transactions go into. */
export const header = { sequence: 100, closeTime: 1_700_000_000 }
/** Sequence number of accounts; the next transaction has one more. */
export const sequence = 7n
/** One XLM, in stroops. */
export const xlm = 10_000_000n

/** Key number `n`, the same in every run. */
export function key(n: number): Keypair {
  return Keypair.fromRawEd25519Seed(Buffer.alloc(32, n))
}

/** Changes what a decoded structure holds before it is used. */
export type Edit<Struct> = (struct: Struct) => void

/** An account of 1,000 XLM. */
export function account(owner: Keypair, edit?: Edit<xdr.AccountEntry>): xdr.LedgerEntryData {
  const entry = Entry.newAccount({
    accountId: owner.xdrAccountId(),
    balance: 1_000n * xlm,
    sequence: BigInt(sequence),
  })
  edit?.(entry)
  return xdr.LedgerEntryData.account(entry)
}

/** An authorised trustline that holds 100 units of at most 1,000. */
export function trustline(
  owner: Keypair,
  asset: Asset,
  edit?: Edit<xdr.TrustLineEntry>,
): xdr.LedgerEntryData {
  const entry = new xdr.TrustLineEntry({
    accountId: owner.xdrAccountId(),
    asset: asset.toTrustLineXDRObject(),
    balance: new xdr.Int64(100),
    limit: new xdr.Int64(1_000),
    flags: 1,
    ext: new xdr.TrustLineEntryExt(0),
  })
  edit?.(entry)
  return xdr.LedgerEntryData.trustline(entry)
}

/** Sets liabilities of an account or a trustline. */
export function setLiabilities(
  entry: xdr.AccountEntry | xdr.TrustLineEntry,
  amounts: { buying?: bigint; selling?: bigint },
): void {
  const liabilities = new xdr.Liabilities({
    buying: new xdr.Int64(amounts.buying ?? 0n),
    selling: new xdr.Int64(amounts.selling ?? 0n),
  })
  if (entry instanceof xdr.AccountEntry) {
    const ext = new xdr.AccountEntryExtensionV1Ext(0)
    const v1 = new xdr.AccountEntryExtensionV1({ liabilities, ext })
    entry.ext(new xdr.AccountEntryExt(1, v1))
    return
  }
  const v1 = new xdr.TrustLineEntryV1({ liabilities, ext: new xdr.TrustLineEntryV1Ext(0) })
  entry.ext(new xdr.TrustLineEntryExt(1, v1))
}

/** A ledger that holds `entries`. */
export function ledger(...entries: xdr.LedgerEntryData[]): LedgerEntries.Overlay {
  const overlay = LedgerEntries.overlay(LedgerEntries.create())
  for (const entry of entries) Entry.write(overlay, 1, entry)
  return overlay
}

/** What {@link transaction} is made of. */
export type Draft = {
  source?: Keypair
  operations: xdr.Operation[]
  signers?: Keypair[]
  /** Changes the transaction after it was built and before it is signed. */
  edit?: Edit<xdr.Transaction> | undefined
  /** Changes the envelope after it was signed. */
  tamper?: Edit<xdr.TransactionV1Envelope> | undefined
}

/** A transaction of key 1 that is valid unless the draft says otherwise. */
export function transaction(draft: Draft): Envelope.Envelope {
  const source = draft.source ?? key(1)
  const builder = new TransactionBuilder(new Account(source.publicKey(), String(sequence)), {
    fee: '100',
    networkPassphrase: passphrase,
  }).setTimeout(0)
  for (const operation of draft.operations) builder.addOperation(operation)
  const envelope = builder.build().toEnvelope()
  draft.edit?.(envelope.v1().tx())
  const { hash: unsigned } = Envelope.decode(envelope.toXDR(), networkId)
  for (const signer of draft.signers ?? [source])
    envelope.v1().signatures().push(signer.signDecorated(unsigned))
  draft.tamper?.(envelope.v1())
  return Envelope.decode(envelope.toXDR(), networkId)
}

/** Wraps a transaction in a fee bump of key 9. */
export function feeBump(
  inner: Envelope.Envelope,
  outer: { fee: bigint; signers?: Keypair[] },
): Envelope.Envelope {
  const v1 = new xdr.TransactionV1Envelope({ tx: inner.tx, signatures: inner.signatures })
  const tx = new xdr.FeeBumpTransaction({
    feeSource: xdr.MuxedAccount.keyTypeEd25519(key(9).rawPublicKey()),
    fee: new xdr.Int64(outer.fee),
    innerTx: xdr.FeeBumpTransactionInnerTx.envelopeTypeTx(v1),
    ext: new xdr.FeeBumpTransactionExt(0),
  })
  const envelope = (signatures: xdr.DecoratedSignature[]) =>
    xdr.TransactionEnvelope.envelopeTypeTxFeeBump(
      new xdr.FeeBumpTransactionEnvelope({ tx, signatures }),
    )
  const { hash: unsigned } = Envelope.decode(envelope([]).toXDR(), networkId)
  const signatures = (outer.signers ?? [key(9)]).map((signer) => signer.signDecorated(unsigned))
  return Envelope.decode(envelope(signatures).toXDR(), networkId)
}

/** Runs {@link Validity.check} and says what it found: `valid`, `txBadSeq`, `txFailed opBadAuth`. */
export function check(
  entries: LedgerEntries.Reader,
  envelope: Envelope.Envelope,
  context: Partial<Validity.Context> = {},
): string {
  const result = Validity.check(envelope, {
    entries,
    header,
    networkId,
    passphrase,
    phase: 'submit',
    impersonate: false,
    log: () => {},
    ...context,
  })
  return result ? describe(result) : 'valid'
}

/** Codes of a result, outermost first; of the operations those that failed. */
export function describe(result: xdr.TransactionResult): string {
  const failed = Result.operationsOf(result).filter((operation) => !Result.isSuccess(operation))
  const codes = [Result.codeOf(result), Result.innermostCodeOf(result)]
  return [...new Set(codes), ...failed.map(Result.operationCodeOf)].join(' ')
}

/** Applies the operations of an envelope to `entries`, all or none. */
export function apply(
  entries: LedgerEntries.Overlay,
  envelope: Envelope.Envelope,
): { codes: string[]; events: xdr.ContractEvent[]; logged: string[] } {
  const writes = LedgerEntries.overlay(entries)
  const events: xdr.ContractEvent[] = []
  const logged: string[] = []
  const shared = { entries: writes, header, networkId, passphrase, envelope }
  const results = envelope.tx.operations().map((operation, index) => {
    const context = {
      ...shared,
      ...OperationChecks.sourceOf(envelope, index),
      index,
      soroban: undefined,
      emit: (event: xdr.ContractEvent) => void events.push(event),
      log: (line: string) => void logged.push(line),
    }
    const refusal = OperationChecks.checkOperation(context)
    const known = operations[operation.body().switch().name]
    if (refusal || !known) return refusal ?? xdr.OperationResult.opNotSupported()
    return known.apply(operation.body().value() as never, context)
  })
  if (results.every(Result.isSuccess)) writes.commitTo(entries)
  return { codes: results.map(Result.operationCodeOf), events, logged }
}

/** Reads an account that must be there. */
export function read(entries: LedgerEntries.Reader, owner: Keypair): xdr.AccountEntry {
  const found = Entry.readAccount(entries, owner.publicKey())
  if (!found) throw new Error(`${owner.publicKey()} is not in the ledger.`)
  return found
}
