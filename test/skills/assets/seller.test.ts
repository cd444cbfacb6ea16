import { vi } from 'vitest'
import { conform } from './sellerSuite.ts'

vi.mock('@stellar/mpp/charge/server', async (original) => {
  const { impatient } = await import('./Double.ts')
  const actual = await original<typeof import('@stellar/mpp/charge/server')>()
  const charge = (options: object) => actual.stellar.charge({ ...options, ...impatient } as never)
  return { ...actual, stellar: { charge } }
})

conform('a seller on the package')
