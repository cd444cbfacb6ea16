/** What peers leave to us over HTTP, because no other implementation has `stellar/charge`: to sign, and to settle. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { stellar as channelStellar } from '@stellar/mpp/channel/client'
import { stellar } from '@stellar/mpp/charge/client'
import { stellar as server } from '@stellar/mpp/charge/server'
import type { Keypair } from '@stellar/stellar-sdk'
import { Challenge, Credential, Receipt, Store } from 'mppx'
import { Mppx } from 'mppx/server'
import * as Market from '../../skills/assets/Market.ts'

/** One that listens. */
export type Wallet = {
  url: string
  /** Payments that it has signed. */
  signed(): number
  close(): Promise<void>
}

/** How it pays. */
export type Options = {
  mode?: 'pull' | 'push'
  /** Signs vouchers for this channel, `C…`, too. */
  channel?: { address: string; key: Keypair }
}

/** Opens one: `POST /pay` signs with the key, `POST /verify` settles what is paid to the market's recipient. */
export async function open(
  market: Market.Market,
  keypair: Keypair,
  options: Options = {},
): Promise<Wallet> {
  const sign = signer(market, keypair, options)
  const verify = verifier(market)
  let signed = 0
  const answers: Record<string, (question: Record<string, string>) => Promise<object>> = {
    async '/pay'({ challenge = '' }) {
      const { payload, source } = Credential.deserialize(await sign(challenge))
      signed += 1
      return { payload, source }
    },
    '/verify': async ({ authorization = '' }) => ({
      receipt: Receipt.serialize(await verify(authorization)),
    }),
  }
  const listening = await Market.listen((request, response) => {
    void answer(request, response, answers[request.url ?? ''])
  })
  return { ...listening, signed: () => signed }
}

/** Makes credentials for the challenge of a header. */
function signer(market: Market.Market, keypair: Keypair, { channel, mode = 'pull' }: Options) {
  const { rpcUrl } = market.network
  const charge = stellar.charge({ keypair, mode, pollDelayMs: 20, rpcUrl })
  const vouchers =
    channel &&
    channelStellar.channel({
      allowedChannels: [channel.address],
      commitmentKey: channel.key,
      store: Store.memory(),
    })
  return (header: string) => {
    const challenge = Challenge.deserialize(header)
    const method = challenge.intent === 'channel' ? vouchers : charge
    if (!method) throw new Error('This wallet has no channel.')
    return method.createCredential({ challenge: challenge as never, context: {} })
  }
}

/** Verifies credentials, whoever has issued the challenge with the market's secret, and settles. */
function verifier({ network, recipient }: Market.Market) {
  const method = server.charge({
    currency: network.usdc,
    recipient: recipient.publicKey(),
    rpcUrl: network.rpcUrl,
    store: Store.memory(),
  })
  const mppx = Mppx.create({ methods: [method], secretKey: Market.secretKey })
  return (authorization: string) => mppx.verifyCredential(authorization)
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  reply: ((question: Record<string, string>) => Promise<object>) | undefined,
): Promise<void> {
  const [status, body] = await read(request)
    .then(reply ?? (() => Promise.reject(new Error('No such page.'))))
    .then(
      (value) => [200, value],
      (error: Error) => [402, { detail: error.message }],
    )
  response.writeHead(status as number, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}
