/**
 * `npm run build:skill`: writes what the skill carries and nobody edits: its network, its buyer and its doctor, each bundled
 * into one file, the network's WASM, and the manifest of its modules. With `--check`, writes nothing and fails on drift.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild'
import { chalk } from 'zx'
import * as ModuleManifest from './skill/ModuleManifest.ts'
import * as Notices from './skill/Notices.ts'

/** A file as it should be: path from the root, and its bytes. */
type Output = { path: string; bytes: Buffer }

/** Scripts that share what they carry: where each starts, what to change in their sources, and what their heads say. */
type Bundle = {
  /** Entry by script. */
  scripts: Record<string, string>
  /** Names of the files, without `.mjs`, with what several scripts need: the largest first. */
  shared?: string[]
  /** What it is, in a line. */
  title: string
  rewrites: Rewrite[]
  /** Packages that stand in for others. */
  alias?: Record<string, string>
  /** Carries no packages, and is small enough to be read. */
  readable?: true
}

/** What reads a file beside its source, or names itself after its package, is told where and what it is here. */
type Rewrite = { file: string; from: string; to: string }

const root = fileURLToPath(new URL('..', import.meta.url))
const skill = 'skills/stellar-mpp-payments'
const wasm = { source: 'packages/localnet/wasm/soroban-host.wasm.br', name: 'soroban-host.wasm.br' }
const contract = 'contracts/one-way-channel/one_way_channel.wasm'
const localnetManifest = 'packages/localnet/package.json'

/** A deprecated constructor, of which Node warns unless it stands in node_modules. */
const base32: Rewrite = {
  file: 'node_modules/base32.js/index.js',
  from: 'return new Buffer(bytes)',
  to: 'return Buffer.from(bytes)',
}

const bundles: Bundle[] = [
  {
    scripts: { localnet: 'packages/localnet/src/cli.ts' },
    title: 'stellar-localnet: a Stellar network in one process',
    rewrites: [
      base32,
      {
        file: 'packages/localnet/src/host/Instance.ts',
        from: `'../../wasm/${wasm.name}'`,
        to: `'./${wasm.name}'`,
      },
      {
        file: 'packages/localnet/src/rpc/getVersionInfo.ts',
        from: "readFileSync(new URL('../../package.json', import.meta.url), 'utf8')",
        to: JSON.stringify(JSON.stringify(pick(readJson(localnetManifest), ['name', 'version']))),
      },
      {
        file: 'packages/localnet/src/cliOptions.ts',
        from: 'Usage: stellar-localnet [options]',
        to: 'Usage: node localnet.mjs [options]',
      },
      {
        file: 'packages/localnet/src/cli.ts',
        from: 'See stellar-localnet --help.',
        to: 'See node localnet.mjs --help.',
      },
    ],
  },
  {
    scripts: {
      'try-seller': 'scripts/skill/trySeller.ts',
      attack: 'scripts/attack.ts',
      'verify-refund': 'scripts/skill/verifyRefund.ts',
    },
    shared: ['seller-tools', 'trial-tools'],
    title:
      'try-seller pays a seller once and explains what it saw; attack looks for holes in it; verify-refund checks receipts',
    rewrites: [base32],
    // Keys, XDR and transactions; without the HTTP clients that stellar-sdk adds to them.
    alias: { '@stellar/stellar-sdk': '@stellar/stellar-base' },
  },
  {
    scripts: { doctor: 'scripts/skill/doctor/doctor.ts' },
    title: 'doctor: looks at a project and says what will break payments',
    rewrites: [],
    readable: true,
  },
]

/** The most that files may have together, in bytes. */
const limits = [
  { scripts: ['localnet.mjs', wasm.name], bytes: 2_000_000 },
  { scripts: ['doctor.mjs'], bytes: 80_000 },
  {
    scripts: [
      'try-seller.mjs',
      'attack.mjs',
      'verify-refund.mjs',
      'seller-tools.mjs',
      'trial-tools.mjs',
    ],
    bytes: 1_000_000,
  },
]

