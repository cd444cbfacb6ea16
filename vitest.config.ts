import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '**/dist/**', 'test/versions/**']

export default defineConfig({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...exclude, 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          globalSetup: 'test/globalSetup.ts',
          // One network whose time the tests move: one file after the other, in one worker.
          isolate: false,
          maxWorkers: 1,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
