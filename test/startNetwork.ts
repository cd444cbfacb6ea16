/** Starts `stellar-localnet` as a user does: its command line, in a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as Program from './Program.ts'

/** Where a network is: the variables that `e2e/Network.ts` reads. */
export type NetworkEnvironment = {
  /** `http://127.0.0.1:8000` */
  LOCALNET_URL: string
  /** `https://127.0.0.1:8443` */
  LOCALNET_HTTPS_URL: string
  /** File with the CA that clients over TLS must trust. */
  LOCALNET_CA: string
}

const cli = new URL('../packages/localnet/src/cli.ts', import.meta.url)

/** Starts one on free ports. `stop` ends that process and no other. */
export async function startNetwork(): Promise<{
  environment: NetworkEnvironment
  stop: () => Promise<void>
}> {
  const cwd = mkdtempSync(join(tmpdir(), 'stellar-e2e-'))
  const child = spawn(
    process.execPath,
    [await Program.bundle(cli), '--port', '0', '--https-port', '0', '--accounts', '0', '--quiet'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) if (lines.push(line) === 3) break
  const [rpcUrl, httpsRpcUrl, trust] = lines
  if (!rpcUrl || !httpsRpcUrl || !trust)
    throw new Error(`stellar-localnet did not start: it said ${JSON.stringify(lines)}.`)
  return {
    environment: {
      LOCALNET_URL: rpcUrl.replace(/\/rpc$/, ''),
      LOCALNET_HTTPS_URL: httpsRpcUrl.replace(/\/rpc$/, ''),
      LOCALNET_CA: trust.replace('export NODE_EXTRA_CA_CERTS=', ''),
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(cwd, { recursive: true, force: true })
    },
  }
}
