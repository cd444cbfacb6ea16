/** For tests: a whole network without sockets, and transactions that are built, simulated, signed and submitted to it. */
import {
  Account,
  Address,
  Asset,
  Keypair,
  Operation,
  SorobanDataBuilder,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import * as Genesis from '../ledger/Genesis.ts'
import type { LedgerTransaction } from '../ledger/Ledger.ts'
import * as LedgerKey from '../ledger/LedgerKey.ts'
import { usdc, xlm } from './Assets.ts'
import { bootstrap, fundAccount } from './bootstrap.ts'
import { describeResult } from './describeResult.ts'
import * as Envelope from './Envelope.ts'
import * as Network from './Network.ts'
import { simulate } from './simulate.ts'
import { type SubmitResult, submit } from './submit.ts'

export const passphrase = 'Test SDF Network ; September 2015'
/** Unix milliseconds at which networks start unless they are given a clock. */
export const startMs = 1_800_000_000_000

export { usdc, xlm }
/** An asset that nobody holds. */
export const eur = new Asset('EUR', usdc.getIssuer())

/** Key number `n`, the same in every run. */
export function key(n: number): Keypair {
  return Keypair.fromRawEd25519Seed(Buffer.alloc(32, n))
}

/** A network with the asset contracts of XLM and USDC, and `accounts` holding 10,000 XLM and 1,000 USDC each. */
export function create(
  options: {
    accounts?: readonly Keypair[]
    ledgerTimeSeconds?: number
    retention?: number
    clock?: () => number
  } = {},
): Network.Network {
  const { accounts = [], ledgerTimeSeconds = 0, retention = 128, clock = () => startMs } = options
  const closeTime = Math.floor(clock() / 1000)
  const ledger = Genesis.create({ passphrase, closeTime, retention })
  const network = Network.create({ passphrase, ledger, ledgerTimeSeconds, clock })
  bootstrap(network)
  for (const account of accounts) fundAccount(network, account.publicKey())
  return network
}

/** What a transaction is made of. */
export type Draft = {
  source: Keypair
  operations: xdr.Operation[]
  /** The source alone by default. */
  signers?: Keypair[]
  /** How many numbers after the account's present one; 1 by default. */
  sequenceStep?: bigint
  /** Inclusion fee per operation in stroops. */
  fee?: string
  /** Read-only keys of extendFootprintTtl, read-write keys of restoreFootprint. */
  footprint?: { readOnly?: xdr.LedgerKey[]; readWrite?: xdr.LedgerKey[] }
  /** Changes resources that were simulated. */
  resources?: (data: SorobanDataBuilder) => SorobanDataBuilder
  /** Who pays for it instead. */
  feeBump?: Keypair
  /** Unix seconds after which it is too late. */
  maxTime?: number
}

/** Builds and signs a transaction on the present state. A Soroban operation is simulated first. */
export function build(network: Network.Network, draft: Draft): Buffer {
  const transaction = assemble(network, draft, sorobanDataOf(network, draft))
  transaction.sign(...(draft.signers ?? [draft.source]))
  if (!draft.feeBump) return transaction.toEnvelope().toXDR()
  const bump = TransactionBuilder.buildFeeBumpTransaction(
    draft.feeBump,
    '1000',
    transaction,
    passphrase,
  )
  bump.sign(draft.feeBump)
  return bump.toEnvelope().toXDR()
}

function assemble(network: Network.Network, draft: Draft, data?: xdr.SorobanTransactionData) {
  const account = readAccount(network, draft.source)
  const sequence = BigInt(account.seqNum().toString()) + (draft.sequenceStep ?? 1n) - 1n
  const builder = new TransactionBuilder(new Account(draft.source.publicKey(), String(sequence)), {
    fee: draft.fee ?? '100',
    networkPassphrase: passphrase,
    timebounds: { minTime: 0, maxTime: draft.maxTime ?? 0 },
  })
  for (const operation of draft.operations) builder.addOperation(operation)
  if (data) builder.setSorobanData(data)
  return builder.build()
}

function sorobanDataOf(network: Network.Network, draft: Draft) {
  const [operation] = draft.operations
  const name = operation?.body().switch().name ?? ''
  if (!operation || !/invokeHost|Footprint/.test(name)) return undefined
  const { readOnly = [], readWrite = [] } = draft.footprint ?? {}
  const empty = new SorobanDataBuilder().setReadOnly(readOnly).setReadWrite(readWrite).build()
  const unsigned = assemble(network, draft, empty).toEnvelope().toXDR()
  const simulation = simulate(network, Envelope.decode(unsigned, network.networkId))
  if (!simulation.ok) throw new Error(simulation.error)
  if (name === 'invokeHostFunction')
    operation
      .body()
      .invokeHostFunctionOp()
      .auth(simulation.auth.map((entry) => xdr.SorobanAuthorizationEntry.fromXDR(toBuffer(entry))))
  const data = new SorobanDataBuilder(Buffer.from(simulation.transactionData).toString('base64'))
  return (draft.resources?.(data) ?? data).build()
}

/** Builds, signs and submits. */
export function send(network: Network.Network, draft: Draft): SubmitResult {
  return submit(network, build(network, draft))
}

/** Sends and expects that the transaction is in a ledger, whether it succeeded or not. */
export function settle(network: Network.Network, draft: Draft): LedgerTransaction {
  const sent = send(network, draft)
  if (sent.errorResult) throw new Error(describeResult(sent.errorResult))
  const found = network.ledger.transactions.get(sent.hash)
  if (!found) throw new Error(`${sent.status}: not in a ledger`)
  return found.transaction
}

/** Submits bytes and expects that the transaction is in a ledger. */
export function submitBytes(network: Network.Network, bytes: Buffer): LedgerTransaction {
  const found = network.ledger.transactions.get(submit(network, bytes).hash)
  if (!found) throw new Error('not in a ledger')
  return found.transaction
}

/** Sends and expects success. */
export function succeed(network: Network.Network, draft: Draft): LedgerTransaction {
  const transaction = settle(network, draft)
  if (!transaction.successful) throw new Error(resultOf(transaction))
  return transaction
}

/** Result codes of a transaction in a ledger. */
export function resultOf(transaction: LedgerTransaction): string {
  return describeResult(xdr.TransactionResult.fromXDR(toBuffer(transaction.result)))
}

/** Pays XLM; an amount in decimal text. */
export function payment(to: Keypair, amount = '1'): xdr.Operation {
  return Operation.payment({ destination: to.publicKey(), asset: xlm, amount })
}

/** Pays USDC; an amount in decimal text. */
export function usdcPayment(to: Keypair, amount = '1'): xdr.Operation {
  return Operation.payment({ destination: to.publicKey(), asset: usdc, amount })
}

/** Reads an account that must be there. */
export function readAccount(network: Network.Network, owner: Keypair): xdr.AccountEntry {
  const found = Entry.readAccount(network.ledger.entries, owner.publicKey())
  if (!found) throw new Error(`${owner.publicKey()} is not in the ledger.`)
  return found
}

/** Balance of an account in stroops. */
export function balance(network: Network.Network, owner: Keypair): bigint {
  return readAccount(network, owner).balance().toBigInt()
}

/** All XLM that accounts and contracts hold and that fees collected, in stroops: `Header.totalCoins`, always. */
export function allXlm(network: Network.Network): bigint {
  const contract = xlm.contractId(passphrase)
  let sum = network.ledger.header.feePool
  for (const [, { entry }] of network.ledger.entries.entries())
    sum += xlmOf(Entry.decode(entry).data(), contract)
  return sum
}

function xlmOf(data: xdr.LedgerEntryData, xlmContract: string): bigint {
  if (data.switch() === xdr.LedgerEntryType.account()) return data.account().balance().toBigInt()
  if (data.switch() !== xdr.LedgerEntryType.contractData()) return 0n
  const entry = data.contractData()
  const isBalance =
    scAddress(entry.contract()) === xlmContract &&
    entry.key().switch() === xdr.ScValType.scvVec() &&
    entry.key().vec()?.[0]?.sym().toString() === 'Balance'
  const amount = isBalance ? entry.val().map()?.[0]?.val().i128() : undefined
  return amount ? (amount.hi().toBigInt() << 64n) + amount.lo().toBigInt() : 0n
}

function scAddress(address: xdr.ScAddress): string {
  return Address.fromScAddress(address).toString()
}

/** LedgerKey of any entry, as text. */
export function keyOf(entry: xdr.LedgerEntry): LedgerKey.LedgerKey {
  const data = entry.data()
  switch (data.switch()) {
    case xdr.LedgerEntryType.contractData(): {
      const { contract, key, durability } = {
        contract: data.contractData().contract(),
        key: data.contractData().key(),
        durability: data.contractData().durability(),
      }
      return LedgerKey.from(
        xdr.LedgerKey.contractData(new xdr.LedgerKeyContractData({ contract, key, durability })),
      )
    }
    case xdr.LedgerEntryType.contractCode():
      return LedgerKey.from(
        xdr.LedgerKey.contractCode(
          new xdr.LedgerKeyContractCode({ hash: data.contractCode().hash() }),
        ),
      )
    case xdr.LedgerEntryType.ttl():
      return LedgerKey.from(
        xdr.LedgerKey.ttl(new xdr.LedgerKeyTtl({ keyHash: data.ttl().keyHash() })),
      )
    case xdr.LedgerEntryType.configSetting():
      return LedgerKey.from(
        xdr.LedgerKey.configSetting(
          new xdr.LedgerKeyConfigSetting({
            configSettingId: data.configSetting().switch(),
          }),
        ),
      )
    default:
      return Entry.keyOf(data)
  }
}

export function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes)
}
