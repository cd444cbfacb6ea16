/**
 * The payment page (`stripe-and-stellar`) as a browser talks to the server, without a browser: what each address gives,
 * and refuses. With one: `test/services/browser.test.ts`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Keypair, TransactionBuilder } from '@stellar/stellar-sdk'
import { Challenge } from 'mppx'
import { Mppx, stripe as stripeMethod } from 'mppx/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Prepared } from '../../../examples/stripe-and-stellar/payments/walletPage.ts'
import { connect, raw } from '../../fakes/stripe/client.ts'
import * as StripeDouble from '../../fakes/stripe/StripeDouble.ts'
import { passphrase } from '../Network.ts'
import { trusting, usdcOf } from './Accounts.ts'
import { type Seller, startSeller } from './Example.ts'

const folder = mkdtempSync(join(tmpdir(), 'payment-page-'))
const price = 100_000n
const asksForHtml = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
/** What browsers add to what a page of the same server asks. */
const fromPage = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }

let double: StripeDouble.StripeDouble
let seller: Seller
let payer: Keypair
let recipient: Keypair
/** A visitor's cookie; each test has its own. */
let cookie: string
let offers: { card: Challenge.Challenge; stellar: Challenge.Challenge }

beforeAll(async () => {
  double = await StripeDouble.start()
  const accounts = await Promise.all([trusting('1'), trusting()])
  payer = accounts[0]
  recipient = accounts[1]
  seller = await startSeller('stripe-and-stellar/seller.ts', {
    STELLAR_RECIPIENT: recipient.publicKey(),
    MPP_SECRET_KEY: 'x'.repeat(32),
    STRIPE_API_URL: double.url,
    STRIPE_NETWORK_ID: 'profile_test_facts',
    STRIPE_PUBLISHABLE_KEY: double.publishableKey,
    STRIPE_SECRET_KEY: double.secretKey,
    STRIPE_WEBHOOK_SECRET: 'whsec_of_nobody',
    // As behind a proxy where TLS ends.
    PUBLIC_URL: 'https://facts.example',
    SALES: join(folder, 'sales.db'),
    STORE: join(folder, 'store.db'),
  })
})
afterAll(async () => {
  expect((await seller.stop()).code).toBe(0)
  await double.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  cookie = ''
  const page = await get()
  cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const [stellar, card] = Challenge.fromResponseList(page)
  offers = { card, stellar } as typeof offers
})

