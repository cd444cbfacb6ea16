/**
 * One 402, two rails (`stripe-and-stellar/rails.ts`, `stripe-and-stellar/stripeWebhooks.ts`): the example as users run it, on the local network and on the
 * double of Stripe.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { stellar } from '@stellar/mpp/charge/client'
import type { Keypair } from '@stellar/stellar-sdk'
import { Challenge, Credential } from 'mppx'
import { Mppx, stripe as stripeMethod } from 'mppx/client'
import { Mppx as MppxServer, stripe as stripeServer } from 'mppx/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createNetwork } from '../../../examples/stripe-and-stellar/payments/network.ts'
import { readReceipt } from '../../../examples/stripe-and-stellar/payments/sale.ts'
import { reconcile } from '../../../examples/stripe-and-stellar/reconcile.ts'
import { openSales } from '../../../examples/stripe-and-stellar/sales.ts'
import { connect, grant } from '../../fakes/stripe/client.ts'
import * as StripeDouble from '../../fakes/stripe/StripeDouble.ts'
import { sign } from '../../fakes/stripe/Webhooks.ts'
import { listen } from '../../skills/assets/BrokenRpc.ts'
import { rpcUrl } from '../Network.ts'
import { folder as versions } from '../Versions.ts'
import { trusting, usdcOf } from './Accounts.ts'
import { type Environment, run, type Seller, startSeller } from './Example.ts'

const folder = mkdtempSync(join(tmpdir(), 'stripe-example-'))
const example = (name: string) => `stripe-and-stellar/${name}.ts`
/** 0.01 USDC in base units. */
const price = 100_000n
const charge = 'POST /v1/payment_intents'
/** Processes that only start to refuse: `npm run test:matrix` runs them all. */
const isFull = process.env.FULL_MATRIX !== undefined

let double: StripeDouble.StripeDouble
let payer: Keypair
let recipient: Keypair
let environment: Environment
let webhookSecret: string
let seller: Seller
/** Who names it has the credits; each test has its own. */
let order: string

/** Starts the seller on the shop's own files, and tells Stripe where it is. */
async function open(change: Environment = {}): Promise<void> {
  seller = await startSeller(example('seller'), { ...environment, ...change })
  double.webhooks.move(webhookSecret, `${seller.url}/webhooks/stripe`)
}

beforeAll(async () => {
  double = await StripeDouble.start()
  const accounts = await Promise.all([trusting('1'), trusting()])
  payer = accounts[0]
  recipient = accounts[1]
  webhookSecret = double.webhooks.register('http://127.0.0.1:9/', [
    'payment_intent.succeeded',
    'charge.refunded',
  ])
  environment = {
    STELLAR_RECIPIENT: recipient.publicKey(),
    MPP_SECRET_KEY: 'x'.repeat(32),
    STRIPE_API_URL: double.url,
    STRIPE_NETWORK_ID: 'profile_test_facts',
    STRIPE_SECRET_KEY: double.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    SALES: join(folder, 'sales.db'),
    STORE: join(folder, 'store.db'),
    RECEIPTS: folder,
  }
  await open()
})
afterAll(async () => {
  expect((await seller.stop()).code).toBe(0)
  await double.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  order = randomUUID()
})

const withCard = (count = 1, change: Environment = {}) =>
  run(
    example('cardBuyer'),
    { ...environment, SERVER_URL: seller.url, ORDER: order, ...change },
    `${count}`,
  )
const onStellar = (count = 1, change: Environment = {}) =>
  run(
    example('stellarBuyer'),
    { SERVER_URL: seller.url, ORDER: order, STELLAR_SECRET: payer.secret(), ...change },
    `${count}`,
  )

