/** A seller on channels, and the same route unpaid, in a process of its own. Tells its CPU time and memory on request. */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Store, stellar } from '@stellar/mpp/channel/server'
import express from 'express'
import { Mppx } from 'mppx/express'
import { createSqliteStore } from '../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

/** What it sells on. */
export type Start = {
  rpcUrl: string
  channels: string[]
  commitmentKey: string
  currency: string
  recipient: string
  store: 'memory' | 'sqlite'
}

/** Where it listens: `/free`, and for the channel of each number `/paid/<n>` and `/unchecked/<n>`, which takes any voucher. */
export type Started = { url: string }

/** Of this process: CPU so far, and what it holds after a collection. */
export type Usage = { cpuMs: number; heldBytes: number }

let started = false

process.on('message', (message: Start | 'usage') => {
  if (message === 'usage') return void process.send?.(usage())
  open(message).then(
    (answer) => process.send?.(answer),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))

function usage(): Usage {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  const { system, user } = process.cpuUsage()
  return { cpuMs: (system + user) / 1_000, heldBytes: heapUsed + external }
}

async function open({ channels, store: kind, ...options }: Start): Promise<Started> {
  if (started) throw new Error('The seller has started.')
  started = true
  const store =
    kind === 'memory'
      ? Store.memory()
      : createSqliteStore(join(mkdtempSync(join(tmpdir(), 'bench-')), 'payments.db'))
  const methods = channels.map((channel) => stellar.channel({ ...options, channel, store }))
  const app = express().disable('x-powered-by')
  const goods: express.Handler = (_request, response) => void response.json({ word: 'sky' })
  app.get('/free', goods)
  app.get('/paid/:channel', chosen(methods.map(sell)), goods)
  app.get('/unchecked/:channel', chosen(methods.map(unchecked).map(sell)), goods)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

type Method = ReturnType<typeof stellar.channel>

function sell(method: Method): express.RequestHandler {
  const secretKey = 'a secret of at least thirty-two bytes'
  const mppx = Mppx.create({ methods: [method], realm: 'bench.test', secretKey })
  return mppx.channel({ amount: '0.00001' }) as express.RequestHandler
}

/** What mppx costs alone: the same method, which checks nothing. */
function unchecked(method: Method): Method {
  const receipt = { method: 'stellar', reference: 'none', status: 'success' } as const
  return { ...method, verify: async () => ({ ...receipt, timestamp: new Date().toISOString() }) }
}

function chosen(handlers: readonly express.RequestHandler[]): express.RequestHandler {
  return (request, response, next) => {
    const handler = handlers[Number(request.params.channel)]
    if (handler) void handler(request, response, next)
    else response.sendStatus(404)
  }
}
