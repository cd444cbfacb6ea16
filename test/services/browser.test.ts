/** The payment page (`examples/stripe-and-stellar`) in a real browser: by card, and by a wallet that follows SEP-7. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Account,
  Asset,
  BASE_FEE,
  Keypair,
  Operation,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trusting, usdcOf } from '../e2e/examples/Accounts.ts'
import { type Seller, startSeller } from '../e2e/examples/Example.ts'
import { passphrase } from '../e2e/Network.ts'
import * as StripeDouble from '../fakes/stripe/StripeDouble.ts'
import * as Browser from './Browser.ts'
import * as Wallet from './Wallet.ts'

const folder = mkdtempSync(join(tmpdir(), 'payment-page-'))
/** `SCREENSHOTS=docs/images` has the pictures of the documents taken again. */
const pictures = process.env.SCREENSHOTS
/** 0.01 USDC in base units. */
const price = 100_000n
const paidFor = /Honey|Octopuses|Bananas/

let double: StripeDouble.StripeDouble
let browser: Browser.Browser
let seller: Seller
let payer: Keypair
let recipient: Keypair
let page: Page

beforeAll(async () => {
  double = await StripeDouble.start()
  browser = await Browser.launch(`${double.url}/stripe.js`)
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
    SALES: join(folder, 'sales.db'),
    STORE: join(folder, 'store.db'),
  })
})
afterAll(async () => {
  await browser.close()
  expect((await seller.stop()).code).toBe(0)
  await double.close()
  rmSync(folder, { recursive: true })
})
// Each test is a person of its own: a new order.
beforeEach(async () => {
  await browser.context.clearCookies()
  browser.complaints.length = 0
  page = await browser.context.newPage()
})
afterEach(async () => {
  await page.close()
})

const open = () => page.goto(`${seller.url}/fact`)
const heading = () => page.getByRole('heading', { level: 1 })
const alert = () => page.getByRole('alert').filter({ visible: true })
const link = () => page.getByRole('link', { name: 'Open in a wallet' })

async function picture(name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `payment-page-${name}.png`), fullPage: true })
}

async function payByCard(number: string): Promise<void> {
  await page.getByRole('tab', { name: 'Card' }).click()
  await page.getByLabel('Card number').fill(number)
  await page.getByRole('button', { name: 'Pay', exact: true }).filter({ visible: true }).click()
}

/** Says which account pays, and reads the link that comes. */
async function askFor(account: string): Promise<Wallet.Request> {
  await page.getByLabel('Account that pays').fill(account)
  await page.getByRole('button', { name: 'Continue with this account' }).click()
  await link().waitFor()
  return Wallet.read((await link().getAttribute('href')) ?? '', passphrase)
}

/** What a story brings in: cents by card, units on the ledger. */
async function income(story: () => Promise<void>) {
  const before = { cents: double.balance(), units: await usdcOf(recipient) }
  await story()
  return { cents: double.balance() - before.cents, units: (await usdcOf(recipient)) - before.units }
}
const nothing = { cents: 0, units: 0n }

describe('by card', () => {
  test('behavior: a card pays, the fact is shown, and what is left is read without paying', async () => {
    const came = await income(async () => {
      expect((await open())?.status()).toBe(402)
      await page.getByRole('tab', { name: 'Card' }).click()
      await page.getByLabel('Card number').fill('4242 4242 4242 4242')
      await picture('card')
      await payByCard('4242 4242 4242 4242')
      await expect.poll(() => heading().textContent()).toMatch(paidFor)
      await expect
        .poll(() => page.getByText(/^pi_/).textContent())
        .toBe(double.payments().at(-1)?.id)
      expect(await page.getByText('49 more').count()).toBe(1)
      await picture('paid')
      // The browser may have looked for another worker meanwhile: that takes none.
      await page.reload()
      expect(await page.getByText('48 more').count()).toBe(1)
      expect(await heading().textContent()).toMatch(paidFor)
    })
    expect(came).toEqual({ cents: 50, units: 0n })
  })

  test('error: a declined card is said so, and another one pays', async () => {
    const came = await income(async () => {
      await open()
      await payByCard('4000 0000 0000 0002')
      await expect
        .poll(() => alert().allTextContents())
        .toEqual(['Your card was declined. Choose how to pay.'])
      await payByCard('5555 5555 5555 4444')
      await expect.poll(() => heading().textContent()).toMatch(paidFor)
    })
    expect(came).toEqual({ cents: 50, units: 0n })
  })

  test('behavior: after a declined card a wallet pays', async () => {
    const came = await income(async () => {
      await open()
      await payByCard('4000 0000 0000 0002')
      await alert().waitFor()
      await page.getByRole('tab', { name: 'Stellar' }).click()
      await Wallet.sign(await askFor(payer.publicKey()), payer)
      await expect.poll(() => heading().textContent(), { timeout: 20_000 }).toMatch(paidFor)
    })
    expect(came).toEqual({ cents: 0, units: price })
  })

  test('error: a card that its bank asks about is not charged', async () => {
    const came = await income(async () => {
      await open()
      await payByCard('4000 0027 6000 3184')
      await expect.poll(() => alert().count()).toBe(1)
      expect(await page.getByRole('tab').count()).toBe(2)
    })
    expect(came).toEqual(nothing)
  })
})

