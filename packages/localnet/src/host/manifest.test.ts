import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const host = new URL('../../host/', import.meta.url)
const wasm = new URL('../../wasm/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', wasm), 'utf8'))

test('behavior: the committed WASM was built from the committed Rust', () => {
  expect(
    sourceSha256(),
    'packages/localnet/host has changed since packages/localnet/wasm was built from it: run `npm run build:wasm` and commit both.',
  ).toBe(manifest.sourceSha256)
})

test('behavior: the committed WASM is the one its manifest describes', () => {
  const bytes = brotliDecompressSync(readFileSync(new URL('soroban-host.wasm.br', wasm)))
  expect(
    sha256(bytes),
    'packages/localnet/wasm/soroban-host.wasm.br is not the WASM of manifest.json: run `npm run build:wasm` and commit both.',
  ).toBe(manifest.wasmSha256)
  expect(bytes.length).toBe(manifest.bytes.wasm)
})

/** As host/build.sh computes it: path, NUL, content, NUL of each source file in the order of paths. */
function sourceSha256(): string {
  const sources = ['', 'src/', 'getrandom-stub/', 'getrandom-stub/src/']
    .flatMap((folder) => readdirSync(new URL(folder, host)).map((name) => folder + name))
    .filter((path) => /(\.rs|Cargo\.toml|Cargo\.lock|build\.sh)$/.test(path))
    .sort()
  const parts = sources.flatMap((path) => [`${path}\0`, readFileSync(new URL(path, host)), '\0'])
  return sha256(Buffer.concat(parts.map((part) => Buffer.from(part))))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
