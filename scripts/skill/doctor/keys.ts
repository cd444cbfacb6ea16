/** Keys in the environment: each of the kind that belongs there, and the right ones different from each other. */
import { type Check, error, type Finding, warning } from './Check.ts'
import type { Environment } from './Project.ts'
import { accountOf, type Sdk, toAccount } from './Sdk.ts'

type Kind = 'account' | 'contract' | 'secret'

/** Variables of the skill that hold a key, by what belongs there. Commitment keys may be hex as well. */
const variables: readonly { name: string; kind: Kind; hex?: true }[] = [
  { name: 'STELLAR_RECIPIENT', kind: 'account' },
  { name: 'COMMITMENT_PUBKEY', kind: 'account', hex: true },
  { name: 'CHANNEL_CONTRACT', kind: 'contract' },
  { name: 'STELLAR_SECRET', kind: 'secret' },
  { name: 'FEE_PAYER_SECRET', kind: 'secret' },
  { name: 'RECIPIENT_SECRET', kind: 'secret' },
  { name: 'FUNDER_SECRET', kind: 'secret' },
  { name: 'COMMITMENT_SECRET', kind: 'secret', hex: true },
]
const letters = { account: 'G', contract: 'C', secret: 'S' } as const
const nouns = { account: 'an account', contract: 'a contract', secret: 'a secret key' } as const

/** Every key is of its kind, and whole. */
export const kindsCheck: Check = {
  name: 'Keys in the environment',
  run({ project: { env }, sdk }) {
    const findings = variables.flatMap((variable) => findWrongKind(variable, env, sdk))
    return [...findings, ...(sdk ? findRelations(env, sdk) : [])]
  },
}

function findWrongKind(
  { name, kind, hex }: (typeof variables)[number],
  env: Environment,
  sdk: Sdk | undefined,
): Finding[] {
  const value = env[name]
  if (!value || (hex && /^[0-9a-f]{64}$/i.test(value))) return []
  const want = `${nouns[kind]} (${letters[kind]}…)`
  const got = /^[SGCM][A-Z2-7]{55,}$/.exec(value)?.[0][0]
  if (got === 'S' && kind !== 'secret')
    return [
      error(
        `${name} holds a secret key (S…), and is sent to everybody who asks for a price.`,
        `Put ${want} there, and take the money off that key: it may be known by now.`,
      ),
    ]
  if (got === letters[kind])
    return isValid(kind, value, sdk)
      ? []
      : [error(`${name} is mistyped: its checksum is wrong.`, 'Copy it again, whole.')]
  if (got === 'M' && kind === 'account')
    return [
      error(
        `${name} is a muxed address (M…), whose payments 0.7.1 cannot verify.`,
        'Use the account’s own address (G…).',
      ),
    ]
  const found = got ? `a key that begins with ${got}` : `${value.length} characters`
  return [
    error(`${name} holds ${found}, want ${want}.`, `${name}=${letters[kind]}…, 56 characters`),
  ]
}

function isValid(kind: Kind, value: string, sdk: Sdk | undefined): boolean {
  if (!sdk) return true
  if (kind === 'account') return sdk.StrKey.isValidEd25519PublicKey(value)
  if (kind === 'secret') return sdk.StrKey.isValidEd25519SecretSeed(value)
  return sdk.StrKey.isValidContract(value)
}

function findRelations(env: Environment, sdk: Sdk): Finding[] {
  const payer = accountOf(sdk, env.STELLAR_SECRET)
  const sponsor = accountOf(sdk, env.FEE_PAYER_SECRET)
  const claimer = accountOf(sdk, env.RECIPIENT_SECRET)
  const recipient = env.STELLAR_RECIPIENT ?? claimer
  const isSame = (one?: string, other?: string) => one !== undefined && one === other
  const rows: [boolean, Finding][] = [
    [
      isSame(payer, recipient),
      error(
        'STELLAR_SECRET pays the account it belongs to: payer and recipient are one.',
        'Give the buyer an account of its own.',
      ),
    ],
    [
      isSame(sponsor, payer),
      error(
        'FEE_PAYER_SECRET and STELLAR_SECRET are one account: a sponsor that pays itself is refused.',
        'Give the sponsor an account of its own, with XLM only.',
      ),
    ],
    [
      isSame(sponsor, recipient),
      warning(
        'The sponsor is the recipient: the key that gets the money has to be on the server.',
        'Give the sponsor an account of its own, with XLM only, and keep the recipient’s key offline.',
      ),
    ],
    [
      claimer !== undefined && recipient !== claimer,
      error(
        'RECIPIENT_SECRET is not the key of STELLAR_RECIPIENT: it cannot claim what is paid there.',
        'Set both to the same account.',
      ),
    ],
    [
      isOtherCommitment(env, sdk),
      error(
        'COMMITMENT_SECRET is not the key of COMMITMENT_PUBKEY: its vouchers are refused.',
        'Set both to the same key pair.',
      ),
    ],
  ]
  return rows.flatMap(([applies, finding]) => (applies ? [finding] : []))
}

function isOtherCommitment(
  { COMMITMENT_SECRET: secret = '', COMMITMENT_PUBKEY: given = '' }: Environment,
  sdk: Sdk,
): boolean {
  if (!given) return false
  const signer = /^[0-9a-f]{64}$/i.test(secret)
    ? sdk.Keypair.fromRawEd25519Seed(Buffer.from(secret, 'hex')).publicKey()
    : accountOf(sdk, secret)
  return signer !== undefined && signer !== toAccount(sdk, given)
}
