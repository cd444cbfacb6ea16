import { defineConfig } from 'vitest/config'

/** The suite in a folder of versions: as in the workspace, but on packages as they are published. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One network whose time the tests move: one file after the other, in one worker.
    isolate: false,
    maxWorkers: 1,
    maxConcurrency: 2,
  },
})
