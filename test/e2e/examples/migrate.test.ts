/**
 * A shop before and after its migration (`migrate-from-stripe/before/seller.ts`, `migrate-from-stripe/after/seller.ts`):
 * people pay both in the same way, programs pay the second one. Both have the same files: the second one takes over.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { stellar } from '@stellar/mpp/charge/client'
import type { Keypair } from '@stellar/stellar-sdk'
import { Challenge } from 'mppx'
import { Mppx } from 'mppx/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openOrders } from '../../../examples/migrate-from-stripe/after/orders.ts'
import { createBuyer } from '../../../examples/migrate-from-stripe/after/payments/buyer.ts'
import { createNetwork } from '../../../examples/migrate-from-stripe/after/payments/network.ts'
import { openRefunds } from '../../../examples/migrate-from-stripe/after/payments/refundBook.ts'
import {
  createSqliteStore,
  type SqliteStore,
} from '../../../examples/migrate-from-stripe/after/payments/sqliteStore.ts'
import { refundOnStellar } from '../../../examples/migrate-from-stripe/after/stellarRefund.ts'
import { connect } from '../../fakes/stripe/client.ts'
import * as StripeDouble from '../../fakes/stripe/StripeDouble.ts'
import { sign } from '../../fakes/stripe/Webhooks.ts'
import { startProxy } from '../../skills/assets/BrokenRpc.ts'
import { rpcUrl } from '../Network.ts'
import { folder as versions } from '../Versions.ts'
import { trusting, usdcOf } from './Accounts.ts'
import { type Environment, run, type Seller, start, startSeller } from './Example.ts'

const folder = mkdtempSync(join(tmpdir(), 'migrate-example-'))
const file = join(folder, 'orders.db')
const example = (name: string) => `migrate-from-stripe/${name}.ts`
/** 5 USDC in base units, and in cents. */
const price = { units: 50_000_000n, cents: 500 }
const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

/** What takes another process and says no more of this example: `npm run test:matrix` runs it. */
const isFull = process.env.FULL_MATRIX !== undefined

type Shop = 'before' | 'after'
let double: StripeDouble.StripeDouble
let payer: Keypair
let recipient: Keypair
let environment: Environment
let webhookSecret: string
let shop: Shop
let isOpen = false
let seller: Seller
let spent: SqliteStore
/** Who names it has the licence; each test has its own. */
let order: string

/** Starts a shop on the files that both share, and tells Stripe where it is. */
async function open(name: Shop, change: Environment = {}): Promise<void> {
  shop = name
  seller = await startSeller(example(`${name}/seller`), { ...environment, ...change })
  double.webhooks.move(webhookSecret, `${seller.url}/webhooks/stripe`)
  isOpen = true
}

/** From now on this one serves; the other one ends. */
async function serve(name: Shop): Promise<void> {
  if (isOpen && shop === name) return
  if (isOpen) expect((await seller.stop()).code).toBe(0)
  await open(name)
}

/** `kill -9`, and a start at the same address, as a service manager does. */
async function restart(meanwhile = async () => {}): Promise<void> {
  const { url } = seller
  await seller.kill()
  await meanwhile()
  await open(shop, { PORT: new URL(url).port })
  seller = { ...seller, url }
  double.webhooks.move(webhookSecret, `${url}/webhooks/stripe`)
}

