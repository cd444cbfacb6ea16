/** What a seller asks for, against what the environment says that it should. */
import { plain } from '../Answer.ts'
import type * as Challenge from '../Challenge.ts'
import { type Context, error, type Finding, warning } from './Check.ts'
import * as Network from './Network.ts'

const longestSeconds = 3_600

/** A challenge on Stellar, and its request decoded. */
type Offer = { challenge: Challenge.Challenge; request: Challenge.ChargeRequest }

/** What is wrong with its expiry, its name, and its terms. */
export function findWrongTerms(
  { challenge, request }: Offer,
  context: Context,
  url: URL,
): Finding[] {
  return [
    ...findExpiry(challenge),
    ...findRealm(challenge, context, url),
    ...findTerms(request, context),
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

function findTerms(
  request: Challenge.ChargeRequest,
  { project, sdk, network }: Context,
): Finding[] {
  const { recipient } = request
  const { currency, methodDetails = {} } = request
  const want = project.env.STELLAR_RECIPIENT
  const usdc = sdk && network && Network.usdcOf(sdk, network)
  const shown = (value: unknown) => plain(String(value ?? 'nothing'), 80)
  const isChannel = 'channel' in methodDetails
  const rows: [boolean, Finding][] = [
    [
      network !== undefined && methodDetails.network !== network.id,
      error(
        `The seller is on ${shown(methodDetails.network)}, this environment on ${network?.id}.`,
        `network: '${network?.id}' for the seller, or STELLAR_NETWORK for both.`,
      ),
    ],
    [
      usdc !== undefined && currency !== usdc && !isChannel,
      warning(
        `The seller takes ${shown(currency)}, which is not USDC of ${network?.id}.`,
        `currency: '${usdc}', unless you mean another token.`,
      ),
    ],
    [
      want !== undefined && recipient !== want && !isChannel,
      error(
        `The seller's recipient is ${shown(recipient)}, STELLAR_RECIPIENT another account.`,
        'Restart the seller with this environment.',
      ),
    ],
  ]
  return rows.flatMap(([applies, finding]) => (applies ? [finding] : []))
}
