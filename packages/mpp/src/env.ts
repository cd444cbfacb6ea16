/**
 * Reads and checks environment variables at start-up. Every function throws a plain `Error` that names the variable.
 *
 * @module
 */
import { StrKey } from '@stellar/stellar-sdk'

/**
 * Reads a variable that must be set.
 *
 * @throws {Error} `{name} is required` when unset or empty.
 */
export function parseRequired(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is required`)
  return value
}

/** Reads a variable that may be unset; the empty string counts as unset. */
export function parseOptional(name: string): string | undefined
export function parseOptional(name: string, fallback: string): string
export function parseOptional(name: string, fallback?: string): string | undefined
export function parseOptional(name: string, fallback?: string): string | undefined {
  return process.env[name] || fallback
}

/**
 * Reads a TCP port.
 *
 * @throws {Error} when unset without a fallback, or not an integer in 1–65535.
 */
export function parsePort(name = 'PORT', fallback?: number): number {
  const text = fallback === undefined ? parseRequired(name) : parseOptional(name)
  if (text === undefined) return fallback as number
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`${name} must be an integer between 1 and 65535, got "${text}"`)
  return port
}

/** Reads a `G…` account. @throws {Error} when unset or the checksum is wrong. */
export function parseStellarPublicKey(name: string): string {
  const value = parseRequired(name)
  if (!StrKey.isValidEd25519PublicKey(value))
    throw new Error(`${name} must be a Stellar public key (G…)`)
  return value
}

/** Reads an `S…` secret. @throws {Error} when unset or the checksum is wrong; the value is not repeated. */
export function parseStellarSecretKey(name: string): string {
  const value = parseRequired(name)
  if (!StrKey.isValidEd25519SecretSeed(value))
    throw new Error(`${name} must be a Stellar secret key (S…)`)
  return value
}

/** Reads a `C…` contract address. @throws {Error} when unset or the checksum is wrong. */
export function parseContractAddress(name: string): string {
  const value = parseRequired(name)
  if (!StrKey.isValidContract(value))
    throw new Error(`${name} must be a Stellar contract address (C…)`)
  return value
}

/** Reads `length` hex characters. @throws {Error} when unset or of another shape; the value is not repeated. */
export function parseHexKey(name: string, length = 64): string {
  const value = parseRequired(name)
  if (value.length !== length || !/^[0-9a-fA-F]+$/.test(value))
    throw new Error(`${name} must be exactly ${length} hex characters`)
  return value
}

/** Splits a value (not a name) at commas, trims, drops what is empty. */
export function parseCommaSeparatedList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/**
 * Reads a number. The fallback is taken as it is.
 *
 * @throws {Error} when unset without a fallback, not a number, or out of range.
 */
export function parseNumber(name: string, options: parseNumber.Options = {}): number {
  const { min, max, fallback } = options
  const text = fallback === undefined ? parseRequired(name) : parseOptional(name)
  if (text === undefined) return fallback as number
  const value = Number(text)
  if (Number.isNaN(value)) throw new Error(`${name} must be a number, got "${text}"`)
  if (min !== undefined && value < min)
    throw new Error(`${name} must be at least ${min}, got ${value}`)
  if (max !== undefined && value > max)
    throw new Error(`${name} must be at most ${max}, got ${value}`)
  return value
}

export declare namespace parseNumber {
  type Options = {
    /** Smallest value allowed. */
    min?: number | undefined
    /** Largest value allowed. */
    max?: number | undefined
    /** Taken when the variable is unset; not range-checked. */
    fallback?: number | undefined
  }
}
