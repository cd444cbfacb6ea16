/** Secrets where they belong, long enough, and where nobody else reads them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, error, type Finding, skipped, warning } from './Check.ts'
import * as Project from './Project.ts'
import * as Sources from './Sources.ts'

const leastBytes = 32
const newSecret = 'echo "MPP_SECRET_KEY=$(openssl rand -hex 32)" >> .env'
/** Texts that guides print, and what people type in their place. */
const example =
  /replace|change.?me|example|your.?secret|placeholder|secret.?key|insecure|0123456789|abcdef01|deadbeef/i
const leastDifferentCharacters = 10

/** `MPP_SECRET_KEY` is there, and nobody can guess it. */
export const secretKeyCheck: Check = {
  name: 'MPP_SECRET_KEY',
  run({ project }) {
    if (!Project.sells(project)) return skipped('nothing is sold here')
    const value = project.env.MPP_SECRET_KEY
    if (!value) return [error('MPP_SECRET_KEY is not set.', newSecret)]
    const bytes = Buffer.byteLength(value)
    if (bytes < leastBytes)
      return [error(`MPP_SECRET_KEY has ${bytes} bytes, want ${leastBytes} at least.`, newSecret)]
    if (example.test(value) || new Set(value).size < leastDifferentCharacters)
      return [
        error('MPP_SECRET_KEY looks like an example: who knows it invents prices.', newSecret),
      ]
    return []
  },
}

/** No key is written into the code, and git does not get `.env`. */
export const leakCheck: Check = {
  name: 'Secrets out of code and git',
  run({ project }) {
    const places = Sources.find(project.sources, /(?<![A-Z2-7])S[A-Z2-7]{55}(?![A-Z2-7])/)
    return [
      ...(places.length > 0
        ? [
            error(
              `A secret key (S…) stands in ${Sources.listOf(places)}.`,
              'Read it from the environment instead, and make a new key: this one is in your history.',
            ),
          ]
        : []),
      ...findTracked(project.folder),
    ]
  },
}

function findTracked(folder: string): Finding[] {
  if (!existsSync(join(folder, '.env'))) return []
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: folder, encoding: 'utf8', timeout: 5_000 })
  if (git('ls-files', '--error-unmatch', '.env').status === 0)
    return [
      error(
        '.env is committed to git, and its secrets with it.',
        'git rm --cached .env && echo .env >> .gitignore; then make new secrets.',
      ),
    ]
  // 1: not ignored; 0: ignored; 128: no repository; null: no git.
  if (git('check-ignore', '--quiet', '.env').status === 1)
    return [warning('git does not ignore .env.', 'echo .env >> .gitignore')]
  return []
}
