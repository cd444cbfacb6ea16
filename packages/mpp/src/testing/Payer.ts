/**
 * A payer who can also cheat: builds what an honest client would, with one thing changed.
 *
 * @module
 */
import {
  Account,
  Address,
  Keypair,
  Networks,
  Operation,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { readChallenge } from '../charge/client/readChallenge.ts'
import { authorizeSponsored, type Context, signOwn } from '../charge/client/signTransaction.ts'
import { readSequence } from '../stellar/Account.ts'
import * as AuthEntry from '../stellar/AuthEntry.ts'
import * as Clock from '../stellar/Clock.ts'
import { ALL_ZEROS } from '../stellar/Defaults.ts'
import * as Rpc from '../stellar/Rpc.ts'
import * as TokenTransfer from '../stellar/TokenTransfer.ts'
import type { ChargeChallenge } from './Shop.ts'

/** What an honest client sends for a challenge: base64 XDR. */
export async function honest(
  rpcUrl: string,
  keypair: Keypair,
  challenge: ChargeChallenge,
): Promise<Transaction> {
  const context: Context = {
    clock: Clock.system,
    inclusionFee: async () => 100,
    keypair,
    rpc: Rpc.create(rpcUrl),
    simulationTimeoutMs: 10_000,
  }
  const order = readChallenge(challenge, {
    mode: 'pull',
    nowMs: Date.now(),
    payer: keypair.publicKey(),
    timeoutSeconds: 180,
  })
  return order.sponsored ? authorizeSponsored(order, context) : signOwn(order, context)
}

/** How a transaction differs from an honest one. */
export type Cheat = {
  transfer?: Partial<TokenTransfer.TokenTransfer>
  functionName?: string
  maxTime?: number
  minTime?: number
  passphrase?: string
  /** How many times the operation is in the transaction. */
  operations?: number
  /** Signs in place of the payer. */
  signer?: Keypair
  /** Source of the operation. */
  operationSource?: string
}

/** A signed transaction for a challenge, never simulated, with one thing changed. */
export async function crafted(
  rpcUrl: string,
  keypair: Keypair,
  challenge: ChargeChallenge,
  cheat: Cheat = {},
): Promise<Transaction> {
  const sequence = await readSequence(Rpc.create(rpcUrl), keypair.publicKey())
  return craftedOffline(keypair, challenge, sequence, cheat)
}

/** The same, for an account whose sequence number the caller knows. */
export function craftedOffline(
  keypair: Keypair,
  challenge: ChargeChallenge,
  sequence: bigint,
  cheat: Cheat = {},
): Transaction {
  return build(transferOf(challenge, keypair.publicKey(), cheat), {
    auth: [],
    cheat,
    expires: challenge.expires,
    keypair,
    sequence,
    source: keypair.publicKey(),
  })
}

/** A transaction for a sponsor, its authorization signed, with one thing changed. */
export function craftedSponsored(
  keypair: Keypair,
  challenge: ChargeChallenge,
  expirationLedger: number,
  cheat: Cheat & {
    entries?: (entry: xdr.SorobanAuthorizationEntry) => xdr.SorobanAuthorizationEntry[]
  } = {},
): Transaction {
  const transfer = transferOf(challenge, keypair.publicKey(), cheat)
  const entry = AuthEntry.sign(transfer, {
    expirationLedger,
    keypair: cheat.signer ?? keypair,
    nonce: BigInt(Math.floor(Math.random() * 2 ** 48)),
    passphrase: cheat.passphrase ?? Networks.TESTNET,
  })
  return build(transfer, {
    auth: cheat.entries?.(entry) ?? [entry],
    cheat,
    expires: challenge.expires,
    sequence: -1n,
    source: ALL_ZEROS,
  })
}

/** An entry that also covers a second transfer inside the first, signed like an honest one. */
export function withSubInvocation(
  entry: xdr.SorobanAuthorizationEntry,
  keypair: Keypair,
): xdr.SorobanAuthorizationEntry {
  const root = entry.rootInvocation()
  const copy = xdr.SorobanAuthorizedInvocation.fromXDR(root.toXDR())
  root.subInvocations([copy])
  const credentials = entry.credentials().address()
  const payload = AuthEntry.signedPayload(credentials, root, Networks.TESTNET)
  const signed = xdr.ScVal.fromXDR(credentials.signature().toXDR())
  const map = signed.vec()?.[0]?.map()
  map?.[1]?.val(xdr.ScVal.scvBytes(keypair.sign(payload)))
  credentials.signature(signed)
  return entry
}

/** The transfer that a challenge asks for, with a change. */
export function transferOf(
  { request }: ChargeChallenge,
  payer: string,
  { transfer }: Cheat = {},
): TokenTransfer.TokenTransfer {
  return {
    amount: BigInt(request.amount),
    contract: request.currency,
    from: payer,
    to: request.recipient,
    ...transfer,
  }
}

type Parts = {
  auth: xdr.SorobanAuthorizationEntry[]
  cheat: Cheat
  expires?: string | undefined
  keypair?: Keypair
  sequence: bigint
  source: string
}

function build(transfer: TokenTransfer.TokenTransfer, parts: Parts): Transaction {
  const { auth, cheat, expires, keypair, sequence, source } = parts
  const call = TokenTransfer.encode(transfer)
  if (cheat.functionName) call.functionName(cheat.functionName)
  const builder = new TransactionBuilder(new Account(source, `${sequence}`), {
    fee: '100000',
    networkPassphrase: cheat.passphrase ?? Networks.TESTNET,
    timebounds: {
      maxTime: cheat.maxTime ?? Math.floor(Date.parse(expires ?? '') / 1_000),
      minTime: cheat.minTime ?? 0,
    },
  })
  const operation = Operation.invokeHostFunction({
    auth,
    func: xdr.HostFunction.hostFunctionTypeInvokeContract(call),
    ...(cheat.operationSource ? { source: cheat.operationSource } : {}),
  })
  for (let count = 0; count < (cheat.operations ?? 1); count += 1) builder.addOperation(operation)
  const transaction = builder.build()
  const signer = cheat.signer ?? keypair
  if (signer) transaction.sign(signer)
  return transaction
}

/** The XLM of accounts in stroops; `null` where there is none. */
export async function balances(rpcUrl: string, accounts: readonly string[]): Promise<unknown[]> {
  const keys = accounts.map((account) =>
    xdr.LedgerKey.account(
      new xdr.LedgerKeyAccount({ accountId: Keypair.fromPublicKey(account).xdrAccountId() }),
    ).toXDR('base64'),
  )
  const reply = await Rpc.create(rpcUrl).call<{ entries: { key: string; xdr: string }[] }>(
    'getLedgerEntries',
    { keys },
  )
  return keys.map((key) => {
    const entry = reply.entries.find((candidate) => candidate.key === key)
    if (!entry) return null
    return xdr.LedgerEntryData.fromXDR(entry.xdr, 'base64').account().balance().toString()
  })
}

/** A contract address that is valid and has no contract. */
export const nowhere = Address.contract(Buffer.alloc(32, 7)).toString()

/** Submits a transaction as a payer in push mode would. */
export async function submit(rpcUrl: string, transaction: Transaction): Promise<void> {
  await Rpc.create(rpcUrl).call('sendTransaction', { transaction: transaction.toXDR() })
}
