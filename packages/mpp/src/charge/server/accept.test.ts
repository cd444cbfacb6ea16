import { Asset, Keypair, Operation, rpc, TransactionBuilder } from '@stellar/stellar-sdk'
import { Challenge, Credential, Receipt } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { USDC_SAC_TESTNET, XLM_SAC_TESTNET } from '../../stellar/Assets.ts'
import * as FeeBump from '../../stellar/FeeBump.ts'
import * as Payer from '../../testing/Payer.ts'
import * as RpcProxy from '../../testing/RpcProxy.ts'
import * as Shop from '../../testing/Shop.ts'
import * as Server from './index.ts'

let net: Localnet.Localnet
let proxy: RpcProxy.RpcProxy
const [recipient, payer, sponsor, bumper] = Array.from({ length: 4 }, () => Keypair.random()) as [
  Keypair,
  Keypair,
  Keypair,
  Keypair,
]
const accounts = [recipient, payer, sponsor, bumper].map((keypair) => keypair.publicKey())

beforeAll(async () => {
  net = await Localnet.start({ port: 0 })
  proxy = await RpcProxy.start(net.rpcUrl)
  for (const account of accounts) net.fund(account)
})

afterAll(async () => {
  await proxy.close()
  await net.stop()
})

/** Opens a seller, pays it twice, and says what the second payment (all caches filled) cost. */
async function payTwice(
  options: Partial<Parameters<typeof Shop.open>[0]>,
  mode: 'pull' | 'push' = 'pull',
) {
  const shop = await Shop.open({
    recipient: recipient.publicKey(),
    rpcUrl: proxy.url,
    ...options,
  })
  const buyer = Shop.buyer({ keypair: payer, mode, rpcUrl: net.rpcUrl })
  await buyer.fetch(shop.url)
  const before = (await Payer.balances(net.rpcUrl, accounts)) as string[]
  proxy.calls.length = 0
  const answer = await Shop.answerOf(await buyer.fetch(shop.url))
  const after = (await Payer.balances(net.rpcUrl, accounts)) as string[]
  await shop.close()
  const changes = after.map((balance, index) => BigInt(balance) - BigInt(before[index] ?? '0'))
  const [toRecipient = 0n, ofPayer = 0n, ofSponsor = 0n, ofBumper = 0n] = changes
  return { answer, calls: [...proxy.calls], ofBumper, ofPayer, ofSponsor, toRecipient }
}

