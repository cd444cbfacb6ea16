/** Draws one paid request of `examples/charge` as a Mermaid diagram, from what really went over the wires. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Challenge, Credential, Receipt } from 'mppx'
import * as Stage from '../Stage.ts'

type Arrow = 'B->>S' | 'S-->>B' | 'B->>N' | 'S->>N'

const messages: { arrow: Arrow; text: string }[] = []
/** What a call of Stellar RPC does for a payment; the others (fees, accounts) are left out. */
const steps: Record<string, string> = {
  simulateTransaction: 'simulate',
  sendTransaction: 'submit',
  getTransaction: 'confirm',
}
let isServed = false

const stage = Stage.create()
try {
  const { rpcUrl, accounts } = await stage.startNetwork()
  const [payer, recipient] = accounts
  const seller = await stage.startSeller('charge', {
    ...stage.stores,
    STELLAR_RPC_URL: await listen(rpcUrl, (body) => recordCall('S->>N', body)),
    STELLAR_RECIPIENT: recipient?.publicKey ?? '',
  })
  await stage.run('charge/buyer.ts', {
    ...stage.stores,
    SERVER_URL: await listen(seller, recordRequest, recordAnswer),
    STELLAR_RPC_URL: await listen(rpcUrl, (body) => recordCall('B->>N', body)),
    STELLAR_SECRET: payer?.secret ?? '',
  })
  const participants = ['B as Buyer', 'S as Seller', 'N as Stellar'].map(
    (who) => `participant ${who}`,
  )
  const lines = [...participants, ...messages.map(({ arrow, text }) => `${arrow}: ${text}`)]
  console.log(['sequenceDiagram', ...lines.map((line) => `  ${line}`)].join('\n'))
} finally {
  await stage.stop()
  // The listeners would keep the process alive.
  setImmediate(() => process.exit())
}

/** Listens on a free port, passes everything on to `target`, and shows it to those who record. */
async function listen(
  target: string,
  onRequest: (body: string, request: IncomingMessage) => void,
  onAnswer: (answer: Response) => void = () => {},
): Promise<string> {
  const { origin, pathname } = new URL(target)
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    onRequest(body, request)
    const answer = await fetch(origin + request.url, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...(body === '' ? {} : { body }),
    })
    onAnswer(answer)
    await passBack(answer, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://127.0.0.1:${port}${pathname === '/' ? '' : pathname}`
}

function recordCall(arrow: Arrow, body: string): void {
  const step = steps[JSON.parse(body).method]
  if (step === undefined || isServed) return
  const last = messages.at(-1)
  if (last?.arrow !== arrow)
    messages.push({ arrow, text: arrow === 'B->>N' ? `${step} the transfer` : step })
  else if (!last.text.split(', ').includes(step)) last.text += `, ${step}`
}

function recordRequest(_body: string, { method, url, headers }: IncomingMessage): void {
  const { authorization } = headers
  if (authorization === undefined)
    return void messages.push({ arrow: 'B->>S', text: `${method} ${url}` })
  const { payload } = Credential.deserialize<{ type: string }>(authorization)
  const what = payload.type === 'transaction' ? 'signed transaction' : payload.type
  messages.push({ arrow: 'B->>S', text: `${method}, Authorization: Payment (${what})` })
}

function recordAnswer(answer: Response): void {
  isServed = answer.status === 200
  const text = isServed ? receiptOf(answer) : challengeOf(answer)
  messages.push({ arrow: 'S-->>B', text: `${answer.status}, ${text}` })
}

function challengeOf(answer: Response): string {
  const challenge = Challenge.fromResponse(answer)
  const request = challenge.request as { methodDetails?: object }
  const fields = { ...request, ...request.methodDetails, id: challenge.id }
  const shown = ['amount', 'recipient', 'network', 'id'].filter((name) => name in fields)
  return `WWW-Authenticate: Payment (${shown.join(', ')})`
}

function receiptOf(answer: Response): string {
  const { reference } = Receipt.fromResponse(answer)
  return `Payment-Receipt (${/^[0-9a-f]{64}$/.test(reference) ? 'transaction hash' : reference})`
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const { host, connection, 'content-length': _length, ...others } = headers
  return others as Record<string, string>
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

async function passBack(answer: Response, response: ServerResponse): Promise<void> {
  const skipped = ['content-encoding', 'content-length', 'transfer-encoding', 'connection']
  const headers = [...answer.headers].filter(([name]) => !skipped.includes(name))
  response.writeHead(answer.status, Object.fromEntries(headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}
