import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair, Operation } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount, giveUsdc, server, usdc } from '../Network.ts'
import { run as submit } from '../sdk/Transaction.ts'
import { type Environment, run, type Seller, startSeller } from './Example.ts'

const secretKey = 'x'.repeat(32)
const folder = mkdtempSync(join(tmpdir(), 'charge-example-'))
/** 0.01 USDC in base units. */
const price = 100_000n

async function trusting(amount?: string): Promise<Keypair> {
  const keypair = await createAccount()
  expect(await submit(keypair, Operation.changeTrust({ asset: usdc }))).toBe('txSuccess')
  if (amount) await giveUsdc(keypair.publicKey(), amount)
  return keypair
}

const usdcOf = async (keypair: Keypair) =>
  BigInt((await server.getTrustline(keypair.publicKey(), usdc)).balance().toString())

const xlmOf = async (keypair: Keypair) =>
  BigInt((await server.getAccountEntry(keypair.publicKey())).balance().toString())

/** A shop: its seller, whom it pays, and who pays its fees. */
async function open(sponsored: boolean) {
  const [recipient, sponsor] = await Promise.all([trusting(), createAccount()])
  const seller = await startSeller('charge/seller.ts', {
    STELLAR_RECIPIENT: recipient.publicKey(),
    MPP_SECRET_KEY: secretKey,
    STORE: join(folder, `${recipient.publicKey()}.db`),
    ...(sponsored && { FEE_PAYER_SECRET: sponsor.secret() }),
  })
  return { seller, recipient, sponsor }
}
type Shop = Awaited<ReturnType<typeof open>>

const buy = (seller: Pick<Seller, 'url'>, payer: Keypair, environment: Environment = {}) =>
  run('charge/buyer.ts', {
    SERVER_URL: seller.url,
    STELLAR_SECRET: payer.secret(),
    BUYER_STORE: join(folder, `${payer.publicKey()}.db`),
    ...environment,
  })

let shops: { unsponsored: Shop; sponsored: Shop }

beforeAll(async () => {
  const [unsponsored, sponsored] = await Promise.all([open(false), open(true)])
  shops = { unsponsored, sponsored }
})

afterAll(async () => {
  for (const { seller } of Object.values(shops)) expect((await seller.stop()).code).toBe(0)
  rmSync(folder, { recursive: true })
})

describe('seller and buyer', () => {
  const cases: [string, 'sponsored' | 'unsponsored', 'pull' | 'push'][] = [
    ['pull', 'unsponsored', 'pull'],
    ['push', 'unsponsored', 'push'],
    ['pull, sponsored', 'sponsored', 'pull'],
  ]
  for (const [what, shopName, mode] of cases)
    test(`behavior: ${what}: paid to the unit, and the buyer has the receipt`, async () => {
      const { seller, recipient, sponsor } = shops[shopName]
      const payer = await trusting('1')
      const before = {
        recipient: await usdcOf(recipient),
        payerXlm: await xlmOf(payer),
        sponsorXlm: await xlmOf(sponsor),
      }
      const { code, output } = await buy(seller, payer, { CHARGE_CLIENT_MODE: mode })
      expect(output).toContain('402 Payment Required')
      expect(output).toMatch(/amount\s+0\.010* USDC/)
      expect(output).toContain('200 OK, paid')
      expect(output).toContain('"city":"Lisbon"')
      expect(code).toBe(0)
      expect(await usdcOf(payer)).toBe(10_000_000n - price)
      expect((await usdcOf(recipient)) - before.recipient).toBe(price)
      const spent = {
        payer: before.payerXlm - (await xlmOf(payer)),
        sponsor: before.sponsorXlm - (await xlmOf(sponsor)),
      }
      const sponsored = shopName === 'sponsored'
      expect(spent.payer > 0n).toBe(!sponsored)
      expect(spent.sponsor > 0n).toBe(sponsored)
      const [, hash = ''] = /receipt\s+([0-9a-f]{64})/.exec(output) ?? []
      const found = await server.getTransaction(hash)
      expect(found.status).toBe('SUCCESS')
    })

  test('behavior: each purchase is a payment of its own, and without USDC there is none', async () => {
    const { seller } = shops.unsponsored
    const payer = await trusting('0.01')
    expect((await buy(seller, payer)).code).toBe(0)
    expect(await usdcOf(payer)).toBe(0n)
    const { code, output } = await buy(seller, payer)
    expect(output).not.toContain('200 OK')
    expect(output).not.toContain(payer.secret())
    expect(code).toBe(1)
  })

  test('behavior: without payment there is no weather', async () => {
    const response = await fetch(`${shops.unsponsored.seller.url}/premium/weather`)
    expect(response.status).toBe(402)
    expect(response.headers.get('www-authenticate')).toMatch(/^Payment /)
    expect(await response.text()).not.toContain('Lisbon')
    expect((await fetch(`${shops.unsponsored.seller.url}/health`)).status).toBe(200)
  })
})

