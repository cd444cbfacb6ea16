/**
 * Reads parameters by name. As in Stellar RPC an absent one, `null` and the zero value are the same, and
 * unknown ones are ignored; what is there but of the wrong kind is refused in a sentence.
 */
import type { Params } from './JsonRpc.ts'
import { invalidParams } from './RpcError.ts'

const maxUint32 = 0xffff_ffff

/** A whole number from 0 to 2³² − 1; 0 when absent. */
export function uint32(params: Params, name: string): number {
  const value = params[name] ?? 0
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maxUint32)
    return value as number
  throw invalidParams(`${name} must be a whole number from 0 to ${maxUint32}, got ${show(value)}.`)
}

/** A string; `''` when absent. */
export function string(params: Params, name: string): string {
  const value = params[name] ?? ''
  if (typeof value === 'string') return value
  throw invalidParams(`${name} must be a string, got ${show(value)}.`)
}

/** A string that must be there; `what` says what it is. */
export function required(params: Params, name: string, what: string): string {
  const value = string(params, name)
  if (value !== '') return value
  throw invalidParams(`${name} is missing: it must be ${what}.`)
}

/** An object; `undefined` when absent. */
export function object(params: Params, name: string): Params | undefined {
  const value = params[name] ?? undefined
  if (value === undefined || isObject(value)) return value
  throw invalidParams(`${name} must be an object, got ${show(value)}.`)
}

/** A list; empty when absent. */
export function array(params: Params, name: string): readonly unknown[] {
  const value = params[name] ?? []
  if (Array.isArray(value)) return value
  throw invalidParams(`${name} must be an array, got ${show(value)}.`)
}

/** A list of strings; empty when absent. */
export function strings(params: Params, name: string): readonly string[] {
  return array(params, name).map((value, index) => {
    if (typeof value === 'string') return value
    throw invalidParams(`${name}[${index}] must be a string, got ${show(value)}.`)
  })
}

/** Refuses every `xdrFormat` but `base64`: XDR as JSON is the one thing of Stellar RPC we leave out. */
export function assertBase64(params: Params): void {
  const format = string(params, 'xdrFormat')
  if (format === '' || format === 'base64') return
  throw invalidParams(
    format === 'json'
      ? "xdrFormat 'json' is not supported by stellar-localnet: use 'base64', the default."
      : `xdrFormat must be 'base64', the default, got ${show(format)}.`,
  )
}

/** Bytes of strict base64; `undefined` when it is not that. */
export function base64(text: string): Buffer | undefined {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  return Buffer.from(text, 'base64')
}

/** Shows a value in an error, short. What is inside lists and objects may be of any depth: it is left out. */
export function show(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'an array' : 'an object'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Whether it is an object with named members. */
export function isObject(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
