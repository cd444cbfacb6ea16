/** Streams a text over SSE, and is paid for each chunk by vouchers on the same channel. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { closeChannel } from '../channel/payments/channelClaims.ts'
import { createChannelSeller } from '../channel/payments/channelSeller.ts'
import { watchClaims } from '../channel/payments/channelWatcher.ts'
import { cors, health, paid } from '../channel/payments/expressSeller.ts'
import { assertNetwork, readNetwork } from '../channel/payments/network.ts'
import { createSqliteStore } from '../channel/payments/sqliteStore.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const text = 'Payments that are too small for a ledger are signed instead, and added up. '.repeat(4)
const chunks = text.match(/\S+ +\S+ +/g) ?? []
/** How long a stream waits for the next voucher before it ends. */
const patienceMs = Env.parseNumber('PATIENCE_MS', { fallback: 10_000 })

const network = readNetwork()
await assertNetwork(network)
const channel = Env.parseContractAddress('CHANNEL_CONTRACT')
const recipientSecret = Env.parseStellarSecretKey('RECIPIENT_SECRET')
const store = createSqliteStore(Env.parseOptional('STORE', 'data/payments.db') ?? '')
const claims = { network, channel, store, recipientSecret }
const seller = await createChannelSeller({
  network,
  channel,
  store,
  commitmentKey: Env.parseRequired('COMMITMENT_PUBKEY'),
  recipient: Keypair.fromSecret(recipientSecret).publicKey(),
  secretKey: Env.parseRequired('MPP_SECRET_KEY'),
  close: () => closeChannel(claims),
})
const watcher = watchClaims({ ...claims, settleAt: '1' })

/** An open stream: how many chunks are paid for and not sent, and who waits for more. */
type Stream = { allowance: number; wake: () => void }
const streams = new Map<string, Stream>()

const app = express().disable('x-powered-by').use(cors(), health(seller))

app.get('/text', async (request, response) => {
  const id = randomUUID()
  const stream: Stream = { allowance: 0, wake: () => {} }
  const gone = new AbortController()
  streams.set(id, stream)
  request.once('close', () => gone.abort())
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  /** Waits until the buyer's socket takes more: what is not read is not produced, and not paid for. */
  const send = async (event: string, data: unknown) => {
    const isTaken = response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    if (!isTaken) await once(response, 'drain', { signal: gone.signal })
  }
  try {
    await send('open', { id })
    for (const chunk of chunks) {
      if (stream.allowance === 0) await send('pay', { path: `/text/${id}`, amount: '0.001' })
      if (!(await isPaid(stream, gone.signal)))
        return void (await send('end', { reason: 'unpaid' }))
      stream.allowance -= 1
      await send('chunk', chunk)
    }
    await send('end', { reason: 'complete' })
  } catch (error) {
    if (!gone.signal.aborted) console.error('stream failed:', (error as Error).message)
  } finally {
    streams.delete(id)
    response.end()
  }
})

app.post(
  '/text/:id',
  (request, response, next) => {
    // Before the payment: nobody pays for a stream that has ended.
    if (streams.has(String(request.params.id))) next()
    else response.sendStatus(404)
  },
  // The credential is bound to the path, so to this stream.
  paid(seller, { amount: '0.001', description: 'A chunk of text' }),
  (request, response) => {
    const stream = streams.get(String(request.params.id))
    if (!stream) return void response.sendStatus(410)
    stream.allowance += 1
    stream.wake()
    response.sendStatus(204)
  },
)

/** Whether the next chunk is paid for, in time. */
async function isPaid(stream: Stream, gone: AbortSignal): Promise<boolean> {
  if (stream.allowance > 0) return true
  const ends = AbortSignal.any([gone, AbortSignal.timeout(patienceMs)])
  await new Promise<void>((resolve) => {
    stream.wake = resolve
    ends.addEventListener('abort', () => resolve(), { once: true })
  })
  return stream.allowance > 0
}

const port = Env.parsePort('PORT', 3002)
const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) {
    console.error(`Port ${port} is not free (${error.message}). Set PORT to another one.`)
    process.exit(1)
  }
  console.log(`Seller listens on http://localhost:${port}`)
  console.log(`  GET /text   ${chunks.length} chunks at 0.001 USDC each`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    const stopped = watcher.stop()
    server.closeAllConnections()
    server.close(() => void stopped.then(() => store.close()))
  })
