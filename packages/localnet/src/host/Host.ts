/** The real Soroban host, in WASM: XDR bytes in, XDR bytes out. The only importer of the WASM. */
import * as Applied from './Applied.ts'
import * as Instance from './Instance.ts'
import * as LedgerInfo from './LedgerInfo.ts'
import * as Simulation from './Simulation.ts'
import { Writer } from './Wire.ts'

export type { Applied, AppliedChange, Status } from './Applied.ts'
export type { EntryReader } from './Instance.ts'
export type { LedgerInfo } from './LedgerInfo.ts'
export type { Simulation } from './Simulation.ts'

/** How a simulation treats authorization. Recording non-root authorization is refused by default. */
export type AuthMode = (typeof authModes)[number]

// Their positions are what the WASM knows them by.
const authModes = ['enforce', 'record', 'record_allow_nonroot'] as const

/** What all applied operations are given. */
type Application = {
  ledger: LedgerInfo.LedgerInfo
  /** SorobanTransactionData XDR: resources, resource fee, archived entries to restore. */
  resources: Uint8Array
  /** Size of the transaction envelope's XDR in bytes; the non-refundable fee depends on it. */
  envelopeSize: number
}

/**
 * A Soroban host over one ledger. It keeps no state of its own between calls: entries, network
 * settings among them, are read anew through the reader, and changes are handed back.
 *
 * Bytes that are no XDR, and traps, come back as failures; only what the reader itself throws is
 * thrown.
 *
 * @example
 * const host = Host.create((key) => entries.get(Buffer.from(key).toString('base64')))
 * const simulation = host.simulateInvoke({ ledger, source, operation, authMode: 'record', prngSeed })
 */
export class Host {
  private readonly instance: Instance.Instance

  private constructor(instance: Instance.Instance) {
    this.instance = instance
  }

  /** Instantiates the host. The first call in a process compiles it, which takes some 10 ms. */
  static create(readEntry: Instance.EntryReader): Host {
    return new Host(Instance.create(readEntry))
  }

  /**
   * Simulates an InvokeHostFunctionOp, as stellar-rpc's preflight does.
   *
   * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/simulateTransaction
   */
  simulateInvoke(parameters: {
    ledger: LedgerInfo.LedgerInfo
    /** AccountId XDR. */
    source: Uint8Array
    /** InvokeHostFunctionOp XDR. */
    operation: Uint8Array
    authMode: AuthMode
    /** 32 bytes. */
    prngSeed: Uint8Array
    /** Instructions to add to those metered, where that is more than the default margin. */
    instructionLeeway?: number | undefined
  }): Simulation.Simulation {
    const { ledger, source, operation, authMode, prngSeed, instructionLeeway = 0 } = parameters
    const request = LedgerInfo.write(new Writer(), ledger)
      .bytes(source)
      .bytes(operation)
      .u32(authModes.indexOf(authMode))
      .bytes(prngSeed)
      .u32(instructionLeeway)
    return Simulation.read(this.instance.call('simulate_invoke', request.finish()))
  }

  /** Simulates an ExtendFootprintTtlOp. Keys that need no extension are left out. */
  simulateExtend(parameters: {
    ledger: LedgerInfo.LedgerInfo
    /** LedgerKey XDR. */
    keys: readonly Uint8Array[]
    /** Ledgers from now. */
    extendTo: number
  }): Simulation.Simulation {
    const { ledger, keys, extendTo } = parameters
    const request = LedgerInfo.write(new Writer(), ledger).list(keys).u32(extendTo)
    return Simulation.read(this.instance.call('simulate_extend', request.finish()))
  }

  /** Simulates a RestoreFootprintOp. Live keys are left out; absent ones are a failure. */
  simulateRestore(parameters: {
    ledger: LedgerInfo.LedgerInfo
    /** LedgerKey XDR. */
    keys: readonly Uint8Array[]
  }): Simulation.Simulation {
    const request = LedgerInfo.write(new Writer(), parameters.ledger).list(parameters.keys)
    return Simulation.read(this.instance.call('simulate_restore', request.finish()))
  }

  /**
   * Applies an InvokeHostFunctionOp as stellar-core does, its checks of declared resources, entry
   * sizes, event sizes and refundable fee included.
   */
  applyInvoke(
    parameters: Application & {
      /** AccountId XDR. */
      source: Uint8Array
      /** InvokeHostFunctionOp XDR. */
      operation: Uint8Array
      /** 32 bytes. */
      prngSeed: Uint8Array
    },
  ): Applied.Applied {
    const { ledger, source, operation, resources, envelopeSize, prngSeed } = parameters
    const request = LedgerInfo.write(new Writer(), ledger)
      .bytes(source)
      .bytes(operation)
      .bytes(resources)
      .u32(envelopeSize)
      .bytes(prngSeed)
    return Applied.read(this.instance.call('apply_invoke', request.finish()))
  }

  /** Applies an ExtendFootprintTtlOp. Absent, archived and long-lived entries are passed over. */
  applyExtend(
    parameters: Application & {
      /** Ledgers from now. */
      extendTo: number
    },
  ): Applied.Applied {
    const request = writeApplication(parameters).u32(parameters.extendTo)
    return Applied.read(this.instance.call('apply_extend', request.finish()))
  }

  /** Applies a RestoreFootprintOp. Absent and live entries are passed over. */
  applyRestore(parameters: Application): Applied.Applied {
    const request = writeApplication(parameters)
    return Applied.read(this.instance.call('apply_restore', request.finish()))
  }

  /**
   * Computes the non-refundable resource fee in stroops: the least that a transaction must declare
   * to be accepted.
   *
   * @throws {Error} when `data` is no SorobanTransactionData, or the ledger holds no settings.
   */
  resourceFee(parameters: {
    /** SorobanTransactionData XDR. */
    data: Uint8Array
    /** Bytes of envelope XDR. */
    envelopeSize: number
    /** Whether the operation is a RestoreFootprintOp, whose entries all count as disk reads. */
    isRestore?: boolean | undefined
  }): bigint {
    const { data, envelopeSize, isRestore = false } = parameters
    const request = new Writer().bytes(data).u32(envelopeSize).u32(Number(isRestore))
    const answer = this.instance.call('non_refundable_fee', request.finish())
    if (!answer.ok) throw new Error(answer.error)
    return answer.response.i64()
  }
}

function writeApplication({ ledger, resources, envelopeSize }: Application): Writer {
  return LedgerInfo.write(new Writer(), ledger).bytes(resources).u32(envelopeSize)
}
