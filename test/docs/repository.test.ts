import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import * as Counts from '../../scripts/docs/Counts.ts'
import * as Problem from '../../scripts/docs/Problem.ts'
import * as Proof from '../../scripts/docs/Proof.ts'
import { repository } from './Fixture.ts'

let summary = ''
afterAll(() => console.log(summary))

test('behavior: everything that the documents say holds, and every fence runs', async () => {
  const { problems, counts } = await Proof.check(repository, { run: true, fix: false })
  summary = Counts.format(counts)
  expect(problems.map(Problem.format)).toEqual([])
  expect(counts.unclassified).toBe(0)
}, 300_000)

test('error: the command line takes --fix and --static only', () => {
  const args = ['--import', 'tsx', '--conditions=workspace', 'scripts/docs/check.ts', '--fixx']
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('There is no --fixx. There are --fix and --static.')
})
