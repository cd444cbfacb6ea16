import { Keypair } from '@stellar/stellar-sdk'
import { expect, test } from 'vitest'
import { USDC_SAC_TESTNET } from '../../stellar/Assets.ts'
import { Mppx, Store, stellar } from './index.ts'

test('behavior: a route needs the amount only, in every way of naming it, on every mppx', () => {
  const mppx = Mppx.create({
    methods: [
      stellar.charge({
        currency: USDC_SAC_TESTNET,
        recipient: Keypair.random().publicKey(),
        store: Store.memory(),
      }),
    ],
    secretKey: 'a test secret of more than thirty-two bytes',
  })
  const routes: unknown[] = [
    mppx.charge({ amount: '0.01' }),
    mppx['stellar/charge']({ amount: '0.01' }),
    mppx.stellar.charge({ amount: '0.01', description: 'a page', externalId: '1', scope: 'page' }),
    mppx.compose(['stellar/charge', { amount: '0.01' }], [mppx.stellar.charge, { amount: '0.02' }]),
    // @ts-expect-error a route without an amount
    () => mppx.charge({}),
  ]
  expect(routes.every((route) => typeof route === 'function')).toBe(true)
})