/** What must never be pulled in: native code, HTTP clients, and prebuilt copies of what is bundled from its sources. */
const unwanted = /node_modules\/(sodium-native|axios|viem|mppx)\/|stellar-(base|sdk)\/dist\//

async function outputs(): Promise<Output[]> {
  const scripts = (await Promise.all(bundles.map(bundle))).flat()
  const files = [...scripts, { path: scriptPath(wasm.name), bytes: readBytes(wasm.source) }]
  assertSizes(files)
  // The manifest is made from what is on disk.
  const contract = contractModule()
  if (!process.argv.includes('--check')) write([contract])
  files.push(contract)
  const manifest = ModuleManifest.read(resolve(root, skill), versionOfSkill())
  if (!manifest) return files
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  return [...files, { path: `${skill}/assets/manifest.json`, bytes: Buffer.from(text) }]
}

/** The channel's contract as a module: text, which survives being copied, and which is read before it is trusted. */
function contractModule(): Output {
  const bytes = readBytes(contract)
  const lines = bytes.toString('base64').match(/.{1,118}/g) ?? []
  const text = `/** @module The code of the payment channel's contract, unaudited, generated from its Rust. */

/** SHA-256 of {@link wasm}, hex: the code hash that a seller may pin. */
export const codeHash = '${createHash('sha256').update(bytes).digest('hex')}'

/** WebAssembly, ${bytes.length} bytes. */
export const wasm = Buffer.from(
  [
${lines.map((line) => `    '${line}',`).join('\n')}
  ].join(''),
  'base64',
)
`
  return { path: `${skill}/assets/channelContract.ts`, bytes: Buffer.from(text) }
}

async function bundle({
  alias,
  readable,
  rewrites,
  scripts,
  shared,
  title,
}: Bundle): Promise<Output[]> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(scripts).map(([out, entry]) => ({ in: entry, out })),
    outdir: `${skill}/scripts`,
    outExtension: { '.js': '.mjs' },
    splitting: shared !== undefined,
    ...(shared !== undefined && { chunkNames: 'chunk-[hash]' }),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    conditions: ['workspace'],
    minify: !readable,
    // Keeps diffs and the source line of a stack trace short.
    lineLimit: 160,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [rewriter(rewrites)],
    ...(alias && { alias }),
    banner: { js: readable ? signature(title) : head(title) },
  })
  assertWanted(metafile, Object.keys(scripts).join(' and '))
  const named = namer(outputFiles, shared)
  return outputFiles.map(({ path: file, text }) => {
    const path = named(relative(root, file))
    const inputs = Object.keys(metafile.outputs[relative(root, file)]?.inputs ?? {})
    const carried = inputs.filter((input) => input.includes('node_modules/'))
    if (readable && carried.length > 0)
      throw new Error(`${path} pulls in ${carried[0]}: it carries no packages.`)
    const notices = carried.length > 0 ? Notices.of(inputs, root) : ''
    return { path, bytes: Buffer.from(`${named(text).trimEnd()}\n${notices}`) }
  })
}

/** Puts lasting names in place of the ones that esbuild makes from the content of what is shared. */
function namer(files: OutputFile[], names: string[] = []): (text: string) => string {
  const chunks = files
    .map(({ contents, path }) => ({
      bytes: contents.length,
      name: /chunk-\w+/.exec(path)?.[0] ?? '',
    }))
    .filter(({ name }) => name)
    .sort((one, other) => other.bytes - one.bytes)
  if (chunks.length > names.length)
    throw new Error(`${chunks.length} files are shared: name each in scripts/bundle.ts.`)
  return (text) =>
    chunks.reduce((all, { name }, at) => all.replaceAll(name, names[at] ?? name), text)
}

function signature(title: string): string {
  const { version } = readJson(localnetManifest)
  return [
    `// ${title}. Version ${version}, Apache-2.0.`,
    '// Generated from the stellar-mpp-payments repository; do not edit.',
  ].join('\n')
}

