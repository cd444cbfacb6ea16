/** Whether Node and the project can run ES modules as the skill's code is written. */
import { type Check, error, type Finding } from './Check.ts'

const oldest = { major: 20, minor: 19 }

/** Node is new enough. */
export const nodeCheck: Check = {
  name: 'Node',
  run: () => findOldNode(process.versions.node),
}

/** `package.json` is there and says that its code is ES modules. */
export const modulesCheck: Check = {
  name: 'package.json',
  run({ project: { manifest } }) {
    if (!manifest)
      return [error('There is no package.json here.', 'Run this in the folder of your project.')]
    if (manifest.type === 'module') return []
    return [error('package.json has no "type": "module".', 'npm pkg set type=module')]
  },
}

/** What is wrong with a version of Node. */
export function findOldNode(version: string): Finding[] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > oldest.major || (major === oldest.major && minor >= oldest.minor)
  if (isEnough) return []
  return [
    error(
      `Node is ${version}, older than ${oldest.major}.${oldest.minor}.`,
      'Install Node 22 or newer: nvm install 22, or https://nodejs.org',
    ),
  ]
}