describe('charge', () => {
  test('behavior: pull, the payer pays price and fee, in 3 RPC calls', async () => {
    const { answer, calls, ofPayer, toRecipient } = await payTwice({})
    expect(answer).toMatchObject({ body: 'goods', status: 200 })
    expect(calls).toEqual(['simulateTransaction', 'sendTransaction', 'getTransaction'])
    expect(toRecipient).toBe(100_000n)
    expect(ofPayer).toBeLessThan(-100_000n)
  })

  test('behavior: sponsored pull, the payer pays the price only, in 3 RPC calls', async () => {
    const { answer, calls, ofPayer, ofSponsor, toRecipient } = await payTwice({
      feePayer: { envelopeSigner: sponsor },
    })
    expect(answer).toMatchObject({ body: 'goods', status: 200 })
    expect(calls).toEqual(['simulateTransaction', 'sendTransaction', 'getTransaction'])
    expect(toRecipient).toBe(100_000n)
    expect(ofPayer).toBe(-100_000n)
    expect(ofSponsor).toBeLessThan(0n)
  })

  test('behavior: with feeBumpSigner another account pays the fee', async () => {
    const { answer, ofBumper, ofPayer, ofSponsor } = await payTwice({
      feePayer: { envelopeSigner: sponsor.secret(), feeBumpSigner: bumper.secret() },
    })
    expect(answer).toMatchObject({ body: 'goods', status: 200 })
    expect(ofPayer).toBe(-100_000n)
    expect(ofSponsor).toBe(0n)
    expect(ofBumper).toBeLessThan(0n)
  })

  test('behavior: push, one RPC call', async () => {
    const { answer, calls, toRecipient } = await payTwice({}, 'push')
    expect(answer).toMatchObject({ body: 'goods', status: 200 })
    expect(calls).toEqual(['getTransaction'])
    expect(toRecipient).toBe(100_000n)
  })

  test('behavior: the receipt names the transaction and the externalId', async () => {
    const shop = await Shop.open(
      { recipient: recipient.publicKey(), rpcUrl: net.rpcUrl },
      { '/paid': { amount: '0.01', externalId: 'order-1' } },
    )
    const buyer = Shop.buyer({ rpcUrl: net.rpcUrl, secretKey: payer.secret() })
    const receipt = Receipt.fromResponse(await buyer.fetch(shop.url))
    expect(receipt).toMatchObject({ externalId: 'order-1', method: 'stellar', status: 'success' })
    const found = await new rpc.Server(net.rpcUrl, { allowHttp: true }).getTransaction(
      receipt.reference,
    )
    expect(found.status).toBe('SUCCESS')
    await shop.close()
  })

  test('behavior: an unsigned hash pays when the server opts in', async () => {
    const shop = await Shop.open({
      allowUnsignedPush: true,
      recipient: recipient.publicKey(),
      rpcUrl: net.rpcUrl,
    })
    const challenge = await Shop.challengeOf(shop.url)
    expect(challenge.request.methodDetails?.credentialTypes).toEqual([
      'transaction',
      'signedHash',
      'hash',
    ])
    const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
    await new rpc.Server(net.rpcUrl, { allowHttp: true }).sendTransaction(transaction)
    const hash = transaction.hash().toString('hex').toUpperCase()
    const source = `did:pkh:stellar:testnet:${payer.publicKey()}`
    const answer = await Shop.present(shop.url, challenge, { hash, type: 'hash' }, source)
    expect(answer).toMatchObject({ body: 'goods', status: 200 })
    await shop.close()
  })

  test('behavior: a fee-bumped transaction of the payer is submitted as it is', async () => {
    const shop = await Shop.open({ recipient: recipient.publicKey(), rpcUrl: net.rpcUrl })
    const challenge = await Shop.challengeOf(shop.url)
    const inner = await Payer.honest(net.rpcUrl, payer, challenge)
    const outer = FeeBump.wrap(inner, {
      capStroops: 10_000_000,
      feeSource: bumper,
      inclusionFeeStroops: 200,
      passphrase: net.passphrase,
    })
    const answer = await Shop.present(
      shop.url,
      challenge,
      { transaction: outer.toXDR(), type: 'transaction' },
      `did:pkh:stellar:testnet:${payer.publicKey()}`,
    )
    expect(answer.status).toBe(200)
    expect(Receipt.deserialize(answer.receipt ?? '').reference).toBe(outer.hash().toString('hex'))
    await shop.close()
  })

  test('behavior: a sponsored route also takes a transaction that the payer pays for', async () => {
    const shop = await Shop.open({
      feePayer: { envelopeSigner: sponsor },
      recipient: recipient.publicKey(),
      rpcUrl: net.rpcUrl,
    })
    const challenge = await Shop.challengeOf(shop.url)
    const unsponsored = {
      ...challenge,
      request: {
        ...challenge.request,
        methodDetails: { network: 'stellar:testnet' },
      },
    } as Shop.ChargeChallenge
    const transaction = await Payer.honest(net.rpcUrl, payer, unsponsored)
    const payload = { transaction: transaction.toXDR(), type: 'transaction' as const }
    const source = `did:pkh:stellar:testnet:${payer.publicKey()}`
    expect(await Shop.present(shop.url, challenge, payload, source)).toMatchObject({ status: 200 })
    await shop.close()
  })

  test('behavior: USDC, pull and sponsored', async () => {
    const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')
    for (const keypair of [recipient, payer]) await trust(keypair, usdc)
    net.faucet(payer.publicKey(), { amount: '1' })
    for (const feePayer of [undefined, { envelopeSigner: sponsor }]) {
      const shop = await Shop.open({
        currency: USDC_SAC_TESTNET,
        feePayer,
        recipient: recipient.publicKey(),
        rpcUrl: net.rpcUrl,
      })
      const response = await Shop.buyer({ keypair: payer, rpcUrl: net.rpcUrl }).fetch(shop.url)
      expect(response.status).toBe(200)
      await shop.close()
    }
  })

  test('behavior: two prices composed in one offer: each can be paid', async () => {
    const mppx = Server.Mppx.create({
      methods: [
        Server.charge({
          currency: XLM_SAC_TESTNET,
          recipient: recipient.publicKey(),
          rpcUrl: net.rpcUrl,
          store: Server.Store.memory(),
        }),
      ],
      realm: 'shop.test',
      secretKey: Shop.secretKey,
    })
    const handler = mppx.compose(
      ['stellar/charge', { amount: '0.01' }],
      ['stellar/charge', { amount: '0.02' }],
    )
    const url = 'http://shop.test/'
    for (const index of [0, 1]) {
      const offer = (await handler(new Request(url))) as { challenge: Response }
      const challenge = Challenge.fromResponseList(offer.challenge)[index] as Shop.ChargeChallenge
      const transaction = (await Payer.honest(net.rpcUrl, payer, challenge)).toXDR()
      const Authorization = Credential.serialize({
        challenge,
        payload: { transaction, type: 'transaction' },
        source: `did:pkh:stellar:testnet:${payer.publicKey()}`,
      })
      const paid = await handler(new Request(url, { headers: { Authorization } }))
      expect(paid.status).toBe(200)
    }
  })

  test('behavior: no two challenges share an id, however fast and with a fixed expiry', async () => {
    const shop = await Shop.open(
      { rpcUrl: net.rpcUrl },
      { '/paid': { amount: '0.01', expires: new Date(Date.now() + 60_000).toISOString() } },
    )
    const challenges = await Promise.all(
      Array.from({ length: 50 }, () => Shop.challengeOf(shop.url)),
    )
    expect(new Set(challenges.map(({ id }) => id)).size).toBe(50)
    expect(challenges[0]?.request).toMatchObject({
      amount: '100000',
      currency: XLM_SAC_TESTNET,
      methodDetails: {
        credentialTypes: ['transaction', 'signedHash'],
        network: 'stellar:testnet',
        reference: expect.any(String),
      },
      recipient: shop.recipient,
    })
    await shop.close()
  })
})

async function trust(keypair: Keypair, asset: Asset): Promise<void> {
  const server = new rpc.Server(net.rpcUrl, { allowHttp: true })
  const account = await server.getAccount(keypair.publicKey())
  const transaction = new TransactionBuilder(account, {
    fee: '100',
    networkPassphrase: net.passphrase,
  })
    .addOperation(Operation.changeTrust({ asset }))
    .setTimeout(60)
    .build()
  transaction.sign(keypair)
  await server.sendTransaction(transaction)
}
