import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'
import * as TransactionInfo from './TransactionInfo.ts'

/** A transaction by hash, also by the inner hash of a fee bump. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransaction */
export const getTransaction: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransaction',
  handle(params, { network: { ledger } }) {
    Parameters.assertBase64(params)
    const txHash = readHash(Parameters.required(params, 'hash', "a transaction's hash in hex"))
    const found = ledger.transactions.get(txHash.toLowerCase())
    const range = LedgerRange.asText(LedgerRange.of(ledger))
    if (!found) return { ...range, ...notFound, txHash }
    return {
      ...range,
      ...TransactionInfo.from(found.ledger, found.transaction),
      txHash,
      createdAt: String(found.ledger.closeTime),
    }
  },
}

const notFound = {
  status: 'NOT_FOUND',
  applicationOrder: 0,
  feeBump: false,
  events: {},
  ledger: 0,
  createdAt: '0',
} as const

function readHash(hash: string): string {
  if (hash.length !== 64) throw invalidParams(`unexpected hash length (${hash.length}), wanted 64`)
  if (/^[0-9a-f]{64}$/i.test(hash)) return hash
  throw invalidParams('incorrect hash: it must be hexadecimal')
}
