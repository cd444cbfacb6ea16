import { Asset, Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { createAccount, giveUsdc, request, server, url, usdc } from '../Network.ts'
import { build, run, submit } from './Transaction.ts'

const trust = (asset = usdc, limit?: string) =>
  Operation.changeTrust({ asset, ...(limit !== undefined && { limit }) })

const send = (destination: string, amount: string, asset = usdc) =>
  Operation.payment({ destination, asset, amount })

/** An account that trusts USDC, and has some. */
async function holder(amount?: string): Promise<Keypair> {
  const keypair = await createAccount()
  expect(await run(keypair, trust())).toBe('txSuccess')
  if (amount) await giveUsdc(keypair.publicKey(), amount)
  return keypair
}

const usdcOf = async (keypair: Keypair) =>
  (await server.getTrustline(keypair.publicKey(), usdc)).balance().toString()

describe('USDC', () => {
  test('behavior: trustline, faucet, payment, to the unit', async () => {
    const [payer, payee] = await Promise.all([holder('10'), holder()])
    expect(await usdcOf(payer)).toBe('100000000')
    expect(await run(payer, send(payee.publicKey(), '0.0000001'))).toBe('txSuccess')
    expect([await usdcOf(payer), await usdcOf(payee)]).toEqual(['99999999', '1'])
    expect(await run(payer, send(payee.publicKey(), '9.9999999'))).toBe('txSuccess')
    expect([await usdcOf(payer), await usdcOf(payee)]).toEqual(['0', '100000000'])
  })

  test('behavior: the faucet over HTTP gives 10', async () => {
    const keypair = await holder()
    const response = await fetch(`${url}/faucet?addr=${keypair.publicKey()}&asset=USDC`)
    expect(response.status).toBe(200)
    expect(await usdcOf(keypair)).toBe('100000000')
  })

  test.each([
    ['no trustline', {}, 'no trustline'],
    ['no account', { address: Keypair.random().publicKey() }, 'does not exist'],
    ['no address', { address: 'G1' }, 'not a Stellar address'],
    ['another asset', { asset: 'EURC' }, 'asset must be USDC'],
    ['nothing', { amount: '0' }, 'between'],
    ['too much', { amount: '1000000.0000001' }, 'between'],
    ['eight decimals', { amount: '0.00000001' }, 'not an amount'],
  ])('error: the faucet with %s', async (_what, change, sentence) => {
    const address = (await createAccount()).publicKey()
    const { error } = await request('local_faucet', { address, ...change })
    expect(error?.message).toContain(sentence)
  })
})

type Case = [
  what: string,
  code: string,
  make: (payer: Keypair, payee: Keypair) => xdr.Operation | Promise<xdr.Operation>,
]

const zero = (operation: xdr.Operation) => {
  operation.body().paymentOp().amount(xdr.Int64.fromString('0'))
  return operation
}

describe('payment', () => {
  const cases: Case[] = [
    ['USDC', 'txSuccess', (_, payee) => send(payee.publicKey(), '1')],
    ['to itself', 'txSuccess', (payer) => send(payer.publicKey(), '1')],
    ['more than there is', 'txFailed: paymentUnderfunded', (_, p) => send(p.publicKey(), '11')],
    ['zero', 'txFailed: paymentMalformed', (_, p) => zero(send(p.publicKey(), '1'))],
    [
      'to an account without trustline',
      'txFailed: paymentNoTrust',
      async () => send((await createAccount()).publicKey(), '1'),
    ],
    [
      'an asset that the payer does not trust',
      'txFailed: paymentSrcNoTrust',
      async (_, payee) => {
        const eurc = new Asset('EURC', usdc.getIssuer())
        await run(payee, trust(eurc))
        return send(payee.publicKey(), '1', eurc)
      },
    ],
    ['to nobody', 'txFailed: paymentNoDestination', () => send(Keypair.random().publicKey(), '1')],
    [
      'XLM to nobody',
      'txFailed: paymentNoDestination',
      () => send(Keypair.random().publicKey(), '1', Asset.native()),
    ],
    [
      'XLM below the reserve',
      'txFailed: paymentUnderfunded',
      (_, payee) => send(payee.publicKey(), '9998.5', Asset.native()),
    ],
    [
      'beyond the limit of the payee',
      'txFailed: paymentLineFull',
      async (_, payee) => {
        await run(payee, trust(usdc, '0.5'))
        return send(payee.publicKey(), '0.5000001')
      },
    ],
  ]
  for (const [what, code, make] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const [payer, payee] = await Promise.all([holder('10'), holder()])
      expect(await run(payer, await make(payer, payee))).toBe(code)
    })
})

