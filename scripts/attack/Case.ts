/** One attack: what it tries, which rule it proves, and what came of it. */
import { type Answer, plain, problemOf } from '../skill/Answer.ts'
import type { Target } from './Target.ts'

/** How an attack ended: the seller held, it has a hole, or it could not be tried here. */
export type Outcome = { verdict: 'held' | 'hole' | 'skipped'; says: string }

/** One attack. */
export type Case = {
  /** `kebab-case`, unique. */
  name: string
  /** What is tried, as the beginning of a line. */
  tries: string
  /** The rule that it proves, with where the rule is from. */
  proves: string
  /** How to mend a hole. */
  fix: string
  /** The sellers that it is for; all if none are named. */
  sells?: 'charge' | 'channel'
  /** Why it cannot be tried on this target; `undefined` when it can. */
  unfit?: (target: Target) => string | undefined
  run(target: Target): Promise<Outcome>
}

/** The seller did what it should. */
export function held(says: string): Outcome {
  return { verdict: 'held', says }
}

/** The seller did not. */
export function hole(says: string): Outcome {
  return { verdict: 'hole', says }
}

/** Nothing was learnt. */
export function skipped(says: string): Outcome {
  return { verdict: 'skipped', says }
}

/** Whether goods were given. */
export function isServed({ status }: Answer): boolean {
  return status >= 200 && status < 300
}

/** Held when the answer refuses with a 4xx: goods are a hole, and so is an outage that a stranger can cause. */
export function refused(answer: Answer): Outcome {
  const { status, body } = answer
  if (isServed(answer)) return hole(`it served, with ${status}`)
  if (status === 0) return hole(`it did not answer: ${body}`)
  const problem = problemOf(answer)?.type.split('/').at(-1)
  const named = `${status}${problem ? ` ${plain(problem, 40)}` : ''}`
  if (status >= 500) return hole(`it failed with ${named}, where a refusal is 402`)
  return held(`refused with ${named}`)
}

/** The first of several outcomes that is not good, else the last. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  const found = outcomes.find(({ verdict }) => verdict === 'hole')
  return found ?? outcomes.at(-1) ?? skipped('there was nothing to try')
}
