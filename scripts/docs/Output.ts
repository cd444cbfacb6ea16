/** What differs from run to run, by rule, and does not count when outputs are compared. */
import * as Addresses from './Addresses.ts'

/** Each rule: what is replaced, and what by. */
const rules: readonly [RegExp, string][] = [
  [/\b[0-9a-f]{64}\b/g, '<hash>'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>'],
  [/\b\d+(?:\.\d+)? ?m?s\b/g, '<duration>'],
  [/\b(localhost|127\.0\.0\.1):\d+/g, '$1:<port>'],
  [/\bledger \d+/g, 'ledger <number>'],
  [/\b[\w-]{43}(?![\w-])/g, '<id>'],
  [/(?:\/[\w.-]+)*\/docs-\w{6}/g, '<folder>'],
]

/** The text with everything volatile replaced by its kind, without space at the ends of lines. */
export function mask(text: string): string {
  const masked = rules.reduce((masked, [pattern, by]) => masked.replace(pattern, by), text)
  return maskAddresses(masked)
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** Generated ones differ; contracts of the networks and development accounts do not. */
function maskAddresses(text: string): string {
  return text.replace(/\b[GCS][A-Z2-7]{55}\b/g, (found) =>
    Addresses.known.has(found) ? found : '<address>',
  )
}
