// stellar-mpp-payments refundTransaction 0.1.0 sha256:1f6a64a515dbec11db81cbb71d3f359895f05b9ae942937079954051b7a53ac6; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The transaction that gives money back: one transfer and nothing else, signed once, and followed until the ledger has decided. */
import {
  Address,
  Contract,
  type Keypair,
  nativeToScVal,
  rpc,
  type Transaction,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'
import type { Attempt } from './refundAccount.ts'
import { isUnusualFee } from './transfer.ts'

/** Most that is offered for getting into a ledger, in stroops. */
const inclusionFee = '1000'
/** How long a signed refund may be taken, by the ledger's clock. */
const lifeSeconds = 60
const pollAttempts = 30

/** Whom to give how much of which token. */
export type Return = { currency: string; payer: string; amount: bigint }

/** Why the ledger would refuse it now: the payer's account or trustline, or the refunder's. */
export type Obstacle = 'payer-cannot-receive' | 'refunder-cannot-pay'

/**
 * Signs a transfer after simulating it.
 *
 * @throws {Error} when the RPC does not answer or asks for an unusual fee, or the token wants more than a transfer to be signed.
 */
export async function signReturn(
  network: Network,
  keypair: Keypair,
  back: Return,
): Promise<Attempt | Obstacle> {
  const client = connect(network)
  const account = await client.getAccount(keypair.publicKey()).catch(missing)
  if (!account) return 'refunder-cannot-pay'
  const signedAt = await ledgerTime(client)
  const until = signedAt + lifeSeconds
  const build = (to: string) =>
    new TransactionBuilder(account, {
      fee: inclusionFee,
      networkPassphrase: network.passphrase,
      timebounds: { minTime: 0, maxTime: until },
    })
      .addOperation(transfer(back, keypair.publicKey(), to))
      .build()
  const draft = build(back.payer)
  const simulation = await client.simulateTransaction(draft)
  if (rpc.Api.isSimulationError(simulation)) {
    // The same amount to oneself: what is refused then is not the payer's fault.
    const own = await client.simulateTransaction(build(keypair.publicKey()))
    return rpc.Api.isSimulationError(own) ? 'refunder-cannot-pay' : 'payer-cannot-receive'
  }
  const transaction = rpc.assembleTransaction(draft, simulation).build()
  assertOnlyTransfer(transaction)
  if (isUnusualFee(transaction))
    throw new Error('The network asks for more than 1 XLM as its fee: nothing was signed.')
  transaction.sign(keypair)
  const hash = Buffer.from(transaction.hash()).toString('hex')
  return { hash, envelope: transaction.toXDR(), signedAt, until }
}

/** `dead`: it is on no ledger and cannot get there any more. `forgotten`: nobody who was asked can tell. */
export type Fate =
  | { status: 'done'; closedAt: number }
  | { status: 'failed' | 'alive' | 'dead' | 'forgotten' }

/** Asks the ledger what became of it. */
export async function fateOf(network: Network, attempt: Attempt): Promise<Fate> {
  return read(await connect(network).getTransaction(attempt.hash), attempt)
}

/** Sends what was signed, once more if need be, and waits for the ledger: it takes the same transaction once. */
export async function send(network: Network, attempt: Attempt): Promise<Fate> {
  const client = connect(network)
  const signed = TransactionBuilder.fromXDR(attempt.envelope, network.passphrase)
  const { status } = await client.sendTransaction(signed)
  // Refused here and now: it may have been taken before, and until its time is over by another node.
  if (status === 'ERROR' || status === 'TRY_AGAIN_LATER') return fateOf(network, attempt)
  return read(await client.pollTransaction(attempt.hash, { attempts: pollAttempts }), attempt)
}

function read(found: rpc.Api.GetTransactionResponse, { signedAt, until }: Attempt): Fate {
  if (found.status === rpc.Api.GetTransactionStatus.SUCCESS)
    return { status: 'done', closedAt: Number(found.createdAt) }
  if (found.status === rpc.Api.GetTransactionStatus.FAILED) return { status: 'failed' }
  if (Number(found.latestLedgerCloseTime) <= until) return { status: 'alive' }
  return { status: Number(found.oldestLedgerCloseTime) <= signedAt ? 'dead' : 'forgotten' }
}

function transfer({ amount, currency }: Return, from: string, to: string) {
  const [payer, payee] = [from, to].map((address) => new Address(address).toScVal()) as [
    never,
    never,
  ]
  return new Contract(currency).call(
    'transfer',
    payer,
    payee,
    nativeToScVal(amount, { type: 'i128' }),
  )
}

/** A token's code may ask for more in the refunder's name, e.g. for its USDC: the simulation would have it signed. */
function assertOnlyTransfer({ operations }: Transaction): void {
  const [operation] = operations
  const entries = operation?.type === 'invokeHostFunction' ? (operation.auth ?? []) : []
  const isOnly = entries.every(
    (entry) =>
      entry.credentials().switch().name === 'sorobanCredentialsSourceAccount' &&
      entry.rootInvocation().subInvocations().length === 0,
  )
  if (!isOnly || entries.length > 1)
    throw new Error('The token asks for more than its transfer to be signed: nothing was signed.')
}

/** The ledger's clock decides until when it takes a transaction, not this machine's. */
async function ledgerTime(client: rpc.Server): Promise<number> {
  const { latestLedgerCloseTime } = await client.getTransaction('0'.repeat(64))
  return Number(latestLedgerCloseTime)
}

function missing(error: unknown): undefined {
  if (/not found/i.test(String((error as Error).message))) return undefined
  throw error
}
