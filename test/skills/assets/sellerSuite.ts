/** What every seller of the skill does, whichever implementation of `stellar.charge` it stands on. */
import { stellar } from '@stellar/mpp/charge/client'
import { Keypair } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Market from './Market.ts'

type Credentials = {
  /** An honest credential for a shop's page. */
  honest(url: string, mode?: 'pull' | 'push'): Promise<string>
  /** A credential that pays something else than was asked. */
  cheating(url: string, change: Record<string, string>): Promise<string>
}

/** Runs the suite. */
export function conform(name: string): void {
  describe(name, () => {
    let market: Market.Market
    let credentials: Credentials

    beforeAll(async () => {
      market = await Market.open(2)
      credentials = payer(market)
    })

    afterAll(() => market.close())

    const sponsored = () => ({ sponsors: [(market.sponsors[0] as Keypair).secret()] })

    test.each([undefined, 'order-1'])(
      'behavior: 200 challenges of one millisecond are 200 different ones, externalId %s',
      async (externalId) => {
        const shop = await Market.shop(market)
        const sell = shop.seller.charge({ amount: '0.01', ...(externalId ? { externalId } : {}) })
        const ids = await Market.idsOfOneMillisecond(async (request) => {
          const sale = await sell(request)
          return sale.paid ? new Response() : sale.response
        })
        expect(ids.size).toBe(200)
        await shop.close()
      },
    )

    test('error: a credential pays once', async () => {
      const shop = await Market.shop(market)
      const credential = await credentials.honest(shop.url)
      expect(await Market.present(shop.url, credential)).toMatchObject({ status: 200 })
      expect(await Market.present(shop.url, credential)).toMatchObject({
        status: 402,
        type: 'invalid-challenge',
        code: 'already-used',
        challenged: true,
      })
      await shop.close()
    })

    test.each([
      ['too little', { amount: '99999' }, 'payment-insufficient', 'underpaid'],
      ['too much', { amount: '100001' }, 'verification-failed', 'overpaid'],
      ['somebody else', 'recipient', 'verification-failed', 'wrong-recipient'],
      ['another asset', 'currency', 'verification-failed', 'wrong-asset'],
    ])('error: paying %s', async (_what, change, type, code) => {
      const changes = {
        recipient: { recipient: market.buyers[1]?.publicKey() ?? '' },
        currency: { currency: market.network.xlm },
      }
      const shop = await Market.shop(market)
      const wrong = typeof change === 'string' ? changes[change as 'recipient'] : change
      const credential = await credentials.cheating(shop.url, wrong as Record<string, string>)
      const before = await market.usdcOf(market.recipient)
      expect(await Market.present(shop.url, credential)).toMatchObject({ status: 402, type, code })
      expect(await market.usdcOf(market.recipient)).toBe(before)
      await shop.close()
    })

    test('error: paying too late', async () => {
      const shop = await Market.shop(market)
      const credential = await credentials.honest(shop.url)
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 })
      const answer = await Market.present(shop.url, credential).finally(() => vi.useRealTimers())
      expect(answer).toMatchObject({ status: 402, type: 'payment-expired', challenged: true })
      await shop.close()
    })

    test('error: a challenge of one page does not open another', async () => {
      const shop = await Market.shop(market)
      const credential = await credentials.honest(`${shop.url}/one`)
      expect(await Market.present(`${shop.url}/two`, credential)).toMatchObject({
        status: 402,
        type: 'invalid-challenge',
      })
      await shop.close()
    })

    test.each([
      ['unsponsored', 'unavailable'],
      ['unsponsored', 'drop-before'],
      ['sponsored', 'unavailable'],
      ['sponsored', 'drop-before'],
    ] as const)(
      'error: RPC outage before submission, %s, %s: 503, and the same credential pays later',
      async (kind, fault) => {
        const options = kind === 'sponsored' ? sponsored() : {}
        const shop = await Market.shop(market, { ...options, network: market.proxied })
        const credential = await credentials.honest(shop.url)
        const before = await market.usdcOf(market.recipient)
        market.proxy.fault = () => fault
        const answer = await Market.present(shop.url, credential)
        market.proxy.fault = undefined
        expect(answer).toMatchObject({
          status: 503,
          type: 'internal-payment-error',
          code: 'rpc-unavailable',
          retryAfter: '5',
          challenged: false,
        })
        expect(await market.usdcOf(market.recipient)).toBe(before)
        expect(await Market.present(shop.url, credential)).toMatchObject({ status: 200 })
        await shop.close()
      },
    )

    test.each(['unsponsored', 'sponsored'])(
      'error: RPC outage after submission, %s: 500, do not pay again',
      async (kind) => {
        const options = kind === 'sponsored' ? sponsored() : {}
        const shop = await Market.shop(market, {
          ...options,
          network: market.proxied,
          lifetimeSeconds: 5,
        })
        const credential = await credentials.honest(shop.url)
        market.proxy.fault = (method) => {
          if (method === 'sendTransaction') return 'drop-after'
          return method === 'getTransaction' ? 'unavailable' : undefined
        }
        const answer = await Market.present(shop.url, credential)
        market.proxy.fault = undefined
        expect(answer).toMatchObject({
          status: 500,
          code: 'outcome-unknown',
          challenged: false,
          retryAfter: null,
        })
        expect(answer.hint).toMatch(/^Do not pay again/)
        await shop.close()
      },
    )

    test('error: push, the payment cannot be looked up: 503, do not pay again', async () => {
      const shop = await Market.shop(market, { network: market.proxied })
      const credential = await credentials.honest(shop.url, 'push')
      market.proxy.fault = () => 'unavailable'
      const answer = await Market.present(shop.url, credential)
      market.proxy.fault = undefined
      expect(answer).toMatchObject({ status: 503, retryAfter: '5', challenged: false })
      await shop.close()
    })

    test('behavior: push pays', async () => {
      const shop = await Market.shop(market)
      const credential = await credentials.honest(shop.url, 'push')
      expect(await Market.present(shop.url, credential)).toMatchObject({ status: 200 })
      await shop.close()
    })
  })
}

function payer(market: Market.Market): Credentials {
  const parameters = {
    keypair: market.buyers[0] ?? Keypair.random(),
    rpcUrl: market.network.rpcUrl,
    pollDelayMs: 20,
  }
  const mppx = Mppx.create({ methods: [stellar.charge(parameters)], polyfill: false })
  const method = stellar.charge(parameters)
  return {
    honest: async (url, mode = 'pull') =>
      mppx.createCredential(await fetch(url), { mode } as never),
    async cheating(url, change) {
      const challenge = await Market.challengeOf(url)
      const request = { ...challenge.request, ...change }
      const context = { mode: 'pull' } as never
      const credential = await method.createCredential({
        challenge: { ...challenge, request } as never,
        context,
      })
      return Market.changed(credential, { challenge })
    },
  }
}
