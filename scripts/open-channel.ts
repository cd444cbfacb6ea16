// biome-ignore-all lint/style/useFilenamingConvention: named as the npm script that runs it.
/** `npm run open-channel`: opens a payment channel on any network, and prints what its two sides need to know. */
import { parseArgs } from 'node:util'
import { StrKey } from '@stellar/stellar-sdk'
import { codeHash } from '../skills/stellar-mpp-payments/assets/channelContract.ts'
import { openChannel } from '../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { assertNetwork, readNetwork } from '../skills/stellar-mpp-payments/assets/network.ts'

const usage = `Usage: npm run open-channel -- --deposit 5 [options]

The contract is UNAUDITED: do not deposit more than you can lose.

  --deposit <amount>   what is deposited, in the token's unit
  --period <ledgers>   how long the recipient can claim once you start to close  (17280, a day)
  --token <C...>       the token                                                 (USDC)
  --unaudited          yes, on the public network as well

Environment
  FUNDER_SECRET        S..., the account that deposits and pays the fees
  STELLAR_RECIPIENT    G..., the account that is paid
  COMMITMENT_PUBKEY    G... or 64 hex digits, the key that signs vouchers
  STELLAR_NETWORK      stellar:testnet (default) or stellar:pubnet
  STELLAR_RPC_URL      Stellar RPC, when it is not testnet's own`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      deposit: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      period: { type: 'string', default: '17280' },
      token: { type: 'string' },
      unaudited: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(usage)
  const network = readNetwork()
  if (network.id === 'stellar:pubnet' && !values.unaudited)
    throw new Error(
      'This contract is unaudited, and that is real money: add --unaudited if you mean it.',
    )
  if (!values.deposit) throw new Error('--deposit is missing, e.g. --deposit 5')
  if (!/^\d{1,9}$/.test(values.period))
    throw new Error(`--period is "${values.period}", want ledgers, e.g. 17280.`)
  const options = {
    commitmentKey: publicKey('COMMITMENT_PUBKEY'),
    deposit: values.deposit,
    funderSecret: required('FUNDER_SECRET'),
    network,
    recipient: required('STELLAR_RECIPIENT'),
    refundWaitingPeriod: Number(values.period),
    ...(values.token ? { currency: values.token } : {}),
  }
  await assertNetwork(network)
  const channel = await openChannel(options)
  console.log(`CHANNEL_CONTRACT=${channel}
code        ${codeHash} (unaudited)
deposit     ${values.deposit}
period      ${values.period} ledgers, about ${Math.round((Number(values.period) * 5) / 3600)} hours`)
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is required; --help says what it is.`)
  return value
}

function publicKey(name: string): string {
  const value = required(name)
  return /^[0-9a-f]{64}$/i.test(value)
    ? StrKey.encodeEd25519PublicKey(Buffer.from(value, 'hex'))
    : value
}

try {
  await main()
} catch (error) {
  console.error(`error: ${(error as Error).message}`)
  process.exitCode = 1
}
