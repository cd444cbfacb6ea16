/**
 * A network with the real channel contract, channels on it, and a seller of vouchers, for tests.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  Address,
  Asset,
  Keypair,
  Networks,
  nativeToScVal,
  Operation,
  rpc,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { create } from '../channel/server/Channel.ts'
import { configure, type Parameters } from '../channel/server/configure.ts'
import { Mppx } from '../channel/server/index.ts'
import * as Clock from '../stellar/Clock.ts'
import * as Commitment from '../stellar/Commitment.ts'
import { closeServer, listen } from './RpcProxy.ts'
import { secretKey } from './Shop.ts'

const code = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url))

/** The channel contract, and one that is none. */
export const wasm = {
  channel: code('contracts/one-way-channel/one_way_channel.wasm'),
  other: code('test/contracts/counter/counter.wasm'),
}

/** XLM, as a token. */
export const xlm = Asset.native().contractId(Networks.TESTNET)

/** Base units of XLM. */
export const deposit = 1_000_000n

/** A network with accounts. */
export type World = {
  net: Localnet.Localnet
  funder: Keypair
  recipient: Keypair
  /** Signs vouchers. */
  key: Keypair
  /** What an account, or a channel, holds of XLM. */
  xlmOf(address: string): Promise<bigint>
  /** Submits an operation, of the funder if nobody is named. Returns what it returned. */
  run(operation: xdr.Operation, by?: Keypair): Promise<xdr.ScVal | undefined>
  /** Calls a contract. */
  call(contract: string, name: string, parameters?: xdr.ScVal[], by?: Keypair): Promise<void>
  /** Opens a channel. */
  open(options?: OpenOptions): Promise<string>
  stop(): Promise<void>
}

/** What may differ from the ordinary channel. */
export type OpenOptions = {
  token?: string
  to?: string
  key?: Keypair
  deposit?: bigint
  refundWaitingPeriod?: number
}

/** Starts a network. */
export async function start(): Promise<World> {
  const net = await Localnet.start({ accounts: 3, port: 0 })
  const [funder, recipient, key] = net.accounts.map(({ secret }) => Keypair.fromSecret(secret))
  if (!funder || !recipient || !key) throw new Error('no accounts')
  const server = new rpc.Server(net.rpcUrl, { allowHttp: true })
  const run: World['run'] = (operation, by = funder) => submit(server, operation, by)
  let uploaded: Promise<Buffer> | undefined
  const upload = async () => {
    const hash = await run(Operation.uploadContractWasm({ wasm: wasm.channel }))
    return Buffer.from(hash?.bytes() ?? [])
  }
  return {
    async call(contract, name, parameters = [], by = funder) {
      const call = { args: parameters, contract, function: name }
      await run(Operation.invokeContractFunction(call), by)
    },
    funder,
    key,
    net,
    async open(options = {}) {
      const { refundWaitingPeriod = 1_000, to = recipient.publicKey(), token = xlm } = options
      uploaded ??= upload()
      const created = await run(
        Operation.createCustomContract({
          address: new Address(funder.publicKey()),
          constructorArgs: [
            new Address(token).toScVal(),
            new Address(funder.publicKey()).toScVal(),
            xdr.ScVal.scvBytes(Buffer.from((options.key ?? key).rawPublicKey())),
            new Address(to).toScVal(),
            i128(options.deposit ?? deposit),
            nativeToScVal(refundWaitingPeriod, { type: 'u32' }),
          ],
          salt: Buffer.from(Keypair.random().rawPublicKey()),
          wasmHash: await uploaded,
        }),
      )
      if (!created) throw new Error('no contract')
      return Address.fromScVal(created).toString()
    },
    recipient,
    run,
    stop: () => net.stop(),
    xlmOf: (address) => xlmOf(server, address),
  }
}

async function submit(server: rpc.Server, operation: xdr.Operation, by: Keypair) {
  const account = await server.getAccount(by.publicKey())
  const draft = new TransactionBuilder(account, {
    fee: '1000',
    networkPassphrase: Networks.TESTNET,
  })
    .addOperation(operation)
    .setTimeout(60)
    .build()
  const transaction = await server.prepareTransaction(draft)
  transaction.sign(by)
  const { hash } = await server.sendTransaction(transaction)
  const result = await server.pollTransaction(hash, { attempts: 20, sleepStrategy: () => 10 })
  if (result.status !== rpc.Api.GetTransactionStatus.SUCCESS)
    throw new Error(`The transaction is ${result.status}.`)
  return result.returnValue
}

async function xlmOf(server: rpc.Server, address: string): Promise<bigint> {
  if (address.startsWith('G'))
    return BigInt((await server.getAccountEntry(address)).balance().toString())
  const { balanceEntry } = await server.getSACBalance(address, Asset.native(), Networks.TESTNET)
  return BigInt(balanceEntry?.amount ?? '0')
}

/** i128 for a contract. */
export const i128 = (amount: bigint) => nativeToScVal(amount, { type: 'i128' })

/** A running seller of vouchers: `/paid` costs 0.0000100 XLM, 100 base units. */
export type Shop = {
  url: string
  store: Store.AtomicStore
  close(): Promise<void>
}

/** Opens one. */
export async function shop(
  world: World,
  channel: string,
  options: Partial<Parameters> = {},
  clock: Clock.Clock = Clock.system,
): Promise<Shop> {
  const store = options.store ?? Store.memory()
  const method = create(
    configure(
      {
        channel,
        commitmentKey: world.key.publicKey(),
        currency: xlm,
        feePayer: { envelopeSigner: world.recipient },
        pollDelayMs: 20,
        pollTimeoutMs: 500,
        recipient: world.recipient.publicKey(),
        rpcUrl: world.net.rpcUrl,
        ...options,
        store,
      },
      clock,
    ),
  )
  const mppx = Mppx.create({ methods: [method], realm: 'shop.test', secretKey })
  const sell = (mppx as never as { channel: HandlerOf }).channel({ amount: '0.00001' })
  const server = createServer((request, response) => {
    serve(sell, request.headers)
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers))
        response.end(await answer.text())
      })
      .catch(() => response.writeHead(500).end())
  })
  await listen(server)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/paid`
  return { close: () => closeServer(server), store, url }
}

type HandlerOf = (terms: object) => Handler
type Handler = (
  request: Request,
) => Promise<
  { status: 402; challenge: Response } | { status: 200; withReceipt(response: Response): Response }
>

async function serve(sell: Handler, headers: IncomingHttpHeaders): Promise<Response> {
  const request = new Request('http://shop.test/paid', { headers: headers as never })
  const result = await sell(request)
  return result.status === 402 ? result.challenge : result.withReceipt(new Response('goods'))
}

/** The payload of an honest voucher. */
export function voucher(
  key: Keypair,
  channel: string,
  amount: bigint,
  action: 'voucher' | 'close' = 'voucher',
) {
  const signature = Commitment.sign({ amount, channel, passphrase: Networks.TESTNET }, key)
  return { action, amount: `${amount}`, signature }
}
