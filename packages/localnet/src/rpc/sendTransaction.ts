import * as Envelope from '../transaction/Envelope.ts'
import { submitSoon } from '../transaction/submit.ts'
import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'
import { toBase64 } from './TransactionInfo.ts'

/** Submits a signed transaction; its outcome is asked for with `getTransaction`. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/sendTransaction */
export const sendTransaction: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/sendTransaction',
  handle(params, { network }) {
    Parameters.assertBase64(params)
    const envelope = readEnvelope(Parameters.string(params, 'transaction'), network.networkId)
    const { latest } = LedgerRange.of(network.ledger)
    const { hash, status, errorResult, diagnosticEvents } = submitSoon(network, envelope)
    return {
      ...(errorResult && { errorResultXdr: errorResult.toXDR('base64') }),
      ...(status === 'ERROR' &&
        diagnosticEvents.length > 0 && { diagnosticEventsXdr: diagnosticEvents.map(toBase64) }),
      status,
      hash,
      latestLedger: latest.sequence,
      latestLedgerCloseTime: String(latest.closeTime),
    }
  },
}

function readEnvelope(text: string, networkId: Buffer): Envelope.Envelope {
  const bytes = Parameters.base64(text)
  try {
    if (bytes) return Envelope.decode(bytes, networkId)
  } catch {
    // said below, whatever the decoder stumbled on
  }
  throw invalidParams('invalid_xdr: transaction must be a signed TransactionEnvelope in base64')
}
