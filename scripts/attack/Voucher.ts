/** Buying by channel: what the buyer has promised in all, signed. The honest way, of which each attack changes one thing. */
import { createHash } from 'node:crypto'
import { Address, Keypair, nativeToScVal, Operation, StrKey, xdr } from '@stellar/stellar-sdk'
import { type Answer, plain } from '../skill/Answer.ts'
import * as Challenge from '../skill/Challenge.ts'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'
import { assertTestnet } from './Charge.ts'
import { ask, type Ground } from './Target.ts'

/** What vouchers are signed with, and for. */
export type Voucher = { channel: string; key: Keypair }

/** What a challenge of `stellar/channel` asks for. Base units. */
export type Asked = {
  challenge: Challenge.Challenge
  channel: string
  price: bigint
  /** What was promised so far, as the seller says. */
  total: bigint
}

/** What is signed. `total` is cumulative. */
export type Commitment = { channel: string; total: bigint; passphrase: string }

/**
 * Reads the price in a 402; `undefined` when it is none of a channel.
 *
 * @throws {ObstacleError} when it is on another network than testnet's.
 */
export function readAsked({ headers }: Answer): Asked | undefined {
  const challenges = Challenge.parseAll(headers.get('www-authenticate') ?? '')
  const challenge = challenges.find(
    ({ method, intent }) => method === 'stellar' && intent === 'channel',
  )
  if (!challenge) return undefined
  const request = Challenge.requestOf(challenge) as
    | {
        amount?: unknown
        channel?: unknown
        methodDetails?: { network?: unknown; cumulativeAmount?: unknown }
      }
    | undefined
  const { amount, channel, methodDetails = {} } = request ?? {}
  assertTestnet(methodDetails.network)
  const { cumulativeAmount = '0' } = methodDetails
  if (![amount, cumulativeAmount].every((text) => /^\d+$/.test(String(text)))) return undefined
  return {
    challenge,
    channel: String(channel),
    price: BigInt(String(amount)),
    total: BigInt(String(cumulativeAmount)),
  }
}

/** Asks for the price. @throws {ObstacleError} when the answer has none. */
export async function askPrice(target: Ground): Promise<Asked> {
  const answer = await ask(target)
  const asked = readAsked(answer)
  if (asked) return asked
  throw new ObstacleError(
    `The seller answers ${answer.status} without a challenge of stellar/channel.`,
    'The channel may be closed: open another one.',
  )
}

/**
 * The key and the channel that vouchers are signed for.
 *
 * @throws {ObstacleError} when they are missing, or are not those of the seller.
 */
export function readKey(asked: Asked, env: Record<string, string | undefined>): Voucher {
  const { CHANNEL_CONTRACT: channel, COMMITMENT_SECRET: secret = '' } = env
  if (channel !== asked.channel)
    throw new ObstacleError(
      `The seller asks for vouchers on ${plain(asked.channel, 60)}, and CHANNEL_CONTRACT is ${channel ?? 'not set'}.`,
      'Open a channel for the attack, and set CHANNEL_CONTRACT and COMMITMENT_SECRET to its own.',
    )
  if (/^[0-9a-f]{64}$/i.test(secret))
    return { channel, key: Keypair.fromRawEd25519Seed(Buffer.from(secret, 'hex')) }
  if (StrKey.isValidEd25519SecretSeed(secret)) return { channel, key: Keypair.fromSecret(secret) }
  throw new ObstacleError(
    'COMMITMENT_SECRET is neither a secret key (S…) nor 64 hex digits.',
    'Give the key that signs the vouchers of CHANNEL_CONTRACT.',
  )
}

/** A voucher of `total`, signed. */
export function sign(key: Keypair, { channel, passphrase, total }: Commitment) {
  const network = createHash('sha256').update(passphrase).digest()
  const fields: [string, xdr.ScVal][] = [
    ['amount', nativeToScVal(total, { type: 'i128' })],
    ['channel', new Address(channel).toScVal()],
    ['domain', xdr.ScVal.scvSymbol('chancmmt')],
    ['network', xdr.ScVal.scvBytes(network)],
  ]
  const map = fields.map(
    ([name, val]) => new xdr.ScMapEntry({ key: xdr.ScVal.scvSymbol(name), val }),
  )
  const signature = Buffer.from(key.sign(xdr.ScVal.scvMap(map).toXDR())).toString('hex')
  return { action: 'voucher', amount: `${total}`, signature }
}

/** Presents a voucher. */
export function present(
  target: Ground,
  challenge: Challenge.Challenge,
  payload: object,
): Promise<Answer> {
  const { header, value } = Challenge.answer(challenge, undefined, payload)
  return ask(target, { headers: { [header]: value } })
}

/** What was ever deposited. @throws {ObstacleError} when the channel does not say. */
export async function depositOf(network: Network.Network, channel: string): Promise<bigint> {
  const operation = Operation.invokeContractFunction({
    contract: channel,
    function: 'deposited',
    args: [],
  })
  const draft = await Network.build(network, Network.nobody, operation, { fee: '100' })
  const { results } = await Network.simulate(network, draft)
  const amount = results?.[0] && Network.toNative(results[0].xdr)
  if (typeof amount === 'bigint') return amount
  throw new ObstacleError('The channel does not say what was deposited.', 'See that it is open.')
}