describe.concurrent('a seller that cannot start', () => {
  const good = () => ({
    STELLAR_RECIPIENT: Keypair.random().publicKey(),
    MPP_SECRET_KEY: secretKey,
    STORE: join(folder, 'none.db'),
  })
  const cases: [string, RegExp, Environment][] = [
    ['no MPP_SECRET_KEY', /MPP_SECRET_KEY is required/, { MPP_SECRET_KEY: undefined }],
    ['a weak MPP_SECRET_KEY', /MPP_SECRET_KEY\) is shorter than 32/, { MPP_SECRET_KEY: 'hunter2' }],
    ['a fee payer that is none', /FEE_PAYER_SECRET must be/, { FEE_PAYER_SECRET: 'SHUNTER2' }],
  ]
  for (const [what, sentence, change] of cases)
    test(`error: ${what}`, async () => {
      const { code, output } = await run('charge/seller.ts', { ...good(), ...change })
      expect(output).toMatch(sentence)
      expect(output).not.toMatch(/hunter2/i)
      expect(output).not.toMatch(/\n\s+at /)
      expect(code).toBe(1)
    })

  test('error: a port that is taken', async () => {
    const { port } = new URL(shops.unsponsored.seller.url)
    const { code, output } = await run('charge/seller.ts', { ...good(), PORT: port })
    expect(output).toContain(`Port ${port} is not free`)
    expect(code).toBe(1)
  })
})

describe.concurrent('a buyer that does not pay', () => {
  const cases: [string, RegExp, Environment][] = [
    ['a STELLAR_SECRET that is none', /STELLAR_SECRET must be/, { STELLAR_SECRET: 'SHUNTER2' }],
    [
      'a network that it does not trust',
      /UNABLE_TO_VERIFY|certificate/i,
      { NODE_EXTRA_CA_CERTS: undefined },
    ],
  ]
  for (const [what, sentence, change] of cases)
    test(`error: ${what}`, async () => {
      const payer = await trusting('1')
      const { code, output } = await buy(shops.unsponsored.seller, payer, change)
      expect(output).toMatch(sentence)
      expect(output).not.toMatch(/hunter2/i)
      expect(output).not.toContain(payer.secret())
      expect(code).toBe(1)
      expect(await usdcOf(payer)).toBe(10_000_000n)
    })

  test('error: push to a seller that pays the fees', async () => {
    const payer = await trusting('1')
    const { code, output } = await buy(shops.sponsored.seller, payer, {
      CHARGE_CLIENT_MODE: 'push',
    })
    expect(output).toContain('wrong-mode')
    expect(code).toBe(1)
    expect(await usdcOf(payer)).toBe(10_000_000n)
  })
})

describe.concurrent('a seller that asks for something else', () => {
  type Request = {
    amount: string
    currency: string
    recipient: string
    methodDetails: { network: string }
  }
  const cases: [string, RegExp, (request: Request) => void][] = [
    [
      'more than the buyer’s limit',
      /too-expensive/,
      (request) => {
        request.amount = '500001'
      },
    ],
    [
      'another network',
      /wrong-network/,
      (request) => {
        request.methodDetails.network = 'stellar:pubnet'
      },
    ],
  ]
  for (const [what, sentence, change] of cases)
    test(`error: ${what}: the buyer signs nothing and pays nothing`, async () => {
      const payer = await trusting('1')
      const seen: (string | undefined)[] = []
      const forged = await forge(shops.unsponsored.seller, change, seen)
      try {
        const { code, output } = await buy({ url: urlOf(forged) }, payer)
        expect(output).toMatch(sentence)
        expect(code).toBe(1)
        expect(seen).toEqual([undefined])
        expect(await usdcOf(payer)).toBe(10_000_000n)
      } finally {
        forged.close()
      }
    })

  /** A seller that passes on the real one's challenge, with another request in it. */
  async function forge(
    seller: Seller,
    change: (request: Request) => void,
    seen: (string | undefined)[],
  ): Promise<Server> {
    const forged = createServer((request, response) => {
      seen.push(request.headers.authorization)
      void fetch(`${seller.url}${request.url}`).then(async (real) => {
        const challenge = real.headers.get('www-authenticate') ?? ''
        response.writeHead(402, {
          'content-type': real.headers.get('content-type') ?? '',
          'www-authenticate': challenge.replace(/request="([^"]+)"/, (_all, text: string) => {
            const decoded = JSON.parse(Buffer.from(text, 'base64url').toString()) as Request
            change(decoded)
            return `request="${Buffer.from(JSON.stringify(decoded)).toString('base64url')}"`
          }),
        })
        response.end(await real.text())
      })
    })
    await new Promise<void>((resolve) => forged.listen(0, '127.0.0.1', resolve))
    return forged
  }

  const urlOf = (forged: Server) => `http://localhost:${(forged.address() as AddressInfo).port}`
})
