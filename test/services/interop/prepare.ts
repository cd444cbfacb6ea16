/**
 * Builds what is talked to: pympp, the mpp crate and the next mppx, each from its own registry, at the versions and hashes
 * that are locked here, into `target`. Two minutes the first time.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { $, which } from 'zx'
import * as Built from './Built.ts'

const venv = join(Built.built, 'python')
const requirements = join(Built.sources, 'python/requirements.txt')
const manifest = join(Built.sources, 'rust/Cargo.toml')

for (const tool of ['python3', 'cargo'])
  if (!(await which(tool, { nothrow: true })))
    throw new Error(`There is no ${tool}. ${Built.needs}`)
mkdirSync(Built.next, { recursive: true })
if (!existsSync(Built.python)) await $`python3 -m venv ${venv}`
await $`${Built.python} -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r ${requirements}`
await $`cargo build --quiet --locked --manifest-path ${manifest} --target-dir ${join(Built.built, 'rust')}`
for (const file of ['package.json', 'package-lock.json'])
  cpSync(join(Built.sources, 'next', file), join(Built.next, file))
await $({ cwd: Built.next })`npm ci --ignore-scripts --loglevel error`
Built.remember()
console.log('pympp, the mpp crate and the next mppx are there.')
