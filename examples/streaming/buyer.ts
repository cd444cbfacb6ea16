/** Reads a text that is paid for chunk by chunk, up to a ceiling. Ctrl-C ends the stream and the paying. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { Env, fromBaseUnits } from '@stellar/mpp'
import { createChannelBuyer } from '../channel/payments/channelBuyer.ts'
import { readNetwork } from '../channel/payments/network.ts'
import { createSqliteStore } from '../channel/payments/sqliteStore.ts'
import { VoucherRefused } from '../channel/payments/voucherTotals.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const serverUrl = Env.parseOptional('SERVER_URL', 'http://localhost:3002') ?? ''
const store = createSqliteStore(Env.parseOptional('BUYER_STORE', 'data/buyer.db') ?? '')
const buyer = createChannelBuyer({
  network: readNetwork(),
  channel: Env.parseContractAddress('CHANNEL_CONTRACT'),
  commitmentSecret: Env.parseRequired('COMMITMENT_SECRET'),
  origins: [new URL(serverUrl).origin],
  maxPerCall: '0.001',
  ceiling: Env.parseOptional('CEILING', '0.05') ?? '',
  store,
})
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
/** Stops after so many chunks; for trying out what a seller does then. */
const atMost = Env.parseNumber('CHUNKS', { fallback: Number.POSITIVE_INFINITY })

const before = await buyer.spent()
let chunks = 0
let ended = 'the connection ended'
try {
  const response = await fetch(`${serverUrl}/text`, { signal: stop.signal })
  assert.equal(response.status, 200)
  for await (const { event, data } of eventsOf(response)) {
    if (event === 'pay') await pay((data as { path: string }).path)
    if (event === 'chunk') {
      process.stdout.write(String(data))
      chunks += 1
    }
    if (event === 'end') ended = (data as { reason: string }).reason
    if (chunks >= atMost) stop.abort()
  }
} catch (error) {
  if (error instanceof VoucherRefused) ended = error.code
  else if (stop.signal.aborted) ended = 'stopped by the buyer'
  else throw error
} finally {
  stop.abort()
}
const spent = (await buyer.spent()) - before
console.log(`\n\n${chunks} chunks for ${fromBaseUnits(`${spent}`, 7)} USDC; ended: ${ended}`)
// One chunk may be paid for and not read when a stream breaks off. Never more.
assert.ok(spent - BigInt(chunks) * 10_000n <= 10_000n, 'more was paid than was read')
store.close()

async function pay(path: string): Promise<void> {
  const { response } = await buyer.buy(`${serverUrl}${path}`, { method: 'POST' })
  // The stream has ended meanwhile: nothing was paid, and its last event says why.
  if (response.status === 404) return
  assert.equal(response.status, 204, `the seller answered ${response.status}`)
}

/** Server-sent events of a response. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: unknown }> {
  assert.ok(response.body)
  let rest = ''
  for await (const bytes of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + bytes).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, event = '', data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
      yield { event, data: JSON.parse(data) }
    }
  }
}
