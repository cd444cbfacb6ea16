import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Documents from '../../scripts/docs/Documents.ts'
import * as Problem from '../../scripts/docs/Problem.ts'
import * as Proof from '../../scripts/docs/Proof.ts'
import * as World from '../../scripts/docs/World.ts'
import * as Fixture from './Fixture.ts'

const main = 'skills/fixture/SKILL.md'
const options = 'skills/fixture/references/options.md'
const packages = 'skills/fixture/references/packages.md'
const example = 'examples/charge/seller.ts'
const surface = 'packages/mpp/surface-0.7.1.json'

let root: string
let remove: () => void
let installed: World.Installed
/** What is wrong with the checkout itself; its own test says so. */
let before: string[] = []

beforeAll(async () => {
  ;({ root, remove } = Fixture.create(Fixture.files))
  const price = "const price = '0.01'"
  Fixture.change(root, example, price, `// #region price\n${price}\n// #endregion price`)
  // The other documents would be checked again for each mutation.
  for (const { file } of await Documents.readAll(root))
    if (!file.startsWith('skills/fixture/') && file !== 'README.md') rmSync(join(root, file))
  installed = await World.readInstalled(root)
  await Proof.check(root, { run: false, fix: true, installed })
  before = await problems()
}, 120_000)
afterAll(() => remove())

/** Problems of the copy that the checkout does not have, one line each, without running a fence. */
async function problems(): Promise<string[]> {
  const report = await Proof.check(root, { run: false, fix: false, installed })
  return report.problems.map(Problem.format).filter((line) => !before.includes(line))
}

test('behavior: the skill holds as long as nothing is broken', () => {
  expect(before.filter((line) => line.startsWith('skills/fixture/'))).toEqual([])
})

type Mutation = { title: string; file: string; from: string; to: string; expected: RegExp[] }

