/** Vouchers that promise nothing new, or nothing that can be claimed. */
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import * as Challenge from '../../skill/Challenge.ts'
import * as Network from '../../skill/Network.ts'
import { type Case, held, hole, isServed, type Outcome, refused, worst } from '../Case.ts'
import type { Target } from '../Target.ts'
import * as Voucher from '../Voucher.ts'

const more = 'stellar/channel: a voucher promises at least the price more than the one before'
const claimable = 'stellar/channel: what is promised can be claimed on the ledger'
const shape =
  'stellar/channel: amount is a whole number above 0 that fits i128, signature is 128 hex digits'
const bound = 'draft-httpauth-payment: id is an HMAC over the whole challenge'
const newest =
  'Compare with the newest voucher and store the new one in one atomic update, before you serve.'
const verify =
  'Verify the signature over {amount, channel, domain, network} with the key of the channel itself.'
const parse =
  'Parse the payload with a schema: amount ^[1-9]\\d*$ up to 2^127 - 1, signature ^[0-9a-f]{128}$.'
const deposit = 'Compare the amount with what was deposited, read from the ledger a moment ago.'

/** A voucher as the row wants it: what is signed, and what is sent of it. */
type Forged = {
  total?: bigint
  key?: Keypair
  channel?: string
  passphrase?: string
  payload?: Record<string, unknown>
}
type Row = Pick<Case, 'name' | 'tries' | 'proves' | 'fix'> & {
  forge(asked: Voucher.Asked, target: Target): Forged | Promise<Forged>
}

const next = ({ price, total }: Voucher.Asked) => total + price
const row =
  (proves: string, fix: string) =>
  (name: string, tries: string, forge: Row['forge']): Row => ({ name, tries, proves, fix, forge })
const rising = row(more, newest)
const signed = row(claimable, verify)
const shaped = row(shape, parse)
const sent = (name: string, tries: string, payload: Record<string, unknown>) =>
  shaped(name, tries, () => ({ payload }))

const rows: Row[] = [
  rising('stale-voucher', 'Less than was promised', ({ total }) => ({ total: total - 1n })),
  rising('equal-voucher', 'As much as was promised', ({ total }) => ({ total })),
  rising('cheap-voucher', 'One base unit less than the price', (asked) => ({
    total: next(asked) - 1n,
  })),
  row(claimable, deposit)('above-deposit', 'More than was deposited', async (asked, target) => ({
    total: (await Voucher.depositOf(target.network, asked.channel)) + 1n,
  })),
  signed('voucher-of-another-key', 'Signed by another key', () => ({ key: Keypair.random() })),
  signed('voucher-of-another-channel', 'Signed for another channel', () => ({
    channel: StrKey.encodeContract(Keypair.random().rawPublicKey()),
  })),
  signed('voucher-of-another-network', 'Signed for another network', () => ({
    passphrase: 'Test SDF Future Network ; October 2022',
  })),
  signed('voucher-signed-for-less', 'Signed for 1 base unit', (asked) => ({
    total: 1n,
    payload: { amount: `${next(asked)}` },
  })),
  sent('malformed-signature', 'A signature that is no hex', { signature: 'x'.repeat(128) }),
  sent('short-signature', 'A signature of one byte', { signature: 'ab' }),
  sent('negative-voucher', 'A negative amount', { amount: '-1' }),
  sent('zero-voucher', 'An amount of 0', { amount: '0' }),
  sent('fraction-voucher', 'An amount with a fraction', { amount: '1.5' }),
  shaped('leading-zeros', 'An amount with leading zeros', (asked) => ({
    payload: { amount: `000${next(asked)}` },
  })),
  sent('overflowing-voucher', 'An amount above i128', { amount: `${2n ** 127n}` }),
  sent('wrapping-voucher', 'An amount above u128', { amount: `${2n ** 128n + 1_000_000n}` }),
  sent('unknown-action', 'An action that does not exist', { action: 'open' }),
]