const get = (headers: Record<string, string> = {}, path = '/fact') =>
  fetch(`${seller.url}${path}`, {
    headers: { ...asksForHtml, ...(cookie ? { Cookie: cookie } : {}), ...headers },
  })
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${seller.url}${path}`, {
    method: 'POST',
    headers: { ...fromPage, ...(cookie ? { Cookie: cookie } : {}), ...headers },
    body: JSON.stringify(body),
  })
const token = (body: object, headers?: Record<string, string>) =>
  post('/card-tokens', { paymentMethod: 'pm_card_visa', ...body }, headers)

/** JSON of an answer. */
const read = async <body>(answer: Promise<Response>) => (await (await answer).json()) as body

/** Pays for a pack as the page's form does. */
async function payByCard(): Promise<Response> {
  const createToken = async (asked: object) => (await read<{ spt: string }>(token(asked))).spt
  const buyer = Mppx.create({
    polyfill: false,
    methods: [stripeMethod.charge({ paymentMethod: 'pm_card_visa', createToken })],
  })
  return get({ Authorization: await buyer.createCredential((await get()) as never) })
}

describe('who gets what', () => {
  test('behavior: a person gets a page and an order; a program what it always got', async () => {
    cookie = ''
    const page = await get()
    expect([page.status, page.headers.get('content-type')]).toEqual([
      402,
      'text/html; charset=utf-8',
    ])
    expect(page.headers.get('set-cookie')).toMatch(
      /^order=[\w-]{36}; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    )
    const html = await page.text()
    for (const secret of [double.secretKey, 'x'.repeat(32)]) expect(html).not.toContain(secret)
    for (const Accept of ['*/*', 'application/json']) {
      const Order = crypto.randomUUID()
      const program = await fetch(`${seller.url}/fact`, { headers: { Accept, Order } })
      expect([program.status, program.headers.get('content-type')]).toEqual([
        402,
        'application/problem+json',
      ])
      expect(program.headers.get('set-cookie')).toBeNull()
      expect((await fetch(`${seller.url}/fact`, { headers: { Accept } })).status).toBe(400)
    }
  })

  test('behavior: what is paid by card is read on pages, or by a program that has the order', async () => {
    const paid = await payByCard()
    expect([paid.status, paid.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(await paid.text()).toContain('49 more')
    // Neither the page's worker nor a page that nobody asked for takes any.
    const worker = await get({ Accept: '*/*' }, '/fact?__mppx_worker')
    expect([worker.status, worker.headers.get('content-type')]).toEqual([
      200,
      'application/javascript',
    ])
    expect((await get({ 'Sec-Purpose': 'prefetch;prerender' })).status).toBe(503)
    expect(await (await get()).text()).toContain('48 more')
    const Order = cookie.replace('order=', '')
    const program = await fetch(`${seller.url}/fact`, { headers: { Order } })
    expect(await program.json()).toMatchObject({ left: 47 })
    // Nobody but who has paid gets it, from no cache either.
    expect(program.headers.get('cache-control')).toContain('no-store')
  })
})

describe('a token for a card', () => {
  test('behavior: it lends what the server asked, whatever the page says', async () => {
    const said = { amount: '99999', currency: 'eur', networkId: 'profile_x', expiresAt: 4e9 }
    const { spt } = await read<{ spt: string }>(token({ ...said, challenge: offers.card }))
    const { usage_limits } = await raw<{ usage_limits: object }>(
      connect(double),
      'GET',
      `/v1/shared_payment/granted_tokens/${spt}`,
    )
    expect(usage_limits).toEqual({
      currency: 'usd',
      expires_at: Math.floor(Date.parse(offers.card.expires ?? '') / 1_000),
      max_amount: 50,
    })
  })

  const refused: [what: string, status: number, ask: () => Promise<Response>][] = [
    ['a page of another site', 403, () => askFrom('cross-site')],
    ['a page of a neighbour', 403, () => askFrom('same-site')],
    ['a typed address', 403, () => askFrom('none')],
    [
      'a form, which is no JSON',
      403,
      () => token({ challenge: offers.card }, { 'Content-Type': 'text/plain' }),
    ],
    ['somebody without the order', 400, () => token({ challenge: offers.card }, { Cookie: '' })],
    [
      'somebody with another order',
      403,
      () => token({ challenge: offers.card }, { Cookie: `order=${crypto.randomUUID()}` }),
    ],
    [
      'a price that was changed',
      400,
      () =>
        token({
          challenge: { ...offers.card, request: { ...offers.card.request, amount: '5000' } },
        }),
    ],
    ['the offer of the other rail', 400, () => token({ challenge: offers.stellar })],
    ['no offer', 400, () => token({})],
    [
      'what is no card',
      400,
      () => token({ challenge: offers.card, paymentMethod: '../../customers' }),
    ],
    [
      'a card that Stripe does not know',
      402,
      () => token({ challenge: offers.card, paymentMethod: 'pm_nobody' }),
    ],
  ]
  const askFrom = (site: string) => token({ challenge: offers.card }, { 'Sec-Fetch-Site': site })
  for (const [what, status, ask] of refused)
    test(`error: ${what}`, async () => {
      const response = await ask()
      expect(response.status).toBe(status)
      expect(await response.text()).not.toContain('spt_')
    })
})

describe('a transaction for a wallet', () => {
  const prepare = (headers?: Record<string, string>) =>
    post('/wallet/transactions', { account: payer.publicKey(), challenge: offers.stellar }, headers)
  const sent = (callback: string, xdr: string) =>
    fetch(`${seller.url}${callback}`, { method: 'POST', body: new URLSearchParams({ xdr }) })

  test('behavior: signed and presented, it pays once, to the unit', async () => {
    const before = await usdcOf(recipient)
    const made = await read<Prepared>(prepare())
    const look = () =>
      read<{ authorization: string }>(get({}, `/wallet/transactions/${made.ticket}`))
    expect(await look()).toEqual({ state: 'waiting' })
    const transaction = TransactionBuilder.fromXDR(made.envelope, passphrase)
    expect((await sent(made.callback, transaction.toXDR())).status).toBe(400)
    expect(await look()).toMatchObject({ state: 'waiting', refusal: expect.any(String) })
    transaction.sign(payer)
    expect((await sent(made.callback, transaction.toXDR())).status).toBe(200)
    const { authorization } = await look()
    // Who knows the callback cannot take back what the wallet has signed.
    expect((await sent(made.callback, 'AAAA')).status).toBe(400)
    expect(await look()).toEqual({ state: 'signed', authorization })
    expect(await usdcOf(recipient)).toBe(before)
    const paid = await get({ Authorization: authorization })
    expect(await paid.text()).toContain(transaction.hash().toString('hex'))
    expect(await usdcOf(recipient)).toBe(before + price)
    const again = await get({ Authorization: authorization })
    expect(again.status).toBe(402)
    expect(/id="refused">([^<]*)/.exec(await again.text())?.[1]).toMatch(/already|do not pay again/)
    expect(await usdcOf(recipient)).toBe(before + price)
  })

  test('error: it is made for pages of this server only, and signed ones go to whom it was made for', async () => {
    expect((await prepare({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    const made = await read<Prepared>(prepare())
    const id = made.callback.split('/').at(-1)
    // Who sees the QR code knows the callback, and nothing more by it.
    expect((await get({}, `/wallet/transactions/${id}`)).status).toBe(404)
    expect((await sent('/wallet/signed/x', made.envelope)).status).toBe(404)
  })
})
