import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'stellar-mpp-tests-'

/** Gives a run one folder for what its tests and their processes write, and removes it at the end. */
export function setup(): (() => void) | undefined {
  // Each project of the run calls this.
  if (basename(tmpdir()).startsWith(prefix)) return undefined
  const folder = mkdtempSync(join(tmpdir(), prefix))
  // As open as the usual one: some tests run programs as another user.
  chmodSync(folder, 0o1777)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
