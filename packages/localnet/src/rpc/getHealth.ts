import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'

/** Which ledgers this node remembers. Time moves when asked to here, so it is never stale. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getHealth */
export const getHealth: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getHealth',
  handle: (_params, { network: { ledger } }) => ({
    status: 'healthy',
    ...LedgerRange.asText(LedgerRange.of(ledger)),
    ledgerRetentionWindow: ledger.retention,
  }),
}
