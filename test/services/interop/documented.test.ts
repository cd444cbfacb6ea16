/** The page for readers names the versions that are talked to. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test.each([
  ['mppx', JSON.parse(read('../../../package.json')).devDependencies.mppx],
  ['next', JSON.parse(read('next/package.json')).dependencies.mppx],
  ['pympp', /^pympp==(\S+)/m.exec(read('python/requirements.txt'))?.[1]],
  ['crate', /^mpp = \{ version = "=([^"]+)"/m.exec(read('rust/Cargo.toml'))?.[1]],
])('behavior: docs/interop.md has the version of %s', (name, version) => {
  expect(read('../../../docs/interop.md')).toMatch(
    new RegExp(`^\\| ${name} \\|.*\\| ${version.replaceAll('.', '\\.')} \\|$`, 'm'),
  )
})