/** Ledger of sales, Stripe and the chain say the same, to the cent and the unit. @returns what they say. */
async function agreed() {
  await double.webhooks.settled()
  const sales = openSales(join(folder, 'sales.db'))
  const totals = sales.totals()
  sales.close()
  const none = { payments: 0, amount: 0n, refunded: 0n }
  const card = totals.find(({ rail }) => rail === 'card') ?? none
  const chain = totals.find(({ rail }) => rail === 'stellar') ?? none
  const succeeded = double.payments().filter(({ status }) => status === 'succeeded')
  expect(card.payments).toBe(succeeded.length)
  expect(card.amount - card.refunded).toBe(BigInt(double.balance()))
  expect(chain.amount - chain.refunded).toBe(await usdcOf(recipient))
  expect(chain.amount).toBe(BigInt(chain.payments) * price)
  return { cents: Number(card.amount - card.refunded), units: chain.amount }
}
type Books = Awaited<ReturnType<typeof agreed>>

/** What a story changes in the books, which agree before and after. */
async function changes(story: () => Promise<void>): Promise<Books> {
  const before = await agreed()
  await story()
  const after = await agreed()
  return { cents: after.cents - before.cents, units: after.units - before.units }
}
const nothing: Books = { cents: 0, units: 0n }
const pack: Books = { cents: 50, units: 0n }
const fact: Books = { cents: 0, units: price }

const ask = (headers: Record<string, string> = {}) =>
  fetch(`${seller.url}/fact`, { headers: { Order: order, ...headers } })
const offers = async (accept?: string) =>
  Challenge.fromResponseList(await ask(accept ? { 'Accept-Payment': accept } : {}))

/** A buyer in this process, to do what the example's do not: the credential is looked at, changed, sent again. */
const methods = {
  card: (paymentMethod = 'pm_card_visa') =>
    Mppx.create({
      polyfill: false,
      methods: [
        stripeMethod.charge({
          paymentMethod,
          createToken: async ({ amount, currency, expiresAt, paymentMethod: card }) => {
            const limits = { currency, max_amount: Number(amount), expires_at: expiresAt }
            return (await grant(connect(double), limits, card)).id
          },
        }),
      ],
    }),
  stellar: (account = payer) =>
    Mppx.create({
      polyfill: false,
      methods: [stellar.charge({ secretKey: account.secret(), rpcUrl })],
    }),
  pushed: (account = payer) =>
    Mppx.create({
      polyfill: false,
      methods: [stellar.charge({ secretKey: account.secret(), rpcUrl, mode: 'push' })],
    }),
}
const credentialOf = async (rail: keyof typeof methods) =>
  methods[rail]().createCredential((await ask()) as never)

/** Buys one fact, in this process: quicker than the example's buyers. @returns what is left, or why not. */
async function buyWith(buyer: {
  fetch(url: string, init: { headers: Record<string, string> }): Promise<Response>
}): Promise<{ reference: string; left: number; detail: string }> {
  const response = await buyer.fetch(`${seller.url}/fact`, { headers: { Order: order } })
  const { left = -1, detail = '' } = (await response.json()) as { left?: number; detail?: string }
  return { reference: readReceipt(response)?.reference ?? '', left, detail }
}
const buy = (card?: string) => buyWith(methods.card(card))
const buyOnStellar = (account = payer) => buyWith(methods.stellar(account))

