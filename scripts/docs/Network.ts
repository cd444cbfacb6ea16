/** One network for all documents whose fences ask for it, started by the first. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Localnet } from 'stellar-localnet'

/** A network that starts when it is first asked for its variables. */
export type Network = {
  /** The variables that sellers and buyers read, with accounts that hold XLM and USDC. */
  variables(): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** A network that has not started. */
export function create(): Network {
  let started: ReturnType<typeof start> | undefined
  return {
    async variables() {
      started ??= start()
      return (await started).variables
    },
    async stop() {
      await (await started)?.stop()
    },
  }
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'docs-network-'))
  const localnet = await Localnet.start({ port: 0, httpsPort: 0, accounts: 2 })
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, localnet.caCertificate ?? '')
  const [payer, recipient] = localnet.accounts
  return {
    variables: {
      STELLAR_RPC_URL: localnet.httpsRpcUrl ?? '',
      NODE_EXTRA_CA_CERTS: caFile,
      STELLAR_SECRET: payer?.secret ?? '',
      STELLAR_RECIPIENT: recipient?.publicKey ?? '',
      FUNDER_SECRET: payer?.secret ?? '',
      RECIPIENT_SECRET: recipient?.secret ?? '',
      MPP_SECRET_KEY: randomBytes(32).toString('hex'),
    },
    async stop() {
      await localnet.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
