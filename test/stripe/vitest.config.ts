import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** `npm run test:stripe`, with a key of Stripe's test mode in `STRIPE_SECRET_KEY`. */
export default defineConfig({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    root: path('../..'),
    include: ['test/stripe/onStripe.ts'],
    globalSetup: path('setUp.ts'),
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
})