describe('by a wallet', () => {
  test('behavior: the link is signed, the fact is shown, and a reload pays nothing', async () => {
    const came = await income(async () => {
      expect((await open())?.status()).toBe(402)
      expect(await page.getByText('0.01 USDC').count()).toBe(2)
      expect(await page.getByText(recipient.publicKey()).count()).toBe(1)
      const request = await askFor(payer.publicKey())
      expect(await browser.readQR(page.getByAltText('QR code'))).toBe(
        await link().getAttribute('href'),
      )
      await picture('stellar')
      expect(request.message).toBe('0.01 USDC for A fact')
      expect((await Wallet.sign(request, payer)).status).toBe(200)
      await expect.poll(() => heading().textContent(), { timeout: 20_000 }).toMatch(paidFor)
      const hash = request.transaction.hash().toString('hex')
      expect(await page.getByText(hash).count()).toBe(1)
      await page.reload()
      await page.getByRole('tab', { name: 'Stellar' }).waitFor()
    })
    expect(came).toEqual({ cents: 0, units: price })
  })

  test('behavior: what was signed by hand is pasted', async () => {
    const came = await income(async () => {
      await open()
      const { transaction } = await askFor(payer.publicKey())
      await page.getByText('Sign by hand').click()
      expect(await page.getByLabel('Transaction', { exact: true }).inputValue()).toBe(
        transaction.toXDR(),
      )
      transaction.sign(payer)
      await page.getByLabel('Signed transaction').fill(transaction.toXDR())
      await page.getByRole('button', { name: 'Pay', exact: true }).filter({ visible: true }).click()
      await expect.poll(() => heading().textContent(), { timeout: 20_000 }).toMatch(paidFor)
    })
    expect(came).toEqual({ cents: 0, units: price })
  })

  const foreign = () =>
    new TransactionBuilder(new Account(payer.publicKey(), '1'), {
      fee: BASE_FEE,
      networkPassphrase: passphrase,
    })
      .addOperation(
        Operation.payment({
          asset: Asset.native(),
          amount: '1',
          destination: recipient.publicKey(),
        }),
      )
      .setTimeout(60)
      .build()

  test('error: another transaction, none, or one without the signature is refused, and then the right one pays', async () => {
    const came = await income(async () => {
      await open()
      const request = await askFor(payer.publicKey())
      const refused = async (sent: Response, reason: string) => {
        expect(sent.status).toBe(400)
        await expect.poll(() => alert().allTextContents()).toEqual([reason])
      }
      const { callback, transaction } = request
      const short = `${payer.publicKey().slice(0, 6)}…${payer.publicKey().slice(-6)}`
      const unsigned = `The transaction is not signed by ${short}.`
      await refused(await Wallet.send(callback, transaction), unsigned)
      const other = foreign()
      other.sign(payer)
      await refused(
        await Wallet.send(callback, other),
        'The wallet sent another transaction than the one to be signed.',
      )
      const forged = TransactionBuilder.fromXDR(transaction.toXDR(), passphrase)
      forged.sign(Keypair.random())
      await refused(await Wallet.send(callback, forged as never), unsigned)
      expect((await Wallet.sign(request, payer)).status).toBe(200)
      await expect.poll(() => heading().textContent(), { timeout: 20_000 }).toMatch(paidFor)
    })
    expect(came).toEqual({ cents: 0, units: price })
  })

  test('error: an account that is not there, or has nothing, is said so; another one goes on', async () => {
    await open()
    const nobody = Keypair.random().publicKey()
    const poor = await trusting()
    for (const [account, reason] of [
      [nobody, 'is not on this network'],
      [poor.publicKey(), 'The network refuses this payment'],
    ] as const) {
      await page.getByLabel('Account that pays').fill(account)
      await page.getByRole('button', { name: 'Continue with this account' }).click()
      await expect.poll(() => alert().allTextContents()).toEqual([expect.stringContaining(reason)])
    }
    await askFor(payer.publicKey())
    expect(await alert().count()).toBe(0)
  })

  test('error: an account that paid something else meanwhile is refused on the page, with a new offer', async () => {
    const came = await income(async () => {
      await open()
      const other = await trusting('0.01')
      const request = await askFor(other.publicKey())
      // The account does something else first: its next transaction has another number.
      const tab = await browser.context.newPage()
      await tab.goto(`${seller.url}/fact`)
      await tab.getByLabel('Account that pays').fill(other.publicKey())
      await tab.getByRole('button', { name: 'Continue with this account' }).click()
      const href = await tab.getByRole('link', { name: 'Open in a wallet' }).getAttribute('href')
      await Wallet.sign(Wallet.read(href ?? '', passphrase), other)
      await expect
        .poll(() => tab.getByRole('heading', { level: 1 }).textContent(), { timeout: 20_000 })
        .toMatch(paidFor)
      await tab.close()
      await Wallet.sign(request, other)
      await expect.poll(() => alert().count(), { timeout: 20_000 }).toBe(1)
      expect(await page.getByRole('tab').count()).toBe(2)
    })
    expect(came).toEqual({ cents: 0, units: price })
  })
})

describe('the page', () => {
  test('behavior: it says when the offer has expired, and gives a new one', async () => {
    await page.clock.install()
    await open()
    await page.getByLabel('Account that pays').waitFor()
    await page.clock.fastForward('05:05')
    await expect.poll(() => alert().textContent()).toContain('This offer has expired.')
    expect(await page.getByLabel('Account that pays').count()).toBe(0)
    await page.getByRole('link', { name: 'Get a new one' }).click()
    await page.getByLabel('Account that pays').waitFor()
    expect(await alert().count()).toBe(0)
  })

  test('behavior: it asks no other host than this seller and Stripe, and breaks no rule of its own', async () => {
    await open()
    await page.getByLabel('Account that pays').waitFor()
    await page.getByRole('tab', { name: 'Card' }).click()
    await page.getByLabel('Card number').waitFor()
    expect([...browser.hosts].sort()).toEqual(['js.stripe.com', 'localhost'])
    // A page that is not free says 402, which the console notes.
    expect(browser.complaints.filter((text) => !text.includes('402'))).toEqual([])
  })
})
