import { openStripe } from './Subject.ts'

/** vitest's global set-up: a key that is not taken ends the run before anything is sent. */
export function setup(): void {
  try {
    openStripe(process.env)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
