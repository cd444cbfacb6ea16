/** Sellers in processes of their own. */
import { spawn } from 'node:child_process'
import { stellar } from '@stellar/mpp/charge/client'
import type { Keypair } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import * as Program from '../../Program.ts'
import * as Market from '../assets/Market.ts'

/** One that runs. */
export type ShopProcess = {
  url: string
  /** The signal that ended it. */
  ended: Promise<string | null>
  kill(): Promise<void>
}

/** Starts a program that calls `shop`, on a store. */
export async function startShop(
  program: URL,
  market: Market.Market,
  store: string,
  sponsor?: Keypair,
  change: NodeJS.ProcessEnv = {},
): Promise<ShopProcess> {
  const child = spawn(process.execPath, [await Program.bundle(program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      STELLAR_RPC_URL: market.network.rpcUrl,
      STELLAR_RECIPIENT: market.recipient.publicKey(),
      MPP_SECRET_KEY: Market.secretKey,
      STORE: store,
      FEE_PAYER_SECRET: sponsor?.secret() ?? '',
      ...change,
    },
  })
  const ended = new Promise<string | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal))
  })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)))
    child.once('exit', (code) => reject(new Error(`The seller ended with ${code}.`)))
  })
  return {
    ended,
    url: `http://127.0.0.1:${JSON.parse(line).port}/paid`,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** An honest credential for a page. */
export async function credentialOf(
  market: Market.Market,
  keypair: Keypair,
  url: string,
): Promise<string> {
  const method = stellar.charge({ keypair, rpcUrl: market.network.rpcUrl })
  const mppx = Mppx.create({ methods: [method], polyfill: false })
  return mppx.createCredential(await fetch(url), {} as never)
}
