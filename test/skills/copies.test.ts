import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each(['charge', 'channel', 'stripe-and-stellar', 'migrate-from-stripe/after'])(
  'behavior: %s: its modules are those of the skill',
  (example) => {
    const folder = `examples/${example}/payments`
    const add = 'skills/stellar-mpp-payments/scripts/add.mjs'
    const { stdout, status } = spawnSync(process.execPath, [add, '--check', folder], {
      encoding: 'utf8',
    })
    expect(stdout.split('\n').filter((line) => line && !line.includes('is unchanged'))).toEqual([])
    expect(status).toBe(0)
  },
)
