/**
 * `stellar.charge` with the faults that were observed on the published 0.7.1: challenges equal within a millisecond, two
 * sponsored payments at once taking the same sequence number, and plain errors with its names that mppx knows nothing of.
 */
import type { stellar } from '@stellar/mpp/charge/server'

type Charge = typeof stellar.charge
type Options = Parameters<Charge>[0]

/** Faster polling, for tests of outages. */
export const impatient = { pollDelayMs: 20, pollTimeoutMs: 500 }

/** The faulty method. */
export function asPublished(charge: Charge): Charge {
  const running = new Map<unknown, number>()
  return ((options: Options) => {
    const method = charge({ ...options, ...impatient }) as never as Method
    const sponsor = options.feePayer?.envelopeSigner
    return {
      ...method,
      stableBinding: undefined,
      async request(context: never) {
        const request = await method.request(context)
        const { reference: _, ...methodDetails } = request.methodDetails
        return { ...request, methodDetails }
      },
      async verify(parameters: never) {
        const others = running.get(sponsor) ?? 0
        running.set(sponsor, others + 1)
        try {
          if (sponsor && others > 0)
            throw plain('SettlementError', 'sendTransaction returned ERROR')
          return await method.verify(parameters)
        } catch (error) {
          throw toPublished(error as OurError)
        } finally {
          running.set(sponsor, (running.get(sponsor) ?? 1) - 1)
        }
      },
    }
  }) as never
}

type Method = {
  request(context: never): Promise<{ methodDetails: Record<string, unknown> }>
  verify(parameters: never): Promise<unknown>
}

type OurError = Error & { code?: string }

/** An error as the fact sheet has those of 0.7.1: a name, a message, `details`, no base of mppx. */
export function plain(name: string, message: string, options: ErrorOptions = {}): Error {
  return Object.assign(new Error(message, options), { name, details: {} })
}

function toPublished(error: OurError): Error {
  switch (error.code) {
    case 'already-used':
      return plain('PaymentVerificationError', 'Challenge already used')
    case 'rpc-unavailable':
      return plain('SimulationNetworkError', 'Simulation failed', {
        cause: new TypeError('fetch failed'),
      })
    case 'outcome-unknown':
      return plain(
        'SettlementError',
        'Settlement ambiguous: challenge locked pending reconciliation',
      )
    case 'settlement-failed':
      return plain('SettlementError', 'Settlement rejected')
    case undefined:
      return error
    default:
      // What was wrong is not said: it must be found out from the transaction.
      return plain('PaymentVerificationError', 'Payment verification failed')
  }
}
