/** One network for all documents whose fences ask for it, started by the first. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Localnet } from 'stellar-localnet'

/** Two for each document. */
const mostAccounts = 100

/** A network that starts when it is first asked for its variables. */
export type Network = {
  /** For one document: the variables that sellers and buyers read, with accounts of its own that hold XLM and USDC. */
  variables(): () => Promise<Record<string, string>>
  stop(): Promise<void>
}

/** A network that has not started. */
export function create(): Network {
  let started: ReturnType<typeof start> | undefined
  let documents = 0
  return {
    variables() {
      // Documents run at once; of one account, their transactions would get into each other's way.
      const nth = documents
      documents += 1
      return async () => {
        started ??= start()
        return (await started).variablesOf(nth)
      }
    },
    async stop() {
      await (await started)?.stop()
    },
  }
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'docs-network-'))
  const localnet = await Localnet.start({ port: 0, httpsPort: 0, accounts: mostAccounts })
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, localnet.caCertificate ?? '')
  const variablesOf = (nth: number) => {
    const [payer, recipient] = localnet.accounts.slice(nth * 2)
    return {
      STELLAR_RPC_URL: localnet.httpsRpcUrl ?? '',
      NODE_EXTRA_CA_CERTS: caFile,
      STELLAR_SECRET: payer?.secret ?? '',
      STELLAR_RECIPIENT: recipient?.publicKey ?? '',
      FUNDER_SECRET: payer?.secret ?? '',
      RECIPIENT_SECRET: recipient?.secret ?? '',
      MPP_SECRET_KEY: randomBytes(32).toString('hex'),
    }
  }
  return {
    variablesOf,
    async stop() {
      await localnet.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
