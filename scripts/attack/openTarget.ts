/** Finds out what a seller sells, and buys it once, honestly: what every attack is compared with. */
import { setTimeout } from 'node:timers/promises'
import { type Answer, plain, problemOf } from '../skill/Answer.ts'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'
import { isServed } from './Case.ts'
import * as Charge from './Charge.ts'
import { ask, type Faults, type Ground, type Target } from './Target.ts'
import * as Voucher from './Voucher.ts'
import * as Wallet from './Wallet.ts'

/** What a target is opened with. */
export type Options = {
  url: URL
  body?: string | undefined
  other?: URL | undefined
  rpcUrl: string
  waitMs: number
  /** `STELLAR_SECRET`; `COMMITMENT_SECRET` and `CHANNEL_CONTRACT`. */
  env: Record<string, string | undefined>
  faults?: Faults | undefined
  /** Waits; `setTimeout` when there is no other clock. */
  sleep?: ((ms: number) => Promise<unknown>) | undefined
  /** Accounts to pay from, when there are some already. */
  wallet?: Wallet.Wallet | undefined
}

/**
 * Opens a target.
 *
 * @throws {ObstacleError} when it cannot be paid, so that no attack would tell anything.
 */
export async function openTarget({ env, rpcUrl, wallet, ...options }: Options): Promise<Target> {
  const { body, faults, other, sleep = setTimeout, url, waitMs } = options
  const network = await Network.connect(rpcUrl)
  const answers: Answer[] = []
  const asked = await ask({ answers, body, url })
  const offer = Charge.readOffer(asked)
  const channel = Voucher.readAsked(asked)
  if (!offer && !channel) throw nothingToBuy(asked)
  const price = offer && Network.symbolOf(offer.contract) === 'USDC' ? offer.amount : 0n
  const ground: Ground = {
    answers,
    body,
    faults,
    network,
    other,
    sleep,
    url,
    waitMs,
    wallet: wallet ?? (await Wallet.open(network, { secret: env.STELLAR_SECRET, price })),
  }
  const bought =
    channel && !offer ? await buyByChannel(ground, channel, env) : await buyByCharge(ground)
  return { ...ground, ...bought }
}

async function buyByCharge(target: Ground): Promise<Pick<Target, 'honest' | 'paid'>> {
  const purchase = await Charge.buy(target)
  assertServed(purchase.answer)
  return { honest: purchase.answer, paid: { intent: 'charge', purchase } }
}

async function buyByChannel(
  target: Ground,
  { challenge, channel, price, total }: Voucher.Asked,
  env: Options['env'],
): Promise<Pick<Target, 'honest' | 'paid'>> {
  const voucher = Voucher.readKey({ challenge, channel, price, total }, env)
  const { passphrase } = Network.testnet
  const payload = Voucher.sign(voucher.key, { channel, passphrase, total: total + price })
  const honest = await Voucher.present(target, challenge, payload)
  assertServed(honest)
  return { honest, paid: { intent: 'channel', voucher } }
}

function assertServed(answer: Answer): void {
  if (isServed(answer)) return
  const detail = problemOf(answer)?.detail ?? answer.body
  throw new ObstacleError(
    `An honest payment was refused with ${answer.status}: ${plain(detail, 120)}`,
    'Make the seller sell first: try-seller says what is wrong.',
  )
}

function nothingToBuy({ body, status }: Answer): ObstacleError {
  return new ObstacleError(
    status === 0
      ? `Nobody answers: ${body}.`
      : `It answers ${status} without a challenge of stellar/charge or stellar/channel.`,
    'Start the seller, and give the URL of a route that costs something.',
  )
}
