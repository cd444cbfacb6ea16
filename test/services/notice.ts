/** vitest's global set-up: at the end, what did not run, and how it would. */
export function setup(): () => void {
  return () =>
    console.log(`
Not run here: the stores on Redis and PostgreSQL, and the payment page in Chromium, which need them installed. They run with: npm run test:services
Not run here: Stripe's own test mode, which needs a key of yours. It runs with: npm run test:stripe`)
}