describe('one 402, two rails', () => {
  test('behavior: a price for each rail, the cheap one first', async () => {
    const response = await ask()
    expect(response.status).toBe(402)
    expect(response.headers.get('cache-control')).toContain('no-store')
    expect(
      Challenge.fromResponseList(response).map(({ method, request }) => [method, request.amount]),
    ).toEqual([
      ['stellar', '100000'],
      ['stripe', '50'],
    ])
  })

  const preferences: [accept: string, methods: string[]][] = [
    ['stripe/charge', ['stripe']],
    ['stellar/charge', ['stellar']],
    ['stellar/charge;q=0.1, stripe/charge', ['stripe', 'stellar']],
    ['stripe/*;q=0, stellar/*', ['stellar']],
  ]
  for (const [accept, expected] of preferences)
    test(`behavior: Accept-Payment: ${accept}`, async () => {
      expect((await offers(accept)).map(({ method }) => method)).toEqual(expected)
    })

  test('behavior: three facts by card are one payment, and 47 are left', async () => {
    const books = await changes(async () => {
      const { code, output } = await withCard(3)
      expect(output.match(/paid by card: pi_/g)).toHaveLength(1)
      expect(output).toContain('"left":47')
      expect(code).toBe(0)
    })
    expect(books).toEqual(pack)
  })

  test('behavior: two facts on Stellar are two payments, and nothing is left', async () => {
    const books = await changes(async () => {
      const { code, output } = await onStellar(2)
      expect(output.match(/paid on Stellar: http/g)).toHaveLength(2)
      expect(output.match(/"left":0/g)).toHaveLength(2)
      expect(code).toBe(0)
    })
    expect(books).toEqual({ cents: 0, units: 2n * price })
  })

  test('behavior: one order, both rails; what was paid by card is used first', async () => {
    const books = await changes(async () => {
      expect((await buyOnStellar()).left).toBe(0)
      expect((await buy()).left).toBe(49)
      expect(await buyOnStellar()).toMatchObject({ left: 48, reference: '' })
    })
    expect(books).toEqual({ cents: 50, units: price })
  })

  test('error: without an order there is nothing to pay for', async () => {
    for (const Order of ['', 'short', 'x'.repeat(101)])
      expect((await fetch(`${seller.url}/fact`, { headers: { Order } })).status).toBe(400)
  })
})

describe('what is not paid is not served', () => {
  const declines: [card: string, sentence: RegExp][] = [
    ['pm_card_visa_chargeDeclined', /Your card was declined/],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', /insufficient funds/],
    ['pm_card_authenticationRequired', /requires action/],
  ]
  for (const [card, sentence] of declines)
    test(`error: ${card}`, async () => {
      const books = await changes(async () => {
        expect(await buy(card)).toEqual({
          reference: '',
          left: -1,
          detail: expect.stringMatching(sentence),
        })
      })
      expect(books).toEqual(nothing)
    })

  test('error: no USDC', async () => {
    const poor = await trusting()
    const books = await changes(async () => {
      await expect(buyOnStellar(poor)).rejects.toThrow()
    })
    expect(books).toEqual(nothing)
  })

  test('behavior: after a decline another card pays the same order', async () => {
    const books = await changes(async () => {
      await buy('pm_card_visa_chargeDeclined')
      expect((await buy()).left).toBe(49)
    })
    expect(books).toEqual(pack)
  })

  for (const rail of ['card', 'stellar'] as const) {
    test(`error: ${rail}: a credential that is sent again`, async () => {
      const books = await changes(async () => {
        const Authorization = await credentialOf(rail)
        expect((await ask({ Authorization })).status).toBe(200)
        const again = await ask({ Authorization })
        expect(again.status).toBe(402)
        expect(await again.text()).not.toContain('"fact"')
      })
      expect(books).toEqual(rail === 'card' ? pack : fact)
    })

    test(`error: ${rail}: a credential that is sent four times at once is served once`, async () => {
      const books = await changes(async () => {
        const Authorization = await credentialOf(rail)
        const answers = await Promise.all([1, 2, 3, 4].map(() => ask({ Authorization })))
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      })
      expect(books).toEqual(rail === 'card' ? pack : fact)
    })

    test(`error: ${rail}: a credential for another order`, async () => {
      const books = await changes(async () => {
        const Authorization = await credentialOf(rail)
        const stolen = await ask({ Authorization, Order: randomUUID() })
        expect(stolen.status).toBe(402)
        expect(await stolen.json()).toMatchObject({
          type: expect.stringContaining('invalid-challenge'),
        })
      })
      expect(books).toEqual(nothing)
    })
  }

  const forge: [
    what: string,
    change: (own: Credential.Credential, other: Credential.Credential) => object,
  ][] = [
    ['the payload of the other rail', (own, other) => ({ ...own, payload: other.payload })],
    [
      'the method of the other rail',
      (own, other) => ({ ...own, challenge: { ...own.challenge, method: other.challenge.method } }),
    ],
    [
      'the price of the other rail',
      (own, other) => ({
        ...own,
        challenge: {
          ...own.challenge,
          request: { ...own.challenge.request, amount: other.challenge.request.amount },
        },
      }),
    ],
  ]
  for (const [what, change] of forge)
    test(`error: cross-rail: ${what}`, async () => {
      const books = await changes(async () => {
        const [card, chain] = await Promise.all([credentialOf('card'), credentialOf('stellar')])
        const [one, two] = [Credential.deserialize(card), Credential.deserialize(chain)]
        for (const forged of [change(one, two), change(two, one)]) {
          const answer = await ask({ Authorization: Credential.serialize(forged as never) })
          expect(answer.status).toBe(402)
          expect(await answer.text()).not.toContain('"fact"')
        }
      })
      expect(books).toEqual(nothing)
    })
})

