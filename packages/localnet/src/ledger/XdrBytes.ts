/** XDR by concatenation: composes structures from parts that are already encoded, without decoding them. */

/** A 32-bit integer, also a union's discriminant. */
export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** A 64-bit integer. */
export function int64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(value)
  return bytes
}

/** A variable-length array of encoded items. */
export function array(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([int32(items.length), ...items])
}

/** An optional encoded value. */
export function optional(value: Uint8Array | undefined): Buffer {
  return value ? Buffer.concat([int32(1), value]) : int32(0)
}

/** The parts of a struct, in order. */
export function struct(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts)
}

/**
 * Copies a value with all bytes in it, each into memory of its own. Encoders hand out views of chunks
 * of 8 KiB; who keeps one for long keeps the chunk.
 */
export function own<T>(value: T): T
export function own(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (Array.isArray(value)) return value.map(own)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own(item)]))
}

/** Extension point 0. */
export const ext0: Uint8Array = int32(0)
