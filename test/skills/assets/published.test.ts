import { stellar } from '@stellar/mpp/charge/server'
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { Mppx } from 'mppx/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Market from './Market.ts'
import { conform } from './sellerSuite.ts'

vi.mock('@stellar/mpp/charge/server', async (original) => {
  const { asPublished } = await import('./Double.ts')
  const actual = await original<typeof import('@stellar/mpp/charge/server')>()
  return { ...actual, stellar: { charge: asPublished(actual.stellar.charge) } }
})

conform('a seller on a double with the faults of 0.7.1')

describe('20 buyers at once, on the double', () => {
  let market: Market.Market

  beforeAll(async () => {
    market = await Market.open(20)
  })

  afterAll(() => market.close())

  const sponsor = () => (market.sponsors[0] as Keypair).secret()

  const buyAtOnce = async (url: string) => {
    const bought = await Promise.allSettled(
      market.buyers.map(async (keypair) => {
        const buyer = Market.buyer(market, keypair)
        return Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => buyer.buy(url, { key })))
      }),
    )
    return bought.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
  }

  /** Bare mppx and the double, as the documentation teaches them. */
  const bare = (options: object = {}) =>
    Mppx.create({
      methods: [
        stellar.charge({
          recipient: market.recipient.publicKey(),
          currency: market.network.usdc,
          rpcUrl: market.network.rpcUrl,
          store: Store.memory(),
          ...options,
        }),
      ],
      secretKey: Market.secretKey,
      realm: 'bare.test',
    }).charge({ amount: '0.01' })

  test('behavior: bare, all challenges of a millisecond are one', async () => {
    const sell = bare()
    const ids = await Market.idsOfOneMillisecond(async (request) => {
      const result = await sell(request)
      return result.status === 402 ? result.challenge : new Response()
    })
    expect(ids.size).toBe(1)
  })

  test('behavior: bare, not all sponsored payments at once are served', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const sell = bare({ feePayer: { envelopeSigner: sponsor() } })
    const shop = await Market.listen(async (request, response) => {
      const { authorization = '' } = request.headers
      const headers = authorization ? { authorization } : undefined
      const result = await sell(new Request('http://bare.test/', headers ? { headers } : {}))
      const answer = result.status === 402 ? result.challenge : result.withReceipt(new Response())
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end()
    })
    const served = (await buyAtOnce(shop.url)).filter(({ response }) => response.ok)
    expect(served.length).toBeLessThan(100)
    await shop.close()
    vi.restoreAllMocks()
  })

  test.each(['the buyers pay the fees', 'one account pays the fees'])(
    'behavior: 100 of 100 are served when %s',
    async (kind) => {
      const sponsors = kind.startsWith('one') ? [sponsor()] : []
      const shop = await Market.shop(market, { sponsors, maxWaiting: 100 })
      const before = await market.usdcOf(market.recipient)
      const served: string[] = []
      await Promise.all(
        market.buyers.map(async (keypair) => {
          const buyer = Market.buyer(market, keypair)
          for (let count = 0; count < 5; count += 1) {
            const { receipt, response } = await buyer.buy(shop.url)
            if (response.ok && receipt) served.push(receipt.reference)
          }
        }),
      )
      expect(new Set(served).size).toBe(100)
      expect((await market.usdcOf(market.recipient)) - before).toBe(10_000_000n)
      await shop.close()
    },
  )
})