describe('webhooks', () => {
  const held = async (story: () => Promise<void>) => {
    double.webhooks.hold()
    await story()
  }

  test('behavior: late and twice changes nothing', async () => {
    const books = await changes(async () => {
      await held(async () => expect((await buy()).left).toBe(49))
      await double.webhooks.release()
      const event = double.webhooks.events('payment_intent.succeeded').at(-1)
      for (let times = 0; times < 2; times += 1)
        expect(await double.webhooks.deliver(event?.id ?? '')).toEqual([204])
      expect(await buy()).toMatchObject({ left: 48, reference: '' })
    })
    expect(books).toEqual(pack)
  })

  test('behavior: a bank that is answered later: the webhook brings the credits', async () => {
    const books = await changes(async () => {
      expect((await buy('pm_card_authenticationRequired')).detail).toContain('requires action')
      const { id = '' } = double.payments().at(-1) ?? {}
      await double.authenticate(id)
      expect(await buy()).toMatchObject({ left: 49, reference: '' })
    })
    expect(books).toEqual(pack)
  })

  test('behavior: the seller is down: what was paid is known when it is up again', async () => {
    const books = await changes(async () => {
      await buy('pm_card_authenticationRequired')
      const { id = '' } = double.payments().at(-1) ?? {}
      await seller.kill()
      await double.authenticate(id)
      expect(double.webhooks.attempts().at(-1)?.status).toBe(0)
      await open()
      expect(seller.output()).toContain('1 payments found')
      // And Stripe, an hour later, tells nothing new.
      const event = double.webhooks.events('payment_intent.succeeded').at(-1)
      expect(await double.webhooks.deliver(event?.id ?? '')).toEqual([204])
      expect(await buy()).toMatchObject({ left: 49, reference: '' })
    })
    expect(books).toEqual(pack)
  })

  test('error: an event of live mode: this shop knows test money only', async () => {
    const books = await changes(async () => {
      const metadata = { order: 'x', mpp_challenge_id: 'y' }
      const object = { id: 'pi_live', amount_received: 50, status: 'succeeded', metadata }
      const type = 'payment_intent.succeeded'
      const body = JSON.stringify({ object: 'event', livemode: true, type, data: { object } })
      const headers = {
        'Content-Type': 'application/json',
        'Stripe-Signature': sign(body, webhookSecret),
      }
      const url = `${seller.url}/webhooks/stripe`
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(400)
    })
    expect(books).toEqual(nothing)
  })

  const forge: [what: string, signature: (body: string) => string][] = [
    ['no signature', () => ''],
    ['the signature of another secret', (body) => sign(body, 'whsec_another')],
    ['an old signature', (body) => sign(body, webhookSecret, Math.floor(Date.now() / 1_000) - 301)],
  ]
  for (const [what, signature] of forge)
    test(`error: ${what}`, async () => {
      const books = await changes(async () => {
        const data = {
          object: {
            id: 'pi_forged',
            amount_received: 5_000,
            status: 'succeeded',
            metadata: { order: 'x', mpp_challenge_id: 'y' },
          },
        }
        const body = JSON.stringify({ object: 'event', type: 'payment_intent.succeeded', data })
        const headers = {
          'Content-Type': 'application/json',
          'Stripe-Signature': signature(body),
        }
        const url = `${seller.url}/webhooks/stripe`
        expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(400)
      })
      expect(books).toEqual(nothing)
    })
})

