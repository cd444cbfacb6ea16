/** One SAC transfer: in the host alone, on the network without sockets, and by a client over HTTP. */
import {
  Address,
  Contract,
  Keypair,
  Networks,
  nativeToScVal,
  rpc,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import * as Envelope from '../../packages/localnet/src/transaction/Envelope.ts'
import * as Everything from '../../packages/localnet/src/transaction/everything.test.support.ts'
import * as LocalNetwork from '../../packages/localnet/src/transaction/network.test.support.ts'
import { simulate } from '../../packages/localnet/src/transaction/simulate.ts'
import * as Child from './Child.ts'
import type { Started } from './networkChild.ts'
import * as Report from './Report.ts'
import * as Samples from './Samples.ts'

const warmUp = 200
const runs = 800

/** Measures all three. */
export async function cycle(): Promise<Report.Section> {
  const host = await hostAlone()
  const full = await overHttp()
  const whole = full.get('cycle') ?? []
  const hostMs = Samples.p50(host.simulate) + Samples.p50(host.apply)
  return {
    title: `One USDC transfer by its contract (${runs} runs each after ${warmUp} to warm up)`,
    rows: [
      { name: 'host, simulate', value: Samples.describe(host.simulate) },
      { name: 'host, apply', value: Samples.describe(host.apply) },
      {
        name: 'network, submit and close',
        value: Samples.describe(host.submit),
        note: `without sockets; ${Samples.ratio(Samples.p50(host.submit), Samples.p50(host.apply))} the host`,
      },
      {
        name: 'full client cycle',
        value: Samples.describe(whole),
        note: `${Samples.ratio(Samples.p50(whole), hostMs)} the host`,
        floor: Report.below(Samples.p50(whole), 10, 'p50 < 10 ms'),
      },
      ...[...full]
        .filter(([name]) => name !== 'cycle')
        .map(([name, samples]) => ({ name: `  ${name}`, value: Samples.describe(samples) })),
    ],
  }
}

/** Times what the network calls of the host, and the network around it. */
async function hostAlone(): Promise<Record<'simulate' | 'apply' | 'submit', number[]>> {
  const [alice, bob] = [LocalNetwork.key(1), LocalNetwork.key(2)]
  const network = LocalNetwork.create({ accounts: [alice, bob] })
  const samples = { simulate: [] as number[], apply: [] as number[], submit: [] as number[] }
  const { host } = network
  const { simulateInvoke, applyInvoke } = host
  host.simulateInvoke = (request) =>
    timeSync(samples.simulate, () => simulateInvoke.call(host, request))
  host.applyInvoke = (request) => timeSync(samples.apply, () => applyInvoke.call(host, request))
  for (let run = 0; run < warmUp + runs; run += 1) {
    const operations = [Everything.transfer(LocalNetwork.usdc, alice, bob.publicKey(), 1n)]
    const bytes = LocalNetwork.build(network, { source: alice, operations })
    simulate(network, Envelope.decode(bytes, network.networkId))
    timeSync(samples.submit, () => LocalNetwork.submitBytes(network, bytes))
  }
  for (const all of Object.values(samples)) all.splice(0, all.length - runs)
  return samples
}

function timeSync<result>(samples: number[], task: () => result): result {
  const start = performance.now()
  const result = task()
  samples.push(performance.now() - start)
  return result
}

/** The cycle of a client: getAccount, prepareTransaction, sign, sendTransaction, getTransaction. */
async function overHttp(): Promise<Map<string, number[]>> {
  const network = await Child.begin<Started>('networkChild.ts', { accounts: 2 })
  const { rpcUrl, usdcSac, secrets } = network.started
  const [payer, recipient] = secrets.map((secret) => Keypair.fromSecret(secret))
  if (!payer || !recipient) throw new Error('no accounts')
  const server = new rpc.Server(rpcUrl, { allowHttp: true })
  const samples = new Map<string, number[]>()
  const step = async <result>(name: string, task: () => Promise<result> | result) => {
    const { ms, result } = await Samples.timed(task)
    samples.set(name, [...(samples.get(name) ?? []), ms])
    return result
  }
  for (let run = 0; run < warmUp + runs; run += 1)
    await step('cycle', () => payOnce(server, step, { payer, recipient, usdcSac }))
  await network.stop()
  return new Map([...samples].map(([name, all]) => [name, all.slice(warmUp)]))
}

type Step = <result>(name: string, task: () => Promise<result> | result) => Promise<result>

async function payOnce(
  server: rpc.Server,
  step: Step,
  { payer, recipient, usdcSac }: { payer: Keypair; recipient: Keypair; usdcSac: string },
): Promise<void> {
  const account = await step('getAccount', () => server.getAccount(payer.publicKey()))
  const transaction = new TransactionBuilder(account, {
    fee: '100',
    networkPassphrase: Networks.TESTNET,
  })
    .addOperation(
      new Contract(usdcSac).call(
        'transfer',
        new Address(payer.publicKey()).toScVal(),
        new Address(recipient.publicKey()).toScVal(),
        nativeToScVal(1n, { type: 'i128' }),
      ),
    )
    .setTimeout(60)
    .build()
  const prepared = await step('prepareTransaction', () => server.prepareTransaction(transaction))
  await step('sign', () => prepared.sign(payer))
  const { hash } = await step('sendTransaction', () => server.sendTransaction(prepared))
  const { status } = await step('getTransaction', () => server.getTransaction(hash))
  if (status !== 'SUCCESS') throw new Error(`the transfer ended as ${status}`)
}
