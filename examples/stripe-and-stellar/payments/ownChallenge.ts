// stellar-mpp-payments ownChallenge 0.1.0 sha256:1d503bbada558f3c04b33840881c5159595b8efebaf69ca382bad74c506a273e; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module A challenge that a page hands back: taken only when this server made it, and it can still be paid. */
import { Challenge } from 'mppx'

/** What a page may not do, said to the person before it, with a status. Nothing was paid. */
export class PageRefusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'PageRefusal'
    this.status = status
  }
}

/**
 * Reads the challenge out of a page's request. What it says of amount, currency and recipient is the server's own word:
 * take those from here, never from another field of the same request.
 *
 * @param value - `challenge` of the JSON that the page sent.
 * @param method - `'stellar'` or `'stripe'`.
 * @param secretKey - The one of `Mppx.create`.
 * @throws {PageRefusal} when it is none, of another server or method, changed, or expired.
 * @example
 * const { expires, request } = readOwnChallenge(body.challenge, 'stripe', secretKey)
 */
export function readOwnChallenge(value: unknown, method: string, secretKey: string): OwnChallenge {
  const parsed = Challenge.Schema.safeParse(value)
  if (!parsed.success || !isOwn(parsed.data, secretKey))
    throw new PageRefusal(400, 'This offer was not made here. Load the page again.')
  const challenge = parsed.data
  if (challenge.method !== method || challenge.intent !== 'charge')
    throw new PageRefusal(400, `This offer is for ${challenge.method}, not for ${method}.`)
  const { expires } = challenge
  if (!expires || Date.parse(expires) <= Date.now())
    throw new PageRefusal(410, 'This offer has expired. Load the page again for a new one.')
  return { ...challenge, expires }
}

/** A challenge of this server. `request` is as the method made it: amounts are base units. */
export type OwnChallenge = Challenge.Challenge & { expires: string }

function isOwn(challenge: Challenge.Challenge, secretKey: string): boolean {
  try {
    return Challenge.verify(challenge, { secretKey })
  } catch {
    return false
  }
}
