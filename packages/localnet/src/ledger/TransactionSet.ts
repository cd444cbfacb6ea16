/** GeneralizedTransactionSet of a ledger: a classic phase and a Soroban phase of one cluster. */
import * as XdrBytes from './XdrBytes.ts'

const { array, int32, int64, optional, struct } = XdrBytes

/** Encodes the set. Envelopes are XDR, in order of application. */
export function encode(parameters: {
  previousHash: Uint8Array
  classic: readonly Uint8Array[]
  soroban: readonly Uint8Array[]
  baseFee: number
}): Buffer {
  const baseFee = optional(int64(BigInt(parameters.baseFee)))
  return struct(
    int32(1),
    parameters.previousHash,
    array([classicPhase(parameters.classic, baseFee), sorobanPhase(parameters.soroban, baseFee)]),
  )
}

function classicPhase(envelopes: readonly Uint8Array[], baseFee: Buffer): Buffer {
  const component = struct(int32(0), baseFee, array(envelopes))
  return struct(int32(0), array(envelopes.length > 0 ? [component] : []))
}

function sorobanPhase(envelopes: readonly Uint8Array[], baseFee: Buffer): Buffer {
  const stages = envelopes.length > 0 ? [array([array(envelopes)])] : []
  return struct(int32(1), baseFee, array(stages))
}
