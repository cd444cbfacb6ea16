import { Networks } from '@stellar/stellar-sdk'
import type { Found } from '../../skills/stellar-mpp-payments/assets/refundReceipt.ts'
import { reasonOf } from './Answer.ts'

const networks: Record<string, { passphrase: string; rpcUrl?: string }> = {
  'stellar:testnet': {
    passphrase: Networks.TESTNET,
    rpcUrl: 'https://soroban-testnet.stellar.org',
  },
  'stellar:pubnet': { passphrase: Networks.PUBLIC },
}
const patienceMs = 30_000

/** An RPC of the network that a receipt names. @throws {Error} when there is none, or it serves another. */
export async function connectTo(id: string, given: string | undefined) {
  const { passphrase = '', rpcUrl } = networks[id] ?? {}
  const url = given ?? rpcUrl
  if (!url) throw new Error(`${id} has no public RPC: give your provider's with --rpc.`)
  const served = await call(url, 'getNetwork')
  if (served.passphrase !== passphrase)
    throw new Error(
      `The receipt is of ${id}, and the RPC serves "${served.passphrase}": give another with --rpc.`,
    )
  const find = async (hash: string): Promise<Found> => {
    const found = await call(url, 'getTransaction', { hash })
    const { createdAt, envelopeXdr, oldestLedgerCloseTime, status } = found
    if (status === 'NOT_FOUND') return { status, oldestAt: Number(oldestLedgerCloseTime) }
    if (status === 'FAILED') return { status }
    return { status: 'SUCCESS', envelope: `${envelopeXdr}`, closedAt: Number(createdAt) }
  }
  return { passphrase, find }
}

async function call(url: string, method: string, params: object = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: unknown) => {
    // Without the URL: it may have a provider's key in it.
    throw new Error(`The RPC does not answer: ${reasonOf(error)}.`)
  })
  const reply = (await response.json().catch(() => ({}))) as { result?: Record<string, unknown> }
  if (reply.result) return reply.result
  throw new Error(`This is no Stellar RPC: it answered ${response.status} to ${method}.`)
}
