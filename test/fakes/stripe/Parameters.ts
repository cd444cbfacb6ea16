/** Reads parameters as strictly as Stripe does: an unknown name, a missing or a wrong value is a 400 that names it. */
import { invalid, notCovered } from './ApiError.ts'
import type { Form, Value } from './Form.ts'

type Reader<T> = (value: Value | undefined, name: string) => T
type Shape = Record<string, Reader<unknown>>
/** What a shape reads. */
type Read<S extends Shape> = { [name in keyof S]: ReturnType<S[name]> }

/**
 * Reads a form, of which every name must be known.
 *
 * @param documented - Names that Stripe takes and the double does not cover.
 */
export function read<S extends Shape>(form: Form, shape: S, documented: string[] = []): Read<S> {
  return readHash(form, shape, (name) => name, documented)
}

/** Text; empty is refused, as Stripe does where a value cannot be unset. */
export const text: Reader<string | undefined> = (value, name) => {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw invalid(`Invalid string: ${name}`, { param: name })
  if (value === '')
    throw invalid(`You passed an empty string for '${name}'.`, {
      code: 'parameter_invalid_empty',
      param: name,
    })
  return value
}

/** A whole number: cents, seconds. */
export const integer: Reader<number | undefined> = (value, name) => {
  const digits = text(value, name)
  if (digits === undefined) return undefined
  const number = Number(digits)
  if (!/^-?\d+$/.test(digits) || !Number.isSafeInteger(number))
    throw invalid(`Invalid integer: ${digits}`, { code: 'parameter_invalid_integer', param: name })
  return number
}

/** `true` or `false`. */
export const flag: Reader<boolean | undefined> = (value, name) =>
  oneOf('true', 'false')(value, name)?.includes('true')

/** One of some words. */
export function oneOf<const T extends string>(...words: T[]): Reader<T | undefined> {
  return (value, name) => {
    const word = text(value, name)
    if (word === undefined || words.includes(word as T)) return word as T | undefined
    throw invalid(`Invalid ${name}: must be one of ${words.join(', ')}`, { param: name })
  }
}

/** Texts: `name[]=a&name[]=b`. */
export const list: Reader<string[] | undefined> = (value, name) => {
  if (value === undefined) return undefined
  if (typeof value === 'string') throw invalid('Invalid array', { param: name })
  return Object.values(value).map((each) => text(each, name) ?? '')
}

/** Fields within a field. */
export function hash<S extends Shape>(shape: S): Reader<Read<S> | undefined> {
  return (value, name) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') throw invalid('Invalid object', { param: name })
    return readHash(value, shape, (inner) => `${name}[${inner}]`)
  }
}

/** Fields in a row: `name[0][field]=…&name[1][field]=…`. */
export function hashes<S extends Shape>(shape: S): Reader<Read<S>[] | undefined> {
  return (value, name) => {
    if (value === undefined) return undefined
    if (typeof value === 'string') throw invalid('Invalid array', { param: name })
    const one = required(hash(shape))
    return Object.entries(value).map(([index, each]) => one(each, `${name}[${index}]`))
  }
}

/** 50 keys of 40 characters, values of 500: https://docs.stripe.com/metadata */
export const metadata: Reader<Record<string, string>> = (value, name) => {
  if (value === undefined) return {}
  if (typeof value === 'string') throw invalid('Invalid object', { param: name })
  const entries = Object.entries(value).map(([key, each]) => [key, text(each, name) ?? ''] as const)
  if (entries.length > 50) throw invalid('Metadata can have up to 50 keys.', { param: name })
  const long = entries.find(([key, each]) => key.length > 40 || each.length > 500)
  if (long)
    throw invalid(`Metadata keys have up to 40 characters, values up to 500: ${long[0]}`, {
      param: name,
    })
  return Object.fromEntries(entries)
}

/** The same reader, of a field that must be there. */
export function required<T>(reader: Reader<T>): Reader<NonNullable<T>> {
  return (value, name) => {
    const found = reader(value, name)
    if (found !== undefined && found !== null) return found
    throw invalid(`Missing required param: ${name}.`, { code: 'parameter_missing', param: name })
  }
}

function readHash<S extends Shape>(
  form: Form,
  shape: S,
  full: (name: string) => string,
  documented: string[] = [],
): Read<S> {
  const foreign = Object.keys(form).filter((name) => !Object.hasOwn(shape, name))
  const uncovered = foreign.find((name) => documented.includes(name))
  if (uncovered) throw notCovered(`the parameter ${full(uncovered)}`)
  const [first] = foreign
  if (first !== undefined) throw unknown(foreign.map(full))
  return Object.fromEntries(
    Object.entries(shape).map(([name, reader]) => [name, reader(form[name], full(name))]),
  ) as Read<S>
}

function unknown(names: string[]) {
  const [param = ''] = names
  const plural = names.length > 1 ? 's' : ''
  return invalid(`Received unknown parameter${plural}: ${names.join(', ')}`, {
    code: 'parameter_unknown',
    param,
  })
}
