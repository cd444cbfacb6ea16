import { expect, test } from 'vitest'
import { localMethods, stellarMethods } from './methods.ts'

test('behavior: the table is Stellar RPC’s list of methods', () => {
  // https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods
  expect(Object.keys(stellarMethods)).toEqual([
    'getEvents',
    'getFeeStats',
    'getHealth',
    'getLatestLedger',
    'getLedgerEntries',
    'getLedgers',
    'getNetwork',
    'getTransaction',
    'getTransactions',
    'getVersionInfo',
    'sendTransaction',
    'simulateTransaction',
  ])
})

test('behavior: each method links to its own page', () => {
  for (const [name, { docs }] of Object.entries(stellarMethods))
    expect(docs).toBe(
      `https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/${name}`,
    )
})

test('behavior: the controls have a prefix of their own', () => {
  expect(Object.keys(localMethods)).toEqual([
    'local_advance',
    'local_closeLedger',
    'local_faucet',
    'local_fund',
    'local_revert',
    'local_snapshot',
  ])
})
