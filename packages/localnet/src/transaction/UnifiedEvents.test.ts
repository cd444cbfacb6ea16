import { Account, Asset, Memo, MuxedAccount, scValToNative, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import { key, networkId, passphrase } from './fixture.test.support.ts'
import * as UnifiedEvents from './UnifiedEvents.ts'

const usdc = new Asset('USDC', key(3).publicKey())
const address = (n: number) => key(n).publicKey()
const plain = (n: number) => xdr.MuxedAccount.keyTypeEd25519(key(n).rawPublicKey())
const muxed = (n: number) => new MuxedAccount(new Account(address(n), '0'), '77').toXDRObject()
const decode = (event: xdr.ContractEvent) => {
  const body = xdr.ContractEvent.fromXDR(event.toXDR()).body().v0()
  return { topics: body.topics().map(scValToNative), data: scValToNative(body.data()) }
}
const move = (parameters: Partial<UnifiedEvents.Movement>) =>
  UnifiedEvents.movement(networkId, {
    asset: usdc.toXDRObject(),
    from: plain(1),
    to: plain(2),
    amount: 5n,
    memo: xdr.Memo.memoNone(),
    ...parameters,
  })

describe('movement', () => {
  test.each([
    [
      'transfer of XLM',
      move({ asset: Asset.native().toXDRObject() }),
      ['transfer', address(1), address(2), 'native'],
    ],
    ['transfer of a credit', move({}), ['transfer', address(1), address(2), `USDC:${address(3)}`]],
    ['mint from the issuer', move({ from: plain(3) }), ['mint', address(2), `USDC:${address(3)}`]],
    ['burn to the issuer', move({ to: plain(3) }), ['burn', address(1), `USDC:${address(3)}`]],
    [
      'transfer within the issuer',
      move({ from: plain(3), to: plain(3) }),
      ['transfer', address(3), address(3), `USDC:${address(3)}`],
    ],
    [
      'transfer from a muxed account',
      move({ from: muxed(1) }),
      ['transfer', address(1), address(2), `USDC:${address(3)}`],
    ],
  ])('behavior: %s', (_, event, topics) => {
    expect(decode(event)).toEqual({ topics, data: 5n })
  })

  const memo = (from: Memo) => from.toXDRObject()
  const bytes = Buffer.alloc(32, 1)
  test.each<[string, Partial<UnifiedEvents.Movement>, unknown]>([
    ['a muxed destination', { to: muxed(2) }, 77n],
    ['a muxed destination, whatever the memo', { to: muxed(2), memo: memo(Memo.id('8')) }, 77n],
    ['a memo id', { memo: memo(Memo.id('8')) }, 8n],
    ['a memo text', { memo: memo(Memo.text('order 8')) }, 'order 8'],
    ['a memo hash', { memo: memo(Memo.hash(bytes.toString('hex'))) }, bytes],
    ['a memo return', { memo: memo(Memo.return(bytes.toString('hex'))) }, bytes],
  ])('behavior: %s is to_muxed_id of transfer and mint', (_, parameters, id) => {
    const data = { amount: 5n, to_muxed_id: id }
    expect(decode(move(parameters)).data).toEqual(data)
    expect(decode(move({ ...parameters, from: plain(3) })).data).toEqual(data)
  })

  test('behavior: a burn says nothing of the memo', () => {
    expect(decode(move({ to: muxed(3), memo: memo(Memo.id('8')) })).data).toBe(5n)
  })
})

describe('contractId', () => {
  test('behavior: as the client computes it', () => {
    for (const asset of [Asset.native(), usdc]) {
      const event = move({ asset: asset.toXDRObject() })
      const strkey = asset.contractId(passphrase)
      expect(UnifiedEvents.contractId(networkId, asset.toXDRObject())).toEqual(event.contractId())
      expect(xdrContract(event)).toBe(strkey)
    }
  })
})

describe('authorization', () => {
  test.each([true, false])('behavior: set_authorized %s', (authorized) => {
    const event = UnifiedEvents.authorization(networkId, {
      asset: usdc.toXDRObject(),
      trustor: address(1),
      authorized,
    })
    const topics = ['set_authorized', address(1), `USDC:${address(3)}`]
    expect(decode(event)).toEqual({ topics, data: authorized })
  })
})

describe('fees', () => {
  test('behavior: charged before all transactions, refunded after all of them', () => {
    const [charge] = UnifiedEvents.feeCharged(networkId, address(1), 100n)
    const [refund] = UnifiedEvents.feeRefunded(networkId, address(1), 40n)
    if (!charge || !refund) throw new Error('Both have an event.')
    expect(decode(charge.event())).toEqual({ topics: ['fee', address(1)], data: 100n })
    expect(decode(refund.event())).toEqual({ topics: ['fee', address(1)], data: -40n })
    expect([charge, refund].map((event) => event.stage().value)).toEqual([0, 2])
  })

  test('behavior: nothing charged or refunded is no event', () => {
    expect(UnifiedEvents.feeRefunded(networkId, address(1), 0n)).toEqual([])
  })
})

function xdrContract(event: xdr.ContractEvent): string {
  const id = event.contractId()
  if (!id) throw new Error('The event has no contract.')
  return scValToNative(xdr.ScVal.scvAddress(xdr.ScAddress.scAddressTypeContract(id)))
}