beforeAll(async () => {
  double = await StripeDouble.start()
  const accounts = await Promise.all([trusting('500'), trusting()])
  payer = accounts[0]
  recipient = accounts[1]
  webhookSecret = double.webhooks.register('http://127.0.0.1:9/', [
    'checkout.session.completed',
    'charge.refunded',
  ])
  environment = {
    STELLAR_RECIPIENT: recipient.publicKey(),
    MPP_SECRET_KEY: 'x'.repeat(32),
    STRIPE_API_URL: double.url,
    STRIPE_SECRET_KEY: double.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    ORDERS: file,
    STORE: join(folder, 'payments.db'),
    RECEIPTS: folder,
    STELLAR_REFUND_SECRET: recipient.secret(),
  }
  // For what a test calls in this process, where that is quicker than one of its own.
  for (const [name, value] of Object.entries({ ...environment, STELLAR_RPC_URL: rpcUrl }))
    vi.stubEnv(name, value)
  spent = createSqliteStore(join(folder, 'buyer.db'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  spent.close()
  expect((await seller.stop()).code).toBe(0)
  await double.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  order = randomUUID()
})

/** A look into the shop's file, or a hand in it. */
function withFile<result>(task: (database: InstanceType<typeof DatabaseSync>) => result): result {
  const database = new DatabaseSync(file)
  try {
    return task(database)
  } finally {
    database.close()
  }
}

/** Each payment and what is left of it: `before` has one for an order, `after` as many as there were. */
const paymentsOf = {
  before:
    'SELECT id AS "order", payment AS reference, cents - refunded AS kept FROM orders WHERE payment NOT NULL',
  after:
    'SELECT order_id AS "order", reference, payments.cents - IFNULL(total, 0) AS kept FROM payments LEFT JOIN refunds USING (reference)',
}
type Row = { order: string; reference: string; kept: number }
const payments = () => withFile((database) => database.prepare(paymentsOf[shop]).all() as Row[])
const licences = () =>
  withFile(
    (database) =>
      database.prepare('SELECT COUNT(licence) AS count FROM orders').get() as { count: number },
  ).count

/** Orders, Stripe and the chain say the same, to the cent and the unit. @returns what they say. */
async function agreed() {
  await double.webhooks.settled()
  const all = payments()
  const sum = (isCard: boolean) =>
    all
      .filter(({ reference }) => reference.startsWith('pi_') === isCard)
      .reduce((total, { kept }) => total + kept, 0)
  const succeeded = double.payments().filter(({ status }) => status === 'succeeded')
  const cards = all.filter(({ reference }) => reference.startsWith('pi_'))
  expect(cards.map(({ reference }) => reference).sort()).toEqual(
    succeeded.map(({ id }) => id).sort(),
  )
  expect(sum(true)).toBe(double.balance())
  expect(BigInt(sum(false)) * 100_000n).toBe(await usdcOf(recipient))
  return { cents: sum(true), units: BigInt(sum(false)) * 100_000n, licences: licences() }
}
type Books = Awaited<ReturnType<typeof agreed>>

/** What a story changes in the books, which agree before and after. */
async function changes(story: () => Promise<void>): Promise<Books> {
  const before = await agreed()
  await story()
  const after = await agreed()
  return {
    cents: after.cents - before.cents,
    units: after.units - before.units,
    licences: after.licences - before.licences,
  }
}
const nothing: Books = { cents: 0, units: 0n, licences: 0 }
const byCard: Books = { cents: price.cents, units: 0n, licences: 1 }
const onStellar: Books = { cents: 0, units: price.units, licences: 1 }

/** A person with a browser. */
const visit = (path: string, method = 'GET') =>
  fetch(seller.url + path, { method, headers: browser, redirect: 'manual' })
/** Presses the button. @returns where the person is sent. */
async function buy(): Promise<string> {
  const response = await visit(`/orders/${order}`, 'POST')
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}
/** Pays on Stripe's page, and comes back. */
async function payByCard(page: string): Promise<string> {
  const { origin, pathname } = new URL(double.pay(page))
  expect(origin).toBe(new URL(seller.url).origin)
  return licenceOn(await (await visit(pathname)).text())
}
const look = async () => (await visit(`/orders/${order}`)).text()
const licenceOn = (page: string) => /HERON-[0-9a-f-]{36}/.exec(page)?.[0] ?? ''
const isLicence = expect.stringMatching(/^HERON-/)

/** A program. */
const ask = (headers: Record<string, string> = {}, name = order) =>
  fetch(`${seller.url}/orders/${name}`, {
    method: 'POST',
    headers: { Accept: 'application/json', ...headers },
  })
const wallet = () =>
  Mppx.create({
    polyfill: false,
    methods: [stellar.charge({ secretKey: payer.secret(), rpcUrl })],
  })
const credential = async (name = order) => wallet().createCredential((await ask({}, name)) as never)
/** As the example's, in this process: it starts quicker. */
async function agent(secretKey = payer.secret()): Promise<{ status: number; text: string }> {
  const buyer = createBuyer({
    network: createNetwork('stellar:testnet', rpcUrl),
    secretKey,
    origins: [seller.url],
    maxPerCall: '5',
    budget: '500',
    store: spent,
  })
  const headers = { Accept: 'application/json' }
  const { response } = await buyer.buy(`${seller.url}/orders/${order}`, { method: 'POST', headers })
  return { status: response.status, text: await response.text() }
}
const surplus = () => {
  const orders = openOrders(file)
  const found = orders.surplus()
  orders.close()
  return found
}
const refund = (...parameters: string[]) =>
  run(example(`${shop}/refund`), environment, ...parameters)
const listed = async () => (await run(example('after/surplus'), environment)).output
/** Refunds on Stellar that have not ended. */
async function owed() {
  const store = createSqliteStore(environment.STORE ?? '')
  const open = await openRefunds(store).open()
  store.close()
  return open
}
/** As from the Dashboard. */
async function giveBack(payment_intent = ''): Promise<void> {
  await connect(double).refunds.create({ payment_intent })
  await double.webhooks.settled()
}
const intentOf = () => payments().find((one) => one.order === order)?.reference ?? ''

/** What goes wrong when the shop's file is written to. */
const breakFile = (event: string) =>
  withFile((database) =>
    database.exec(`CREATE TRIGGER broken BEFORE ${event} BEGIN SELECT RAISE(ABORT, 'broken'); END`),
  )
/** Between a payment and its delivery. */
const breakDelivery = () => breakFile('UPDATE OF licence ON orders')
/** Between the reservation of a refund and its signature. */
const breakRefund = (hash: string) => breakFile(`INSERT ON refunds WHEN NEW.reference = '${hash}'`)
/** What a process wrote that was killed before it wrote all: nothing. */
const forget = (name: string) =>
  withFile((database) => database.prepare('DELETE FROM payments WHERE order_id = ?').run(name))
/** Kills who gives back when the ledger has what was signed, and nobody was told. */
async function refundKilledWhenSent(hash: string): Promise<void> {
  const proxy = await startProxy(rpcUrl)
  const { child, ended } = await start(
    example('after/refund'),
    { ...environment, STELLAR_RPC_URL: proxy.url },
    [hash],
  )
  proxy.fault = (method) => {
    if (method !== 'sendTransaction') return undefined
    child.kill('SIGKILL')
    return 'drop-after'
  }
  expect((await ended).code).toBeNull()
  expect(proxy.calls).toContain('sendTransaction')
  await proxy.close()
}
/** Orders that are paid and served. */
const finished: string[] = []
const found = (name: string) => `Found: order ${name} was paid on Stellar.`
const mend = () => withFile((database) => database.exec('DROP TRIGGER broken'))

/** What people do. Not a word of it knows which of the shops this is. */
const people: [what: string, story: () => Promise<void>, books: Books][] = [
  [
    'behavior: the page has the price and a button with an order of its own',
    async () => {
      const [first, second] = [await (await visit('/')).text(), await (await visit('/')).text()]
      const action = (page: string) => /action="(\/orders\/[0-9a-f-]{36})"/.exec(page)?.[1]
      expect(first).toContain('5.00 USD')
      expect(action(first)).toBeDefined()
      expect(action(first)).not.toBe(action(second))
    },
    nothing,
  ],
  [
    'behavior: pays on the page of Stripe, comes back, and has the licence',
    async () => expect(await payByCard(await buy())).toEqual(isLicence),
    byCard,
  ],
  [
    'behavior: presses the button twice: one page, one payment',
    async () => {
      const [first, second] = await Promise.all([buy(), buy()].map((page) => page.catch(() => '')))
      // Stripe says of two at once that one is under way; the package asks again.
      expect(first).toBe(second)
      await payByCard(first ?? '')
      expect(await buy()).toBe(`/orders/${order}`)
    },
    byCard,
  ],
  [
    'behavior: a declined card, then another one on the same page',
    async () => {
      const page = await buy()
      expect(() => double.pay(page, 'pm_card_visa_chargeDeclined')).toThrow('was declined')
      expect(await look()).toContain('Not paid yet')
      expect(await payByCard(page)).toEqual(isLicence)
    },
    byCard,
  ],
  [
    'behavior: goes away and does not pay',
    async () => {
      await connect(double).checkout.sessions.expire(/cs_test_\w+/.exec(await buy())?.[0] ?? '')
      expect(await look()).toContain('Not paid yet')
    },
    nothing,
  ],
  [
    'behavior: never comes back: the webhook delivers',
    async () => {
      double.pay(await buy())
      await double.webhooks.settled()
      expect(licences()).toBeGreaterThan(0)
      expect(licenceOn(await look())).toEqual(isLicence)
    },
    byCard,
  ],
  [
    'behavior: comes back before the webhook, which then comes twice',
    async () => {
      double.webhooks.hold()
      const licence = await payByCard(await buy())
      expect(licence).toEqual(isLicence)
      await double.webhooks.release()
      const { id = '' } = double.webhooks.events('checkout.session.completed').at(-1) ?? {}
      for (let times = 0; times < 2; times += 1)
        expect(await double.webhooks.deliver(id)).toEqual([204])
      expect(licenceOn(await look())).toBe(licence)
    },
    byCard,
  ],
  [
    'behavior: a part goes back, asked again when Stripe has forgotten the key: once, and the licence stays',
    async () => {
      await payByCard(await buy())
      for (let times = 0; times < 2; times += 1) {
        expect((await refund(intentOf(), '120')).output).toContain('120 cents')
        await double.pass(90_000)
      }
      await double.webhooks.settled()
      expect(licenceOn(await look())).toEqual(isLicence)
    },
    { ...byCard, cents: 380 },
  ],
  [
    'behavior: all of it goes back, told before the payment: the licence has ended',
    async () => {
      double.webhooks.hold()
      double.pay(await buy())
      await giveBack(double.payments().at(-1)?.id)
      await double.webhooks.release('backward')
      expect(await look()).toContain('The money went back')
      expect(await buy()).toBe(`/orders/${order}`)
    },
    { ...nothing, licences: 1 },
  ],
  [
    'behavior: the shop is down when Stripe tells: told again, and delivered',
    async () => {
      const page = await buy()
      await restart(async () => {
        double.pay(page)
        await double.webhooks.settled()
      })
      expect(double.webhooks.attempts().at(-1)?.status).toBe(0)
      await double.pass(3_600)
      expect(licenceOn(await look())).toEqual(isLicence)
    },
    byCard,
  ],
  [
    'behavior: killed between payment and delivery: the page delivers, and Stripe tells nothing new',
    async () => {
      const page = await buy()
      breakDelivery()
      double.pay(page)
      await double.webhooks.settled()
      expect(double.webhooks.attempts().at(-1)?.status).toBe(500)
      expect((await visit(`/orders/${order}`)).status).toBe(500)
      await restart(async () => mend())
      const licence = licenceOn(await look())
      expect(licence).toEqual(isLicence)
      await double.pass(3_600)
      expect(licenceOn(await look())).toBe(licence)
    },
    byCard,
  ],
  [
    'error: an order that is none',
    async () => {
      for (const path of ['/orders/1', `/orders/${'x'.repeat(36)}`, '/orders/..%2F..%2Fetc'])
        expect((await visit(path, 'POST')).status).toBe(404)
    },
    nothing,
  ],
  [
    'error: a webhook that Stripe did not sign, or long ago',
    async () => {
      const object = { client_reference_id: order, payment_intent: 'pi_x', payment_status: 'paid' }
      const event = { object: 'event', type: 'checkout.session.completed', data: { object } }
      const body = JSON.stringify(event)
      const old = Math.floor(Date.now() / 1_000) - 301
      for (const signature of ['', sign(body, 'whsec_another'), sign(body, webhookSecret, old)]) {
        const headers = { 'Content-Type': 'application/json', 'Stripe-Signature': signature }
        const url = `${seller.url}/webhooks/stripe`
        expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(400)
      }
    },
    nothing,
  ],
]

describe('people, before', () => {
  beforeAll(() => serve('before'))
  for (const [what, story, books] of people)
    test.skipIf(!isFull && /down|killed/.test(what))(what, async () =>
      expect(await changes(story)).toEqual(books),
    )
})

test('behavior: the switch: what was sold before is known after, and what was begun is delivered', async () => {
  await serve('before')
  const sold = { order, licence: await payByCard(await buy()), intent: intentOf() }
  order = randomUUID()
  const begun = { order, page: await buy() }
  const before = await agreed()
  await serve('after')
  expect(await agreed()).toEqual(before)
  order = sold.order
  expect(licenceOn(await look())).toBe(sold.licence)
  order = begun.order
  const { pathname } = new URL(double.pay(begun.page))
  expect(licenceOn(await (await visit(pathname)).text())).toEqual(isLicence)
  expect(await changes(() => giveBack(sold.intent))).toEqual({
    ...nothing,
    cents: -price.cents,
  })
  order = sold.order
  expect(await look()).toContain('The money went back')
})

describe('after', () => {
  beforeAll(() => serve('after'))

  describe('people', () => {
    for (const [what, story, books] of people)
      test(what, async () => expect(await changes(story)).toEqual(books))
  })

  test('behavior: 402 with the price in USDC, and no order; a browser is sent to Stripe', async () => {
    const books = await changes(async () => {
      for (const Accept of ['application/json', '*/*']) {
        const response = await ask({ Accept })
        expect(response.status).toBe(402)
        expect(response.headers.get('cache-control')).toContain('no-store')
        expect(response.headers.get('vary')).toContain('Accept')
        const [challenge, ...others] = Challenge.fromResponseList(response)
        expect(challenge).toMatchObject({ method: 'stellar', request: { amount: '50000000' } })
        expect(others).toEqual([])
      }
      expect(await buy()).toContain('https://checkout.stripe.com/')
    })
    expect(books).toEqual(nothing)
  })

  test('behavior: pays, has the licence, asks again and pays nothing', async () => {
    const books = await changes(async () => {
      const { code, output } = await run(example('after/agent'), {
        BUYER_STORE: join(folder, 'program.db'),
        ORDER: order,
        SERVER_URL: seller.url,
        STELLAR_SECRET: payer.secret(),
      })
      expect(output).toContain('paid on Stellar: http')
      expect(code).toBe(0)
      const licence = licenceOn(output)
      expect(await agent()).toEqual({ status: 200, text: JSON.stringify({ licence }) })
      expect(licenceOn(await look())).toBe(licence)
    })
    expect(books).toEqual(onStellar)
  })

  test('error: no USDC', async () => {
    const poor = await trusting()
    const books = await changes(async () => {
      await expect(agent(poor.secret())).rejects.toThrow()
      expect(licenceOn(await look())).toBe('')
    })
    expect(books).toEqual(nothing)
  })

  test('error: a payment for one order does not pay another; sent again it is taken once', async () => {
    const books = await changes(async () => {
      const Authorization = await credential()
      const stolen = await ask({ Authorization }, randomUUID())
      expect(stolen.status).toBe(402)
      expect(await stolen.json()).toMatchObject({
        type: expect.stringContaining('invalid-challenge'),
      })
      const answers = await Promise.all([1, 2, 3, 4].map(() => ask({ Authorization })))
      const served = [...answers.filter(({ ok }) => ok), await ask({ Authorization })]
      const bodies = await Promise.all(served.map((answer) => answer.text()))
      expect(bodies.length).toBeGreaterThan(1)
      expect(new Set(bodies.map(licenceOn))).toEqual(new Set([licenceOn(await look())]))
    })
    expect(books).toEqual(onStellar)
  })

  test('behavior: what a person began a program pays: the page of Stripe is closed', async () => {
    const books = await changes(async () => {
      const page = await buy()
      expect((await agent()).status).toBe(200)
      await expect
        .poll(() => double.webhooks.events('checkout.session.expired').at(-1)?.data.object)
        .toMatchObject({ client_reference_id: order })
      expect(() => double.pay(page)).toThrow('is expired')
      expect(await buy()).toBe(`/orders/${order}`)
    })
    expect(books).toEqual(onStellar)
  })

  test('behavior: a program pays while the page of Stripe is made: nobody is sent there', async () => {
    const books = await changes(async () => {
      const gate = double.stop('POST /v1/checkout/sessions', 'after')
      const sent = buy()
      await gate.arrived
      expect((await agent()).status).toBe(200)
      gate.release()
      expect(await sent).toBe(`/orders/${order}`)
      await expect
        .poll(() => double.webhooks.events('checkout.session.expired').at(-1)?.data.object)
        .toMatchObject({ client_reference_id: order })
    })
    expect(books).toEqual(onStellar)
  })

  test('behavior: what was paid by card costs a program nothing, whatever it presents', async () => {
    const books = await changes(async () => {
      const Authorization = await credential()
      const licence = await payByCard(await buy())
      expect(licenceOn(await (await ask({ Authorization })).text())).toBe(licence)
    })
    expect(books).toEqual(byCard)
  })

  test('behavior: all of a card payment went back: 410, and nothing is asked for', async () => {
    const books = await changes(async () => {
      await payByCard(await buy())
      await giveBack(intentOf())
      expect((await ask()).status).toBe(410)
    })
    expect(books).toEqual({ ...nothing, licences: 1 })
  })

  test('behavior: the card is told of second: delivered once, listed, given back', async () => {
    const books = await changes(async () => {
      double.webhooks.hold()
      const page = await buy()
      double.pay(page)
      const { licence } = (await (await ask({ Authorization: await credential() })).json()) as {
        licence: string
      }
      await double.webhooks.release()
      expect(licenceOn(await look())).toBe(licence)
      const intent = double.payments().at(-1)?.id ?? ''
      expect(surplus()).toEqual([{ order, reference: intent, cents: 500n }])
      expect((await refund(intent)).code).toBe(0)
      await double.webhooks.settled()
      expect(surplus()).toEqual([])
      expect(licenceOn(await look())).toBe(licence)
    })
    expect(books).toEqual(onStellar)
  })

  test('behavior: in the same moment: one licence, and one of two payments is listed', async () => {
    const books = await changes(async () => {
      const Authorization = await credential()
      const page = await buy()
      const paid = ask({ Authorization })
      double.pay(page)
      const answer = licenceOn(await (await paid).text())
      await double.webhooks.settled()
      expect(answer).toBe(licenceOn(await look()))
      const own = payments().filter((one) => one.order === order)
      expect(surplus()).toHaveLength(own.length - 1)
      // Whichever came second: the card's goes back.
      if (own.length === 2) await giveBack(double.payments().at(-1)?.id)
    })
    expect([byCard, onStellar]).toContainEqual(books)
    expect(surplus()).toEqual([])
  })

  test('behavior: both at once, the one on Stellar is found second: listed, and given back once, through two crashes', async () => {
    const before = await usdcOf(payer)
    const books = await changes(async () => {
      const page = await buy()
      breakDelivery()
      expect((await ask({ Authorization: await credential() })).status).toBe(500)
      mend()
      forget(order)
      const licence = await payByCard(page)
      await restart()
      expect(seller.output()).toContain(found(order))
      finished.push(order)
      const [, second] = payments().filter((one) => one.order === order)
      const hash = second?.reference ?? ''
      const command = `\n  npm run refund -- ${hash}\n`
      expect(await listed()).toBe(`order ${order}: 5.00 too much by ${hash}${command}`)
      breakRefund(hash)
      await expect(refundOnStellar(hash)).rejects.toThrow('broken')
      mend()
      await refundKilledWhenSent(hash)
      // The order knows already, and what is owed is not forgotten.
      expect(surplus()).toEqual([])
      expect(await listed()).toBe(`begun: 5.00 of ${hash}${command}`)
      const given = await refund(hash)
      expect(given.output).toMatch(
        /^500 cents of .* given back: [0-9a-f]{64}, receipt in .*json\n$/,
      )
      expect(`${await refundOnStellar(hash)}\n`).toBe(given.output)
      expect(await owed()).toEqual([])
      expect(licenceOn(await look())).toBe(licence)
    })
    expect(books).toEqual(byCard)
    expect(await usdcOf(payer)).toBe(before)
  })

  test('behavior: on Stellar a part goes back and the licence stays; with the rest it ends', async () => {
    const books = await changes(async () => {
      expect((await agent()).status).toBe(200)
      const hash = intentOf()
      expect(await refundOnStellar(hash, '120')).toContain('120 cents')
      expect(licenceOn(await look())).toEqual(isLicence)
      await expect(refundOnStellar(hash, '381')).rejects.toThrow('too-much')
      expect(await refundOnStellar(hash)).toContain('380 cents')
      expect(await look()).toContain('The money went back')
      expect((await ask()).status).toBe(410)
    })
    expect(books).toEqual({ ...nothing, licences: 1 })
  })

  test('behavior: not killed between payment and delivery: the agent that asks again is served', async () => {
    const books = await changes(async () => {
      breakDelivery()
      expect((await agent()).status).toBe(500)
      mend()
      expect(licenceOn((await agent()).text)).toEqual(isLicence)
    })
    expect(books).toEqual(onStellar)
  })

  test('behavior: killed between payment and delivery: delivered at the start, and the agent that comes back pays nothing', async () => {
    const served = randomUUID()
    finished.push(served)
    const books = await changes(async () => {
      expect((await ask({ Authorization: await credential(served) }, served)).status).toBe(200)
      breakDelivery()
      expect((await agent()).status).toBe(500)
      await restart(async () => {
        mend()
        forget(order)
      })
      expect(seller.output()).toContain(found(order))
      // What was served, or found before, is not found again.
      for (const one of finished) expect(seller.output()).not.toContain(one)
      const licence = licenceOn(await look())
      expect(await agent()).toEqual({ status: 200, text: JSON.stringify({ licence }) })
    })
    expect(books).toEqual({ cents: 0, units: 2n * price.units, licences: 2 })
  })
})

// The same on every set of versions, and slow to start there.
describe.skipIf(versions).concurrent('a shop that cannot start', () => {
  const live = { STRIPE_SECRET_KEY: 'sk_live_hunter2' }
  const cases: [name: Shop, sentence: RegExp, change: Environment][] = [
    ['before', /STRIPE_SECRET_KEY is no test key/, live],
    ['after', /STELLAR_RECIPIENT is not set/, { STELLAR_RECIPIENT: undefined }],
    ['after', /shorter than 32 bytes/, { MPP_SECRET_KEY: 'hunter2' }],
  ]
  for (const [name, sentence, change] of cases.filter(([name]) => isFull || name === 'before'))
    test(`error: ${name}: ${sentence.source}`, async () => {
      const files = { ORDERS: join(folder, 'other.db'), STORE: join(folder, 'others.db') }
      const environmentOf = { ...environment, ...files, ...change }
      const { code, output } = await run(example(`${name}/seller`), environmentOf)
      expect(output).toMatch(sentence)
      expect(output).not.toMatch(/hunter2|\n\s+at /i)
      expect(code).toBe(1)
    })
})
