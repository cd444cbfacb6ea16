import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const manifest = JSON.parse(read('manifest.json').toString())

test('behavior: the committed WASM belongs to the source beside it', () => {
  const source = createHash('sha256')
  for (const path of ['Cargo.lock', 'Cargo.toml', 'build.sh', 'src/lib.rs', 'src/storage.rs'])
    source.update(`${path}\0`).update(read(path)).update('\0')
  expect(source.digest('hex'), 'the source changed: run contracts/one-way-channel/build.sh').toBe(
    manifest.sourceSha256,
  )
})

test('behavior: the committed WASM is the one that was built', () => {
  const wasm = read('one_way_channel.wasm')
  expect(createHash('sha256').update(wasm).digest('hex')).toBe(manifest.wasmSha256)
  expect(wasm.length).toBe(manifest.bytes.wasm)
})
