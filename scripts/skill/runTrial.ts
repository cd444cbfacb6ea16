/** The story of a trial: ask, read, pay, look at the ledger, and try to pay twice with the same. */
import type { Keypair } from '@stellar/stellar-sdk'
import { type Answer, ask, listOf, plain, problemOf, type Route } from './Answer.ts'
import * as Challenge from './Challenge.ts'
import * as Network from './Network.ts'
import * as Offer from './Offer.ts'
import { check, type Notebook, note, type Step } from './Trial.ts'

type Credential = ReturnType<typeof Challenge.answer>
type Balances = Record<'payer' | 'payer XLM' | 'recipient', bigint | undefined>

/** What was paid, and what came back. */
type Purchase = {
  offer: Offer.Offer
  payer: Keypair
  payload: Record<string, string>
  credential: Credential
  hash: string
  before: Balances
  answer: Answer
  /** `reference` of the receipt. */
  reference: string | undefined
}

/**
 * Tries a seller; tells each step when it is done, also one that ends the trial.
 *
 * @throws {Trial.ObstacleError} when there is nothing to try, or nothing to try it on.
 */
export async function runTrial(
  { route, rpcUrl }: { route: Route; rpcUrl: string },
  onStep: (step: Step) => void,
): Promise<void> {
  const take = <Value>(title: string, run: (notebook: Notebook) => Promise<Value>) =>
    takeStep(title, run, onStep)

  const network = await take('Find the network', (notebook) => findNetwork(notebook, rpcUrl))
  const asked = await take('Ask without paying', async (notebook) => {
    const answer = await ask(route)
    return Offer.inspectAnswer(notebook, answer, route) ? answer : undefined
  })
  if (!asked) return
  const offer = await take('Read the price', async (notebook) => Offer.read(notebook, asked))
  if (!offer) return
  const purchase = await take('Pay', (notebook) => pay(notebook, network, route, offer))
  if (!purchase) return
  await take('Look at the ledger', (notebook) => inspectLedger(notebook, network, purchase))
  if (!isServed(purchase.answer)) return
  const refused = await take('Send the same credential again', (notebook) =>
    replay(notebook, route, purchase.credential, 'The same credential'),
  )
  const again = await freshChallenge(route, refused)
  if (!again) return
  await take('Send the same transaction for a new challenge', (notebook) =>
    replay(notebook, route, answerTo(again, purchase), 'The same transaction'),
  )
}

async function takeStep<Value>(
  title: string,
  run: (notebook: Notebook) => Promise<Value>,
  onStep: (step: Step) => void,
): Promise<Value> {
  const notebook: Notebook = { facts: {}, findings: [] }
  const started = performance.now()
  try {
    return await run(notebook)
  } finally {
    onStep({ title, ...notebook, tookMs: Math.round(performance.now() - started) })
  }
}

async function findNetwork({ facts }: Notebook, rpcUrl: string): Promise<Network.Network> {
  const network = await Network.connect(rpcUrl)
  Object.assign(facts, { rpc: rpcUrl, passphrase: network.passphrase })
  return network
}

async function pay(
  notebook: Notebook,
  network: Network.Network,
  route: Route,
  offer: Offer.Offer,
): Promise<Purchase | undefined> {
  const { amount, contract, challenge, recipient, symbol } = offer
  // Enough for each attempt to pay again: an empty account would hide a hole.
  const payer = await Network.createPayer(network, symbol === 'USDC' ? amount * 3n : 0n)
  notebook.facts.payer = `${payer.publicKey()} (made for this trial)`
  const before = await readBalances(network, offer, payer)
  if (!canReceive(notebook, before, offer)) return undefined
  const transfer = { contract, from: payer, to: recipient, amount }
  const { transaction, hash } = await Network.signTransfer(network, transfer, offer)
  const payload = { type: 'transaction', transaction }
  const credential = Challenge.answer(challenge, sourceOf(payer), payload)
  const answer = await ask(route, credential)
  const reference = inspectPaid(notebook, answer)
  return { offer, payer, payload, credential, hash, before, answer, reference }
}

