import { defineConfig } from 'vitest/config'
import { Sequencer } from './test/Sequencer.ts'

const exclude = ['**/node_modules/**', '**/dist/**', 'test/versions/**']

/** Snippets read the environment when they are imported, and a double stands in for a module. */
const isolated = [
  'test/skills/snippets/**/*.test.ts',
  'test/skills/assets/{published,seller}.test.ts',
]

/** Nothing but processes that are killed: `npm run test:matrix` runs it. */
const killed = process.env.FULL_MATRIX ? [] : ['test/skills/assets/refundKill.test.ts']

export default defineConfig({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 2,
    globalSetup: 'test/temporaryFolder.ts',
    // A worker loads the SDKs once, not once a file.
    isolate: false,
    sequence: { sequencer: Sequencer },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', '{contracts,scripts,test}/**/*.test.ts'],
          exclude: [...exclude, 'test/e2e/**', 'test/services/**', 'test/skills/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'skills',
          include: ['test/skills/**/*.test.ts'],
          exclude: [...exclude, ...isolated, ...killed],
          globalSetup: 'test/services/notice.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: isolated,
          exclude,
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          globalSetup: 'test/globalSetup.ts',
          setupFiles: 'test/workerNetwork.ts',
        },
      },
    ],
  },
})
