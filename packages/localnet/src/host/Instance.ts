/** The WASM's life: compiled once per process, instantiated per host, replaced after a trap. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { Reader } from './Wire.ts'

/**
 * Reads one ledger entry for the host, archived and expired ones included.
 *
 * @param key - LedgerKey XDR, valid during the call only.
 * @returns LedgerEntry XDR and, for contract data and code, the live-until ledger.
 */
export type EntryReader = (
  key: Uint8Array,
) => { entry: Uint8Array; liveUntil: number | undefined } | undefined

/** Names of the operations that the WASM exports. */
export type Operation =
  | 'simulate_invoke'
  | 'simulate_extend'
  | 'simulate_restore'
  | 'apply_invoke'
  | 'apply_extend'
  | 'apply_restore'
  | 'non_refundable_fee'

/** The host could not run the operation, or simulated that it fails. */
export type Failure = {
  ok: false
  /** The host's own text, several lines when it has an event log. */
  error: string
  /** DiagnosticEvent XDR. */
  diagnosticEvents: Uint8Array[]
}

/** A running WASM. */
export type Instance = {
  /** Runs one operation; gives its response after the leading success flag, or the failure. */
  call(operation: Operation, request: Uint8Array): { ok: true; response: Reader } | Failure
}

type Exports = Record<Operation, (address: number, length: number) => bigint> & {
  memory: { buffer: ArrayBuffer }
  alloc(length: number): number
  dealloc(address: number, length: number): void
}

/** One instantiation and what its imports noted while it ran. */
type Life = {
  exports: Exports
  /** What `readEntry` threw, which is the caller's error and no trap. */
  thrown: { error: unknown } | undefined
  /** The text of the panic that a trap ended in. */
  panic: string | undefined
}

// The part of the WebAssembly API used here; neither lib.es2023 nor @types/node 20 declares it.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>)
    readonly exports: unknown
  }
  class RuntimeError extends Error {}
}

/**
 * Instantiates the WASM over a ledger. A trap leaves linear memory in an unknown state, so that the
 * next call runs on a fresh instance.
 */
export function create(readEntry: EntryReader): Instance {
  let life = instantiate(readEntry)
  return {
    call(operation, request) {
      try {
        return read(invoke(life.exports, operation, request))
      } catch (error) {
        const { thrown, panic } = life
        life = instantiate(readEntry)
        if (thrown) throw thrown.error
        return { ok: false, error: describeTrap(error, panic), diagnosticEvents: [] }
      }
    },
  }
}

let compiled: WebAssembly.Module | undefined

function compile(): WebAssembly.Module {
  if (!compiled) {
    const packed = readFileSync(new URL('../../wasm/soroban-host.wasm.br', import.meta.url))
    compiled = new WebAssembly.Module(brotliDecompressSync(packed))
  }
  return compiled
}

function instantiate(readEntry: EntryReader): Life {
  const localnet = {
    get_ledger_entry(address: number, length: number): bigint {
      try {
        return giveEntry(life.exports, readEntry(view(life.exports, address, length)))
      } catch (error) {
        life.thrown = { error }
        throw error
      }
    },
    panic_message(address: number, length: number): void {
      life.panic = Buffer.from(view(life.exports, address, length)).toString()
    },
  }
  const { exports } = new WebAssembly.Instance(compile(), { localnet })
  const life: Life = { exports: exports as Exports, thrown: undefined, panic: undefined }
  return life
}

function invoke(exports: Exports, operation: Operation, request: Uint8Array): Uint8Array {
  const packed = exports[operation](give(exports, request), request.length)
  const [address, length] = unpack(packed)
  const response = view(exports, address, length).slice()
  exports.dealloc(address, length)
  return response
}

function read(bytes: Uint8Array): ReturnType<Instance['call']> {
  const response = new Reader(bytes)
  if (response.flag()) return { ok: true, response }
  const error = response.text()
  return { ok: false, error, diagnosticEvents: response.list(() => response.bytes()) }
}

/** Live-until ledger (u32, all ones for none), then the entry; 0 for no entry. */
function giveEntry(exports: Exports, stored: ReturnType<EntryReader>): bigint {
  if (!stored) return 0n
  const buffer = Buffer.alloc(4 + stored.entry.length)
  buffer.writeUInt32LE(stored.liveUntil ?? 0xffff_ffff)
  buffer.set(stored.entry, 4)
  return (BigInt(give(exports, buffer)) << 32n) | BigInt(buffer.length)
}

function give(exports: Exports, bytes: Uint8Array): number {
  const address = exports.alloc(bytes.length) >>> 0
  view(exports, address, bytes.length).set(bytes)
  return address
}

function unpack(packed: bigint): [address: number, length: number] {
  const unsigned = BigInt.asUintN(64, packed)
  return [Number(unsigned >> 32n), Number(unsigned & 0xffff_ffffn)]
}

/** Memory may have grown and moved since the last call: never keep a view. */
function view(exports: Exports, address: number, length: number): Uint8Array {
  return new Uint8Array(exports.memory.buffer, address >>> 0, length)
}

function describeTrap(error: unknown, panic: string | undefined): string {
  const reason = panic ?? (error instanceof Error ? error.message : String(error))
  return `The Soroban host trapped and was restarted: ${reason}`
}
