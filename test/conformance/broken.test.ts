/** The suites against implementations that are broken: a case that cannot fail proves nothing. */
import { Keypair } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import * as Network from '../../scripts/skill/Network.ts'
import { type Mutant, mutants } from '../attack/Mutants.ts'
import * as Reference from '../attack/reference/Seller.ts'
import type { Buy } from './BuyerTarget.ts'
import { targetFor as buyerFor, useNetwork as useBuyersNetwork } from './buyerSuite.ts'
import { buyerCases, sellerCases, storeCases } from './cases/index.ts'
import { sellerChallenges } from './cases/sellerChallenges.ts'
import { listen } from './implementations/mppSeller.ts'
import { ground, targetFor, useNetwork } from './sellerSuite.ts'

useNetwork()
useBuyersNetwork()

/** A seller of its own kind, which a mutant breaks. */
async function openReference({ change, sponsored }: Partial<Mutant>) {
  const { recipient, rpcUrl, sponsor } = ground()
  const place = {
    currency: Network.assets.USDC.contractId(Network.testnet.passphrase),
    passphrase: Network.testnet.passphrase,
    recipient,
    rpcUrl,
    sponsor: Keypair.fromSecret(sponsor),
  }
  const seller = await Reference.open(place, {
    change: change ?? {},
    sponsored: sponsored === true,
  })
  const target = await targetFor({ plain: seller.url, sponsored: seller.url })
  return { close: seller.close, target }
}

/** What an attack finds, and the case that is to find it too. */
const finders: Record<string, string> = {
  underpaid: 'underpaid-plain',
  overpaid: 'overpaid-plain',
  'wrong-asset': 'wrong-asset-plain',
  'wrong-recipient': 'wrong-recipient',
  approval: 'wrong-function-plain',
  'late-time-bounds': 'late-plain',
  'sub-invocation': 'sub-invocation-sponsored',
  'lingering-authorization': 'lingering-sponsored',
  expired: 'expired',
  'garbage-header': 'malformed',
  problem: 'every-reason',
  'fresh-challenge': 'replay-reason',
  'rpc-down': 'rpc-down-plain',
}
const broken = Object.entries(finders).map(([foundBy, name]) => ({
  mutant: mutants.find((mutant) => mutant.foundBy === foundBy) as Mutant,
  name,
}))

describe('sellers', () => {
  test.each(broken)('error: a seller that $mutant.mistake ($name)', async ({ mutant, name }) => {
    const { close, target } = await openReference(mutant)
    const found = sellerCases.find((each) => each.name === name)
    expect(await found?.run(target)).toMatchObject({ verdict: 'fail' })
    await close()
  })

  test('error: a careless challenge fails each case on challenges', async () => {
    const { close, target } = await openReference({})
    const odd = Buffer.from('{"b":"1","a":"2"}').toString('base64url')
    const authenticate = [
      'Payment ID=""',
      'realm=""',
      'method="Stellar"',
      'intent="tip"',
      'expires="soon"',
      `request="${odd}="`,
      `opaque="${odd}"`,
      `description="${'x'.repeat(8_200)}"`,
    ].join(', ')
    const careless = await listen((_request, response) => {
      response.writeHead(402, { 'www-authenticate': authenticate, 'payment-receipt': 'e30' }).end()
    })
    const url = careless.at('/')
    const plain = { ...target.plain, url }
    const asked = { ...target, offers: url, plain, post: url }
    for (const { name, run } of sellerChallenges)
      expect(await run(asked), name).toMatchObject({ verdict: 'fail' })
    await careless.close()
    await close()
  })
})

describe('buyers', () => {
  const paysAll: Buy = async (url, init) => {
    const { fetch } = buyerFor({ pull: paysAll, push: paysAll }).ground
    const { headers } = await fetch(url, init)
    const challenge = { challenge: headers.get('www-authenticate') }
    const payload = { hash: '0'.repeat(64), transaction: 'AAAA', type: 'transaction' }
    const credential = Buffer.from(JSON.stringify({ challenge, payload })).toString('base64url')
    await fetch(url, { headers: { authorization: `Payment ${credential}` } })
    throw new Error(`It was not worth it: Payment ${credential}`)
  }
  const paysNothing: Buy = async (url, init) => fetch(url, init)

  test('error: each case fails with a buyer who pays all, or with one who pays nothing', async () => {
    const target = buyerFor({ pull: paysAll, push: paysAll })
    const poor = buyerFor({ pull: paysNothing, push: paysNothing })
    for (const { name, run } of buyerCases) {
      const greedy = await run(target).catch(() => ({ verdict: 'fail' }))
      const outcomes = [greedy, await run(poor)].map(({ verdict }) => verdict)
      expect(outcomes, name).toContain('fail')
    }
  })
})

describe('stores', () => {
  test('error: a store that reads, then writes, and forgets', async () => {
    const values = new Map<string, unknown>()
    const get = async (key: string) => values.get(key) ?? null
    const careless = {
      get,
      put: async (key: string, value: unknown) => void values.set(key, value),
      delete: async (key: string) => void values.delete(key),
      close: () => values.clear(),
      async update(
        key: string,
        change: (current: unknown) => { result: unknown; value?: unknown },
      ) {
        const { result, value } = change(await get(key))
        values.set(key, value)
        return result
      },
    }
    const target = { isDurable: true, open: async () => careless as never }
    for (const { name, run } of storeCases)
      expect(await run(target), name).toMatchObject({ verdict: 'fail' })
  })
})
