import { Contract, Networks, rpc, TransactionBuilder } from '@stellar/stellar-sdk'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_AMOUNT } from '../stellar/Amount.ts'
import * as Commitment from '../stellar/Commitment.ts'
import * as ChannelShop from '../testing/ChannelShop.ts'

let world: ChannelShop.World

beforeAll(async () => {
  world = await ChannelShop.start()
})

afterAll(() => world.stop())

const edges = [0n, 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, MAX_AMOUNT]

test('behavior: the contract on the ledger asks for the same bytes, for 1,000 amounts up to the largest', async () => {
  const channel = await world.open()
  const server = new rpc.Server(world.net.rpcUrl, { allowHttp: true })
  const account = await server.getAccount(world.funder.publicKey())
  /** What `prepare_commitment` returns. */
  const prepared = async (amount: bigint) => {
    const call = new Contract(channel).call('prepare_commitment', ChannelShop.i128(amount))
    const options = { fee: '100', networkPassphrase: Networks.TESTNET }
    const draft = new TransactionBuilder(account, options).addOperation(call).setTimeout(60).build()
    const simulated = await server.simulateTransaction(draft)
    if (!rpc.Api.isSimulationSuccess(simulated)) throw new Error(simulated.error)
    return Buffer.from(simulated.result?.retval.bytes() ?? []).toString('hex')
  }
  const anyBits = fc
    .integer({ min: 1, max: 127 })
    .chain((bits) => fc.bigInt(1n, 2n ** BigInt(bits) - 1n))
  const amounts = [10_000_000n, ...edges, ...fc.sample(anyBits, 1_000 - edges.length - 1)]
  expect(amounts).toHaveLength(1_000)
  for (const amount of amounts) {
    const bytes = Commitment.encode({ amount, channel, passphrase: Networks.TESTNET })
    expect(bytes.toString('hex'), `${amount}`).toBe(await prepared(amount))
  }
})
