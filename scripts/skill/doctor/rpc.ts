/** The RPC as it answers: there, of the network that is meant, and with our time. */
import { relative } from 'node:path'
import { plain } from '../Answer.ts'
import { type Check, type Context, error, skipped } from './Check.ts'
import * as Network from './Network.ts'

const patientMs = 30_000

/** The RPC answers, and serves the network that is meant. */
export const rpcCheck: Check = {
  name: 'RPC',
  run(context) {
    const { ledger, network } = context
    const origin = Network.originOf(network?.rpcUrl ?? '')
    if (!network || !origin) return skipped('no RPC is configured')
    if ('silence' in ledger)
      return [
        error(`The RPC ${origin} does not answer: ${ledger.silence}.`, adviceFor(context, origin)),
      ]
    if (ledger.passphrase === network.passphrase) return []
    const served = Object.values(Network.known).find((one) => one.passphrase === ledger.passphrase)
    return [
      error(
        `The RPC ${origin} serves "${plain(ledger.passphrase, 100)}", but the network is ${network.id}.`,
        served
          ? `STELLAR_NETWORK=${served.id}, or another STELLAR_RPC_URL`
          : `Set STELLAR_RPC_URL to an RPC of ${network.id}; a local network needs testnet's passphrase.`,
      ),
    ]
  },
}

/** This machine's clock is the network's. */
export const clockCheck: Check = {
  name: 'Clock',
  run({ ledger }) {
    if ('silence' in ledger) return skipped('the RPC does not answer')
    const { clockAheadMs = 0, closedAtMs = 0 } = ledger
    const set = 'sudo timedatectl set-ntp true'
    if (Math.abs(clockAheadMs) > patientMs) {
      const way = clockAheadMs > 0 ? 'ahead of' : 'behind'
      const by = secondsOf(Math.abs(clockAheadMs))
      return [error(`This clock is ${by} ${way} the RPC's, and payments expire by it.`, set)]
    }
    // A ledger may be old where nothing happens; it never closes in the future.
    const behindMs = closedAtMs - Date.now()
    if (behindMs <= patientMs) return []
    return [
      error(
        `By this clock the latest ledger closes in ${secondsOf(behindMs)}.`,
        `${set}; or restart the local network whose time was moved.`,
      ),
    ]
  },
}

function secondsOf(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

function adviceFor({ ledger, project, scripts }: Context, origin: string): string {
  if ('silence' in ledger && ledger.isTls)
    return 'export NODE_EXTRA_CA_CERTS=$PWD/.stellar-localnet/ca.pem, before Node starts; a local network that was restarted has a new one.'
  if (Network.isLoopback(origin))
    return `Start it: node ${relative(project.folder, scripts)}/localnet.mjs`
  return 'See that STELLAR_RPC_URL is your provider’s, key included, and that this machine may reach it.'
}
