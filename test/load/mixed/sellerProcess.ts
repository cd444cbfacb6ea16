/**
 * A seller as the skill teaches it, in a process of its own: reports for a charge, sponsored or not, and words for
 * vouchers on channels. Another one like it shares its store. Says `ready` once it sells.
 */
import { randomUUID } from 'node:crypto'
import { setInterval } from 'node:timers'
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { closeChannel } from '../../../skills/stellar-mpp-payments/assets/channelClaims.ts'
import { createChannelSeller } from '../../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { watchClaims } from '../../../skills/stellar-mpp-payments/assets/channelWatcher.ts'
import { health, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { assertNetwork, readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { reconcileSales } from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import { createRedisStore } from '../../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { type Channel, type Goods, goodsKey, prices, wordsKey } from './wares.ts'

const {
  CHANNEL_SECRET = '',
  CHANNELS = '[]',
  MPP_SECRET_KEY = '',
  PORT = '',
  SPONSOR = '',
  STELLAR_RECIPIENT = '',
  STORE = '',
} = process.env

const network = readNetwork()
await assertNetwork(network)
const store = STORE.startsWith('redis:') ? await createRedisStore(STORE) : createSqliteStore(STORE)
const app = express().disable('x-powered-by')

const options = { network, recipient: STELLAR_RECIPIENT, secretKey: MPP_SECRET_KEY, store }
const quiet = { onProblem: () => {} }
const sellers = {
  sponsored: createSeller({ ...options, ...quiet, sponsors: [SPONSOR] }),
  unsponsored: createSeller({ ...options, ...quiet }),
}
app.use(health(sellers.unsponsored))
for (const kind of ['sponsored', 'unsponsored'] as const) {
  const seller = keepSales(sellers[kind], { network, store })
  app.get(`/${kind}/:item`, paid(seller, { amount: prices[kind] }), serveReport)
}
// Those that are young are left alone: the other seller may have them in hand.
setInterval(() => void reconcileSales({ network, store }).catch(() => {}), 20_000).unref()

/** One report for each payment, however often its buyer comes back for it; some are never ready. */
async function serveReport({ params, path }: express.Request, response: express.Response) {
  if (String(params.item).startsWith('broken')) return void response.sendStatus(500)
  const fresh: Goods = { id: randomUUID(), path }
  const { reference } = response.locals.receipt
  const goods = await store.update(goodsKey(reference), (current) =>
    current
      ? { op: 'noop', result: current as Goods }
      : { op: 'set', value: fresh as never, result: fresh },
  )
  response.json(goods)
}

await Promise.all((JSON.parse(CHANNELS) as Channel[]).map(openChannelShop))

async function openChannelShop({ channel, commitmentKey }: Channel): Promise<void> {
  const claims = { network, channel, store, recipientSecret: CHANNEL_SECRET }
  const seller = await createChannelSeller({
    ...options,
    channel,
    commitmentKey,
    recipient: Keypair.fromSecret(CHANNEL_SECRET).publicKey(),
    close: () => closeChannel(claims),
  })
  watchClaims({ ...claims, settleAt: '0.02', everyMs: 5_000, onError: () => {} })
  for (const kind of ['word', 'page'] as const)
    app.get(`/${kind}/${channel}`, paid(seller, { amount: prices[kind] }), async (_, response) => {
      const count = await store.update(wordsKey(channel, kind), (current) => {
        const value = ((current as number | null) ?? 0) + 1
        return { op: 'set', value: value as never, result: value }
      })
      response.json({ count })
    })
  app.post(`/close/${channel}`, async (_request, response) => {
    await closeChannel(claims)
    response.sendStatus(204)
  })
}

// The store is gone: whoever asked is told, unless the answer is out.
const onError: express.ErrorRequestHandler = (error, _request, response, next) =>
  response.headersSent ? next(error) : void response.sendStatus(500)
app.use(onError)
// What is wrong with a store or an RPC that the run has cut is not worth a line.
console.error = () => {}
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
