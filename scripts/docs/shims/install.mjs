/** `npm ci` and `npm install NAME@VERSION…` without a network: is it what the lockfile and the frozen surface have? */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = process.env.DOCS_ROOT ?? '.'
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const { packages } = read('package-lock.json')
const [command, ...rest] = process.argv.slice(2)

for (const wanted of rest.filter((argument) => !argument.startsWith('-'))) {
  const [, name, version] = /^(@?[^@]+)(?:@(.+))?$/.exec(wanted) ?? []
  const installed = packages[`node_modules/${name}`]
  if (!installed) fail(`${name} is not in the lockfile`)
  const has = (installed.link ? packages[installed.resolved] : installed).version
  const exact = version?.replace(/^[\^~]/, '')
  if (exact && exact !== has) fail(`${name} is ${has} in the lockfile, not ${version}`)
}
if (command === 'ci') {
  const declared = read('package.json').devDependencies
  const locked = packages[''].devDependencies
  for (const name of Object.keys({ ...declared, ...locked }))
    if (declared[name] !== locked[name]) fail(`the lockfile has another ${name} than package.json`)
}
console.log('up to date')

function fail(message) {
  console.error(`npm ${command}: ${message}.`)
  process.exit(1)
}
