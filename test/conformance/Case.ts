/** One case: what it does to an implementation, which clauses it sees, and what came of it. */
import { type Answer, problemOf } from '../../scripts/skill/Answer.ts'
import * as Challenge from '../../scripts/skill/Challenge.ts'

/** `unfit`: the implementation has nothing that the case could be tried on. */
export type Outcome = { verdict: 'pass' | 'fail' | 'unfit'; says: string }

/** One case. */
export type Case<Target> = {
  /** `kebab-case`, unique among all. */
  name: string
  /** Ids of the clauses that it sees. */
  sees: readonly string[]
  run(target: Target): Promise<Outcome>
}

/** As the clauses want it. */
export function pass(says: string): Outcome {
  return { verdict: 'pass', says }
}

/** Not as they want it. */
export function fail(says: string): Outcome {
  return { verdict: 'fail', says }
}

/** Nothing to try it on. */
export function unfit(says: string): Outcome {
  return { verdict: 'unfit', says }
}

/** Passes unless something is wrong. */
export function unless(wrong: string | undefined, says: string): Outcome {
  return wrong === undefined ? pass(says) : fail(wrong)
}

/** What is wrong with a refusal: it is 402, has a challenge, and no receipt. */
export function wrongRefusal(answer: Answer): string | undefined {
  const { headers, status } = answer
  if (status !== 402) return `it answered ${status}`
  if (challengesOf(answer).length === 0) return 'the 402 has no challenge'
  return headers.has('payment-receipt') ? 'the 402 has a receipt' : undefined
}

/** What is wrong with the reason of a refusal. */
export function wrongReason(answer: Answer, reason: string): string | undefined {
  const said = reasonOf(answer)
  return wrongRefusal(answer) ?? (said === reason ? undefined : `the problem is ${said}`)
}

/** Last part of the problem's type. */
export function reasonOf(answer: Answer): string {
  return problemOf(answer)?.type.split('/').at(-1) ?? 'none'
}

/** The Payment challenges of an answer. */
export function challengesOf({ headers }: Answer): Challenge.Challenge[] {
  return Challenge.parseAll(headers.get('www-authenticate') ?? '')
}
