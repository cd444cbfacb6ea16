/** What a licence costs, in cents. */
export const price = 500n

/** Cents as people and protocols write them: `500n` is `5.00`. */
export function format(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}
