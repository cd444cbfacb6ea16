import type { Failure, Instance } from './Instance.ts'
import type { Reader } from './Wire.ts'

/** What an operation would do in the given ledger, and the resources that it needs. */
export type Simulation =
  | {
      ok: true
      /** ScVal XDR; none for the TTL operations. */
      returnValue: Uint8Array | undefined
      /** SorobanAuthorizationEntry XDR: recorded and unsigned, or passed through when enforced. */
      auth: Uint8Array[]
      /** ContractEvent XDR. */
      events: Uint8Array[]
      /** DiagnosticEvent XDR. */
      diagnosticEvents: Uint8Array[]
      /** SorobanTransactionData XDR, resource fee included. */
      transactionData: Uint8Array
      /** CPU instructions metered, before any adjustment. */
      instructions: bigint
      /** Bytes of memory metered. */
      memoryBytes: bigint
      changes: SimulatedChange[]
    }
  | Failure

/** A read-write entry before and after; `undefined` where there is none. */
export type SimulatedChange = {
  /** LedgerKey XDR. */
  key: Uint8Array
  /** LedgerEntry XDR. */
  before: Uint8Array | undefined
  /** LedgerEntry XDR. */
  after: Uint8Array | undefined
}

/** Reads the answer of `simulate_invoke`, `simulate_extend` and `simulate_restore`. */
export function read(answer: ReturnType<Instance['call']>): Simulation {
  if (!answer.ok) return answer
  const { response } = answer
  const bytes = () => response.bytes()
  return {
    ok: true,
    returnValue: response.option(bytes),
    auth: response.list(bytes),
    events: response.list(bytes),
    diagnosticEvents: response.list(bytes),
    transactionData: response.bytes(),
    instructions: response.u64(),
    memoryBytes: response.u64(),
    changes: response.list(() => readChange(response)),
  }
}

function readChange(response: Reader): SimulatedChange {
  const bytes = () => response.bytes()
  return {
    key: response.bytes(),
    before: response.option(bytes),
    after: response.option(bytes),
  }
}