describe('changeTrust', () => {
  const cases: Case[] = [
    ['the largest limit', 'txSuccess', () => trust(new Asset('A', usdc.getIssuer()))],
    ['a limit of what it has', 'txSuccess', () => trust(usdc, '10')],
    ['a limit below what it has', 'txFailed: changeTrustInvalidLimit', () => trust(usdc, '9')],
    ['deleted with a balance', 'txFailed: changeTrustInvalidLimit', () => trust(usdc, '0')],
    [
      'deleted, not there',
      'txFailed: changeTrustInvalidLimit',
      () => trust(new Asset('A', usdc.getIssuer()), '0'),
    ],
    [
      'an issuer that is no account',
      'txFailed: changeTrustNoIssuer',
      () => trust(new Asset('A', Keypair.random().publicKey())),
    ],
    [
      'its own asset',
      'txFailed: changeTrustMalformed',
      (payer) => trust(new Asset('A', payer.publicKey())),
    ],
    ['XLM', 'txFailed: changeTrustMalformed', () => trust(Asset.native())],
  ]
  for (const [what, code, make] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const payer = await holder('10')
      expect(await run(payer, await make(payer, payer))).toBe(code)
    })

  test('error: no reserve left: changeTrustLowReserve', async () => {
    const [poor, rich] = await Promise.all([createAccount(), createAccount()])
    await run(poor, send(rich.publicKey(), '9998.9', Asset.native()))
    expect(await run(poor, trust())).toBe('txFailed: changeTrustLowReserve')
  })

  test('behavior: a trustline takes half an XLM of reserve and gives it back', async () => {
    const keypair = await holder()
    const entries = async () => (await server.getAccountEntry(keypair.publicKey())).numSubEntries()
    expect(await entries()).toBe(1)
    expect(await run(keypair, trust(usdc, '0'))).toBe('txSuccess')
    expect(await entries()).toBe(0)
    await expect(server.getTrustline(keypair.publicKey(), usdc)).rejects.toThrow(/not found/i)
  })
})

describe('an asset whose issuer must agree', () => {
  /** Issuer (required, revocable), a holder that trusts it, and the asset. */
  async function regulated() {
    const [issuer, customer] = await Promise.all([createAccount(), createAccount()])
    const asset = new Asset('GOLD', issuer.publicKey())
    expect(await run(issuer, Operation.setOptions({ setFlags: (1 | 2) as 1 }))).toBe('txSuccess')
    expect(await run(customer, trust(asset))).toBe('txSuccess')
    return { issuer, customer, asset }
  }
  type Regulated = Awaited<ReturnType<typeof regulated>>

  const authorize = (
    { customer, asset }: Regulated,
    flags: { authorized?: boolean; authorizedToMaintainLiabilities?: boolean },
  ) => Operation.setTrustLineFlags({ trustor: customer.publicKey(), asset, flags })

  test('behavior: authorised, paid, revoked', async () => {
    const all = await regulated()
    const { issuer, customer, asset } = all
    const issue = () => run(issuer, send(customer.publicKey(), '5', asset))
    expect(await issue()).toBe('txFailed: paymentNotAuthorized')
    expect(await run(issuer, authorize(all, { authorized: true }))).toBe('txSuccess')
    expect(await issue()).toBe('txSuccess')
    expect(await run(issuer, authorize(all, { authorized: false }))).toBe('txSuccess')
    expect(await run(customer, send(issuer.publicKey(), '5', asset))).toBe(
      'txFailed: paymentSrcNotAuthorized',
    )
  })

  const cases: [what: string, code: string, make: (all: Regulated) => xdr.Operation][] = [
    ['authorised', 'txSuccess', (all) => authorize(all, { authorized: true })],
    [
      'authorised in two ways',
      'txFailed: setTrustLineFlagsMalformed',
      (all) => authorize(all, { authorized: true, authorizedToMaintainLiabilities: true }),
    ],
    [
      'for an account without trustline',
      'txFailed: setTrustLineFlagsNoTrustLine',
      (all) => authorize({ ...all, customer: Keypair.random() }, { authorized: true }),
    ],
    [
      'for itself',
      'txFailed: setTrustLineFlagsMalformed',
      (all) => authorize({ ...all, customer: all.issuer }, { authorized: true }),
    ],
    [
      "somebody else's asset",
      'txFailed: setTrustLineFlagsMalformed',
      (all) => authorize({ ...all, asset: usdc }, { authorized: true }),
    ],
  ]
  for (const [what, code, make] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const all = await regulated()
      expect(await run(all.issuer, make(all))).toBe(code)
    })

  test('error: revoked without the right to: setTrustLineFlagsCantRevoke', async () => {
    const all = await regulated()
    expect(await run(all.issuer, authorize(all, { authorized: true }))).toBe('txSuccess')
    expect(await run(all.issuer, Operation.setOptions({ clearFlags: 2 }))).toBe('txSuccess')
    expect(await run(all.issuer, authorize(all, { authorized: false }))).toBe(
      'txFailed: setTrustLineFlagsCantRevoke',
    )
  })
})

test('error: what the network leaves out it refuses by name, and keeps nothing', async () => {
  const keypair = await holder('10')
  const offer = Operation.manageSellOffer({
    selling: usdc,
    buying: Asset.native(),
    amount: '1',
    price: '2',
  })
  expect(await submit(await build(keypair, [offer]), keypair)).toBe('txFailed: opNotSupported')
  expect(await usdcOf(keypair)).toBe('100000000')
})
