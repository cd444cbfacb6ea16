import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders whose tests start processes, the slowest first: begun last, one of them would be waited for. */
const slowest = ['test/docs/repository', 'test/install/', 'test/e2e/', 'test/skills/', 'test/']

/** Slow files first, so that both workers end together, also on a fresh clone that has measured nothing. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId))
  }
}

function rank(file: string): number {
  const found = slowest.findIndex((folder) => file.includes(`/${folder}`))
  return found === -1 ? slowest.length : found
}
