/** The network under test, known by its URL only. */
import { Asset, Keypair, rpc } from '@stellar/stellar-sdk'

/** `http://127.0.0.1:8000` */
export const url = read('LOCALNET_URL')
/** `https://127.0.0.1:8443` */
export const httpsUrl = read('LOCALNET_HTTPS_URL')
/** File with the CA of `httpsUrl`. */
export const caFile = read('LOCALNET_CA')
/** Stellar RPC. */
export const rpcUrl = `${url}/rpc`
/** Stellar's testnet's: addresses are the same as there. */
export const passphrase = 'Test SDF Network ; September 2015'
/** Circle's USDC of testnet. */
export const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** A client as users make it. */
export const server = new rpc.Server(rpcUrl, { allowHttp: true })

/** A reply of JSON-RPC. */
export type Reply = { result?: unknown; error?: { code: number; message: string; data?: unknown } }

/** Sends one JSON-RPC request as it is. */
export async function request(method: string, params: unknown = {}): Promise<Reply> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const response = await post(body)
  return (await response.json()) as Reply
}

/** Sends any body. */
export function post(body: string): Promise<Response> {
  return fetch(rpcUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Moves the clock, the ledgers, or both. */
export async function advance(by: { seconds?: number; ledgers?: number }): Promise<void> {
  await control('local_advance', by)
}

/** Closes an empty ledger. Returns its sequence. */
export async function closeLedger(): Promise<number> {
  const { sequence } = await control<{ sequence: number }>('local_closeLedger', {})
  return sequence
}

/** Runs `story` and brings the network's state back, time and ledgers included. */
export async function andBack(story: () => Promise<void>): Promise<void> {
  const { id } = await control<{ id: string }>('local_snapshot', {})
  try {
    await story()
  } finally {
    await control('local_revert', { id })
  }
}

/** A fresh account with 10,000 XLM. */
export async function createAccount(): Promise<Keypair> {
  const keypair = Keypair.random()
  await control('local_fund', { address: keypair.publicKey() })
  return keypair
}

/** Gives USDC to an account that trusts it, or to a contract. `amount` is decimal text. */
export async function giveUsdc(address: string, amount: string): Promise<void> {
  await control('local_faucet', { address, asset: 'USDC', amount })
}

async function control<result>(method: string, params: unknown): Promise<result> {
  const { result, error } = await request(method, params)
  if (error) throw new Error(`${method} ${JSON.stringify(params)}: ${error.message}`)
  return result as result
}

function read(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: vitest's globalSetup, or whoever runs the tests, sets it.`)
}
