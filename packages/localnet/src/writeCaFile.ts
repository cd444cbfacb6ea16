import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Writes a CA certificate where clients can read it: `.stellar-localnet/ca.pem` in `directory`, or in a fresh
 * temporary folder when that cannot be written.
 *
 * @returns the absolute path.
 */
export function writeCaFile(certificate: string, directory: string): string {
  try {
    return write(certificate, resolve(directory, '.stellar-localnet'))
  } catch {
    return write(certificate, mkdtempSync(join(tmpdir(), 'stellar-localnet-')))
  }
}

function write(certificate: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  const file = join(folder, 'ca.pem')
  writeFileSync(file, `${certificate.trimEnd()}\n`, { mode: 0o644 })
  return file
}
