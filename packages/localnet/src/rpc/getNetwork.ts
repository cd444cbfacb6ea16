import * as Header from '../ledger/Header.ts'
import type { Method } from './Method.ts'

/** Passphrase, protocol, and where friendbot answers. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getNetwork */
export const getNetwork: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getNetwork',
  handle: (_params, { network, origin }) => ({
    friendbotUrl: `${origin}/friendbot`,
    passphrase: network.passphrase,
    protocolVersion: Header.protocolVersion,
  }),
}
