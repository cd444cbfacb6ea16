/** A copy of the repository with a small skill, on which single things are broken. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const repository = fileURLToPath(new URL('../..', import.meta.url))

const left = ['node_modules', '.git', 'dist', 'target', '.stellar-localnet']

/** Copies the checkout, and adds the files. `remove` takes the folder away. */
export function create(files: Record<string, string> = {}): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'docs-fixture-'))
  const filter = (path: string) =>
    relative(repository, path) === '' || !left.includes(basename(path))
  cpSync(repository, root, { recursive: true, filter })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  for (const [file, text] of Object.entries(files)) write(root, file, text)
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** Writes a file, and the folders that it lies in. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** Replaces text of a file that has it. Returns how to undo that. */
export function change(root: string, file: string, from: string, to: string): () => void {
  const text = readFileSync(join(root, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`)
  writeFileSync(join(root, file), text.replaceAll(from, to))
  return () => writeFileSync(join(root, file), text)
}

const skill = `---
name: fixture
description: "Fixture: how to take payments. Use when something must be proved."
---

# Fixture

Use \`stellar.charge\` with \`Store.memory\` of \`@stellar/mpp/charge/server\`, and \`Mppx.create\` of \`mppx/express\`.
Read [options](references/options.md#options-of-a-server) and [packages](references/packages.md).

<!-- snippet: examples/charge/seller.ts#price -->
\`\`\`ts
const price = '0.01'
\`\`\`

<!-- run -->
\`\`\`sh
test -f package.json
\`\`\`

<!-- run -->
\`\`\`sh
test -f .agents/skills/fixture/SKILL.md
\`\`\`

USDC on mainnet is \`USDC_SAC_MAINNET\`, CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75.
On testnet it is \`USDC_SAC_TESTNET\`; \`fromBaseUnits\` prints amounts. Set \`MPP_SECRET_KEY\`. A network of your own: \`npx stellar-localnet --accounts 2\`.
`

const options = `# Options

## Options of a server

\`stellar.charge\` of \`@stellar/mpp/charge/server\` takes

| Option | What |
|---|---|
| \`maxFeeBumpStroops\` | Most that a fee bump may cost |
| \`feePayer\` | Sponsor |

A route takes \`amount: '0.01'\`.
`

const packages = `# Packages

| | published | next |
|---|---|---|
| \`mppx\` | 0.6.31 | 0.11.0 |
| stellar-sdk | 15.1.0 | 16.3.0 |

Install \`mppx@0.6.31\` with \`npm install @stellar/mpp mppx@0.6.31\`.
`

/** A skill whose every word is true. */
export const files: Record<string, string> = {
  'skills/fixture/SKILL.md': skill,
  'skills/fixture/references/options.md': options,
  'skills/fixture/references/packages.md': packages,
}