describe('refunds', () => {
  const refund = (...parameters: string[]) => run(example('refund'), environment, ...parameters)
  /** As from the Dashboard. */
  const giveBack = (payment_intent: string, amount?: number) =>
    connect(double).refunds.create({ payment_intent, ...(amount ? { amount } : {}) })

  test('behavior: a part, asked again a day later, is given back once and takes its credits', async () => {
    const books = await changes(async () => {
      const { reference } = await buy()
      expect((await refund(reference, '20')).output).toContain('0.20 usd')
      // By now Stripe has forgotten the key. And back: the offers of other tests have not expired.
      await double.pass(90_000)
      expect((await refund(reference, '20')).output).toContain('0.20 usd')
      await double.pass(-90_000)
      await double.webhooks.settled()
      expect(await buy()).toMatchObject({ left: 28, reference: '' })
    })
    expect(books).toEqual({ cents: 30, units: 0n })
  })

  test('behavior: all of it: the order has to be paid again', async () => {
    const books = await changes(async () => {
      const { reference } = await buy()
      await giveBack(reference)
      await double.webhooks.settled()
      expect((await offers()).map(({ method }) => method)).toEqual(['stellar', 'stripe'])
      await expect(giveBack(reference, 1)).rejects.toThrow('already been refunded')
    })
    expect(books).toEqual(nothing)
  })

  test('behavior: told before the payment, and the two parts in the wrong order', async () => {
    const books = await changes(async () => {
      double.webhooks.hold()
      const { reference } = await buy()
      await giveBack(reference, 10)
      await giveBack(reference, 15)
      await double.webhooks.release('backward')
    })
    expect(books).toEqual({ cents: 25, units: 0n })
  })

  test('behavior: on Stellar: a part, then the rest: its credits go with it', async () => {
    const before = await usdcOf(payer)
    const books = await changes(async () => {
      const { reference: hash } = await buyOnStellar()
      const secret = { STELLAR_REFUND_SECRET: recipient.secret() }
      const refundStellar = (...parts: string[]) =>
        run(example('refund'), { ...environment, ...secret }, hash, ...parts)
      const { output, code } = await refundStellar('0.004')
      expect(output).toMatch(/^0\.0040000 USDC of .* given back: .*, receipt in .*json\n$/)
      expect(code).toBe(0)
      // Written another way it is the same amount, and the same refund.
      expect((await refundStellar('0.0040')).output).toBe(output)
      expect((await refundStellar()).output).toContain('0.0060000 USDC')
      // Without the refund 49 of the pack were left.
      expect(await buy()).toMatchObject({ left: 48 })
    })
    expect(books).toEqual({ cents: 50, units: price })
    expect(await usdcOf(payer)).toBe(before)
  })

  test('error: more than was paid', async () => {
    const books = await changes(async () => {
      const { code, output } = await refund((await buy()).reference, '51')
      expect(output).toContain('Not refunded: Refund amount ($0.51) is greater')
      expect(code).toBe(1)
    })
    expect(books).toEqual(pack)
  })
})