function canReceive(notebook: Notebook, { recipient }: Balances, { symbol }: Offer.Offer): boolean {
  if (recipient !== undefined) return true
  return check(notebook, false, {
    good: '',
    wrong: `The recipient cannot receive ${symbol} on this network: no account, or no trustline`,
    fix: 'Fund it with friendbot and have it trust USDC (changeTrust), or take a development account of localnet.mjs.',
  })
}

/** Looks at the answer to a payment; returns the receipt's transaction. */
function inspectPaid(notebook: Notebook, answer: Answer): string | undefined {
  const { status, headers, body, tookMs } = answer
  notebook.facts.status = `${status}, in ${Math.round(tookMs)} ms`
  if (!isServed(answer)) return refuseRefusal(notebook, answer)
  notebook.findings.push({ level: 'good', text: `Paid, and served with ${status}` })
  notebook.facts.body = plain(body, 100)
  const receipt = Challenge.parseReceipt(headers.get('payment-receipt') ?? '')
  const reference = plain(String(receipt?.reference ?? ''), 64)
  check(
    notebook,
    receipt?.status === 'success' && receipt.method === 'stellar' && reference !== '',
    {
      good: 'Payment-Receipt says success, by stellar, and names the transaction',
      wrong: `Payment-Receipt ${headers.has('payment-receipt') ? 'is not one of stellar' : 'is missing'}: the buyer has no proof`,
      fix: 'Wrap the response with withReceipt. In express answer with response.json: mppx attaches it there only.',
    },
  )
  check(
    notebook,
    ['private', 'no-store'].some((word) => listOf(headers, 'cache-control').includes(word)),
    {
      good: `Cache-Control: ${plain(headers.get('cache-control') ?? '', 60)}, so no cache gives away what was paid for`,
      wrong: `Cache-Control is ${Offer.quoteHeader(headers, 'cache-control')}: a shared cache may serve it to all`,
      fix: 'Answer paid requests with Cache-Control: private. mppx does; see what removes it on the way.',
    },
  )
  Offer.noteCors(notebook, headers, 'Payment-Receipt')
  if (receipt) notebook.facts.receipt = reference
  return receipt && reference
}

function refuseRefusal(notebook: Notebook, answer: Answer): undefined {
  const problem = problemOf(answer)
  if (problem) notebook.facts.problem = `${plain(problem.type, 100)}: ${plain(problem.detail)}`
  notebook.findings.push({
    level: 'wrong',
    text: `A good payment was refused with ${answer.status}`,
    fix: 'Read the seller’s log. Often its RPC is another network: start it with STELLAR_RPC_URL=https://localhost:8443/rpc and the NODE_EXTRA_CA_CERTS that localnet.mjs prints.',
  })
  return undefined
}

async function inspectLedger(
  notebook: Notebook,
  network: Network.Network,
  { offer, payer, before, hash, reference, answer }: Purchase,
): Promise<void> {
  const named = reference ?? hash
  const isHash = /^[0-9a-f]{64}$/.test(named)
  const found = isHash ? await Network.awaitTransaction(network, named) : undefined
  const after = await readBalances(network, offer, payer)
  const received = (after.recipient ?? 0n) - (before.recipient ?? 0n)
  describeLedger(notebook, { named, ledger: found?.ledger, before, after, offer })
  if (!isServed(answer)) return inspectUnserved(notebook, received)
  check(notebook, found?.succeeded === true || (reference === undefined && offer.sponsored), {
    good: `The transaction is in ledger ${found?.ledger ?? '(its hash is known to the seller only)'}`,
    wrong: `The transaction ${named} ${found ? 'failed' : 'is on no ledger of this network'}`,
    fix: 'Serve only after getTransaction says SUCCESS, and put that transaction’s hash in the receipt.',
  })
  check(notebook, received === offer.amount, {
    good: `The recipient got ${Network.format(received)} ${offer.symbol}, the price`,
    wrong: `The recipient got ${Network.format(received)} ${offer.symbol}, the price is ${Network.format(offer.amount)}`,
    fix: 'Check amount, currency and recipient of the transaction before it is submitted, and that it succeeded.',
  })
  if (offer.sponsored && offer.symbol === 'USDC')
    check(notebook, after['payer XLM'] === before['payer XLM'], {
      good: 'The seller paid the fee, as it said',
      wrong: 'The buyer paid the fee, though the challenge says that the seller does',
      fix: 'Give stellar.charge a feePayer, whose account is the source of the transaction.',
    })
}

