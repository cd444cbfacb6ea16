/**
 * A vitest fixture: each worker gets a network of its own, started when a test first asks for it.
 *
 * @example
 * import { test } from 'stellar-localnet/vitest'
 * test('pays', async ({ localnet }) => { localnet.fund(address) })
 */
import { test as base } from 'vitest'
import * as Localnet from '../Localnet.ts'

/** `test` with a fixture `localnet`. State is shared by the tests of a worker: use fresh accounts, or snapshots. */
export const test = base.extend<{ localnet: Localnet.Localnet }>({
  localnet: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that are asked for from this pattern.
    async ({}, use) => {
      const localnet = await Localnet.start({ port: 0 })
      await use(localnet)
      await localnet.stop()
    },
    { scope: 'worker' },
  ],
})
