import { spawn } from 'node:child_process'
import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readChannel } from '../skills/stellar-mpp-payments/assets/channelState.ts'
import { createNetwork } from '../skills/stellar-mpp-payments/assets/network.ts'
import { bundle } from '../test/Program.ts'

const key = Keypair.random()
let net: Localnet.Localnet
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  net = await Localnet.start({ port: 0, accounts: 2 })
  const [funder, recipient] = net.accounts
  env = {
    PATH: process.env.PATH,
    STELLAR_RPC_URL: net.rpcUrl,
    FUNDER_SECRET: funder?.secret,
    STELLAR_RECIPIENT: recipient?.publicKey,
    COMMITMENT_PUBKEY: Buffer.from(key.rawPublicKey()).toString('hex'),
  }
})

afterAll(() => net.stop())

/** Runs the command to its end. */
async function run(parameters: string[], change: NodeJS.ProcessEnv = {}) {
  const script = await bundle('scripts/open-channel.ts')
  const child = spawn(process.execPath, [script, ...parameters], { env: { ...env, ...change } })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  expect(output).not.toMatch(/S[A-Z2-7]{55}/)
  return { code, output }
}

test('behavior: opens a channel as asked, and says that its contract is unaudited', async () => {
  const { code, output } = await run(['--deposit', '5', '--period', '720'])
  expect(output).toContain('(unaudited)')
  expect(code).toBe(0)
  const channel = /CHANNEL_CONTRACT=(C\S+)/.exec(output)?.[1] ?? ''
  expect(await readChannel(createNetwork('stellar:testnet', net.rpcUrl), channel)).toMatchObject({
    commitmentKey: key.publicKey(),
    deposited: 50_000_000n,
    refundWaitingPeriod: 720,
    to: env.STELLAR_RECIPIENT,
    withdrawn: 0n,
  })
})

test.each([
  [[], {}, '--deposit is missing'],
  [['--deposit', 'five'], {}, 'five'],
  [['--deposit', '5', '--period', 'day'], {}, '--period is "day"'],
  [['--deposit', '5'], { FUNDER_SECRET: undefined }, 'FUNDER_SECRET is required'],
  [['--deposit', '5'], { STELLAR_RECIPIENT: 'G123' }, 'G123 is no account'],
  [['--deposit', '5'], { COMMITMENT_PUBKEY: 'abc' }, 'abc is no account'],
  [
    ['--deposit', '5'],
    { STELLAR_NETWORK: 'stellar:pubnet', STELLAR_RPC_URL: 'https://rpc.test' },
    'unaudited',
  ],
  [['--bogus'], {}, '--bogus'],
])('error: %j %j', async (parameters, change, sentence) => {
  const { code, output } = await run(parameters, change)
  expect(output).toContain(sentence)
  expect(code).toBe(1)
})