function inspectUnserved(notebook: Notebook, received: bigint): void {
  check(notebook, received === 0n, {
    good: 'No money moved',
    wrong: 'The seller took the money and served nothing',
    fix: 'Refuse before submitting, or serve once the transaction has succeeded. When the outcome is unknown, say so with a 5xx and keep the claim.',
  })
}

function describeLedger(
  { facts }: Notebook,
  seen: {
    named: string
    ledger: number | undefined
    before: Balances
    after: Balances
    offer: Offer.Offer
  },
): void {
  if (seen.ledger !== undefined)
    facts.transaction = `${plain(seen.named, 64)} in ledger ${seen.ledger}`
  const row = (key: keyof Balances, unit: string) => {
    const [from = 0n, to = 0n] = [seen.before[key], seen.after[key]]
    const change = `${to >= from ? '+' : ''}${Network.format(to - from)}`
    return `${Network.format(from)} → ${Network.format(to)} ${unit} (${change})`
  }
  const { symbol } = seen.offer
  Object.assign(facts, { recipient: row('recipient', symbol), payer: row('payer', symbol) })
  if (symbol === 'USDC') facts['payer’s XLM'] = row('payer XLM', 'XLM')
}

/** Sends what was accepted once; whoever accepts it twice has a hole. */
async function replay(
  notebook: Notebook,
  route: Route,
  credential: Credential,
  what: string,
): Promise<Answer> {
  const answer = await ask(route, credential)
  const { status } = answer
  notebook.facts.status = String(status)
  const problem = problemOf(answer)
  if (problem) notebook.facts.problem = `${plain(problem.type, 100)}: ${plain(problem.detail)}`
  const refused = check(notebook, !isServed(answer), {
    good: `${what} was refused`,
    wrong: `A hole: ${what.toLowerCase()} bought a second time (${status})`,
    fix: 'Claim challenge and transaction in a store before serving (stellar.charge: store, shared by all processes), and let nothing answer before the charge.',
  })
  if (refused) inspectRefusal(notebook, answer)
  return answer
}

/** A refusal is to be understood as one, and to let the buyer try again. */
function inspectRefusal(notebook: Notebook, { status, headers }: Answer): void {
  const wrong = (text: string, fix: string) =>
    check(notebook, false, { good: '', wrong: text, fix })
  const challenge = headers.get('www-authenticate') ?? ''
  if (status >= 500)
    wrong(
      `It was refused with ${status}: buyers take that for an outage and pay again`,
      'Refuse with 402 and a new challenge. With @stellar/mpp 0.7.1 stay on mppx 0.6: newer ones turn its refusals into 500.',
    )
  else if (status !== 402)
    note(notebook, `It was refused with ${status}, where MPP wants 402 and a new challenge`)
  else if (Challenge.parseAll(challenge).length === 0)
    wrong(
      'It was refused without a new challenge: the buyer cannot try again',
      'Send the 402 that mppx makes as it is, headers included.',
    )
}

async function freshChallenge(
  route: Route,
  refused: Answer,
): Promise<Challenge.Challenge | undefined> {
  const { headers } = refused.status === 402 ? refused : await ask(route)
  return Challenge.parseAll(headers.get('www-authenticate') ?? '').find(
    ({ method, intent }) => method === 'stellar' && intent === 'charge',
  )
}

function answerTo(challenge: Challenge.Challenge, { payer, payload }: Purchase): Credential {
  return Challenge.answer(challenge, sourceOf(payer), payload)
}

function sourceOf(payer: Keypair): string {
  return `did:pkh:${Network.testnet.id}:${payer.publicKey()}`
}

async function readBalances(
  network: Network.Network,
  { contract, recipient }: Offer.Offer,
  payer: Keypair,
): Promise<Balances> {
  const xlm = Network.assets.XLM.contractId(network.passphrase)
  return {
    payer: await Network.balanceOf(network, contract, payer.publicKey()),
    'payer XLM': await Network.balanceOf(network, xlm, payer.publicKey()),
    recipient: await Network.balanceOf(network, contract, recipient),
  }
}

function isServed({ status }: Answer): boolean {
  return status >= 200 && status < 300
}
