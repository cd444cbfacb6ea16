/**
 * `npm run manifests`: writes what tells each agent and `install.sh` what is here: plugin manifests, `.cursorrules`, the
 * sums of the skills' files, the installer's defaults and the README's commands. The sources are package.json (`name`,
 * `version`, `description`, `repository`) and the skills. With `--check`, writes nothing and fails on drift.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chalk } from 'zx'

type Pack = { name: string; version: string; description: string; repository: string }
type Skill = { name: string; summary: string }

const displayName = 'Stellar MPP Payments'
const author = { name: `${displayName} contributors` }
const commandsRegion = /(<!-- install: .*?-->\n)[\s\S]*?(<!-- \/install -->)/

/** Files as they should be, by path from the root. */
export function render(root: string): Map<string, string> {
  const pack = readPack(root)
  const skills = readSkills(root)
  const files = new Map<string, string>()
  for (const [path, manifest] of Object.entries(manifests(pack))) files.set(path, json(manifest))
  files.set('.cursorrules', cursorRules(skills))
  files.set('skills/SHA256SUMS', sums(join(root, 'skills')))
  files.set('install.sh', installer(readFileSync(join(root, 'install.sh'), 'utf8'), pack))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  files.set('README.md', readme.replace(commandsRegion, `$1${commands(pack)}$2`))
  return files
}

/** Paths whose content is not what it should be. */
export function drift(root: string, files: Map<string, string>): string[] {
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  return [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path)
}

function readPack(root: string): Pack {
  const said = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const field of ['name', 'version', 'description'])
    if (!said[field]) throw new Error(`package.json has no ${field}`)
  const address: string = said.repository?.url ?? said.repository ?? ''
  const repository = address.replace(/^git\+/, '').replace(/\.git$/, '')
  if (repository !== '' && !/^https:\/\/[\w.-]+(\/[\w.-]+)+$/.test(repository))
    throw new Error(`the repository in package.json is ${address}; wanted https://HOST/OWNER/NAME`)
  return { ...said, repository }
}

function readSkills(root: string): Skill[] {
  const folders = readdirSync(join(root, 'skills')).sort()
  const skills = folders.filter((name) => existsSync(join(root, 'skills', name, 'SKILL.md')))
  return skills.map((name) => {
    const text = readFileSync(join(root, 'skills', name, 'SKILL.md'), 'utf8')
    const description = /^description: *(.+)$/m.exec(text)?.[1]
    if (!description) throw new Error(`skills/${name}/SKILL.md has no description in one line`)
    const plain = description.replace(/^(["'])(.*)\1$/, '$2')
    return { name, summary: /^.+?[.!?](?= |$)/.exec(plain)?.[0] ?? plain }
  })
}

function manifests(pack: Pack): Record<string, object> {
  const { name, version, description, repository } = pack
  const address = repository ? { homepage: repository, repository } : {}
  const about = { name, version, description, author, ...address, license: 'Apache-2.0' }
  const keywords = ['stellar', 'mpp', 'http-402', 'payments', 'agent-payments']
  const market = { name, owner: author, plugins: [{ name, source: './', description, version }] }
  const face = {
    displayName,
    shortDescription: 'Take and make payments over HTTP 402 on Stellar',
    developerName: author.name,
    category: 'Developer Tools',
    defaultPrompt: ['Charge 0.01 USDC for a route of my server with MPP on Stellar.'],
  }
  return {
    '.claude-plugin/plugin.json': { ...about, keywords },
    '.claude-plugin/marketplace.json': { ...market, metadata: { description, version } },
    '.codex-plugin/plugin.json': { ...about, keywords, skills: './skills/', interface: face },
    '.cursor-plugin/plugin.json': { ...about, displayName, keywords, skills: './skills/' },
    '.cursor-plugin/marketplace.json': market,
    'gemini-extension.json': { name, version, description },
  }
}

/** As the formatter wants it: a list of words in one line. */
function json(value: object): string {
  const words = /\[\n\s+("[^\]]*")\n\s+\]/g
  const inLine = (_: string, list: string) => `[${list.replace(/,\n\s+/g, ', ')}]`
  return `${JSON.stringify(value, null, 2).replace(words, inLine)}\n`
}

function cursorRules(skills: Skill[]): string {
  const rows = skills.map(({ name, summary }) => `- ${name}/SKILL.md: ${summary}`)
  return `# ${displayName}

Before you write or change code that takes or makes payments over HTTP 402 on Stellar, read the skill and follow it. It is
in .agents/skills/ of the project or of the home folder; in the repository it comes from, in skills/.

${rows.join('\n')}
`
}

/** As `sha256sum` writes and checks it, in the order of code points. */
function sums(skills: string): string {
  const paths = readdirSync(skills, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(skills.length + 1))
    .filter((path) => path.includes('/') && !/(^|\/)(\.|node_modules\/)/.test(path))
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  const row = (path: string) => `${hash(join(skills, path))}  ${path}\n`
  return paths.sort().map(row).join('')
}

function installer(text: string, { version, repository }: Pack): string {
  return text
    .replace(/^ {2}VERSION='.*'$/m, `  VERSION='${version}'`)
    .replace(/^ {2}REPO='.*'$/m, `  REPO='${repository}'`)
}

function commands({ name, version, repository }: Pack): string {
  const from = repository || '/path/to/this/checkout'
  const source = from.replace('https://github.com/', '')
  const raw = `${repository.replace('://github.com/', '://raw.githubusercontent.com/')}/v${version}`
  const piped = repository ? [`curl -fsSL ${raw}/install.sh | sh`] : []
  const lines = [
    ...piped,
    `npx skills add ${source}`,
    `gemini extensions install ${from}`,
    `claude plugin marketplace add ${source} && claude plugin install ${name}@${name}`,
    `codex plugin marketplace add ${source} && codex plugin add ${name}@${name}`,
  ]
  const reason = 'each needs the command line of its agent'
  return `\n<!-- norun: ${reason} -->\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = render(root)
  const stale = drift(root, files)
  if (process.argv.includes('--check')) {
    const advice = 'is not what its sources say. Run npm run manifests.'
    for (const path of stale) console.error(chalk.red(`${path} ${advice}`))
    process.exitCode = Math.min(stale.length, 1)
  } else {
    for (const path of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), files.get(path) ?? '')
    }
    console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Unchanged.')
  }
}
