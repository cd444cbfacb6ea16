import { realpathSync } from 'node:fs'
import { Keypair, rpc } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { expected, folder, resolveFrom } from './Versions.ts'

const packages = Object.keys(expected)
const here = import.meta.dirname

console.log(
  [
    `node ${process.version}, ${folder ?? 'the workspace'}:`,
    ...[...packages, '@stellar/mpp'].map((name) => {
      const found = resolveFrom(here, name)
      return `  ${name} ${found.version} (${realpathSync(found.folder)})`
    }),
  ].join('\n'),
)

describe('the versions under test', () => {
  for (const name of packages)
    test(`behavior: ${name} ${expected[name]}, for the tests and for @stellar/mpp`, () => {
      const found = resolveFrom(here, name)
      expect(found.version).toBe(expected[name])
      const mpp = realpathSync(resolveFrom(here, '@stellar/mpp').folder)
      expect(realpathSync(resolveFrom(mpp, name).folder)).toBe(realpathSync(found.folder))
      if (folder) expect(realpathSync(found.folder).startsWith(realpathSync(folder))).toBe(true)
    })

  test.runIf(folder)('behavior: the packed @stellar/mpp, none of the workspace', () => {
    const mpp = realpathSync(resolveFrom(here, '@stellar/mpp').folder)
    expect(mpp.startsWith(realpathSync(folder ?? ''))).toBe(true)
  })

  test('behavior: the code that runs is the code that was resolved', () => {
    const { folder: sdk } = resolveFrom(here, '@stellar/stellar-sdk')
    expect(stackOf(() => new rpc.Server('http://insecure.example'))).toContain(realpathSync(sdk))
    // Keypair is of stellar-base, which stellar-sdk 16 took in.
    const root = folder ? realpathSync(folder) : realpathSync(sdk).replace(/stellar-sdk$/, '')
    expect(stackOf(() => Keypair.fromSecret('S'))).toContain(root)
  })
})

function stackOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return decodeURI((error as Error).stack ?? '')
  }
  throw new Error('It did not throw.')
}
