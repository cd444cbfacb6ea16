import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/**
 * `npm run test:services`: the stores on real servers, the payment page in a real browser, and payments with other
 * implementations. Each file starts what it needs; who wants one of the three needs nothing of the others.
 */
export default defineConfig({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    root: path('../..'),
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'services',
          include: ['test/services/*.test.ts'],
          exclude: ['test/services/browser.test.ts'],
          globalSetup: path('binaries.ts'),
        },
      },
      {
        extends: true,
        test: {
          name: 'interop',
          include: ['test/services/interop/**/*.test.ts'],
          globalSetup: path('interop/Built.ts'),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/services/browser.test.ts'],
          globalSetup: path('../globalSetup.ts'),
          setupFiles: path('../workerNetwork.ts'),
        },
      },
    ],
  },
})
