/** What a seller asks for, against what the environment says that it should. */
import { plain } from '../Answer.ts'
import type * as Challenge from '../Challenge.ts'
import { type Context, error, type Finding, warning } from './Check.ts'
import * as Network from './Network.ts'

const longestSeconds = 3_600

/** A challenge on Stellar, and its request decoded. */
type Offer = { challenge: Challenge.Challenge; request: Request }
/** Of a charge, or with `channel` of a voucher. */
type Request = Challenge.ChargeRequest & { channel?: unknown }

/** What is wrong with its expiry, its name, and its terms. */
export function findWrongTerms(offer: Offer, context: Context, url: URL): Finding[] {
  const { challenge, request } = offer
  return [
    ...findExpiry(challenge),
    ...findRealm(challenge, context, url),
    ...findNetwork(offer, context),
    ...(challenge.intent === 'channel' ? findChannel : findCharge)(request, context),
  ]
}

function findExpiry({ expires = '' }: Challenge.Challenge): Finding[] {
  const seconds = (Date.parse(expires) - Date.now()) / 1000
  if (seconds > 0 && seconds <= longestSeconds) return []
  const fix = 'Leave expires to mppx, which gives 5 minutes; see that no cache answers.'
  if (Number.isNaN(seconds)) return [error('The challenge never expires.', fix)]
  return [
    error(
      `The challenge ${seconds > 0 ? 'is good for more than an hour' : 'has expired before anybody could pay'}.`,
      `${fix} Is the seller's clock right?`,
    ),
  ]
}

function findRealm({ realm = '' }: Challenge.Challenge, { project }: Context, url: URL): Finding[] {
  const want = project.env.MPP_REALM ?? url.hostname
  if (realm === want) return []
  return [
    warning(
      `The realm is "${plain(realm, 80)}", want "${want}": with two names for one server, credentials of one are refused at the other.`,
      `MPP_REALM=${want}, for the seller`,
    ),
  ]
}

function findNetwork({ challenge, request }: Offer, { network }: Context): Finding[] {
  const named = request.methodDetails?.network
  const isLeftOut = named === undefined && challenge.intent === 'channel'
  if (!network || named === network.id || isLeftOut) return []
  return [
    error(
      `The seller is on ${shown(named)}, this environment on ${network.id}.`,
      `network: '${network.id}' for the seller, or STELLAR_NETWORK for both.`,
    ),
  ]
}

function findChannel({ channel }: Request, { project: { env } }: Context): Finding[] {
  const want = env.CHANNEL_CONTRACT
  if (!want || channel === want) return []
  return [
    error(
      `The seller sells on ${shown(channel)}, CHANNEL_CONTRACT is another.`,
      'Restart the seller with this environment.',
    ),
  ]
}

function findCharge(
  { currency, recipient }: Request,
  { project: { env }, sdk, network }: Context,
): Finding[] {
  const usdc = sdk && network && Network.usdcOf(sdk, network)
  const otherToken = warning(
    `The seller takes ${shown(currency)}, which is not USDC of ${network?.id}.`,
    `currency: '${usdc}', unless you mean another token.`,
  )
  const otherRecipient = error(
    `The seller's recipient is ${shown(recipient)}, STELLAR_RECIPIENT another account.`,
    'Restart the seller with this environment.',
  )
  return [
    ...(usdc && currency !== usdc ? [otherToken] : []),
    ...(env.STELLAR_RECIPIENT && recipient !== env.STELLAR_RECIPIENT ? [otherRecipient] : []),
  ]
}

function shown(value: unknown): string {
  return plain(String(value ?? 'nothing'), 80)
}
