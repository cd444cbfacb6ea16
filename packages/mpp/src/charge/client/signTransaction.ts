/**
 * From an order to a transaction that the payer has signed, or authorized for a sponsor.
 *
 * @module
 */
import {
  Account,
  BASE_FEE,
  type Keypair,
  Operation,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { StellarMppError } from '../../Errors.ts'
import { readSequence } from '../../stellar/Account.ts'
import * as AuthEntry from '../../stellar/AuthEntry.ts'
import type { Clock } from '../../stellar/Clock.ts'
import { ALL_ZEROS, MAX_FEE_BUMP_STROOPS } from '../../stellar/Defaults.ts'
import type { Rpc } from '../../stellar/Rpc.ts'
import { type Simulation, simulate } from '../../stellar/Simulation.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import type { Order } from './readChallenge.ts'

/** What signing needs. */
export type Context = {
  keypair: Keypair
  rpc: Rpc
  clock: Clock
  simulationTimeoutMs: number
  /** Stroops. */
  inclusionFee(): Promise<number>
}

/**
 * Builds and signs a transaction of the payer's own. RPC calls: account, simulate, now and then the inclusion fee.
 *
 * @throws {StellarMppError} when the token asks for more than the transfer, or costs more than 1 XLM of fees.
 */
export async function signOwn(order: Order, context: Context): Promise<Transaction> {
  const { keypair, rpc } = context
  const { transfer } = order
  const [sequence, inclusionFee] = await Promise.all([
    readSequence(rpc, transfer.from),
    context.inclusionFee(),
  ])
  const draft: Draft = {
    auth: [AuthEntry.fromSource(transfer)],
    sequence,
    source: transfer.from,
    stroops: `${inclusionFee}`,
  }
  const simulation = await simulateOrder(order, context, draft)
  if (simulation.resourceFeeStroops > BigInt(MAX_FEE_BUMP_STROOPS))
    throw new StellarMppError(
      `The transfer costs ${simulation.resourceFeeStroops} stroops of fees, want at most ${MAX_FEE_BUMP_STROOPS}.`,
      {},
      { code: 'refused-challenge' },
    )
  const transaction = build(order, { ...draft, resources: simulation.transactionData })
  transaction.sign(keypair)
  return transaction
}

/**
 * Builds a transaction for a sponsor: the payer signs the authorization only. One RPC call: simulate.
 *
 * @throws {StellarMppError} when the token asks for more than the transfer.
 */
export async function authorizeSponsored(order: Order, context: Context): Promise<Transaction> {
  const { clock, keypair } = context
  const draft: Draft = { auth: [], sequence: -1n, source: ALL_ZEROS, stroops: BASE_FEE }
  const { latestLedger, transactionData } = await simulateOrder(order, context, draft)
  const secondsLeft = order.maxTime - clock.now() / 1_000
  const entry = AuthEntry.sign(order.transfer, {
    expirationLedger: AuthEntry.lastLedger(latestLedger, secondsLeft),
    keypair,
    nonce: crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n,
    passphrase: order.network.passphrase,
  })
  return build(order, { ...draft, auth: [entry], resources: transactionData })
}

type Draft = {
  source: string
  /** Of the source's last transaction. */
  sequence: bigint
  auth: xdr.SorobanAuthorizationEntry[]
  /** Inclusion fee. */
  stroops: string
  resources?: xdr.SorobanTransactionData
}

/** Simulates, and refuses a token that does or asks for anything but the transfer. */
async function simulateOrder(order: Order, context: Context, draft: Draft): Promise<Simulation> {
  const simulation = await simulate(context.rpc, build(order, draft), {
    timeoutMs: context.simulationTimeoutMs,
  })
  for (const entry of simulation.auth) assertExpected(entry, order.transfer)
  return simulation
}

function assertExpected(entryXdr: string, transfer: TokenTransfer.TokenTransfer): void {
  const entry = readEntry(entryXdr)
  // CAP-71 credentials that this SDK cannot read. What is signed is our own tree, never the simulation's.
  if (entry) AuthEntry.assertOnlyTransfer(entry.rootInvocation(), transfer)
}

function readEntry(entryXdr: string): xdr.SorobanAuthorizationEntry | undefined {
  try {
    return xdr.SorobanAuthorizationEntry.fromXDR(entryXdr, 'base64')
  } catch {
    return undefined
  }
}

function build(order: Order, draft: Draft): Transaction {
  // The account of zeros has no sequence: -1 gives a transaction with sequence 0.
  const account = new Account(draft.source, `${draft.sequence}`)
  return new TransactionBuilder(account, {
    fee: draft.stroops,
    networkPassphrase: order.network.passphrase,
    timebounds: { maxTime: order.maxTime, minTime: 0 },
    ...(draft.resources ? { sorobanData: draft.resources } : {}),
  })
    .addOperation(
      Operation.invokeHostFunction({
        auth: draft.auth,
        func: xdr.HostFunction.hostFunctionTypeInvokeContract(TokenTransfer.encode(order.transfer)),
      }),
    )
    .build()
}
