/** @module Lets a person with a browser pay: mppx's page where a program gets the problem document, and refusals that can be read. */
import { createHash } from 'node:crypto'
import { escapeHtml, favicon, htmlPage, pageHeaders } from './htmlPage.ts'
import type { Sale, Seller } from './sale.ts'

/** How the page differs from mppx's. */
export type PaymentPageOptions = {
  /** What a method is called on its tab, by its name. */
  labels?: Record<string, string>
  /** Whether cards are taken: lets the page load Stripe's script, and nothing else from elsewhere. @default false */
  stripe?: boolean
}

/** `theme` for the `html` of mppx's methods: its default has the browser ask Google for the icon of your host. */
export const pageTheme = { favicon }

/**
 * The same seller, and a page for whoever accepts HTML. Programs get what they always got. At least one method needs
 * `html` of mppx: `createWalletPage(…).withPanel(method)`, or `stripe.charge({ html })`.
 *
 * @example
 * const seller = withPaymentPage(sellWith(offers, options), { labels: { stripe: 'Card' }, stripe: true })
 */
export function withPaymentPage(seller: Seller, options: PaymentPageOptions = {}): Seller {
  return {
    ...seller,
    charge(terms) {
      const sell = seller.charge(terms)
      return async (request) => {
        if (!acceptsHtml(request)) return sell(request)
        if (!request.headers.has('Authorization')) return toPage(await sell(request), options)
        // mppx answers a payment that fails with its problem document: a person gets a page with what it says.
        const sale = await sell(change(request, { Accept: 'application/problem+json' }))
        if (sale.paid) return sale
        const problem = await problemOf(sale.response)
        if (sale.response.status !== 402) return { paid: false, response: toPlainPage(problem) }
        const offer = await sell(change(request, { Authorization: null }))
        return toPage(offer, options, `${problem.detail} ${problem.hint}`)
      }
    },
  }
}

/** Whether the request is a person's. Programs that do not say what they accept get JSON. */
function acceptsHtml(request: Request): boolean {
  return request.headers.get('Accept')?.includes('text/html') ?? false
}

function change(request: Request, changes: Record<string, string | null>): Request {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(changes))
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  return new Request(request.clone(), { headers })
}

type Problem = { status: number; detail: string; hint: string }

async function problemOf(response: Response): Promise<Problem> {
  const problem = Object(await response.json().catch(() => ({})))
  const { detail = 'The payment was not taken.', hint = 'Choose how to pay.' } = problem
  const plain = `${detail}`.replace(mppxPrefix, '').replace(/\.+$/, '.')
  return { status: response.status, detail: plain, hint: `${hint}` }
}

/** What mppx writes before the words that Stripe has for the owner of a card. */
const mppxPrefix = /^(Payment verification failed: |Stripe PaymentIntent failed: )+/

/** Nothing to pay with here: the outcome is unknown, or the server is not able to sell. */
function toPlainPage({ detail, hint, status }: Problem): Response {
  const { body, headers } = htmlPage(detail, `<p>${escapeHtml(hint)}</p>`)
  return new Response(body, { status, headers })
}

async function toPage(
  sale: Sale,
  { labels = {}, stripe = false }: PaymentPageOptions,
  refusal?: string,
): Promise<Sale> {
  if (sale.paid || !sale.response.headers.get('Content-Type')?.includes('text/html')) return sale
  const { headers: given, status } = sale.response
  const html = await sale.response.text()
  const body = html
    .replace('</header>', () => `</header>${noticesOf(html, refusal)}`)
    .replace('</body>', () => `<script>${scriptOf(labels)}</script></body>`)
  const headers = new Headers(given)
  for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value)
  headers.set('Content-Security-Policy', policyOf(body, stripe))
  return { paid: false, response: new Response(body, { status, headers }) }
}

/** What was wrong with the last payment, and, once it is so, that the offer has expired. */
function noticesOf(html: string, refusal?: string): string {
  const expires = /<time datetime="([^"]+)"/.exec(html)?.[1]
  // By this clock: the browser's may be wrong.
  const seconds = expires ? Math.max(0, (Date.parse(expires) - Date.now()) / 1_000) : ''
  const expiry = `<p class="mppx-error" role="alert" id="expired" data-seconds="${seconds}" hidden>This offer has expired. Nothing was paid. <a href="">Get a new one</a></p>`
  const refused = `<p class="mppx-error" role="alert" id="refused">${escapeHtml(refusal ?? '')}</p>`
  return `<style>.mppx-error a { text-decoration: underline; }</style>${refusal ? refused : ''}${expiry}`
}

function scriptOf(labels: Record<string, string>): string {
  return `(() => {
  const labels = ${JSON.stringify(labels).replace(/</g, '\\u003c')}
  for (const tab of document.querySelectorAll('.mppx-tab')) {
    const name = tab.textContent.trim()
    tab.textContent = labels[name] ?? name
  }
  const time = document.querySelector('.mppx-summary time')
  if (time) time.textContent = new Date(time.dateTime).toLocaleString()
  const notice = document.getElementById('expired')
  const endsMs = Date.now() + Number(notice.dataset.seconds) * 1000
  const timer = setInterval(() => {
    if (!notice.dataset.seconds || Date.now() < endsMs) return
    clearInterval(timer)
    notice.hidden = false
    document.getElementById('refused')?.remove()
    for (const form of document.querySelectorAll('[aria-label="Payment form"]')) form.remove()
  }, 1000)
})()`
}

/** Scripts by their hashes, so that none is added on the way; styles inline, as mppx writes them. */
function policyOf(html: string, stripe: boolean): string {
  const scripts = [...html.matchAll(/<script(?![^>]*type=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  const hosts = stripe ? 'https://js.stripe.com https://*.js.stripe.com' : ''
  return [
    "default-src 'none'",
    `script-src ${scripts.map(([, code = '']) => hash(code)).join(' ')} ${hosts}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    `connect-src 'self' ${stripe ? 'https://api.stripe.com' : ''}`,
    ...(stripe ? [`frame-src ${hosts} https://hooks.stripe.com`] : []),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
