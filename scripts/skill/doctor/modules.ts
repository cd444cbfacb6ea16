/** Modules that the skill copied into the project: as `add.mjs --check` sees them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Check, skipped, warning } from './Check.ts'

/** No copied module was edited, and none is outdated. */
export const copiedModulesCheck: Check = {
  name: 'Copied modules',
  run({ project: { folder, sources }, scripts }) {
    const copied = sources.filter(({ isCopied }) => isCopied)
    const folders = new Set(copied.map(({ path }) => dirname(path)))
    const add = join(scripts, 'add.mjs')
    if (folders.size === 0) return skipped('none is here')
    if (!existsSync(add)) return skipped('add.mjs is not beside this script')
    const command = `node ${relative(folder, add)}`
    return [...folders].flatMap((each) =>
      complaints(add, folder, each).map((line) => warning(line, fixOf(line, command, each))),
    )
  },
}

/** What `add.mjs --check` says of a folder, without what is unchanged. */
function complaints(add: string, folder: string, each: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [add, '--check', each], {
    cwd: folder,
    encoding: 'utf8',
  })
  const lines = `${stdout}${stderr}`.split('\n').map((line) => line.trim())
  return lines.filter((line) => line && !/ is unchanged: |^Bring the new ones/.test(line))
}

function fixOf(line: string, command: string, folder: string): string {
  const bringNew = `${command} --update ${folder}`
  if (/ is edited\.$/.test(line))
    return `Move your lines to a file of your own and delete this one, then: ${bringNew}`
  if (line.includes('is not from this skill'))
    return `Move it out of ${folder}, or delete it if it is a copy, then: ${bringNew}`
  return bringNew
}
