/** Sellers by channel, each broken in one way, and the attack that finds it. */
import { checks, commitment, type Habits, honest, price } from './reference/ChannelSeller.ts'
import { type Challenge, idOf, slots } from './reference/Checks.ts'
import { Refusal } from './reference/settle.ts'

const none = () => true
const change = (changed: Partial<typeof checks>): Partial<Habits> => ({
  checks: { ...checks, ...changed },
})

/** Passphrases of networks that a careless seller takes for its own. */
const passphrases = ['Test SDF Network ; September 2015', 'Test SDF Future Network ; October 2022']

/** Leaves a slot out of the id. */
const without = (slot: string): Partial<Habits> => {
  const bound = slots.filter((name) => name !== slot)
  const secret = 'a reference secret of more than thirty-two bytes'
  return {
    slots: bound,
    ...change({ id: ({ challenge }) => challenge.id === idOf(challenge, secret, bound) }),
  }
}

/** All of them: the attack, the mistake as one would make it, and what is broken. */
export const channelMutants: readonly [
  foundBy: string,
  mistake: string,
  broken: Partial<Habits>,
][] = [
  ['stale-voucher', 'does not compare with the newest voucher', change({ rising: none })],
  [
    'equal-voucher',
    'takes as much as was promised (>=)',
    change({ rising: ({ amount, till }) => BigInt(amount) >= till.total }),
  ],
  [
    'cheap-voucher',
    'takes any more (>)',
    change({ rising: ({ amount, till }) => BigInt(amount) > till.total }),
  ],
  ['above-deposit', 'does not compare with the deposit', change({ deposited: none })],
  ['voucher-of-another-key', 'does not verify the signature', change({ signed: none })],
  ['voucher-of-another-channel', 'takes a signature over any channel', change({ signed: none })],
  [
    'voucher-of-another-network',
    'takes a signature for any test network',
    change({
      signed: ({ amount, signature, till }) =>
        passphrases.some((passphrase) =>
          till.key.verify(
            commitment(BigInt(amount), till.channel, passphrase),
            Buffer.from(signature, 'hex'),
          ),
        ),
    }),
  ],
  [
    'voucher-signed-for-less',
    'verifies a signature over any amount up to the price',
    change({
      signed: ({ signature, till }) =>
        [1n, price, 2n * price].some((amount) =>
          till.key.verify(
            commitment(amount, till.channel, passphrases[0] as string),
            Buffer.from(signature, 'hex'),
          ),
        ),
    }),
  ],
  ['malformed-signature', 'fails on a signature that is no hex', fails('hex')],
  ['short-signature', 'fails on a short signature', fails('hex')],
  ['negative-voucher', 'fails on a negative amount', fails('amount')],
  ['zero-voucher', 'fails on an amount of 0', fails('amount')],
  ['fraction-voucher', 'fails on a fraction', change({ amount: none })],
  [
    'leading-zeros',
    'reads amounts as numbers',
    change({ amount: ({ amount }) => Number(amount) > 0 }),
  ],
  ['overflowing-voucher', 'fails above i128', fails('amount')],
  ['wrapping-voucher', 'fails above u128', fails('amount')],
  ['unknown-action', 'takes every action for a voucher', change({ action: none })],
  ['tampered-voucher-id', 'does not verify the id', change({ id: none })],
  ['tampered-voucher-expires', 'leaves expires out of the id', without('expires')],
  [
    'tampered-voucher-amount',
    'takes the price from the credential',
    {
      slots: slots.filter((name) => name !== 'request'),
      checks: {
        ...checks,
        ...without('request').checks,
        rising: ({ amount, challenge, till }) => BigInt(amount) >= till.total + priceOf(challenge),
      },
    },
  ],
  ['tampered-voucher-channel', 'leaves request out of the id', without('request')],
  ['replayed-voucher', 'remembers nothing', { store: async () => {}, ...change({ rising: none }) }],
  ['used-challenge', 'does not remember challenges', change({ fresh: none })],
  [
    'voucher-20',
    'verifies, then stores',
    {
      store: async (sent) => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        await honest.store(sent)
      },
    },
  ],
  [
    'voucher-of-another-key',
    'stores, then verifies',
    {
      ...change({ signed: none }),
      store: async (sent) => {
        await honest.store(sent)
        if (!checks.signed(sent)) throw new Refusal('signed')
      },
    },
  ],
]

function priceOf({ request = '' }: Challenge): bigint {
  return BigInt(JSON.parse(Buffer.from(request, 'base64url').toString()).amount)
}

function fails(name: 'amount' | 'hex'): Partial<Habits> {
  return change({
    [name]: (sent: Parameters<typeof checks.amount>[0]) => {
      if (!checks[name](sent)) throw new RangeError('not a number')
      return true
    },
  })
}
