/**
 * mppx's client, whose requests at once on one channel are put in order.
 *
 * @module
 */
import { Mppx as Client } from 'mppx/client'
import * as Order from './Order.ts'

// mppx marks its own wrappers of fetch, and what they wrap, so that `restore` and others find it.
const mark = Symbol.for('mppx.fetch.wrapper')
type Fetch = typeof globalThis.fetch & { [mark]?: typeof globalThis.fetch }

/** `Mppx` of `mppx/client`; `create` follows each request to its answer. */
export const Mppx: typeof Client = {
  ...Client,
  create: ((config: Parameters<typeof Client.create>[0]) => {
    const mppx = Client.create(config)
    if (config.polyfill !== false) globalThis.fetch = follow(globalThis.fetch)
    return { ...mppx, fetch: follow(mppx.fetch as Fetch) }
  }) as typeof Client.create,
}

function follow(fetch: Fetch): Fetch {
  const followed: Fetch = (input, init) => Order.follow(() => fetch(input, init))
  followed[mark] = fetch[mark] ?? fetch
  return followed
}
