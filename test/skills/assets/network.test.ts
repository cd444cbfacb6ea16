import { Asset, Networks, StrKey } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { describe, expect, test } from 'vitest'
import { isOutage } from '../../../skills/stellar-mpp-payments/assets/faults.ts'
import {
  assertNetwork,
  connect,
  createNetwork,
  explorerUrl,
  readNetwork,
} from '../../../skills/stellar-mpp-payments/assets/network.ts'
import * as Market from './Market.ts'

describe('readNetwork', () => {
  test('behavior: testnet unless asked otherwise', () => {
    expect(readNetwork({})).toEqual({
      id: 'stellar:testnet',
      passphrase: Networks.TESTNET,
      rpcUrl: 'https://soroban-testnet.stellar.org',
      usdc: 'CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA',
      xlm: 'CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC',
    })
  })

  test('behavior: mainnet by name, its contracts derived', () => {
    const env = { STELLAR_NETWORK: 'stellar:pubnet', STELLAR_RPC_URL: 'https://rpc.example' }
    const network = readNetwork(env)
    expect(network.passphrase).toBe(Networks.PUBLIC)
    expect(network.usdc).toBe('CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75')
    expect(network.xlm).toBe(Asset.native().contractId(Networks.PUBLIC))
    expect(StrKey.isValidContract(network.usdc) && StrKey.isValidContract(network.xlm)).toBe(true)
    expect(explorerUrl(network, 'ab')).toBe('https://stellar.expert/explorer/public/tx/ab')
  })

  test.each([
    ['a name that is no id', { STELLAR_NETWORK: 'testnet' }, 'Unknown network "testnet"'],
    ['mainnet by another name', { STELLAR_NETWORK: 'mainnet' }, 'Unknown network "mainnet"'],
    ['a name of Object', { STELLAR_NETWORK: 'constructor' }, 'Unknown network'],
    ['mainnet without RPC', { STELLAR_NETWORK: 'stellar:pubnet' }, 'set STELLAR_RPC_URL'],
    ['no URL', { STELLAR_RPC_URL: 'rpc' }, 'not a URL'],
    ['http elsewhere', { STELLAR_RPC_URL: 'http://rpc.example' }, 'must be https:'],
    [
      'mainnet over http',
      { STELLAR_NETWORK: 'stellar:pubnet', STELLAR_RPC_URL: 'http://localhost:8000/rpc' },
      'must be https:',
    ],
  ])('error: %s', (_name, env, message) => {
    expect(() => readNetwork(env)).toThrow(message)
  })
})

test('error: an RPC that takes the call and never answers is given up', async () => {
  const { close, url } = await Market.listen(() => {})
  const silent = connect(createNetwork('stellar:testnet', url), 100)
  const failed = await silent.getNetwork().catch((error: unknown) => error)
  expect(isOutage(failed)).toBe(true)
  await close()
})

describe('assertNetwork', () => {
  test('behavior: the right network passes; error: another one, and none', async () => {
    const net = await Localnet.start({ port: 0 })
    const other = await Localnet.start({ port: 0, passphrase: 'Another Network' })
    await assertNetwork(createNetwork('stellar:testnet', net.rpcUrl))
    const mismatch = assertNetwork(createNetwork('stellar:testnet', other.rpcUrl))
    await expect(mismatch).rejects.toThrow(
      'The RPC serves "Another Network", but STELLAR_NETWORK is stellar:testnet',
    )
    await Promise.all([net.stop(), other.stop()])
    const gone = assertNetwork(createNetwork('stellar:testnet', net.rpcUrl))
    await expect(gone).rejects.toThrow('does not answer')
  })
})
