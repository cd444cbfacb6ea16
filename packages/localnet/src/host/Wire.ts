/**
 * The encoding between TypeScript and the WASM: fields in a fixed order, nothing self-describing.
 *
 * Integers are little-endian; bytes are a u32 length and the bytes; a list is a u32 count and its
 * items; an optional field is a u32 flag and, if 1, the field.
 *
 * @see packages/localnet/host/src/wire.rs
 */

/** Collects the fields of a request. */
export class Writer {
  private parts: Uint8Array[] = []

  /** An unsigned 32-bit integer, or a flag. */
  u32(value: number): this {
    const field = new Uint8Array(4)
    new DataView(field.buffer).setUint32(0, value, true)
    this.parts.push(field)
    return this
  }

  /** An unsigned 64-bit integer. */
  u64(value: bigint): this {
    const field = new Uint8Array(8)
    new DataView(field.buffer).setBigUint64(0, value, true)
    this.parts.push(field)
    return this
  }

  /** Bytes of any length. */
  bytes(value: Uint8Array): this {
    this.u32(value.length)
    this.parts.push(value)
    return this
  }

  /** A list of byte fields. */
  list(items: readonly Uint8Array[]): this {
    this.u32(items.length)
    for (const item of items) this.bytes(item)
    return this
  }

  /** The request's bytes. */
  finish(): Uint8Array {
    return Buffer.concat(this.parts)
  }
}

/** Reads the fields of a response. The WASM wrote it, so that a short one is a bug and throws. */
export class Reader {
  private readonly response: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(response: Uint8Array) {
    this.response = response
    this.view = new DataView(response.buffer, response.byteOffset, response.length)
  }

  /** An unsigned 32-bit integer. */
  u32(): number {
    return this.view.getUint32(this.skip(4), true)
  }

  /** A flag. */
  flag(): boolean {
    return this.u32() === 1
  }

  /** An unsigned 64-bit integer. */
  u64(): bigint {
    return this.view.getBigUint64(this.skip(8), true)
  }

  /** A signed 64-bit integer. */
  i64(): bigint {
    return this.view.getBigInt64(this.skip(8), true)
  }

  /** Bytes of any length, copied. */
  bytes(): Uint8Array {
    const length = this.u32()
    const start = this.skip(length)
    return this.response.slice(start, start + length)
  }

  /** UTF-8 text. */
  text(): string {
    return Buffer.from(this.bytes()).toString()
  }

  /** A field that may be absent. */
  option<T>(read: () => T): T | undefined {
    return this.flag() ? read() : undefined
  }

  /** A list of fields that `read` reads one of. */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.u32() }, read)
  }

  private skip(length: number): number {
    const start = this.at
    this.at += length
    return start
  }
}