/** CommonJS dependencies ask for Node's own modules by `require`, which a module has to make for itself. */
function head(title: string): string {
  return [
    signature(title),
    '// Bundled software and its licences are at the end of this file, or of the one that it imports.',
    'import{createRequire as createRequire_}from"node:module";const require=createRequire_(import.meta.url);',
  ].join('\n')
}

/** Replaces texts in sources, and fails when one is not there exactly once. */
function rewriter(rewrites: Rewrite[]): Plugin {
  return {
    name: 'rewrite',
    setup({ onLoad, onEnd }) {
      const left = new Set(rewrites)
      onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
        const own = rewrites.filter(({ file }) => resolve(root, file) === path)
        if (own.length === 0) return undefined
        for (const rewrite of own) left.delete(rewrite)
        const contents = own.reduce(rewritten, readFileSync(path, 'utf8'))
        return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
      })
      onEnd(() => {
        for (const { file } of left)
          throw new Error(`${file} is no longer bundled: mend the rewrites in scripts/bundle.ts.`)
      })
    },
  }
}

function rewritten(text: string, { file, from, to }: Rewrite): string {
  const [before, after, ...more] = text.split(from)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${file} does not have ${JSON.stringify(from)} once: mend the rewrites in scripts/bundle.ts.`,
    )
  return before + to + after
}

function assertWanted({ inputs }: Metafile, script: string): void {
  const found = Object.keys(inputs).find((path) => unwanted.test(path))
  if (found) throw new Error(`${script} pulls in ${found}, which it must not carry.`)
}

function assertSizes(files: Output[]): void {
  for (const { scripts, bytes: most } of limits) {
    const own = files.filter(({ path }) => scripts.some((script) => path === scriptPath(script)))
    const bytes = own.reduce((sum, file) => sum + file.bytes.length, 0)
    if (bytes > most)
      throw new Error(`${scripts.join(' and ')} have ${bytes} bytes, the limit is ${most}.`)
  }
}

function write(files: Output[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true })
    writeFileSync(resolve(root, path), bytes)
    console.log(`${path}  ${chalk.dim(`${Math.ceil(bytes.length / 1000)} kB`)}`)
  }
}

function check(files: Output[]): void {
  const drifted = files.filter(({ path, bytes }) => !isSame(resolve(root, path), bytes))
  for (const { path } of drifted)
    console.error(
      `${chalk.red('error:')} ${path} is not what its sources give. Run npm run build:skill and commit it.`,
    )
  if (drifted.length > 0) process.exit(1)
  console.log(`The skill's ${files.length} generated files are what their sources give.`)
}

function isSame(file: string, bytes: Buffer): boolean {
  return existsSync(file) && readFileSync(file).equals(bytes)
}

/** `metadata.version` of SKILL.md, the one that installers see. */
function versionOfSkill(): string {
  const file = `${skill}/SKILL.md`
  const version = /^ +version: *['"]?(\d+\.\d+\.\d+[^'"\s]*)/m.exec(readBytes(file).toString())?.[1]
  if (version) return version
  throw new Error(
    `${file} has no metadata.version, such as "0.1.0"; what it carries is given that.`,
  )
}

function scriptPath(name: string): string {
  return `${skill}/scripts/${name}`
}

function readBytes(path: string): Buffer {
  return readFileSync(resolve(root, path))
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readBytes(path).toString())
}

function pick(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, record[key]]))
}

const [option, ...rest] = process.argv.slice(2)
if ((option !== undefined && option !== '--check') || rest.length > 0) {
  console.error(
    `${relative(process.cwd(), fileURLToPath(import.meta.url))} takes --check or nothing.`,
  )
  process.exit(2)
}
try {
  const files = await outputs()
  if (option === '--check') check(files)
  else write(files)
} catch (error) {
  console.error(`${chalk.red('error:')} ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