/** One case for each row, and replays. */
export const vouchers: Case[] = [
  ...rows.map(
    ({ forge, ...about }): Case => ({
      ...about,
      sells: 'channel',
      async run(target) {
        const asked = await Voucher.askPrice(target)
        return tryVoucher(target, asked, await forge(asked, target))
      },
    }),
  ),
  ...['id', 'expires', 'amount', 'channel'].map(
    (field): Case => ({
      name: `tampered-voucher-${field}`,
      tries: `A challenge with another ${field}`,
      proves: bound,
      fix: 'Verify the id over every field of the echoed challenge before you read any of them.',
      sells: 'channel',
      async run(target) {
        const asked = tamper(await Voucher.askPrice(target), field)
        return tryVoucher(target, asked, {})
      },
    }),
  ),
  {
    name: 'replayed-voucher',
    tries: 'A voucher again, with its challenge and with a new one',
    proves: more,
    fix: newest,
    sells: 'channel',
    async run(target) {
      const asked = await Voucher.askPrice(target)
      const payload = build(target, asked, {})
      const first = await Voucher.present(target, asked.challenge, payload)
      if (!isServed(first)) return hole(`it did not serve an honest voucher: ${first.status}`)
      const { challenge } = await Voucher.askPrice(target)
      return worst([
        refused(await Voucher.present(target, asked.challenge, payload)),
        refused(await Voucher.present(target, challenge, payload)),
      ])
    },
  },
  {
    name: 'used-challenge',
    tries: 'A higher voucher for a challenge that was served',
    proves: 'draft-httpauth-payment, security: a challenge is good for one request',
    fix: 'Claim the challenge in the store.',
    sells: 'channel',
    async run(target) {
      const asked = await Voucher.askPrice(target)
      await Voucher.present(target, asked.challenge, build(target, asked, {}))
      const higher = build(target, asked, { total: next(asked) + asked.price })
      return refused(await Voucher.present(target, asked.challenge, higher))
    },
  },
  {
    name: 'voucher-20',
    tries: '20 times the same voucher at once, for 20 challenges',
    proves: more,
    fix: newest,
    sells: 'channel',
    async run(target) {
      const asked = await Promise.all(Array.from({ length: 20 }, () => Voucher.askPrice(target)))
      const [first] = asked as [Voucher.Asked]
      const payload = build(target, first, {})
      const answers = await Promise.all(
        asked.map(({ challenge }) => Voucher.present(target, challenge, payload)),
      )
      const served = answers.filter(isServed).length
      return served === 1 ? held('served once') : hole(`it served ${served} of 20`)
    },
  },
]

async function tryVoucher(target: Target, asked: Voucher.Asked, forged: Forged): Promise<Outcome> {
  const payload = build(target, asked, forged)
  const outcome = refused(await Voucher.present(target, asked.challenge, payload))
  if (outcome.verdict === 'hole') return outcome
  const { total } = await Voucher.askPrice(target)
  return total === asked.total ? outcome : hole(`it was refused, and the total is now ${total}`)
}

function build({ paid }: Target, asked: Voucher.Asked, forged: Forged) {
  if (paid.intent !== 'channel') throw new Error('Vouchers are for channels.')
  const { channel = paid.voucher.channel, key = paid.voucher.key, total = next(asked) } = forged
  const { passphrase = Network.testnet.passphrase } = forged
  return { ...Voucher.sign(key, { channel, passphrase, total }), ...forged.payload }
}

function tamper(asked: Voucher.Asked, field: string): Voucher.Asked {
  const changes: Record<string, Record<string, string>> = {
    id: { id: 'A'.repeat(43) },
    expires: { expires: new Date(Date.now() + 7_200_000).toISOString() },
    amount: { request: changed(asked, { amount: '1' }) },
    channel: { request: changed(asked, { channel: StrKey.encodeContract(Buffer.alloc(32, 7)) }) },
  }
  const price = field === 'amount' ? 1n : asked.price
  return { ...asked, price, challenge: { ...asked.challenge, ...changes[field] } }
}

function changed({ challenge }: Voucher.Asked, change: object): string {
  return Challenge.encode({ ...Challenge.requestOf(challenge), ...change })
}
