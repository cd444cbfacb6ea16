import { beforeAll, describe, expect, test } from 'vitest'
import * as Commands from '../../scripts/docs/Commands.ts'
import * as Documents from '../../scripts/docs/Documents.ts'
import * as Glob from '../../scripts/docs/Glob.ts'
import * as Links from '../../scripts/docs/Links.ts'
import * as Prose from '../../scripts/docs/Prose.ts'
import * as Surface from '../../scripts/docs/Surface.ts'
import * as Terms from '../../scripts/docs/Terms.ts'
import * as Words from '../../scripts/docs/Words.ts'
import * as World from '../../scripts/docs/World.ts'
import { repository } from './Fixture.ts'

let world: World.World
beforeAll(async () => {
  world = await World.read(repository)
}, 60_000)

/** Names that exist, each with a neighbour that does not. */
const pairs: [string, string][] = [
  ['stellar.charge(…)', 'stellar.pay(…)'],
  ['Store.memory()', 'Store.memry()'],
  ['Mppx.create', 'Mppx.make'],
  ['Receipt.fromResponse', 'Receipt.fromReply'],
  ['Env.parsePort', 'Env.parsePorts'],
  ['Keypair.random', 'Keypair.randomize'],
  ['rpc.Server.getTransaction', 'rpc.Server.getPayment'],
  ['USDC_SAC_TESTNET', 'USDC_SAC_TEST'],
  ['maxFeeBumpStroops', 'maxFeeStroops'],
  ['STELLAR_RECIPIENT', 'STELLAR_PAYEE'],
  ['Payment-Receipt', 'Payment-Reciept'],
  ['settlement-failed', 'settlement-fails'],
  ['GET /premium/weather', 'GET /premium/wether'],
  ['opNOT_SUPPORTED', 'opNOT_SUPPORTET'],
  ['--https-port 8443', '--tls-port 8443'],
]
const firstProblem = (text: string) =>
  Words.all(text, world).find(({ problem }) => problem)?.problem

test.each(pairs)('behavior: %s exists, %s does not', (right, wrong) => {
  expect(firstProblem(right)).toBeUndefined()
  expect(firstProblem(wrong)).toBeTypeOf('string')
})

describe('commands', () => {
  const commands: [string, string][] = [
    ['npm run demo', 'npm run show'],
    ['npm run local -- --accounts 2', 'npm run local -- --acounts 2'],
    ['npx stellar-localnet --port 0', 'npx stellar-localnet --prot 0'],
    ['npx tsx seller.ts', 'npx tssx seller.ts'],
    ['npm install mppx@0.6.31', 'npm install mppx@0.6.1'],
    ['npm install express', 'npm install expres'],
  ]
  test.each(commands)('behavior: %s holds, %s does not', (right, wrong) => {
    expect(Commands.problemOf(world, right)).toBeUndefined()
    expect(Commands.problemOf(world, wrong)).toBeTypeOf('string')
  })
})

test('behavior: packages and subpaths that can be imported, and neighbours that cannot', () => {
  for (const name of ['@stellar/mpp', '@stellar/mpp/channel/server', 'mppx/express', 'express'])
    expect(World.hasModule(world, name), name).toBe(true)
  for (const name of ['@stellar/mpp/store', '@stellar/mp', 'mppx/koa', 'expres'])
    expect(World.hasModule(world, name), name).toBe(false)
})

test('behavior: names that code imports from @stellar/mpp', () => {
  const code = "import { type A, b as c } from '@stellar/mpp/env'\nimport { d } from 'mppx'"
  expect([...Surface.importedNames(code)]).toEqual(['A', 'b'])
})

test('behavior: code spans know their line, their column and what stands above', () => {
  const lines = [
    '# T `a`',
    '',
    '| Option | What |',
    '|---|---|',
    '| `b` | `c` |',
    '',
    '`d',
    'e` <!-- `f` -->',
  ]
  const spans = Prose.spansOf(Documents.create('/', 'README.md', lines.join('\n')))
  expect(spans.map(({ text, line, column }) => [text, line, column])).toEqual([
    ['a', 1, undefined],
    ['b', 5, 'Option'],
    ['c', 5, 'What'],
    ['d e', 7, undefined],
  ])
})

test('behavior: anchors are those that GitHub makes', () => {
  const text = '# A & B: `c`, (d)\n## Same\n## Same\n```sh\n# no heading\n```\n'
  const anchors = Links.anchorsOf(Documents.create('/', 'README.md', text))
  expect([...anchors]).toEqual(['a--b-c-d', 'same', 'same-1'])
})

test('behavior: stars stand for names and folders', () => {
  expect(Glob.match('a/*/*.ts', 'a/b/c.ts')).toEqual(['b', 'c'])
  expect(Glob.match('a/*.ts', 'a/b/c.ts')).toBeUndefined()
  expect(Glob.match('a/**', 'a/b/c.ts')).toEqual(['b/c.ts'])
  expect(Glob.match('a/**/*.ts', 'a/c.ts')).toEqual(['c'])
})

test('error: words of other houses, but not in code or addresses of links', () => {
  const check = (text: string) =>
    Terms.check(Documents.create('/', 'README.md', text)).map(({ message }) => message)
  expect(check('the next block, a payee')).toHaveLength(2)
  expect(check('`the next block` [a](b/the-payee.md), a fenced block')).toEqual([])
})
