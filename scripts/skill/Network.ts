/** The network that a trial is paid on: found, refused unless nothing of worth is on it, read and written over RPC. */
import {
  Account,
  Address,
  Asset,
  authorizeEntry,
  BASE_FEE,
  Keypair,
  nativeToScVal,
  Operation,
  scValToNative,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { reasonOf } from './Answer.ts'
import { ObstacleError } from './Trial.ts'

/** A network with Stellar's testnet passphrase. */
export type Network = {
  rpcUrl: string
  passphrase: string
  friendbotUrl: string
  call<Result>(method: string, params?: object): Promise<Result>
}

/** A payment that a challenge asks for. `amount` in base units. */
export type Transfer = { contract: string; from: Keypair; to: string; amount: bigint }

/** CAIP-2 name and passphrase of the only network that is paid on. */
export const testnet = { id: 'stellar:testnet', passphrase: 'Test SDF Network ; September 2015' }

/** Assets that this trial can get hold of. Both have 7 decimals. */
export const assets = {
  USDC: new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5'),
  XLM: Asset.native(),
}

const patienceMs = 30_000
/** Source of a transaction whose fee the seller pays. */
export const nobody = 'GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF'

/**
 * Finds the network behind an RPC.
 *
 * @throws {ObstacleError} when it does not answer, or is not a network with testnet's passphrase and a friendbot.
 */
export async function connect(rpcUrl: string): Promise<Network> {
  const call = caller(rpcUrl)
  const { passphrase, friendbotUrl } = await call<{ passphrase: string; friendbotUrl?: string }>(
    'getNetwork',
  )
  if (passphrase !== testnet.passphrase)
    throw new ObstacleError(
      `${rpcUrl} is "${passphrase}": refused, this pays on a local network or on testnet only.`,
      'Start a local one, with node localnet.mjs, and leave --rpc out.',
    )
  if (!friendbotUrl)
    throw new ObstacleError(
      `${rpcUrl} names no friendbot, so there is no account to pay from.`,
      'Start a local network, with node localnet.mjs, and leave --rpc out.',
    )
  return { rpcUrl, passphrase, friendbotUrl, call }
}

/** Name of the asset behind a contract; `undefined` when it is another token. */
export function symbolOf(contract: string): 'USDC' | 'XLM' | undefined {
  const symbols = ['USDC', 'XLM'] as const
  return symbols.find((symbol) => assets[symbol].contractId(testnet.passphrase) === contract)
}

/**
 * Makes an account that lives for one trial, with 10,000 XLM and, when asked for, `usdc` base units of USDC.
 *
 * @throws {ObstacleError} when the network does not give them.
 */
export async function createPayer(network: Network, usdc: bigint): Promise<Keypair> {
  const keypair = Keypair.random()
  const url = new URL(network.friendbotUrl)
  url.searchParams.set('addr', keypair.publicKey())
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch(failed(url))
  if (!response.ok)
    throw new ObstacleError(`Friendbot answered ${response.status}.`, 'Try again, or restart it.')
  if (usdc > 0n) await giveUsdc(network, keypair, usdc)
  return keypair
}

async function giveUsdc(network: Network, keypair: Keypair, amount: bigint): Promise<void> {
  const operation = Operation.changeTrust({ asset: assets.USDC })
  const transaction = await build(network, keypair.publicKey(), operation, { fee: BASE_FEE })
  transaction.sign(keypair)
  await network.call('sendTransaction', { transaction: transaction.toXDR() })
  await awaitTransaction(network, transaction.hash().toString('hex'))
  const params = { address: keypair.publicKey(), asset: 'USDC', amount: format(amount) }
  await network.call('local_faucet', params).catch((error: Error) => {
    throw new ObstacleError(
      `This network does not give ${params.amount} USDC: ${error.message}`,
      'Pay USDC on a local network: start node localnet.mjs, point the seller at it, leave --rpc out.',
    )
  })
}

/** Balance in base units; `undefined` when the address cannot hold the token: no account, or no trustline. */
export async function balanceOf(
  network: Network,
  contract: string,
  address: string,
): Promise<bigint | undefined> {
  const args = [new Address(address).toScVal()]
  const operation = Operation.invokeContractFunction({ contract, function: 'balance', args })
  const transaction = await build(network, nobody, operation, { fee: BASE_FEE })
  const { results } = await simulate(network, transaction)
  const value = results?.[0] && toNative(results[0].xdr)
  return typeof value === 'bigint' ? value : undefined
}

/** What a contract returned, of base64 XDR. */
export function toNative(value: string): unknown {
  return scValToNative(xdr.ScVal.fromXDR(value, 'base64'))
}

/** Signs a transfer, as base64 XDR of a transaction that the seller submits, and says its hash. */
export async function signTransfer(
  network: Network,
  transfer: Transfer,
  terms: { maxTime: number; sponsored: boolean },
): Promise<{ transaction: string; hash: string }> {
  const { from } = transfer
  const source = terms.sponsored ? nobody : from.publicKey()
  const options = { fee: terms.sponsored ? BASE_FEE : '1000', maxTime: terms.maxTime }
  const draft = await build(network, source, callOf(transfer, []), options)
  const { error, results, transactionData, latestLedger } = await simulate(network, draft)
  if (error || !transactionData)
    throw new ObstacleError(
      `The token refuses the transfer: ${(error ?? 'it has to be restored first').split('\n')[0]}`,
      'See that the recipient exists and has a trustline for what it sells for.',
    )
  const expiration = latestLedger + Math.ceil((terms.maxTime - Date.now() / 1000) / 5)
  const entries = (results?.[0]?.auth ?? []).map((entry) =>
    authorizeEntry(
      xdr.SorobanAuthorizationEntry.fromXDR(entry, 'base64'),
      from,
      expiration,
      network.passphrase,
    ),
  )
  const operation = callOf(transfer, await Promise.all(entries))
  const resources = { sorobanData: xdr.SorobanTransactionData.fromXDR(transactionData, 'base64') }
  const transaction = await build(network, source, operation, { ...options, ...resources })
  if (!terms.sponsored) transaction.sign(from)
  return { transaction: transaction.toXDR(), hash: transaction.hash().toString('hex') }
}

/** Ledger that a transaction is in and whether it succeeded; `undefined` when it is in none after a while. */
export async function awaitTransaction(
  network: Network,
  hash: string,
): Promise<{ ledger: number; succeeded: boolean } | undefined> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const found = await network.call<{ status: string; ledger: number }>('getTransaction', { hash })
    if (found.status !== 'NOT_FOUND')
      return { ledger: found.ledger, succeeded: found.status === 'SUCCESS' }
    await new Promise((resolve) => setTimeout(resolve, attempt < 2 ? 200 : 1_000))
  }
  return undefined
}

