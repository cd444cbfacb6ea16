// stellar-mpp-payments sponsors 0.1.0 sha256:bcd53f07f340d308362218b26946374bda2129f8bf74a7c214c479c3b910a216; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Lets one payment at a time through each fee account: two at once take the same sequence number, and one of them fails. */
import { setTimeout } from 'node:timers/promises'
import type { Receipt } from 'mppx'
import { PaymentProblem } from './errors.ts'
import type { Asked, Credential } from './transfer.ts'

/** Lanes of a server, one for each account that pays fees. */
export type Lanes = {
  /** Runs a task in the shortest lane, after those before it. */
  run<result>(task: (lane: number) => Promise<result>, expires?: string): Promise<result>
  /** Payments that wait or are being settled. */
  waiting(): number
}

/**
 * Makes lanes. On testnet and mainnet one lane settles about one payment every 5 seconds, a ledger each: give several
 * accounts when you sell faster. A fee account belongs to one process alone.
 *
 * @param count - Lanes, one for each fee account.
 * @param maxWaiting - Payments that may wait in each lane; one more gets `busy` (503).
 * @example
 * const lanes = createLanes(2, 50)
 * const receipt = await lanes.run((lane) => methods[lane].verify(parameters), challenge.expires)
 */
export function createLanes(count: number, maxWaiting: number): Lanes {
  const lanes = Array.from({ length: count }, () => ({ last: Promise.resolve(), length: 0 }))
  return {
    waiting: () => lanes.reduce((sum, { length }) => sum + length, 0),
    async run(task, expires) {
      const lane = lanes.reduce((best, other) => (other.length < best.length ? other : best))
      if (lane.length > maxWaiting) throw new PaymentProblem('busy')
      lane.length += 1
      const before = lane.last
      let leave = () => {}
      lane.last = new Promise<void>((resolve) => {
        leave = resolve
      })
      try {
        await before
        // Nothing was claimed or sent yet: too late is harmless here.
        if (expires && Date.parse(expires) <= Date.now()) throw new PaymentProblem('expired')
        return await task(lanes.indexOf(lane))
      } finally {
        lane.length -= 1
        leave()
      }
    },
  }
}

/** A charge method of mppx, as far as it is wrapped here: everything else of it stays as it is. */
export type ServerMethod = {
  verify(parameters: { credential: Credential }): Promise<Receipt.Receipt>
  request?(context: { credential?: Credential | null; request: Asked }): Asked | Promise<Asked>
}

/**
 * One method out of several that differ in their fee account only: challenges come from the first, each payment is
 * settled by the one with the least to do.
 *
 * @example
 * const method = inLanes(keys.map((key) => stellar.charge({ ...options, feePayer: { envelopeSigner: key } })), lanes)
 */
export function inLanes(methods: ServerMethod[], lanes: Lanes): ServerMethod {
  const [first] = methods
  if (!first) throw new Error('No fee account.')
  return {
    ...first,
    verify(parameters) {
      const { expires } = parameters.credential.challenge
      return lanes.run((lane) => settle(() => (methods[lane] ?? first).verify(parameters)), expires)
    },
  }
}

/** Several RPC nodes behind one URL do not all know the last sequence number at once: what was not sent is tried again. */
async function settle<result>(verify: () => Promise<result>): Promise<result> {
  for (const pauseMs of [500, 2_000]) {
    try {
      return await verify()
    } catch (error) {
      if (!(error instanceof PaymentProblem) || error.reason !== 'sponsor-unavailable') throw error
      await setTimeout(pauseMs)
    }
  }
  return verify()
}
