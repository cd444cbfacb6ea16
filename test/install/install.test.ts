/** Runs the bats files under dash, with FULL_MATRIX under each shell that is here, and reports each of their tests. */
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const bats = fileURLToPath(new URL('../../node_modules/bats/bin/bats', import.meta.url))
const needed = process.env.FULL_MATRIX ? ['dash', 'bash'] : ['dash']
const others = process.env.FULL_MATRIX ? ['busybox sh'] : []
const shells = [...needed, ...others.filter(runs)]
const files = readdirSync(here).filter((name) => name.endsWith('.bats'))

/** One `@test` of a run: its line of TAP and the lines that explain it. */
type Outcome = { ok: boolean; text: string }

describe.concurrent.each(shells)('install.sh under %s', (shell) => {
  for (const file of files) {
    const outcomes = run(shell, file)
    for (const title of titlesOf(file))
      test(title, { timeout: 180_000 }, async ({ skip }) => {
        const outcome = (await outcomes).get(title)
        if (outcome?.text.includes('# skip')) skip(outcome.text)
        expect(outcome?.ok, outcome?.text ?? 'bats did not run it').toBe(true)
      })
  }
})

function runs(shell: string): boolean {
  const [command = '', ...args] = shell.split(' ')
  return spawnSync(command, [...args, '-c', ':']).status === 0
}

function titlesOf(file: string): string[] {
  const text = readFileSync(`${here}${file}`, 'utf8')
  return [...text.matchAll(/^@test "(.+)" \{$/gm)].map(([, title = '']) => title)
}

async function run(shell: string, file: string): Promise<Map<string, Outcome>> {
  const env = { ...process.env, INSTALL_SHELL: shell }
  const child = spawn(bats, ['--formatter', 'tap', `${here}${file}`], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
    })
  await new Promise((resolve) => child.once('close', resolve))
  const blocks = output.split(/^(?=(?:not )?ok \d)/m)
  return new Map(
    blocks.map((text) => {
      const title = /^(?:not )?ok \d+ (.+?)(?: # skip.*)?$/m.exec(text)?.[1] ?? ''
      return [title, { ok: text.startsWith('ok'), text }]
    }),
  )
}
