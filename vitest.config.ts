import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/versions/**'],
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