describe('crashes', () => {
  test('behavior: killed after the card was charged: found at the start, served, never charged twice', async () => {
    const books = await changes(async () => {
      double.webhooks.hold()
      const gate = double.stop(charge, 'after')
      const Authorization = await credentialOf('card')
      const lost = ask({ Authorization }).catch((error: unknown) => error)
      await gate.arrived
      await seller.kill()
      expect(await lost).toBeInstanceOf(TypeError)
      gate.release()
      await open()
      expect(seller.output()).toContain('1 payments found')
      // The same credential gets what it paid for, once.
      expect(await (await ask({ Authorization })).json()).toMatchObject({ left: 49 })
      expect((await ask({ Authorization })).status).toBe(402)
      await double.webhooks.release()
      expect(await buy()).toMatchObject({ left: 48, reference: '' })
    })
    expect(books).toEqual(pack)
  })

  test('behavior: killed while the call was on its way: charged after all, and found', async () => {
    const books = await changes(async () => {
      const gate = double.stop(charge, 'before')
      const Authorization = await credentialOf('card')
      const lost = ask({ Authorization }).catch((error: unknown) => error)
      await gate.arrived
      await seller.kill()
      await lost
      await open()
      expect(seller.output()).not.toContain('payments found')
      const { length } = double.payments()
      gate.release()
      await expect.poll(() => double.payments().length).toBe(length + 1)
      await double.webhooks.settled()
      expect(await buy()).toMatchObject({ left: 49, reference: '' })
    })
    expect(books).toEqual(pack)
  })

  test('behavior: the answer of Stripe is lost, its webhook is not: the buyer is served, once', async () => {
    const books = await changes(async () => {
      const gate = double.stop(charge, 'after')
      const bought = buy()
      await gate.arrived
      await double.webhooks.settled()
      gate.cut()
      expect(await bought).toMatchObject({ left: 49, reference: expect.stringMatching(/^pi_/) })
    })
    expect(books).toEqual(pack)
  })

  test('behavior: Stripe does not answer at all: 500, and no second payment is asked for', async () => {
    const books = await changes(async () => {
      const dead = await StripeDouble.start()
      await dead.close()
      await seller.stop()
      await open({ STRIPE_API_URL: dead.url })
      const answer = await ask({ Authorization: await credentialOf('card') })
      expect(answer.status).toBe(500)
      expect(answer.headers.get('www-authenticate')).toBeNull()
      expect(await answer.json()).toMatchObject({ code: 'outcome-unknown' })
      await seller.stop()
      await open()
    })
    expect(books).toEqual(nothing)
  })

  test.each([
    ['paid on Stellar', 'stellar'],
    ['sent to Stellar by the buyer', 'pushed'],
  ] as const)(
    'behavior: %s, not recorded, killed: found at the start and served',
    async (_how, mode) => {
      const books = await changes(async () => {
        const database = new DatabaseSync(join(folder, 'sales.db'))
        database.exec(
          "CREATE TRIGGER broken BEFORE INSERT ON payments BEGIN SELECT RAISE(ABORT, 'broken'); END",
        )
        const failed = await ask({ Authorization: await credentialOf(mode) })
        expect(failed.status).toBe(500)
        expect(await failed.text()).toContain('Do not pay again')
        await seller.kill()
        database.exec('DROP TRIGGER broken')
        database.close()
        await open()
        expect(seller.output()).toContain('1 payments found')
        expect(await buyOnStellar()).toMatchObject({ left: 0, reference: '' })
      })
      expect(books).toEqual(fact)
    },
  )

  test('error: a transaction that is older than the attempt pays for nothing', async () => {
    const { reference } = await buyOnStellar()
    const file = join(folder, 'old.db')
    const sales = openSales(file)
    const look = async (seconds: number) => {
      sales.begin({ challenge: 'c', rail: 'stellar', order, amount: price, reference })
      const database = new DatabaseSync(file)
      database.exec(`UPDATE attempts SET at_ms = ${Date.now() + seconds * 1_000}`)
      database.close()
      const network = createNetwork('stellar:testnet', rpcUrl)
      return reconcile({ network, sales, stripe: connect(double) })
    }
    // The clock of the ledger has gone on with that of this machine, or before it.
    expect(await look(86_400)).toBe(0)
    expect(sales.credits(order)).toBe(0)
    sales.drop('c')
    expect(await look(0)).toBe(1)
    sales.close()
  })

  test('error: a ledger that cannot be written sells nothing', async () => {
    const books = await changes(async () => {
      const database = new DatabaseSync(join(folder, 'sales.db'))
      database.exec(
        "CREATE TRIGGER broken BEFORE INSERT ON attempts BEGIN SELECT RAISE(ABORT, 'broken'); END",
      )
      for (const rail of ['card', 'stellar'] as const) {
        const answer = await ask({ Authorization: await credentialOf(rail) })
        expect(answer.status).toBe(503)
        expect(answer.headers.get('retry-after')).toBe('5')
      }
      database.exec('DROP TRIGGER broken')
      database.close()
    })
    expect(books).toEqual(nothing)
  })
})

