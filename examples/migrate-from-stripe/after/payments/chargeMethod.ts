// stellar-mpp-payments chargeMethod 0.1.0 sha256:2a7fd827d1594f03e8aba40e844e2ca14342515b872eda888b6421c7ee02d33d; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The published `stellar.charge` made right by public API alone: what `seller.ts` is built on, and an MCP server can be. */
import { randomUUID } from 'node:crypto'
import { stellar } from '@stellar/mpp/charge/server'
import type { Errors, Store } from 'mppx'
import { PaymentProblem, toPaymentError } from './errors.ts'
import { safeDetail } from './faults.ts'
import type { Network } from './network.ts'
import { inLanes, type Lanes, type ServerMethod } from './sponsors.ts'
import { compare, readTransfer } from './transfer.ts'

/** What the method is made of. */
export type ChargeOptions = {
  network: Network
  /** Account or contract that is paid, `G…` or `C…`. An account needs a trustline for USDC. */
  recipient: string
  /** Remembers what was paid: `createSqliteStore`, shared by all processes. */
  store: Store.AtomicStore
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Secret keys, `S…`, of accounts that pay the network fees for the buyers; of this process alone. @default the buyer pays */
  sponsors?: readonly string[]
  /** How long a challenge can be paid. @default 300 */
  lifetimeSeconds?: number
  /** Told of every payment that was refused or failed. @default logs what is the server's fault */
  onProblem?: (problem: Errors.PaymentError) => void
}

/**
 * A method for `Mppx.create`: each challenge unique, payments of one fee account after one another, errors precise.
 *
 * @param lanes - One for each sponsor.
 * @example
 * const method = createChargeMethod({ network, recipient: 'G…', store, sponsors: [key] }, createLanes(1, 50))
 * const mppx = Mppx.create({ methods: [method], secretKey, transport: Transport.mcp() })
 */
export function createChargeMethod(options: ChargeOptions, lanes: Lanes): ServerMethod {
  const { sponsors = [] } = options
  const methods = sponsors.map((sponsor) => preciseCharge(options, sponsor))
  if (sponsors.length === 0) return withUniqueChallenges(preciseCharge(options))
  return withUniqueChallenges(withoutReplays(inLanes(methods, lanes), options.store))
}

/** A replay is refused at once: it must not wait in the lanes, in the way of those who pay. */
function withoutReplays(method: ServerMethod, store: Store.AtomicStore): ServerMethod {
  return {
    ...method,
    async verify(parameters) {
      const key = claimKey(parameters.credential.challenge.id)
      // A store that does not answer is the method's to report.
      if (await store.get(key).catch(() => null)) throw new PaymentProblem('already-used')
      return method.verify(parameters)
    },
  }
}

/** The published method; what it throws becomes a precise answer. */
function preciseCharge(options: ChargeOptions, sponsor?: string): ServerMethod {
  const { network, recipient, store, onProblem = logFaults } = options
  const method: ServerMethod = stellar.charge({
    network: network.id,
    rpcUrl: network.rpcUrl,
    currency: options.currency ?? network.usdc,
    recipient,
    store,
    challengeLifetimeSeconds: options.lifetimeSeconds ?? 300,
    // By default the eleventh payment at once waits 5 seconds, and is then given up after it was sent.
    pollMaxConcurrent: 200,
    ...(sponsor ? { feePayer: { envelopeSigner: sponsor } } : {}),
  }) as never
  return withPreciseErrors(method, { ...options, onProblem, sponsored: sponsor !== undefined })
}

/** The same method; what `verify` throws is a `PaymentError` of mppx that says what to do. */
export function withPreciseErrors(
  method: ServerMethod,
  options: Pick<ChargeOptions, 'network' | 'store' | 'onProblem'> & { sponsored: boolean },
): ServerMethod {
  const { network, onProblem, sponsored, store } = options
  return {
    ...method,
    async verify(parameters) {
      try {
        return await method.verify(parameters)
      } catch (error) {
        const { challenge, payload } = parameters.credential
        const transfer = readTransfer(payload.transaction ?? '', network.passphrase)
        const problem = toPaymentError(error, {
          mode: payload.type === 'transaction' ? 'pull' : 'push',
          sponsored,
          difference: transfer && compare(transfer, challenge.request),
          claimKept: await isClaimed(store, challenge.id),
        })
        onProblem?.(problem)
        throw problem
      }
    },
  }
}

const claimKey = (challengeId: string) => `stellar:charge:challenge:${challengeId}`

/** 0.7.1 gives the claim of a pull payment back when nothing was sent. A store that does not answer: assume the worst. */
async function isClaimed(store: Store.AtomicStore, challengeId: string): Promise<boolean> {
  return store.get(claimKey(challengeId)).then(
    (claim) => claim !== null,
    () => true,
  )
}

/**
 * Puts something unique in each challenge: those of 0.7.1 are equal within a millisecond, and only one of them can be
 * paid. `externalId` is bound by the challenge's id, and not compared with what the route would ask now.
 */
export function withUniqueChallenges(method: ServerMethod): ServerMethod {
  return {
    ...method,
    async request(context) {
      const echoed = context.credential?.challenge.request.externalId
      const fresh = [context.request.externalId, randomUUID()].filter(Boolean).join('.')
      const asked = (await method.request?.(context)) ?? context.request
      return { ...asked, externalId: typeof echoed === 'string' ? echoed : fresh }
    },
  }
}

function logFaults(problem: Errors.PaymentError): void {
  if (problem.status < 500) return
  const { cause } = problem as { cause?: unknown }
  console.error(`[seller] ${problem.status} ${problem.message}`, safeDetail(cause) ?? '')
}
