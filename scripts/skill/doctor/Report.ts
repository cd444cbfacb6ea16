/** What the doctor says, on a terminal and as JSON. No secret gets past it. */
import type { Finding, Outcome } from './Check.ts'
import type { Environment } from './Project.ts'

/** A check that was run. */
export type Entry = { name: string; outcome: Outcome }

const colours = { red: 31, green: 32, yellow: 33, dim: 2 } as const
type Paint = (colour: keyof typeof colours, text: string) => string

/** Colour when `stream` is a terminal and nobody asked for none (https://no-color.org). */
export function painter(stream: { isTTY?: boolean }): Paint {
  const isPlain = stream.isTTY !== true || Boolean(process.env.NO_COLOR)
  return (colour, text) => (isPlain ? text : `\u001b[${colours[colour]}m${text}\u001b[0m`)
}

/** Lines of one check: ✓ when nothing was found, ✗ or ! with the fix for each finding, · when it was left out. */
export function linesOf({ name, outcome }: Entry, paint: Paint): string[] {
  if ('skipped' in outcome) return [paint('dim', `· ${name}: not checked, ${outcome.skipped}`)]
  if (outcome.length === 0) return [`${paint('green', '✓')} ${name}`]
  return outcome.flatMap(({ level, title, fix }) => [
    level === 'error'
      ? paint('red', `✗ ${name}: ${title}`)
      : `${paint('yellow', '!')} ${name}: ${title}`,
    `  fix: ${fix}`,
  ])
}

/** The last line. */
export function verdictOf(entries: readonly Entry[], paint: Paint): string {
  const findings = findingsOf(entries)
  const errors = findings.filter(({ level }) => level === 'error').length
  if (findings.length === 0) return paint('green', 'Healthy: nothing was found.')
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}; the fix is below each.`
}

/** One JSON object: `ok`, and `checks` with `status` and `findings`. */
export function jsonOf(entries: readonly Entry[]): string {
  const checks = entries.map(({ name, outcome }) =>
    'skipped' in outcome
      ? { name, status: 'skipped', reason: outcome.skipped, findings: [] }
      : { name, status: outcome.length === 0 ? 'ok' : 'findings', findings: outcome },
  )
  return JSON.stringify({ ok: findingsOf(entries).length === 0, checks })
}

/** All that was found. */
export function findingsOf(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(({ outcome }) => ('skipped' in outcome ? [] : outcome))
}

/**
 * Makes a function that takes secrets out of what a check said: values of variables that are named like secrets, what
 * follows the host of an RPC's URL, and anything that looks like a secret key.
 */
export function redactor(...environments: readonly Environment[]): (entry: Entry) => Entry {
  const secrets = [...new Set(environments.flatMap(secretsOf))]
  const redact = (text: string) =>
    secrets
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(/(?<![A-Z2-7])S[A-Z2-7]{55}(?![A-Z2-7])/g, '[secret key]')
  return ({ name, outcome }) => {
    if ('skipped' in outcome) return { name, outcome }
    const findings = outcome.map(({ level, title, fix }) => ({
      level,
      title: redact(title),
      fix: redact(fix),
    }))
    return { name, outcome: findings }
  }
}

function secretsOf(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (value.length < 8) return []
    if (name === 'STELLAR_RPC_URL' && URL.canParse(value)) return partsOf(new URL(value))
    return /SECRET|PASSWORD|TOKEN|_KEY$/.test(name) ? [value] : []
  })
}

/** Parts of a URL in which providers put their keys. */
function partsOf({ username, password, pathname, search }: URL): string[] {
  return [username, password, pathname, search].filter((part) => part.length >= 8)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