const mutations: Mutation[] = [
  {
    title: 'the price of an example changes',
    file: example,
    from: "const price = '0.01'",
    to: "const price = '0.02'",
    expected: [/^skills\/fixture\/SKILL\.md:\d+ .*seller\.ts#price any more.*'0\.01'.*'0\.02'/s],
  },
  {
    title: 'a region is renamed',
    file: example,
    from: 'region price',
    to: 'region cost',
    expected: [/SKILL\.md:\d+ .*no region price\. The file has cost/],
  },
  {
    title: 'a region loses its end',
    file: example,
    from: '// #endregion price\n',
    to: '',
    expected: [/SKILL\.md:\d+ .*region price has no "#endregion price"/],
  },
  {
    title: 'a snippet comes from a file that no test executes',
    file: main,
    from: 'examples/charge/seller.ts#price',
    to: 'scripts/demo.ts#price',
    expected: [/SKILL\.md:\d+ .*which test executes scripts\/demo\.ts/],
  },
  {
    title: 'a snippet comes from a file that is not type-checked',
    file: main,
    from: 'examples/charge/seller.ts#price',
    to: 'vendor/seller.ts#price',
    expected: [/SKILL\.md:\d+ .*no file vendor\/seller\.ts/],
  },
  {
    title: 'a fence loses its class',
    file: main,
    from: '<!-- run -->\n```sh\ntest -f package.json',
    to: '\n```sh\ntest -f package.json',
    expected: [
      /SKILL\.md:\d+ .*no class: write one of <!-- snippet/,
      /README\.md:\d+ .*counts of fences/,
    ],
  },
  {
    title: 'norun has no reason',
    file: main,
    from: '<!-- run -->\n```sh\ntest -f package.json',
    to: '<!-- norun -->\n```sh\ntest -f package.json',
    expected: [/SKILL\.md:\d+ .*norun needs a reason/, /README\.md:\d+ .*counts of fences/],
  },
  {
    title: 'TypeScript is run instead of shown',
    file: main,
    from: '<!-- snippet: examples/charge/seller.ts#price -->',
    to: '<!-- run -->',
    expected: [/SKILL\.md:\d+ .*this one is ts/, /README\.md:\d+ .*counts of fences/],
  },
  {
    title: 'an export is renamed in a document',
    file: main,
    from: '`stellar.charge`',
    to: '`stellar.pay`',
    expected: [/SKILL\.md:\d+ .*@stellar\/mpp 0\.7\.1 has no stellar\.pay/],
  },
  {
    title: 'an export is removed from the surface',
    file: surface,
    from: '        "USDC_SAC_MAINNET",\n',
    to: '',
    expected: [/SKILL\.md:\d+ .*USDC_SAC_MAINNET/],
  },
  {
    title: 'an export that examples still import is removed from the surface',
    file: surface,
    from: '        "fromBaseUnits",\n',
    to: '',
    expected: [/SKILL\.md:\d+ .*@stellar\/mpp 0\.7\.1 does not export fromBaseUnits/],
  },
  {
    title: 'an export of a dependency is misspelled',
    file: main,
    from: '`Store.memory`',
    to: '`Store.memories`',
    expected: [/SKILL\.md:\d+ .*Store has no memories/],
  },
  {
    title: 'a subpath is none',
    file: main,
    from: '`mppx/express`',
    to: '`mppx/expres`',
    expected: [/SKILL\.md:\d+ .*mppx\/expres.*no such package or subpath/],
  },
  {
    title: 'a subpath is not in the frozen surface',
    file: main,
    from: '`@stellar/mpp/charge/server`',
    to: '`@stellar/mpp/charge/servers`',
    expected: [/SKILL\.md:\d+ .*@stellar\/mpp 0\.7\.1 has no such package or subpath/],
  },
  {
    title: 'an option is renamed in a document',
    file: options,
    from: '`maxFeeBumpStroops`',
    to: '`maxFeeStroops`',
    expected: [/options\.md:\d+ .*maxFeeStroops is no option of charge\/server of @stellar\/mpp/],
  },
  {
    title: 'an option of the other side is named',
    file: options,
    from: '`maxFeeBumpStroops`',
    to: '`secretKey`',
    expected: [/options\.md:\d+ .*secretKey is no option of charge\/server/],
  },
  {
    title: 'an option is renamed in the surface',
    file: surface,
    from: '"maxFeeBumpStroops"',
    to: '"feeBumpLimitStroops"',
    expected: [/options\.md:\d+ .*maxFeeBumpStroops is no option/],
  },
  {
    title: 'a variable is read by no code',
    file: main,
    from: '`MPP_SECRET_KEY`',
    to: '`MPP_SECRETS`',
    expected: [/SKILL\.md:\d+ .*MPP_SECRETS/],
  },
  {
    title: 'a flag is not in --help',
    file: main,
    from: '--accounts 2',
    to: '--account 2',
    expected: [/SKILL\.md:\d+ .*stellar-localnet has no option --account:/],
  },
  {
    title: 'an npm script is gone',
    file: 'package.json',
    from: '"demo":',
    to: '"show":',
    expected: [/README\.md:\d+ .*no npm script demo/],
  },
  {
    title: 'a version is stale',
    file: packages,
    from: '| 0.6.31 |',
    to: '| 0.6.30 |',
    expected: [/packages\.md:\d+ .*mppx 0\.6\.30 is not tested here/],
  },
  {
    title: 'a version stands beside the wrong package',
    file: packages,
    from: '| 15.1.0 |',
    to: '| 0.6.31 |',
    expected: [/packages\.md:\d+ .*@stellar\/stellar-sdk 0\.6\.31 is not tested here/],
  },
  {
    title: 'the version to install is stale',
    file: packages,
    from: '@stellar/mpp mppx@0.6.31',
    to: '@stellar/mpp mppx@0.6.20',
    expected: [
      /packages\.md:\d+ .*0\.6\.20 is not tested/,
      /packages\.md:\d+ .*npm install.*0\.6\.20/,
    ],
  },
  {
    title: 'an address has a typo',
    file: main,
    from: 'SJMI75',
    to: 'SJMI76',
    expected: [/SKILL\.md:\d+ .*SJMI76 is no Stellar address/],
  },
  {
    title: 'an address is that of another network',
    file: main,
    from: 'CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75',
    to: 'CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA',
    expected: [/SKILL\.md:\d+ .*is USDC_SAC_TESTNET, not USDC_SAC_MAINNET/],
  },
  {
    title: 'a link is dead',
    file: main,
    from: 'references/packages.md',
    to: 'references/package.md',
    expected: [
      /SKILL\.md:\d+ .*there is no skills\/fixture\/references\/package\.md/,
      /packages\.md:1 .*orphan/,
    ],
  },
  {
    title: 'a heading is gone',
    file: options,
    from: '## Options of a server',
    to: '## Of a server',
    expected: [/SKILL\.md:\d+ .*no heading #options-of-a-server/],
  },
  {
    title: 'a link leaves the skill',
    file: options,
    from: 'A route takes',
    to: 'See [the example](../../../examples/charge/README.md). A route takes',
    expected: [/options\.md:\d+ .*leaves skills\/fixture/],
  },
  {
    title: 'a word is not the house’s',
    file: options,
    from: 'Most that a fee bump may cost',
    to: 'Most that a fee-bump may cost in the next block',
    expected: [
      /options\.md:\d+ .*Say ledger, not "the next block|Say ledger/,
      /Say fee bump, not "fee-bump"/,
    ],
  },
  {
    title: 'the SKILL.md has too many lines',
    file: main,
    from: '# Fixture\n',
    to: `# Fixture\n${'\n'.repeat(150)}`,
    expected: [/SKILL\.md:\d+ .*\d+ lines; a SKILL\.md has at most 150/],
  },
  {
    title: 'the SKILL.md has too many tokens',
    file: main,
    from: '# Fixture\n',
    to: `# Fixture\n\n${'many words '.repeat(800)}\n`,
    expected: [/SKILL\.md:1 .*\d+ tokens; a SKILL\.md has at most 2000/],
  },
  {
    title: 'the name of a skill is not that of its folder',
    file: main,
    from: 'name: fixture',
    to: 'name: Fixture Skill',
    expected: [/SKILL\.md:1 .*skills-ref: .*name/s],
  },
  {
    title: 'the description takes several lines',
    file: main,
    from: 'description: "Fixture: how to take payments. Use when something must be proved."',
    to: 'description: >\n  How to take payments.',
    expected: [/SKILL\.md:3 .*not on one line/],
  },
]

test.each(mutations)('error: $title', async ({ file, from, to, expected }) => {
  const undo = Fixture.change(root, file, from, to)
  try {
    const found = await problems()
    for (const pattern of expected) expect(found).toContainEqual(expect.stringMatching(pattern))
    const own = found.filter((line) => line.startsWith('skills/fixture/'))
    expect(own.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([])
  } finally {
    undo()
  }
})

test('error: a reference that SKILL.md does not link to is an orphan', async () => {
  Fixture.write(root, 'skills/fixture/references/lost.md', '# Lost\n')
  const found = await problems()
  rmSync(join(root, 'skills/fixture/references/lost.md'))
  expect(found).toEqual([expect.stringMatching(/lost\.md:1 .*orphan: skills\/fixture\/SKILL\.md/)])
})

test('behavior: --fix writes the region into the fence', async () => {
  const undo = Fixture.change(root, example, "const price = '0.01'", "const price = '0.02'")
  const text = readFileSync(join(root, main), 'utf8')
  try {
    await Proof.check(root, { run: false, fix: true, installed })
    expect(readFileSync(join(root, main), 'utf8')).toBe(text.replace("= '0.01'", "= '0.02'"))
    expect(await problems()).toEqual([])
  } finally {
    undo()
    Fixture.write(root, main, text)
  }
})
