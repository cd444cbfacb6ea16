import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { writeCaFile } from './writeCaFile.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'localnet-ca-'))

test('behavior: it is written into a folder of its own that git ignores', () => {
  const directory = folder()
  const file = writeCaFile('PEM', directory)
  expect(file).toBe(join(directory, '.stellar-localnet', 'ca.pem'))
  expect(readFileSync(join(dirname(file), '.gitignore'), 'utf8')).toBe('*\n')
  expect(readFileSync(writeCaFile('PEM 2', directory), 'utf8')).toBe('PEM 2\n')
})

test('error: where it cannot be written, a temporary folder does', () => {
  const directory = folder()
  writeFileSync(join(directory, '.stellar-localnet'), 'in the way')
  const file = writeCaFile('PEM', directory)
  expect(file.startsWith(directory)).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('PEM\n')
})
