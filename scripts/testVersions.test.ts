import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

describe('test-versions', () => {
  test.each([
    [
      'a set that there is not',
      ['--set', 'latest'],
      '--set takes one of published, next, got "latest".',
    ],
    ['a Node that there is not', ['--node', '18'], '--node takes one of 20, 22, 24, got "18".'],
    ['an option that there is not', ['--nodes'], "Unknown option '--nodes'"],
  ])('error: %s', (_what, args, sentence) => {
    const script = join(root, 'scripts/test-versions.ts')
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', tsx, script, ...args],
      { encoding: 'utf8' },
    )
    expect(stderr).toContain(sentence)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe.each(['published', 'next'])('the set %s', (set) => {
  const manifest = read(`test/versions/${set}/package.json`)
  const lock = read(`test/versions/${set}/package-lock.json`)

  test('behavior: versions are exact, and the lockfile’s', () => {
    const { dependencies } = manifest as { dependencies: Record<string, string> }
    expect(lock.packages[''].dependencies).toEqual(dependencies)
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`].version).toBe(version)
    }
  })

  test('behavior: there is one copy of what must be one: mppx, stellar-sdk, viem', () => {
    const paths = Object.keys(lock.packages)
    for (const name of ['mppx', '@stellar/stellar-sdk', 'viem', 'zod'])
      expect(paths.filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([
        `node_modules/${name}`,
      ])
  })
})

test('behavior: the workspace runs on the published set', () => {
  const { packages } = read('package-lock.json')
  const { dependencies } = read('test/versions/published/package.json')
  for (const [name, version] of Object.entries(dependencies))
    expect(packages[`node_modules/${name}`].version).toBe(version)
})
