import { defineProject } from 'vitest/config'

export default defineProject({
  resolve: { conditions: ['workspace'] },
  ssr: { resolve: { conditions: ['workspace'], externalConditions: ['workspace'] } },
  test: {
    name: 'e2e',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: './globalSetup.ts',
  },
})
