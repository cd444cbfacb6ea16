import { defineConfig } from 'vitest/config'

// A browser does not care which Node sells to it.
const inBrowser = process.versions.node.startsWith('20.') ? ['test/services/browser.test.ts'] : []

/** The suite in a folder of versions: as in the workspace, but on packages as they are published. */
export default defineConfig({
  test: {
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', ...inBrowser],
          // One network whose time the tests move: one file after the other, in one worker.
          isolate: false,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'assets',
          include: ['test/skills/{assets,stores}/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['test/conformance/{sellers,buyers,stores}.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
