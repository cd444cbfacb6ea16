/** Many buyers at once, and clients that hold on to their connections. */
import { connect as connectTcp, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { type Case, held, hole, isServed } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { forge } from '../Forgery.ts'
import { ask } from '../Target.ts'
import { others } from '../Wallet.ts'

const buyers = 5
const sockets = 40

/** Attacks by number. */
export const load: Case[] = [
  {
    name: 'parallel-buyers',
    tries: `${buyers} honest buyers at once`,
    proves: 'draft-httpauth-payment: who pays is served',
    fix: 'Give each challenge an id of its own, and each sponsor one payment after another: two with one sequence number, and one fails.',
    sells: 'charge',
    async run(target) {
      const offers = await Promise.all(
        Array.from({ length: buyers }, () => Charge.askOffer(target)),
      )
      // Only an account that sends transactions itself has a sequence number to get wrong.
      const isSponsored = offers[0]?.sponsored === true
      const payers = isSponsored
        ? Array(buyers).fill(target.wallet.main)
        : await others(target.wallet, target.network, buyers)
      const answers = await Promise.all(
        offers.map(async (offer, index) => {
          const { payload } = await forge(target.network, offer, payers[index])
          return Charge.present(target, offer, payload, payers[index])
        }),
      )
      const served = answers.filter(isServed).length
      if (served === buyers) return held(`all ${buyers} were served`)
      const other = answers.find((answer) => !isServed(answer))?.status
      return hole(`it served ${served} of ${buyers}; others got ${other}`)
    },
  },
  {
    name: 'slow-clients',
    tries: `${sockets} clients that never end their request`,
    proves: 'The seller stays up for others (slowloris)',
    fix: 'Serve from an event loop, without a lock around the request; leave headersTimeout and requestTimeout of Node as they are.',
    async run(target) {
      const open = await Promise.all(
        Array.from({ length: sockets }, (_, index) => begin(target.url, index % 2 === 0)),
      )
      // Until the seller has seen them.
      await setTimeout(100)
      try {
        const { body, status } = await ask(target, { timeoutMs: 3_000 })
        return status === 402
          ? held('others are answered as before')
          : hole(`others get ${status === 0 ? `no answer (${body})` : status}`)
      } finally {
        for (const socket of open) socket.destroy()
      }
    },
  },
]

/** Sends the beginning of a request; half of them promise a body. */
function begin(url: URL, withBody: boolean): Promise<Socket> {
  const { hostname, pathname, port, protocol } = url
  const isTls = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const address = { host, port: Number(port) || (isTls ? 443 : 80) }
  const socket = isTls ? connectTls({ ...address, servername: host }) : connectTcp(address)
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n`
  return new Promise((resolve) => {
    socket.on('error', () => resolve(socket))
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      socket.write(withBody ? `${head}Content-Length: 1000000\r\n\r\n{` : head)
      resolve(socket)
    })
  })
}
