/** `@stellar/mpp` behind a server of mppx, on nothing but node:http. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { USDC_SAC_TESTNET } from '@stellar/mpp'
import { stellar as channelStellar } from '@stellar/mpp/channel/server'
import { Mppx, Store, stellar } from '@stellar/mpp/charge/server'
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import type { Ground, Routes } from '../SellerTarget.ts'

type Outcome =
  | { status: 402; challenge: Response }
  | { status: 200; withReceipt(response: Response): Response }
type Handler = (request: Request) => Promise<Outcome>
type Compose = { compose(...offers: [string, object][]): Handler }

/** Any contract: nobody pays by channel here. */
const channel = StrKey.encodeContract(Buffer.alloc(32, 1))

/** Opens it. */
export async function openMppSeller(ground: Ground): Promise<Routes> {
  const charge = (sponsored: boolean) =>
    stellar.charge({
      currency: USDC_SAC_TESTNET,
      pollDelayMs: 10,
      pollTimeoutMs: 300,
      recipient: ground.recipient,
      rpcUrl: ground.rpcUrl,
      store: Store.memory(),
      ...(sponsored && { feePayer: { envelopeSigner: ground.sponsor } }),
    })
  const settings = { realm: 'shop.test', secretKey: ground.secretKey }
  const plain = Mppx.create({ ...settings, methods: [charge(false)] })
  const sponsored = Mppx.create({ ...settings, methods: [charge(true)] })
  const commitmentKey = Keypair.random().publicKey()
  const streams = channelStellar.channel({
    channel,
    commitmentKey,
    rpcUrl: ground.rpcUrl,
    store: Store.memory(),
  })
  const both = Mppx.create({ ...settings, methods: [charge(false), streams] })
  const price = { amount: '0.01' }
  const handlers: Record<string, Handler> = {
    '/plain': plain.charge(price) as unknown as Handler,
    '/sponsored': sponsored.charge(price) as unknown as Handler,
    '/offers': (both as unknown as Compose).compose(
      ['stellar/charge', price],
      ['stellar/channel', price],
    ),
  }
  const { at, close } = await listen((request, response) => {
    const handler = handlers[request.url ?? '']
    if (!handler) return void response.writeHead(404).end()
    serve(handler, request).then(
      async (answer) =>
        void response
          .writeHead(answer.status, Object.fromEntries(answer.headers))
          .end(await answer.text()),
      () => response.writeHead(500).end(),
    )
  })
  const urls = { offers: at('/offers'), plain: at('/plain'), sponsored: at('/sponsored') }
  return { ...urls, close, post: at('/plain') }
}

/** Listens on a free port of loopback. */
export async function listen(handler: RequestListener) {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (path: string) => new URL(path, `http://127.0.0.1:${port}`),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(handler: Handler, { headers, method = 'GET', url }: IncomingMessage) {
  const request = new Request(`http://shop.test${url}`, {
    headers: { ...headers } as Record<string, string>,
    method,
  })
  const outcome = await handler(request)
  if (outcome.status === 402) return outcome.challenge
  return outcome.withReceipt(new Response('goods'))
}
