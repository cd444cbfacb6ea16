import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stories } from './index.ts'

test('behavior: each example has its story', () => {
  const folders = readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(Object.keys(stories).sort()).toEqual(folders.sort())
})
