/**
 * TypeScript programs as processes of their own, quick to start: bundled into one file with all that they import. Loaded
 * file by file through tsx, mppx and the SDKs take two seconds of CPU for each process.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
// Below node_modules, so that what is not bundled is found, and dependencies warn no more than they do there.
const cache = join(root, 'node_modules/.cache/programs')
const built = new Map<string, Promise<string>>()

/** Bundles a program (a path of the repository), once for each worker. Returns the file to run with Node. */
export function bundle(source: string | URL): Promise<string> {
  const path = source instanceof URL ? fileURLToPath(source) : resolve(root, source)
  const found = built.get(path) ?? write(path)
  built.set(path, found)
  return found
}

/** Runs a program as tsx would, but bundled: its options, the file, its parameters. Ends as the program ends. */
export async function run(parameters: readonly string[]): Promise<void> {
  const at = parameters.findIndex((parameter) => !parameter.startsWith('-'))
  const file = await bundle(resolve(parameters[at] ?? ''))
  const child = spawn(process.execPath, [file, ...parameters.slice(at + 1)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
}

async function write(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // In a folder of versions packages are as they are published.
    conditions: process.env.E2E_VERSIONS ? [] : ['workspace'],
    // Has a native part, found from its own folder.
    external: ['@photostructure/sqlite', 'esbuild'],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta['url'])",
    },
    plugins: [sourceUrl],
    logLevel: 'silent',
  })
  mkdirSync(cache, { recursive: true })
  const name = path.slice(root.length).replaceAll('/', '-')
  const file = join(cache, `${basename(name, '.ts')}.mjs`)
  // Other workers may run the same file: it is replaced whole.
  const own = `${file}.${process.pid}`
  writeFileSync(own, outputFiles[0]?.contents ?? '')
  renameSync(own, file)
  return file
}

/** Sources that read a file beside them go on finding it. */
const sourceUrl: Plugin = {
  name: 'source-url',
  setup({ onLoad }) {
    onLoad({ filter: /\/(packages|skills|examples|scripts|test)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /import\.meta\.url/g,
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}
