/** Which targets an attack is for: each says why it is not for the others. */
import type { Target } from './Target.ts'

/** Those whose buyers pay the fee. */
export function plain(target: Target): string | undefined {
  return isSponsored(target) === false ? undefined : 'it pays the fees itself'
}

/** Those that pay the fee. */
export function sponsored(target: Target): string | undefined {
  return isSponsored(target) === true ? undefined : 'it pays no fees for its buyers'
}

/** Those that take a payment which the buyer submitted. */
export function push({ paid }: Target): string | undefined {
  const types = paid.intent === 'charge' ? paid.purchase.offer.types : []
  return types.includes('signedHash') ? undefined : 'it takes no pushed payments (signedHash)'
}

/** Those whose RPC goes through us. */
export function faulty({ faults }: Target): string | undefined {
  return faults?.isUsed()
    ? undefined
    : 'the seller’s RPC is not ours to break: see --rpc-proxy in --help'
}

function isSponsored({ paid }: Target): boolean | undefined {
  return paid.intent === 'charge' ? paid.purchase.offer.sponsored : undefined
}
