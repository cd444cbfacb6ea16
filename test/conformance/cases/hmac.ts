/** Ids of challenges, as §5.1.2 of the core document recommends them. */
import { createHmac } from 'node:crypto'
import type { Challenge } from '../../../scripts/skill/Challenge.ts'

const slots = ['realm', 'method', 'intent', 'request', 'expires', 'digest', 'opaque']

/** The challenge with the id that the owner of the secret gives it. */
export function withId(challenge: Challenge, secretKey: string): Challenge {
  const text = slots.map((slot) => challenge[slot] ?? '').join('|')
  const id = createHmac('sha256', secretKey).update(text).digest('base64url')
  return { ...challenge, id }
}
