import { describe, expect, test } from 'vitest'
import * as Counts from '../../scripts/docs/Counts.ts'
import * as Documents from '../../scripts/docs/Documents.ts'
import * as Fences from '../../scripts/docs/Fences.ts'
import * as Output from '../../scripts/docs/Output.ts'
import * as Regions from '../../scripts/docs/Regions.ts'

const parse = (...lines: string[]) =>
  Fences.parse(Documents.create('/', 'README.md', lines.join('\n')))

describe('fences', () => {
  const accepted: [string, string, Fences.FenceClass][] = [
    ['<!-- snippet: a/b.ts#c -->', 'ts', { kind: 'snippet', path: 'a/b.ts', region: 'c' }],
    [
      '<!-- snippet: .env.example -->',
      'sh',
      { kind: 'snippet', path: '.env.example', region: undefined },
    ],
    ['<!-- run -->', 'sh', { kind: 'run', hasNetwork: false, background: [] }],
    [
      '<!-- run: network; "npm run seller" until "listens on" -->',
      'bash',
      {
        kind: 'run',
        hasNetwork: true,
        background: [{ command: 'npm run seller', until: 'listens on' }],
      },
    ],
    ['<!-- output: node --version -->', 'text', { kind: 'output', command: 'node --version' }],
    ['<!-- norun: a drawing -->', 'text', { kind: 'norun', reason: 'a drawing' }],
  ]
  test.each(accepted)('behavior: %s', (comment, language, expected) => {
    const { fences, problems } = parse('# Title', '', comment, `\`\`\`${language}`, 'text', '```')
    expect(problems).toEqual([])
    expect(fences).toMatchObject([{ line: 4, endLine: 6, body: 'text', class: expected }])
  })

  const refused: [string, string, RegExp][] = [
    ['', 'sh', /no class/],
    ['<!-- runs -->', 'sh', /no class/],
    ['<!-- run -->', '', /no language/],
    ['<!-- run -->', 'ts', /this one is ts/],
    ['<!-- run: netwrok -->', 'sh', /got netwrok/],
    ['<!-- norun -->', 'sh', /needs a reason/],
    ['<!-- norun: -->', 'sh', /needs a reason/],
    ['<!-- output -->', 'sh', /needs its command/],
    ['<!-- snippet -->', 'sh', /needs a file/],
  ]
  test.each(refused)('error: %s %s', (comment, language, message) => {
    const { fences, problems } = parse(comment, `\`\`\`${language}`, '```')
    expect(fences).toEqual([])
    expect(problems).toMatchObject([{ file: 'README.md', line: 2 }])
    expect(problems[0]?.message).toMatch(message)
  })

  test('error: a fence without an end', () => {
    expect(parse('<!-- run -->', '```sh', 'true').problems[0]?.message).toMatch(/no end/)
  })

  test('behavior: longer fences hold shorter ones, indented ones lose their indentation', () => {
    const { fences } = parse(
      '<!-- run -->',
      '````sh',
      '```',
      '````',
      '',
      '  <!-- run -->',
      '  ```sh',
      '    a',
      '  ```',
    )
    expect(fences.map(({ body }) => body)).toEqual(['```', '  a'])
  })

  test('behavior: bodies are replaced where they stand', () => {
    const lines = ['<!-- run -->', '```sh', 'a', '```', '- b', '  <!-- run -->', '  ```sh', '  ```']
    const document = Documents.create('/', 'README.md', lines.join('\n'))
    const [first, second] = Fences.parse(document).fences
    if (!first || !second) throw new Error('two fences expected')
    const bodies = new Map([
      [first, 'x\n\ny'],
      [second, 'z'],
    ])
    expect(Fences.replaceBodies(document, bodies).split('\n')).toEqual([
      '<!-- run -->',
      '```sh',
      'x',
      '',
      'y',
      '```',
      '- b',
      '  <!-- run -->',
      '  ```sh',
      '  z',
      '  ```',
    ])
  })
})

test('error: a tenth of the fences or more are norun', () => {
  const others = { snippet: 5, run: 3, output: 1 }
  expect(Counts.tooManyNorun({ ...others, norun: 0 })).toEqual([])
  expect(Counts.tooManyNorun({ ...others, run: 4, norun: 1 })).toEqual([])
  const [problem] = Counts.tooManyNorun({ ...others, norun: 1 })
  expect(problem?.message).toBe('1 of 10 fences are norun: less than 10 % may be.')
})

describe('regions', () => {
  const source = [
    '// #region a',
    '  one',
    '  // #region b',
    '    two',
    '  // #endregion b',
    '// #endregion a',
    'x',
    '// #region a',
    'three',
    '// #endregion a',
  ].join('\n')

  test('behavior: dedented, without markers, parts joined by an empty line', () => {
    expect(Regions.extract(source, 'a')).toBe('one\n  two\n\nthree')
    expect(Regions.extract(source, 'b')).toBe('two')
  })
  test('behavior: marked with # in shell, YAML and .env', () => {
    expect(Regions.extract('# region a\nA=1\n# endregion a\nB=2', 'a')).toBe('A=1')
  })
  test('behavior: without a name the whole file, without markers', () => {
    expect(Regions.extract('// #region a\n1\n// #endregion a\n2\n')).toBe('1\n2')
  })
  test('error: a region that is not there names those that are', () => {
    expect(() => Regions.extract(source, 'c')).toThrow('There is no region c. The file has a, b.')
    expect(() => Regions.extract('1', 'c')).toThrow('The file has none')
  })
  test('error: a region without an end', () => {
    expect(() => Regions.extract('// #region a\n1', 'a')).toThrow('no "#endregion a"')
  })
})

describe('outputs', () => {
  const volatile: [string, string][] = [
    [`hash ${'a1'.repeat(32)}`, `hash ${'b2'.repeat(32)}`],
    ['paid in 12 ms', 'paid in 1.5 s'],
    ['http://localhost:3000/a', 'http://localhost:41234/a'],
    ['at 2026-11-20T01:02:03Z', 'at 2027-01-01T00:00:00.123Z'],
    [
      'to GAAZI4TCR3TY5OJHCTJC2A4QSY6CJWJH5IAJTGKIN2ER7LBNVKOCCWN7',
      'to GAQAA5L65LSYH7CQ3VTJ7F3HHLGCL3DSLAR2Y47263D56MNNGHSQSTVY',
    ],
  ]
  test.each(volatile)('behavior: %s may differ', (one, other) => {
    expect(Output.mask(one)).toBe(Output.mask(other))
  })

  const fixed: [string, string][] = [
    ['amount 0.01 USDC', 'amount 0.02 USDC'],
    ['200 OK', '402 Payment Required'],
    [
      'CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA',
      'CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC',
    ],
  ]
  test.each(fixed)('error: %s may not', (one, other) => {
    expect(Output.mask(one)).not.toBe(Output.mask(other))
  })
})
