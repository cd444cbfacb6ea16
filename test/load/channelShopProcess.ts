/**
 * A seller on a channel in a process of its own, made of the skill's modules or of `@stellar/mpp` itself. It kills
 * itself at a step of its store, for tests of what a crash may cost.
 */
import { autoSettle, closeWithLatestCommitment, stellar } from '@stellar/mpp/channel/server'
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import type { Store } from 'mppx'
import { Mppx } from 'mppx/express'
import { closeChannel } from '../../skills/stellar-mpp-payments/assets/channelClaims.ts'
import { createChannelSeller } from '../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { watchClaims } from '../../skills/stellar-mpp-payments/assets/channelWatcher.ts'
import { paid } from '../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { readNetwork } from '../../skills/stellar-mpp-payments/assets/network.ts'
import { createSqliteStore } from '../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const { CHANNEL = '', KEY = '', KILL = '', KIND, RECIPIENT_SECRET = '', STORE = '' } = process.env
const secretKey = 'a test secret of more than thirty-two bytes'
const network = readNetwork()
const recipient = Keypair.fromSecret(RECIPIENT_SECRET).publicKey()
const store = suicidal(createSqliteStore(STORE))
const price = '0.001'

/** Dies before or after the write that `KILL` names: the 3rd voucher, the last one, or the mark of a closed channel. */
function suicidal(inner: Store.AtomicStore): Store.AtomicStore {
  const [when, what = 'never'] = KILL.split(' ')
  let vouchers = 0
  /** Does not return while the signal is on its way. */
  const dieAt = (name: string) => {
    if (name === what) for (process.kill(process.pid, 'SIGKILL'); ; );
  }
  const nameOf = (value: { closing?: boolean }) => {
    if (value.closing) return 'last'
    vouchers += 1
    return `voucher-${vouchers}`
  }
  return {
    ...inner,
    async update(key, change) {
      let name = ''
      const result = await inner.update(key, (current) => {
        const changed = change(current)
        if (changed.op === 'set' && key.startsWith('stellar:channel:cumulative:'))
          name = nameOf(changed.value as object)
        if (when === 'before') dieAt(name)
        return changed
      })
      if (when === 'after') dieAt(name)
      return result
    },
    async put(key, value) {
      if (when === 'before' && key.startsWith('stellar:channel:closed:')) dieAt('closed')
      await inner.put(key, value)
    },
  }
}

type Shop = { sell: express.RequestHandler; close(): Promise<unknown> }

async function ofModules(): Promise<Shop> {
  const claims = { network, channel: CHANNEL, store, recipientSecret: RECIPIENT_SECRET }
  const close = () => closeChannel(claims)
  const options = { network, channel: CHANNEL, commitmentKey: KEY, recipient, secretKey, store }
  const seller = await createChannelSeller({ ...options, close })
  watchClaims({ ...claims, everyMs: 50, onError: () => {} })
  return { sell: paid(seller, { amount: price }), close }
}

async function ofPackage(): Promise<Shop> {
  const feePayer = { envelopeSigner: Keypair.fromSecret(RECIPIENT_SECRET) }
  const { rpcUrl } = network
  const claims = { channel: CHANNEL, feePayer, network: network.id, pollDelayMs: 20, rpcUrl, store }
  const currency = network.usdc
  const method = stellar.channel({ ...claims, commitmentKey: KEY, currency, recipient })
  const mppx = Mppx.create({ methods: [method], realm: 'kill.test', secretKey })
  autoSettle({ ...claims, intervalMs: 50 })
  const sell = mppx.channel({ amount: price }) as express.RequestHandler
  return { sell, close: () => closeWithLatestCommitment(claims) }
}

const shop = await (KIND === 'package' ? ofPackage() : ofModules())
const app = express()
app.get('/word', shop.sell, (_request, response) => void response.json({ word: 'sky' }))
app.post('/close', async (_request, response) => {
  await shop.close()
  response.sendStatus(204)
})
const server = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())))
