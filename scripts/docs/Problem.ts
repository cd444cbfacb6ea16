/** Something a document says that does not hold: where, and what to write instead. */
export type Problem = { file: string; line: number; message: string }

/** `README.md:12  message` */
export function format({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`
}
