/** What an RPC says of its network and of ledger entries, read with plain JSON-RPC. */
import type { xdr } from '@stellar/stellar-sdk'
import { reasonOf } from '../Answer.ts'
import type { Sdk } from './Sdk.ts'

/** A network that answered. */
export type Ledger = {
  rpcUrl: string
  passphrase: string
  friendbotUrl: string | undefined
  latestLedger: number
  /** Unix milliseconds at which the latest ledger closed, by the network's clock. */
  closedAtMs: number | undefined
  /** This machine's clock less the RPC's, in milliseconds; `undefined` when the RPC does not say. */
  clockAheadMs: number | undefined
}

/** An RPC that did not answer, and why. */
export type Silence = { silence: string; isTls?: boolean }

const patienceMs = 8_000

/** Asks an RPC who it is. */
export async function look(rpcUrl: string | undefined): Promise<Ledger | Silence> {
  if (!rpcUrl || !/^https?:/.test(rpcUrl) || !URL.canParse(rpcUrl))
    return { silence: 'no RPC is configured' }
  try {
    const asked = await call(rpcUrl, 'getNetwork')
    const { passphrase, friendbotUrl } = asked.result
    if (typeof passphrase !== 'string') return { silence: 'it is no Stellar RPC' }
    const { result: latest } = await call(rpcUrl, 'getLatestLedger')
    const closedAtMs = Number(latest.closeTime) * 1000
    return {
      rpcUrl,
      passphrase,
      friendbotUrl: typeof friendbotUrl === 'string' ? friendbotUrl : undefined,
      latestLedger: Number(latest.sequence),
      closedAtMs: closedAtMs > 0 ? closedAtMs : undefined,
      clockAheadMs: asked.clockAheadMs,
    }
  } catch (error) {
    const { code = '' } = ((error as Error).cause ?? {}) as { code?: string }
    return { silence: reasonOf(error), isTls: /CERT|SIGNED|SIGNATURE|ISSUER/.test(code) }
  }
}

/**
 * Reads entries, in the order of their keys; `undefined` for each that is not on the ledger.
 *
 * @throws {Error} when the RPC does not answer.
 */
export async function readEntries(
  { rpcUrl }: Ledger,
  sdk: Sdk,
  keys: readonly xdr.LedgerKey[],
): Promise<(xdr.LedgerEntryData | undefined)[]> {
  const texts = keys.map((key) => key.toXDR('base64'))
  const { result } = await call(rpcUrl, 'getLedgerEntries', { keys: texts })
  const entries = (result.entries ?? []) as { key: string; xdr: string }[]
  return texts.map((text) => {
    const entry = entries.find(({ key }) => key === text)
    return entry && sdk.xdr.LedgerEntryData.fromXDR(entry.xdr, 'base64')
  })
}

type Reply = { result: Record<string, unknown>; clockAheadMs: number | undefined }

async function call(rpcUrl: string, method: string, params?: object): Promise<Reply> {
  const startedMs = Date.now()
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, ...(params && { params }) }),
    signal: AbortSignal.timeout(patienceMs),
  })
  const halfwayMs = (startedMs + Date.now()) / 2
  const saidMs = Date.parse(response.headers.get('date') ?? '')
  const text = await response.text()
  if (!response.ok) throw new Error(`it answered ${response.status} to ${method}`)
  const { result } = parse(text)
  if (typeof result !== 'object' || result === null)
    throw new Error(`it did not answer ${method} as Stellar RPC does`)
  // The header has whole seconds, half a second late on average.
  const clockAheadMs = Number.isNaN(saidMs) ? undefined : halfwayMs - saidMs - 500
  return { result: result as Record<string, unknown>, clockAheadMs }
}

function parse(text: string): { result?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