// The same on every set of versions, and slow to start there.
describe.skipIf(versions).concurrent('a seller that cannot start', () => {
  const cases: [what: string, sentence: RegExp, change: Environment][] = [
    [
      'a card price below the minimum',
      /CARD_PRICE: 0.49 usd is too little: Stripe charges 0.50 at least/,
      { CARD_PRICE: '0.49' },
    ],
    ['a live key', /STRIPE_SECRET_KEY is no test key/, { STRIPE_SECRET_KEY: 'sk_live_hunter2' }],
    [
      'no webhook secret',
      /STRIPE_WEBHOOK_SECRET is required/,
      { STRIPE_WEBHOOK_SECRET: undefined },
    ],
    ['a weak MPP_SECRET_KEY', /MPP_SECRET_KEY is shorter than 32/, { MPP_SECRET_KEY: 'hunter2' }],
    ['a recipient that is none', /STELLAR_RECIPIENT/, { STELLAR_RECIPIENT: 'GHUNTER2' }],
  ]
  for (const [what, sentence, change] of cases.filter(([what]) => isFull || /minimum/.test(what)))
    test(`error: ${what}`, async () => {
      const files = { SALES: join(folder, 'other.db'), STORE: join(folder, 'others.db') }
      const { code, output } = await run(example('seller'), { ...environment, ...files, ...change })
      expect(output).toMatch(sentence)
      expect(output).not.toMatch(/hunter2|\n\s+at /i)
      expect(code).toBe(1)
    })
})

describe.skipIf(versions).concurrent('a buyer that does not pay', () => {
  test.runIf(isFull)('error: a live key', async () => {
    const { code, output } = await withCard(1, { STRIPE_SECRET_KEY: 'sk_live_hunter2' })
    expect(output).toContain('no test key')
    expect(output).not.toContain('hunter2')
    expect(code).toBe(1)
  })

  test.runIf(isFull)('error: a declined card', async () => {
    const declined = { PAYMENT_METHOD: 'pm_card_visa_chargeDeclined' }
    const { code, output } = await withCard(1, declined)
    expect(output).toMatch(/the seller answered 402.*Your card was declined/)
    expect(output).not.toContain('"fact"')
    expect(code).toBe(1)
  })

  test('error: a pack that costs a cent more than the buyer pays', async () => {
    const card = { currency: 'usd', decimals: 2, networkId: environment.STRIPE_NETWORK_ID ?? '' }
    const method = stripeServer.charge({
      ...card,
      client: connect(double),
      paymentMethodTypes: ['card'],
    })
    const { charge } = MppxServer.create({ methods: [method], secretKey: 'x'.repeat(32) })
    const dear = await listen(async ({ headers }, response) => {
      const sale = await charge({ amount: '0.51' })(new Request(`http://${headers.host}/fact`))
      if (sale.status === 402)
        response.writeHead(402, Object.fromEntries(sale.challenge.headers)).end()
    })
    const { code, output } = await withCard(1, { SERVER_URL: dear.url })
    expect(output).toContain('the seller asks for more than this buyer pays')
    expect(code).toBe(1)
    await dear.close()
  })

  test.runIf(isFull)('error: another seller than agreed on', async () => {
    const { code, output } = await withCard(1, { STRIPE_NETWORK_ID: 'profile_test_other' })
    expect(output).toContain('the seller is another one than agreed on')
    expect(code).toBe(1)
  })
})