/** `1.0000000`: base units of 7 decimals as text. */
export function format(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(8, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -7)}.${digits.slice(-7)}`
}

function callOf(
  { contract, from, to, amount }: Transfer,
  auth: xdr.SorobanAuthorizationEntry[],
): xdr.Operation {
  const args = [
    new Address(from.publicKey()).toScVal(),
    new Address(to).toScVal(),
    nativeToScVal(amount, { type: 'i128' }),
  ]
  return Operation.invokeContractFunction({ contract, function: 'transfer', args, auth })
}

/** What a transaction has besides its operations. Times are Unix seconds. */
export type BuildOptions = {
  fee: string
  maxTime?: number
  sorobanData?: xdr.SorobanTransactionData
  networkPassphrase?: string
}

/** Builds a transaction with the source's next sequence number, unsigned. */
export async function build(
  network: Network,
  source: string,
  operations: xdr.Operation | xdr.Operation[],
  { maxTime = 0, ...options }: BuildOptions,
): Promise<Transaction> {
  const account = new Account(source, source === nobody ? '-1' : await sequenceOf(network, source))
  const builder = new TransactionBuilder(account, {
    networkPassphrase: network.passphrase,
    ...options,
    timebounds: { minTime: 0, maxTime },
  })
  for (const operation of [operations].flat()) builder.addOperation(operation)
  return builder.build()
}

async function sequenceOf(network: Network, publicKey: string): Promise<string> {
  const accountId = Keypair.fromPublicKey(publicKey).xdrAccountId()
  const key = xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId })).toXDR('base64')
  const { entries } = await network.call<{ entries?: { xdr: string }[] }>('getLedgerEntries', {
    keys: [key],
  })
  const [entry] = entries ?? []
  if (!entry) throw new ObstacleError(`${publicKey} is not on the network.`, 'Try again.')
  return xdr.LedgerEntryData.fromXDR(entry.xdr, 'base64').account().seqNum().toString()
}

/** What a simulation says. */
export type Simulation = {
  error?: string
  latestLedger: number
  transactionData?: string
  results?: { xdr: string; auth?: string[] }[]
}

/** Simulates a transaction; what the contract refuses is in `error`. */
export function simulate(network: Network, transaction: Transaction): Promise<Simulation> {
  return network.call('simulateTransaction', { transaction: transaction.toXDR() })
}

type Reply<Result> = { result: Result } | { error: { message: string } }

function caller(rpcUrl: string): Network['call'] {
  return async <Result>(method: string, params: object = {}) => {
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      signal: AbortSignal.timeout(patienceMs),
    }).catch(failed(rpcUrl))
    const reply = (await response.json().catch(() => ({}))) as Partial<Reply<Result>>
    if ('result' in reply) return reply.result as Result
    if ('error' in reply && reply.error) throw new Error(`${method}: ${reply.error.message}`)
    throw new ObstacleError(
      `${rpcUrl} is no Stellar RPC: it answered ${response.status}.`,
      'Give its whole URL, such as --rpc http://127.0.0.1:8000/rpc.',
    )
  }
}

function failed(url: string | URL): (error: unknown) => never {
  return (error) => {
    throw new ObstacleError(
      `No network answers at ${url}: ${reasonOf(error)}.`,
      'Start one in another terminal, with node localnet.mjs, and point the seller at it; or give --rpc.',
    )
  }
}
