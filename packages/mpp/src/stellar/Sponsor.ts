/**
 * An account of the server's that submits transactions, and the one that pays for them.
 *
 * @module
 */
import type { Keypair } from '@stellar/stellar-sdk'
import { SettlementError } from '../Errors.ts'
import { readSequence } from './Account.ts'
import type { Clock } from './Clock.ts'
import { MAX_FEE_BUMP_STROOPS } from './Defaults.ts'
import * as InclusionFee from './InclusionFee.ts'
import { type Rpc, RpcError } from './Rpc.ts'
import * as SequenceQueue from './SequenceQueue.ts'
import { resolveKeypair } from './Signer.ts'

/** A sponsor. */
export type Sponsor = {
  keypair: Keypair
  feeBump?: Keypair | undefined
  /** Most that one transaction may cost. */
  capStroops: number
  queue: SequenceQueue.SequenceQueue
  /** Stroops. */
  inclusionFee(): Promise<number>
}

/** The options that make one. */
export type Options = {
  feePayer?:
    | { envelopeSigner: Keypair | string; feeBumpSigner?: Keypair | string | undefined }
    | undefined
  maxFeeBumpStroops?: number | undefined
}

/**
 * Makes the sponsor that the options ask for, if they do.
 *
 * @param context.name - Of network and RPC: sponsors of one account there share a queue.
 * @throws {StellarMppError} when a key is none.
 */
export function resolve(
  { feePayer, maxFeeBumpStroops }: Options,
  context: { clock: Clock; name: string; rpc: Rpc },
): Sponsor | undefined {
  if (!feePayer) return undefined
  const { clock, name, rpc } = context
  const { envelopeSigner, feeBumpSigner } = feePayer
  const keypair = resolveKeypair(envelopeSigner)
  const account = keypair.publicKey()
  return {
    capStroops: maxFeeBumpStroops ?? MAX_FEE_BUMP_STROOPS,
    feeBump: feeBumpSigner ? resolveKeypair(feeBumpSigner) : undefined,
    inclusionFee: InclusionFee.create(rpc, clock),
    keypair,
    queue: SequenceQueue.shared(`${name} ${account}`, () =>
      SequenceQueue.create(() => readSponsorSequence(rpc, account), clock),
    ),
  }
}

async function readSponsorSequence(rpc: Rpc, account: string): Promise<bigint> {
  return readSequence(rpc, account).catch((cause) => {
    if (cause instanceof RpcError) throw cause
    const code = 'sponsor-unavailable'
    throw new SettlementError(
      'The sponsor has no account on the network.',
      { account },
      { cause, code },
    )
  })
}
