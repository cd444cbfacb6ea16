import { test } from 'vitest'

test('behavior: the network of packages/localnet/README.md starts, funds, moves time and stops', async () => {
  await import('./snippets/localnet.ts')
})
