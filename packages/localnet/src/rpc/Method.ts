import type { Controls } from '../transaction/Controls.ts'
import type { Network } from '../transaction/Network.ts'
import type { Params } from './JsonRpc.ts'

/** What a method sees of the node it runs in. */
export type Context = {
  network: Network
  controls: Controls
  /** Base URL under which the client reached this node, without a trailing slash. */
  origin: string
}

/** One RPC method. */
export type Method = {
  /** Page that documents it. */
  docs: string
  /**
   * Answers with plain JSON.
   * @throws RpcError when the request is refused.
   */
  handle(params: Params, context: Context): unknown
}
