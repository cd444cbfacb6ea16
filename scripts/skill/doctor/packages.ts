/** Installed packages against the sets of versions that were tested together. */
import next from '../../../test/versions/next/package.json' with { type: 'json' }
import published from '../../../test/versions/published/package.json' with { type: 'json' }
import { type Check, error, type Finding, warning } from './Check.ts'
import * as Installed from './Installed.ts'

const names = ['mppx', '@stellar/stellar-sdk', 'viem'] as const
type Versions = Record<(typeof names)[number], string>

/** What was tested together, and what npm needs to be told to install it. */
const sets: readonly { name: string; versions: Versions; flag: string }[] = [
  { name: 'published', versions: published.dependencies, flag: '' },
  { name: 'next', versions: next.dependencies, flag: ' --legacy-peer-deps' },
]
const mpp = { name: '@stellar/mpp', version: '0.7.1' }

/** The packages are there, in versions that were tested together. */
export const versionsCheck: Check = {
  name: 'Package versions',
  run({ project: { folder }, network }) {
    const found = new Map(
      [mpp.name, ...names].map((name) => [name, Installed.versionOf(name, folder)]),
    )
    const set = nearestSet(found)
    const missing = [...found].flatMap(([name, version]) => (version ? [] : [name]))
    if (missing.length > 0)
      return [error(`Not installed: ${missing.join(', ')}.`, installLine(set))]
    return [
      ...findUntested(found, set),
      ...(network?.id === 'stellar:pubnet' ? findTooOldForMainnet(found) : []),
    ]
  },
}

/** No package whose classes are compared is there twice. */
export const copiesCheck: Check = {
  name: 'One copy of each package',
  run({ project: { folder } }) {
    const compared = ['mppx', '@stellar/stellar-sdk', '@stellar/stellar-base']
    const copies = [...Installed.copiesOf(compared, folder)]
    return copies.flatMap(([name, folders]) => {
      if (folders.size < 2) return []
      const versions = [...folders].map((copy) => Installed.versionOf(name, copy))
      return [
        error(
          `${name} is installed ${folders.size} times (${versions.join(', ')}): instanceof fails between copies, and payments with it.`,
          `npm ls ${name} says who brings it; declare one version in your package.json, then: npm dedupe`,
        ),
      ]
    })
  },
}

/** The set that most of the installed versions are of; the published one when none is. */
function nearestSet(found: ReadonlyMap<string, string | undefined>) {
  const [first, second] = sets.map(
    ({ versions }) => names.filter((name) => found.get(name) === versions[name]).length,
  ) as [number, number]
  return sets[second > first ? 1 : 0] as (typeof sets)[number]
}

function findUntested(
  found: ReadonlyMap<string, string | undefined>,
  set: (typeof sets)[number],
): Finding[] {
  const wanted: [string, string][] = [
    [mpp.name, mpp.version],
    ...names.map((name): [string, string] => [name, set.versions[name]]),
  ]
  const other = wanted.filter(([name, version]) => found.get(name) !== version)
  if (other.length === 0) return []
  const list = other.map(([name, version]) => `${name} ${found.get(name)} (tested: ${version})`)
  const rewritten = majorOf(found.get('@stellar/stellar-sdk')) >= 17
  const say = rewritten ? error : warning
  const why = rewritten
    ? ': stellar-sdk 17 rewrote XDR, and @stellar/mpp 0.7.1 does not run on it'
    : ''
  return [say(`No tested set of versions: ${list.join(', ')}${why}.`, installLine(set))]
}

function findTooOldForMainnet(found: ReadonlyMap<string, string | undefined>): Finding[] {
  if (majorOf(found.get('@stellar/stellar-sdk')) >= 16) return []
  const title =
    'stellar-sdk 15 throws on some authorization entries that the public network’s RPC returns.'
  return [error(title, installLine(sets[1] as (typeof sets)[number]))]
}

function installLine({ versions, flag }: (typeof sets)[number]): string {
  const exact = names.map((name) => `${name}@${versions[name]}`)
  return ['npm install', `${mpp.name}@${mpp.version}`, ...exact].join(' ') + flag
}

function majorOf(version = '0'): number {
  return Number.parseInt(version, 10)
}
