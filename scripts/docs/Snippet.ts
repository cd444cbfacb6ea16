/** A snippet is its region, byte for byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Executed from './Executed.ts'
import type { Fence } from './Fences.ts'
import type { Problem } from './Problem.ts'
import * as Regions from './Regions.ts'

/** What is wrong with a fence that shows code; with `fix` its region goes into `bodies` instead, to be written. */
export async function check(
  root: string,
  fence: Fence,
  bodies: Map<Fence, string>,
  fix: boolean,
): Promise<Problem[]> {
  if (fence.class.kind !== 'snippet') return []
  const { path, region } = fence.class
  const place = { file: fence.file, line: fence.line }
  const message = await Executed.problemOf(root, path)
  if (message) return [{ ...place, message }]
  try {
    const body = Regions.extract(readFileSync(join(root, path), 'utf8'), region)
    if (fix) bodies.set(fence, body)
    else if (body !== fence.body)
      return [{ ...place, message: difference(path, region, body, fence.body) }]
    return []
  } catch (error) {
    if (!(error instanceof Regions.RegionError)) throw error
    return [{ ...place, message: `${path}: ${error.message}` }]
  }
}

function difference(path: string, region: string | undefined, wanted: string, got: string): string {
  const [left, right] = [wanted.split('\n'), got.split('\n')]
  const at = left.findIndex((line, index) => line !== right[index])
  const index = at < 0 ? left.length : at
  const name = region ? `${path}#${region}` : path
  return `The fence is not ${name} any more; --fix writes it. Its line ${index + 1} is\n    ${right[index] ?? '(missing)'}\n  where the file has\n    ${left[index] ?? '(nothing)'}`
}
