/**
 * One contract call by an account of the server's own: simulated, inspected, signed, submitted.
 *
 * @module
 */
import {
  Account,
  Address,
  Operation,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'
import * as FeeBump from './FeeBump.ts'
import type { Turn } from './SequenceQueue.ts'
import { type Simulation, simulate } from './Simulation.ts'
import type { Sponsor } from './Sponsor.ts'
import * as Submission from './Submission.ts'

/** A contract, a function and its arguments. */
export type Call = xdr.InvokeContractArgs

/** Who calls, and how. */
export type Caller = {
  sponsor: Sponsor
  submission: Submission.Context
  passphrase: string
  simulationTimeoutMs: number
}

/** How long a transaction of ours stays valid. Seconds. */
const lifetimeSeconds = 180

/** How often a transaction is built again because the sequence number was not what we remembered. */
const maxSequenceRetries = 2

/** Makes a call. */
export function call(contract: string, name: string, parameters: xdr.ScVal[]): Call {
  return new xdr.InvokeContractArgs({
    args: parameters,
    contractAddress: new Address(contract).toScAddress(),
    functionName: name,
  })
}

/**
 * Prepares a call: what it costs, and that it asks for nothing but itself.
 *
 * @throws {StellarMppError} `simulation-failed` when the contract refuses it, `unexpected-authorization` when it does more,
 * `fee-above-cap`, `rpc-unavailable`. Nothing was sent.
 */
export async function prepare(caller: Caller, wanted: Call): Promise<Prepared> {
  const { passphrase, simulationTimeoutMs: timeoutMs, sponsor, submission } = caller
  const maxTime = Math.floor(submission.clock.now() / 1_000) + lifetimeSeconds
  const source = sponsor.keypair.publicKey()
  const terms = { feeStroops: 100, maxTime, passphrase, source }
  const draft = build(wanted, { ...terms, sequence: 1n })
  const [simulation, feeStroops] = await Promise.all([
    simulate(submission.rpc, draft, { timeoutMs }),
    sponsor.inclusionFee(),
  ])
  assertOnly(wanted, simulation)
  FeeBump.assertFee(BigInt(feeStroops) + simulation.resourceFeeStroops, sponsor.capStroops)
  return { call: wanted, terms: { ...terms, feeStroops, resources: simulation.transactionData } }
}

/** A call that can be sent. */
export type Prepared = { call: Call; terms: Omit<Terms, 'sequence'> }

/** Signs and submits, and finds out what became of it. Nothing here throws but the sequence number's reader. */
export async function submit(
  caller: Caller,
  prepared: Prepared,
): Promise<{ hash: string; outcome: Submission.Outcome }> {
  const { sponsor, submission } = caller
  const { delivery, signed } = await sponsor.queue.run(
    prepared.terms.maxTime * 1_000,
    async (turn) => deliverInTurn(caller, prepared, turn),
  )
  const outcome =
    delivery.status === 'accepted' ? await Submission.confirm(submission, signed) : delivery
  return { hash: signed.hash, outcome }
}

async function deliverInTurn(
  caller: Caller,
  prepared: Prepared,
  turn: Turn,
): Promise<{ signed: Submission.Signed; delivery: Submission.Delivery }> {
  for (let attempt = 0; ; attempt += 1) {
    const sequence = (await turn.sequence()) + 1n
    const signed = sign(caller, prepared, sequence)
    const delivery = await Submission.deliver(caller.submission, signed)
    const isOutOfStep = delivery.status === 'rejected' && delivery.resultCode === 'txBadSeq'
    if (['accepted', 'success', 'failed'].includes(delivery.status)) turn.used(sequence)
    else turn.forget()
    if (!isOutOfStep || attempt >= maxSequenceRetries) return { delivery, signed }
  }
}

function sign(
  { passphrase, sponsor }: Caller,
  { call: wanted, terms }: Prepared,
  sequence: bigint,
): Submission.Signed {
  const { capStroops, feeBump, keypair } = sponsor
  const inner = build(wanted, { ...terms, sequence })
  inner.sign(keypair)
  const outer = feeBump
    ? FeeBump.wrap(inner, {
        capStroops,
        feeSource: feeBump,
        inclusionFeeStroops: terms.feeStroops,
        passphrase,
      })
    : inner
  const hash = outer.hash().toString('hex')
  return { hash, maxTime: terms.maxTime, owner: 'sponsor', xdr: outer.toXDR() }
}

/** What a transaction is built from. */
export type Terms = {
  source: string
  sequence: bigint
  feeStroops: number
  /** Seconds; 0 for one that is only simulated. */
  maxTime: number
  passphrase: string
  resources?: xdr.SorobanTransactionData
}

/** Builds the transaction; its source authorizes exactly the call. */
export function build(wanted: Call, terms: Terms): Transaction {
  const { feeStroops, maxTime, passphrase, resources, sequence, source } = terms
  return new TransactionBuilder(new Account(source, `${sequence - 1n}`), {
    fee: `${feeStroops}`,
    networkPassphrase: passphrase,
    timebounds: { maxTime, minTime: 0 },
    ...(resources ? { sorobanData: resources } : {}),
  })
    .addOperation(
      Operation.invokeHostFunction({
        auth: [
          new xdr.SorobanAuthorizationEntry({
            credentials: xdr.SorobanCredentials.sorobanCredentialsSourceAccount(),
            rootInvocation: authorized(wanted),
          }),
        ],
        func: xdr.HostFunction.hostFunctionTypeInvokeContract(wanted),
      }),
    )
    .build()
}

function assertOnly(wanted: Call, { auth }: Simulation): void {
  const expected = authorized(wanted).toXDR('base64')
  for (const entry of auth) {
    const root = xdr.SorobanAuthorizationEntry.fromXDR(entry, 'base64').rootInvocation()
    if (root.toXDR('base64') !== expected)
      throw new StellarMppError(
        'The contract asks to authorize something else than this call.',
        {},
        { code: 'unexpected-authorization' },
      )
  }
}

function authorized(wanted: Call): xdr.SorobanAuthorizedInvocation {
  return new xdr.SorobanAuthorizedInvocation({
    function: xdr.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(wanted),
    subInvocations: [],
  })
}
