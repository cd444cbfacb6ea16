import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Documents from '../../scripts/docs/Documents.ts'
import * as Fences from '../../scripts/docs/Fences.ts'
import * as Run from '../../scripts/docs/Run.ts'
import * as Fixture from './Fixture.ts'

let root: string
let remove: () => void
beforeAll(() => {
  ;({ root, remove } = Fixture.create(Fixture.files))
})
afterAll(() => remove())

/** Runs fences as those of a document of the skill. */
async function run(...parts: [comment: string, body: string][]) {
  const text = parts.map(([comment, body]) => `<!-- ${comment} -->\n\`\`\`sh\n${body}\n\`\`\`\n`)
  const document = Documents.create(root, 'skills/fixture/references/run.md', text.join('\n'))
  const { fences, problems } = Fences.parse(document)
  expect(problems).toEqual([])
  const outcome = await Run.all(document, fences, async () => ({ STELLAR_RPC_URL: 'https://a' }))
  return {
    messages: outcome.problems.map(({ message }) => message),
    outputs: [...outcome.outputs.values()],
  }
}

describe('run', () => {
  test('behavior: the fences of a document share a folder, and the first failing command ends one', async () => {
    const { messages } = await run(['run', 'echo 1 > a'], ['run', 'cat a\nfalse\necho never'])
    expect(messages).toEqual(['This fence exited with 1:\n    1'])
  })

  test('behavior: a command in the background is up for the fences after it, and ends with the document', async () => {
    const listen = `.listen(3000, function () { console.log('port', this.address().port) })`
    const server = `node -e "require('http').createServer((q, s) => s.end('yes'))${listen}"`
    const ask = "fetch('http://localhost:3000').then(({ ok }) => process.exit(ok ? 0 : 1))"
    const { messages, outputs } = await run(
      ['run: "node -e" until "port"', server],
      ['run', `node -e "${ask}"`],
      ['output: cat .fence-*.log', ''],
    )
    expect(messages.filter((message) => message.startsWith('This fence'))).toEqual([])
    const port = /port (\d+)/.exec(outputs[0] ?? '')?.[1]
    await expect.poll(() => isAnswering(`http://localhost:${port}`)).toBe(false)
  })

  test('error: a command in the background that ends before it started', async () => {
    const { messages } = await run(['run: "echo" until "listens"', 'echo no port'])
    expect(messages).toEqual(['This fence exited with 1:\n    no port'])
  })

  test('error: no command of the fence is the one of its class', async () => {
    expect((await run(['run: "npm start" until "up"', 'true'])).messages[0]).toContain(
      '"npm start"',
    )
  })

  test('behavior: a network is there for those who ask', async () => {
    const fences: [string, string][] = [
      ['run', 'test -z "$STELLAR_RPC_URL"'],
      ['run: network', 'test -n "$STELLAR_RPC_URL"'],
    ]
    expect((await run(...fences)).messages).toEqual([])
  })

  test('error: an output that changed, and what it is now', async () => {
    const { messages, outputs } = await run(
      ['output: echo two', 'one'],
      ['output: echo "in 3 ms"', 'in 17 ms'],
    )
    expect(messages).toEqual(['`echo two` prints something else now; --fix writes it:\n    two'])
    expect(outputs).toEqual(['two', 'in 3 ms'])
  })

  test('error: installing what the lockfile does not have', async () => {
    const { messages } = await run(
      ['run', 'npm install mppx@0.6.31 express'],
      ['run', 'npm install mppx@0.6.30'],
      ['run', 'npm install mpx'],
      ['run', 'npx no-such-command'],
    )
    expect(messages.map((message) => message.split('\n')[1]?.trim())).toEqual([
      'npm install: mppx is 0.6.31 in the lockfile, not 0.6.30.',
      'npm install: mpx is not in the lockfile.',
      'npx no-such-command: the lockfile installs no such command.',
    ])
  })

  test('behavior: what a fence writes stays out of the repository', async () => {
    const before = readFileSync(join(root, 'skills/fixture/SKILL.md'), 'utf8')
    expect((await run(['run', 'echo x > .agents/skills/fixture/SKILL.md'])).messages).toEqual([])
    expect(readFileSync(join(root, 'skills/fixture/SKILL.md'), 'utf8')).toBe(before)
  })
})

test('behavior: free ports stand in for those that documents name', () => {
  const ports = new Map([
    ['8000', '1'],
    ['8443', '2'],
    ['3000', '3'],
  ])
  const cases: [string, string][] = [
    ['npm run local', 'npm run local -- --port 1 --https-port 2'],
    ['npm run local -- --accounts 2', 'npm run local -- --port 1 --https-port 2 --accounts 2'],
    ['npx stellar-localnet --port 0', 'npx stellar-localnet --port 0'],
    ['curl http://localhost:3000/a', 'curl http://localhost:3/a'],
    ['echo 30001 130000', 'echo 30001 130000'],
  ]
  for (const [written, executed] of cases) expect(Run.standIn(written, ports)).toBe(executed)
})

async function isAnswering(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false,
  )
}
