/** The payment page without a browser: what it says, to whom, and what it takes back. In a browser: test/services. */
import {
  Account,
  Asset,
  BASE_FEE,
  Keypair,
  Operation,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { Challenge, Credential, Store } from 'mppx'
import { describe, expect, test } from 'vitest'
import { escapeHtml, htmlPage } from '../../../skills/stellar-mpp-payments/assets/htmlPage.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { readOwnChallenge } from '../../../skills/stellar-mpp-payments/assets/ownChallenge.ts'
import { withPaymentPage } from '../../../skills/stellar-mpp-payments/assets/paymentPage.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createWalletPage } from '../../../skills/stellar-mpp-payments/assets/walletPage.ts'
import {
  readSigned,
  toSep7Uri,
} from '../../../skills/stellar-mpp-payments/assets/walletTransaction.ts'

// Nobody listens there: nothing here asks a network, but for the one test that says so.
const network = createNetwork('stellar:testnet', 'http://127.0.0.1:9/rpc')
const secretKey = 'a test secret of more than thirty-two bytes'
const payer = Keypair.random()
const wallet = createWalletPage({ network, secretKey, publicUrl: 'https://shop.example' })
const options = {
  network,
  recipient: Keypair.random().publicKey(),
  secretKey,
  store: Store.memory() as never,
}
const seller = withPaymentPage(
  createSeller({ ...options, onProblem: () => {}, withPanel: wallet.withPanel }),
)
const asksForHtml = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

async function ask(headers: Record<string, string>, description = 'A fact'): Promise<Response> {
  const sell = seller.charge({ amount: '0.01', description })
  const sale = await sell(new Request('https://shop.example/fact', { headers }))
  if (sale.paid) throw new Error('nothing was paid')
  return sale.response
}
const offer = async () => Challenge.fromResponse(await ask({}))

/** A transaction that a wallet may be asked to sign. */
function draft(amount = '1') {
  return new TransactionBuilder(new Account(payer.publicKey(), '1'), {
    fee: BASE_FEE,
    networkPassphrase: network.passphrase,
  })
    .addOperation(
      Operation.payment({ asset: Asset.native(), amount, destination: options.recipient }),
    )
    .setTimebounds(0, 2_000_000_000)
    .build()
}
const asked = {
  payer: payer.publicKey(),
  envelope: draft().toXDR(),
  hash: draft().hash().toString('hex'),
  feeStroops: '100',
}

describe('the link to a wallet', () => {
  const link = { callback: 'https://shop.example/wallet/signed/a-b', network }

  test('behavior: it is SEP-7, each value encoded', () => {
    const uri = toSep7Uri(asked, { ...link, message: 'a+b & “c”?' })
    expect(uri).toMatch(/^web\+stellar:tx\?xdr=[\w%]+&callback=url%3Ahttps%3A%2F%2Fshop/)
    expect(Object.fromEntries(new URL(uri).searchParams)).toEqual({
      xdr: asked.envelope,
      callback: `url:${link.callback}`,
      pubkey: payer.publicKey(),
      msg: 'a+b & “c”?',
      network_passphrase: network.passphrase,
    })
  })

  test('behavior: the message has 300 characters at most', () => {
    const uri = toSep7Uri(asked, { ...link, message: 'é'.repeat(400) })
    expect(new URL(uri).searchParams.get('msg')).toHaveLength(300)
  })
})

describe('what a wallet sends back', () => {
  const signedBy = (keypair: Keypair, amount?: string) => {
    const transaction = draft(amount)
    transaction.sign(keypair)
    return transaction
  }

  test('behavior: the transaction that was asked for, signed', () => {
    const signed = signedBy(payer).toXDR()
    expect(readSigned(` ${signed}\n`, asked, network)).toBe(signed)
  })

  const bump = () =>
    TransactionBuilder.buildFeeBumpTransaction(payer, '400', signedBy(payer), network.passphrase)
  const refused: [what: string, envelope: string, reason: string][] = [
    ['no transaction', 'AAAA', 'no transaction of Stellar'],
    ['nothing', '', 'no transaction of Stellar'],
    ['another transaction', signedBy(payer, '2').toXDR(), 'another transaction'],
    ['a fee bump', bump().toXDR(), 'another transaction'],
    ['without a signature', asked.envelope, 'not signed by G'],
    ['signed by somebody else', signedBy(Keypair.random()).toXDR(), 'not signed by G'],
  ]
  for (const [what, envelope, reason] of refused)
    test(`error: ${what}`, () => {
      expect(() => readSigned(envelope, asked, network)).toThrow(reason)
    })

  test('error: an id or a ticket that nobody has', () => {
    expect(() => wallet.receive('x', signedBy(payer).toXDR())).toThrow('not known')
    expect(() => wallet.look('x')).toThrow('not known')
  })
})

describe('a challenge that a page hands back', () => {
  test('behavior: it is read as it was made', async () => {
    const challenge = await offer()
    expect(readOwnChallenge(JSON.parse(JSON.stringify(challenge)), 'stellar', secretKey)).toEqual(
      challenge,
    )
  })

  const changes: [field: string, change: (challenge: Challenge.Challenge) => object][] = [
    ['amount', ({ request }) => ({ request: { ...request, amount: '1' } })],
    ['recipient', ({ request }) => ({ request: { ...request, recipient: payer.publicKey() } })],
    ['expiry', () => ({ expires: '2999-01-01T00:00:00.000Z' })],
    ['method', () => ({ method: 'stripe' })],
    ['id', () => ({ id: 'x' })],
    ['realm', () => ({ realm: 'other.example' })],
  ]
  for (const [field, change] of changes)
    test(`error: another ${field}`, async () => {
      const challenge = await offer()
      const changed = { ...challenge, ...change(challenge) }
      expect(() => readOwnChallenge(changed, 'stellar', secretKey)).toThrow('was not made here')
    })

  test('error: no challenge, one for another method, an expired one', async () => {
    for (const none of [undefined, null, 'x', {}, { id: 'x', request: [] }])
      expect(() => readOwnChallenge(none, 'stellar', secretKey)).toThrow('was not made here')
    const challenge = await offer()
    expect(() => readOwnChallenge(challenge, 'stripe', secretKey)).toThrow('not for stripe')
    const { description: _, id: __, ...rest } = challenge
    const expires = '2020-01-01T00:00:00.000Z'
    const old = Challenge.from({ ...rest, expires, secretKey } as never)
    expect(() => readOwnChallenge(old, 'stellar', secretKey)).toThrow('expired')
  })

  test('error: a network that does not answer is not the payer’s fault', async () => {
    const account = payer.publicKey()
    await expect(wallet.prepare({ account, challenge: await offer() })).rejects.toMatchObject({
      status: 503,
    })
    await expect(wallet.prepare({ account: 'G', challenge: await offer() })).rejects.toMatchObject({
      status: 400,
    })
  })
})

describe('the page', () => {
  test('behavior: programs get the problem document, whatever they accept but HTML', async () => {
    for (const headers of [{}, { Accept: '*/*' }, { Accept: 'application/json' }])
      expect((await ask(headers)).headers.get('Content-Type')).toBe('application/problem+json')
  })

  test('behavior: people get a page with the same challenge, which no cache keeps', async () => {
    const response = await ask(asksForHtml)
    expect(response.status).toBe(402)
    expect(Challenge.fromResponse(response)).toMatchObject({ method: 'stellar', intent: 'charge' })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store, private',
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept',
    })
    const html = await response.text()
    expect(html).toContain('0.01 USDC')
    expect(html).not.toContain(secretKey)
    expect(html).not.toMatch(/https?:\/\/(?!shop\.example|www\.w3\.org)/)
  })

  test('behavior: only its own scripts run', async () => {
    const policy = (await ask(asksForHtml)).headers.get('Content-Security-Policy')
    const scripts = policy?.split('; ').find((rule) => rule.startsWith('script-src'))
    expect(scripts?.trim()).toMatch(/^script-src( 'sha256-[\w+/]{43}=')+$/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('behavior: a description is text', async () => {
    const html = await (await ask(asksForHtml, '<script>alert(1)</script><img src=x>')).text()
    expect(html).not.toContain('<script>alert(1)')
    expect(html).not.toContain('<img src=x>')
  })

  const payment = async (envelope: string) => {
    const payload = { type: 'transaction', transaction: envelope }
    const source = `did:pkh:stellar:testnet:${payer.publicKey()}`
    return Credential.serialize({ challenge: await offer(), payload, source })
  }

  test('error: a payment that is refused is said so, above a new offer', async () => {
    const Authorization = await payment('AAAA')
    const { detail } = (await (await ask({ Authorization })).json()) as { detail: string }
    const response = await ask({ ...asksForHtml, Authorization })
    expect(response.status).toBe(402)
    const html = await response.text()
    expect(html).toContain(`id="refused">${detail}`)
    expect(html).toContain('wallet-panel')
  })

  test('error: what a refusal says is text', async () => {
    const problem = { detail: '<img src=x onerror=alert(1)>', hint: '<script>alert(1)</script>' }
    const refusing: typeof seller = {
      ...seller,
      charge: (terms) => async (request) =>
        request.headers.has('Authorization')
          ? { paid: false, response: Response.json(problem, { status: 402 }) }
          : seller.charge(terms)(request),
    }
    const headers = { ...asksForHtml, Authorization: 'Payment x' }
    const sell = withPaymentPage(refusing).charge({ amount: '0.01' })
    const sale = await sell(new Request('https://shop.example/fact', { headers }))
    const html = sale.paid ? '' : await sale.response.text()
    expect(html).toContain('id="refused">&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;')
    expect(html).not.toMatch(/<img src=x|<script>alert/)
  })

  test('error: an outcome that is not known is no offer to pay', async () => {
    const problem = { detail: '<b>Sent</b>, not known.', hint: 'Do not pay again.' }
    const response = Response.json(problem, { status: 500 })
    const failing = { ...seller, charge: () => async () => ({ paid: false as const, response }) }
    const headers = { ...asksForHtml, Authorization: 'Payment x' }
    const sell = withPaymentPage(failing).charge({ amount: '0.01' })
    const sale = await sell(new Request('https://shop.example/fact', { headers }))
    if (sale.paid) throw new Error('nothing was paid')
    expect(sale.response.status).toBe(500)
    const html = await sale.response.text()
    expect(html).toContain('<h1>&lt;b&gt;Sent&lt;/b&gt;, not known.</h1><p>Do not pay again.</p>')
    expect(html).not.toContain('<script')
  })

  test('behavior: a plain page has no script, and its title is text', () => {
    const { body, headers } = htmlPage('<b>"x"</b>', `<p>${escapeHtml('<i>&\'"')}</p>`)
    expect(body).not.toMatch(/<(script|b|i)>/)
    expect(body).toContain('<p>&lt;i&gt;&amp;&#39;&quot;</p>')
    expect(headers['Content-Security-Policy']).not.toContain('script')
  })

  test('error: a seller whose fees a sponsor pays', () => {
    const sponsors = [Keypair.random().secret()]
    expect(() => createSeller({ ...options, sponsors, withPanel: wallet.withPanel })).toThrow(
      'wallets cannot sign',
    )
  })
})
