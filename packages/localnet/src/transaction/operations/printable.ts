/** Text that the ledger keeps: printable ASCII. */

/** Whether all characters are ASCII and none is a control character (stellar-core `isStringValid`). */
export function isPrintable(text: Buffer | string): boolean {
  return Buffer.from(text as string).every((byte) => byte >= 0x20 && byte < 0x7f)
}
