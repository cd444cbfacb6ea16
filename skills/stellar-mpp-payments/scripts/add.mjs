/** Copies this skill's modules into a project; says later which are edited or outdated; brings the new ones. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const usage = `Usage: node add.mjs <module> <folder>   copy a module, and those that it imports, into a folder
       node add.mjs --check <folder>    say which are edited or outdated; exit with 1 if one is
       node add.mjs --update <folder>   bring the new ones; an edited file is kept as <name>.yours
       node add.mjs --list              say what modules there are`

const pack = 'stellar-mpp-payments'
const assets = fileURLToPath(new URL('../assets/', import.meta.url))
const self = relative('.', fileURLToPath(import.meta.url))
const headPattern = new RegExp(`^\\S+ ${pack} \\S+ (\\S+) sha256:([0-9a-f]{64});.*\n`)
/** Line ends are not content: git may change them. */
const readText = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const moduleOf = (need) => (need.startsWith('module:') ? need.slice(7) : undefined)

function main([first = '', ...rest]) {
  const [folder] = rest
  if (first === '--help' || first === '-h') return console.log(usage)
  if (first === '--list' && rest.length === 0) return list(readModules())
  if (first === '--check' && rest.length === 1) return check(folder)
  if (first === '--update' && rest.length === 1) return lookAll(folder).forEach(update)
  if (/^\w/.test(first) && rest.length === 1) return add(first, folder)
  throw new Error(`That is not understood.\n\n${usage}`)
}

function list(modules) {
  for (const [name, { version, description, needs }] of Object.entries(modules)) {
    console.log(`${name} ${version}\n  ${description}`)
    if (needs.length > 0) console.log(`  imports ${needs.join(', ').replaceAll('module:', '')}`)
  }
}

function add(name, folder) {
  const modules = readModules()
  const names = withImports([name], modules)
  const copies = names.flatMap((each) => look(each, modules[each], folder))
  const taken = copies.find(({ state }) => state !== 'missing' && state !== 'unchanged')
  if (taken)
    throw new Error(`${describe(taken)} Nothing was written; see --check, or another folder.`)
  for (const copy of copies) {
    if (copy.state === 'missing') write(copy)
    else console.log(describe(copy))
  }
  const needs = new Set(names.flatMap((each) => modules[each].needs))
  const packages = [...needs].filter((need) => !moduleOf(need))
  if (packages.length > 0) console.log(`In your package.json: ${packages.join(', ')}.`)
}

function withImports(names, modules) {
  const unknown = names.find((name) => !Object.hasOwn(modules, name))
  if (unknown)
    throw new Error(`No module is called ${unknown}, only: ${Object.keys(modules).join(', ')}.`)
  const needs = names.flatMap((name) => modules[name].needs)
  const all = [...new Set([...names, ...needs.flatMap((need) => moduleOf(need) ?? [])])]
  return all.length === names.length ? names : withImports(all, modules)
}

function check(folder) {
  const copies = lookAll(folder)
  for (const copy of copies) console.log(describe(copy))
  if (copies.every(({ state }) => state === 'unchanged')) return
  if (copies.some(({ latest }) => !latest))
    console.log(`\nBring the new ones with: node ${self} --update ${folder}`)
  process.exitCode = 1
}

function update(copy) {
  const { path, state, latest } = copy
  const aside = `${path}.yours`
  if (state === 'unchanged' || (state === 'edited' && latest))
    return console.log(`${describe(copy)} Left as it is.`)
  if (state === 'foreign' || (state === 'edited' && existsSync(aside))) {
    process.exitCode = 1
    const first =
      state === 'foreign' ? `move it away and add ${copy.module} again` : `merge ${aside} first`
    return console.log(`${describe(copy)} Left as it is: ${first}.`)
  }
  if (state === 'edited') renameSync(path, aside)
  write(copy, state === 'edited' ? ` Your edits are in ${aside}.` : '')
}

/** Files of the modules that are in the folder, at least in part, and of those that they import. */
function lookAll(folder) {
  const modules = readModules()
  const isHere = (name) => modules[name].files.some((file) => existsSync(join(folder, file)))
  const names = withImports(Object.keys(modules).filter(isHere), modules)
  if (names.length === 0) throw new Error(`No module of ${pack} is in ${folder}.`)
  return names.flatMap((name) => look(name, modules[name], folder))
}

/** Compares a module's files in a project with those of this skill. */
function look(module, { version, files }, folder) {
  return files.map((file) => {
    const path = join(folder, file)
    const source = readText(join(assets, file))
    const copy = { module, version, path, source }
    if (!existsSync(path)) return { ...copy, state: 'missing' }
    const text = readText(path)
    const [head, given, sum] = headPattern.exec(text) ?? []
    if (!head) return { ...copy, state: 'foreign' }
    const latest = sum === sha256(source)
    const edited = sha256(text.slice(head.length)) !== sum
    return { ...copy, given, latest, state: edited ? 'edited' : latest ? 'unchanged' : 'outdated' }
  })
}

function describe({ path, state, given, version, latest, module }) {
  if (state === 'foreign') return `${path} is not from this skill, or has lost its first line.`
  if (state === 'missing') return `${path} is missing; it belongs to ${module}.`
  if (state === 'unchanged') return `${path} is unchanged: ${module} ${given}.`
  const outdated = `outdated: it is of ${given}, the skill has ${version}`
  if (state === 'outdated') return `${path} is ${outdated}.`
  return `${path} is edited${latest ? '' : ` and ${outdated}`}.`
}

function write({ path, module, version, source }, more = '') {
  const mark = path.endsWith('.sql') ? '--' : '//'
  const how = "keep unmodified, update with the skill's scripts/add.mjs --update"
  const head = `${mark} ${pack} ${module} ${version} sha256:${sha256(source)}; ${how}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${head}\n${source}`)
  console.log(`${path} is now ${module} ${version}.${more}`)
}

function readModules() {
  const { modules } = JSON.parse(readText(join(assets, 'manifest.json')))
  for (const { files, sha256: sum } of Object.values(modules))
    if (sha256(files.map((file) => readText(join(assets, file))).join('')) !== sum)
      throw new Error(
        `${files.join(', ')} of the skill is not as published: install the skill again.`,
      )
  return modules
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(`error: ${error.message}`)
  process.exitCode = 2
}
