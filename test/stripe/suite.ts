import { afterAll, beforeAll } from 'vitest'
import { intentSuite } from './intentSuite.ts'
import { requestSuite } from './requestSuite.ts'
import type { Subject } from './Subject.ts'
import { tokenSuite } from './tokenSuite.ts'

/** What sellers rely on at Stripe: one suite for Stripe's own test mode and for the double of it. */
export function stripeSuite(open: () => Promise<Subject>): void {
  let subject: Subject
  beforeAll(async () => {
    subject = await open()
  })
  afterAll(() => subject.close())
  for (const suite of [intentSuite, requestSuite, tokenSuite]) suite(() => subject)
}
