import * as Header from '../ledger/Header.ts'
import * as LedgerCloseMeta from '../ledger/LedgerCloseMeta.ts'
import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import { toBase64 } from './TransactionInfo.ts'

/** The last closed ledger. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLatestLedger */
export const getLatestLedger: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLatestLedger',
  handle(_params, { network }) {
    const { latest } = LedgerRange.of(network.ledger)
    return {
      id: latest.hash,
      protocolVersion: Header.protocolVersion,
      sequence: latest.sequence,
      closeTime: String(latest.closeTime),
      headerXdr: toBase64(latest.header),
      metadataXdr: toBase64(LedgerCloseMeta.encode(latest)),
    }
  },
}
