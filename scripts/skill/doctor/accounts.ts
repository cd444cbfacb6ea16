/** The accounts on the ledger: there, with XLM for fees, and able to hold what is paid. */
import type { xdr } from '@stellar/stellar-sdk'
import { type Check, error, type Finding, type Lookup, skipped, warning } from './Check.ts'
import * as Ledger from './Ledger.ts'
import * as Network from './Network.ts'
import type { Environment } from './Project.ts'
import * as Sdk from './Sdk.ts'
import * as Sources from './Sources.ts'

type Role = 'recipient' | 'payer' | 'sponsor'
type Account = {
  role: Role
  address: string
  entry: xdr.AccountEntry | undefined
  usdc: xdr.TrustLineEntry | undefined
}
/** What the fixes are made of. */
type Place = { network: Network.Network; friendbotUrl: string | undefined }

/** Stroops that fees of the next payments need beyond the reserve: 0.1 XLM. */
const leastSpare = 1_000_000n
const reserve = 5_000_000n
const variables = {
  recipient: 'STELLAR_RECIPIENT',
  payer: 'STELLAR_SECRET',
  sponsor: 'FEE_PAYER_SECRET',
} as const

/** Accounts of the environment exist, can pay fees, and trust USDC where they need to. */
export const accountsCheck: Check = {
  name: 'Accounts',
  async run(context) {
    const { lookup, project } = context
    if ('skipped' in lookup) return lookup
    const { network, ledger } = lookup
    const addresses = addressesOf(project.env, lookup.sdk)
    if (addresses.length === 0) return skipped('the environment names none')
    const accounts = await readAccounts(addresses, lookup)
    const place = { network, friendbotUrl: ledger.friendbotUrl }
    const sellsXlm = Sources.find(project.sources, /\bXLM_SAC_|\.xlm\b/).length > 0
    return accounts.flatMap((account) => [
      ...findAccount(account, place),
      ...(sellsXlm ? [] : findUsdc(account, place)),
    ])
  },
}

function addressesOf(env: Environment, sdk: Sdk.Sdk): [Role, string][] {
  const recipient = env.STELLAR_RECIPIENT ?? ''
  const found: [Role, string | undefined][] = [
    ['recipient', sdk.StrKey.isValidEd25519PublicKey(recipient) ? recipient : undefined],
    ['payer', Sdk.accountOf(sdk, env.STELLAR_SECRET)],
    ['sponsor', Sdk.accountOf(sdk, env.FEE_PAYER_SECRET)],
  ]
  return found.flatMap(([role, address]) => (address ? [[role, address]] : []))
}

async function readAccounts(
  addresses: readonly [Role, string][],
  { ledger, network, sdk }: Lookup,
): Promise<Account[]> {
  const { Asset, Keypair, xdr } = sdk
  const asset = new Asset('USDC', network.usdcIssuer).toTrustLineXDRObject()
  const keys = addresses.flatMap(([, address]) => {
    const accountId = Keypair.fromPublicKey(address).xdrAccountId()
    return [
      xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId })),
      xdr.LedgerKey.trustline(new xdr.LedgerKeyTrustLine({ accountId, asset })),
    ]
  })
  const entries = await Ledger.readEntries(ledger, sdk, keys)
  return addresses.map(([role, address], index) => ({
    role,
    address,
    entry: entries[2 * index]?.account(),
    usdc: entries[2 * index + 1]?.trustLine(),
  }))
}

function findAccount({ role, address, entry }: Account, place: Place): Finding[] {
  const name = `The ${role} (${variables[role]}, ${address})`
  if (!entry)
    return [error(`${name} has no account on ${place.network.id}.`, fundLine(address, place))]
  if (role === 'recipient') return []
  const spare = BigInt(entry.balance().toString()) - reserveOf(entry)
  if (spare >= leastSpare) return []
  const say = role === 'sponsor' ? error : warning
  return [
    say(
      `${name} has ${spare > 0n ? 'hardly any' : 'no'} XLM above its reserve to pay fees with.`,
      `Send 5 XLM to ${address} on ${place.network.id}.`,
    ),
  ]
}

function findUsdc({ role, address, entry, usdc }: Account, place: Place): Finding[] {
  if (!entry || role === 'sponsor') return []
  const { usdcIssuer } = place.network
  const name = `The ${role} (${variables[role]}, ${address})`
  if (!usdc)
    return [
      error(
        `${name} has no trustline for USDC: every payment fails with Error(Contract, #13).`,
        `Sign with its key: Operation.changeTrust({ asset: new Asset('USDC', '${usdcIssuer}') }); references/testing.md has it whole.`,
      ),
    ]
  // The first flag is the issuer's authorization.
  if ((usdc.flags() & 1) === 0)
    return [
      error(
        `${name} may not hold USDC: its issuer has not authorized it.`,
        'Ask Circle, or use another account.',
      ),
    ]
  if (role === 'payer' && BigInt(usdc.balance().toString()) === 0n)
    return [error(`${name} holds no USDC.`, faucetLine(address, place))]
  return []
}

/** Stroops that have to stay in an account. @see CAP-33 */
function reserveOf(entry: xdr.AccountEntry): bigint {
  const first = entry.ext().switch() === 1 ? entry.ext().v1() : undefined
  const second = first?.ext().switch() === 2 ? first.ext().v2() : undefined
  const entries =
    2 + entry.numSubEntries() + (second?.numSponsoring() ?? 0) - (second?.numSponsored() ?? 0)
  const selling = BigInt(first?.liabilities().selling().toString() ?? 0)
  return BigInt(entries) * reserve + selling
}

function fundLine(address: string, { network, friendbotUrl }: Place): string {
  if (!friendbotUrl) return `Send XLM to ${address} on ${network.id}.`
  return `curl "${friendbotUrl}?addr=${address}"`
}

function faucetLine(address: string, { network, friendbotUrl = '' }: Place): string {
  if (Network.isLoopback(friendbotUrl))
    return `curl "${new URL('/faucet', friendbotUrl)}?addr=${address}&amount=10"`
  return network.id === 'stellar:testnet'
    ? `https://faucet.circle.com gives some, for ${address} on Stellar testnet.`
    : `Send USDC of ${network.usdcIssuer} to it.`
}
