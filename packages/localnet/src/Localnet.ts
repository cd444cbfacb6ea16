/** A Stellar network in this process: start it, fund accounts, move its time, stop it. */
import { hash, Keypair } from '@stellar/stellar-base'
import * as Entry from './ledger/Entry.ts'
import * as Genesis from './ledger/Genesis.ts'
import type { ClosedLedger } from './ledger/Ledger.ts'
import * as StateFile from './ledger/StateFile.ts'
import { createServer } from './Server.ts'
import { usdc, xlm } from './transaction/Assets.ts'
import { bootstrap, fundAccount } from './transaction/bootstrap.ts'
import * as Controls from './transaction/Controls.ts'
import { close } from './transaction/close.ts'
import * as Network from './transaction/Network.ts'

/** Passphrase of Stellar's testnet, the default: contract addresses are the same as there. */
export const testnetPassphrase = 'Test SDF Network ; September 2015'
/** Passphrase of the public network, which is refused. */
const publicPassphrase = 'Public Global Stellar Network ; September 2015'

/** How to start a network. */
export type Options = {
  /** HTTP port; 0 takes a free one. Default 8000. */
  port?: number | undefined
  /** HTTPS port; 0 takes a free one. Without it there is no TLS. */
  httpsPort?: number | undefined
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string | undefined
  /** Seconds between ledgers. Default 0: every transaction closes a ledger at once. */
  ledgerTimeSeconds?: number | undefined
  /** How many development accounts to fund with XLM and USDC. Default 0. */
  accounts?: number | undefined
  /** File that keeps the state across restarts. */
  stateFile?: string | undefined
  /** Network passphrase. Default testnet's. */
  passphrase?: string | undefined
  /** Ledgers (and their transactions and events) that are kept. Default 2,880. */
  retention?: number | undefined
  /** Unix milliseconds; a test's own clock. Default `Date.now`. */
  clock?: (() => number) | undefined
  /** Receives a line about each thing refused. */
  log?: ((line: string) => void) | undefined
}

/** An account whose key everybody knows. Never send it anything of worth. */
export type DevelopmentAccount = { publicKey: string; secret: string }

/** A running network. */
export type Localnet = {
  /** `http://127.0.0.1:8000` */
  url: string
  /** Stellar RPC over HTTP. */
  rpcUrl: string
  /** Stellar RPC over TLS, when `httpsPort` was given. */
  httpsRpcUrl: string | undefined
  /** PEM of the CA that signed the TLS certificate; for `NODE_EXTRA_CA_CERTS`. */
  caCertificate: string | undefined
  passphrase: string
  /** Contract of USDC, `C…`. */
  usdcSac: string
  /** Contract of XLM, `C…`. */
  xlmSac: string
  accounts: readonly DevelopmentAccount[]
  /** Creates an account (or contract balance) with 10,000 XLM. */
  fund(address: string): { hash: string }
  /** Sends USDC to an account that trusts it. `amount` is decimal text; 10 by default. */
  faucet(address: string, options?: { amount?: string }): { hash: string }
  closeLedger: Controls.Controls['closeLedger']
  advance: Controls.Controls['advance']
  snapshot: Controls.Controls['snapshot']
  revert: Controls.Controls['revert']
  /** Calls back for each closed ledger; returns how to stop that. */
  onLedger(callback: (closed: ClosedLedger) => void): () => void
  /** Stops listening and releases the state file. */
  stop(): Promise<void>
}

/** Thrown when a network cannot start as asked; the sentence says what to change. */
export class LocalnetError extends Error {
  override readonly name = 'Localnet.LocalnetError'
}

/**
 * Starts a network.
 *
 * @throws {LocalnetError} on options that cannot be, {StateFile.StateFileError} on a file that cannot be used.
 * @example
 * const net = await Localnet.start({ port: 0 })
 * net.fund(keypair.publicKey())
 * const server = new rpc.Server(net.rpcUrl, { allowHttp: true })
 * await net.stop()
 */
export async function start(options: Options = {}): Promise<Localnet> {
  assertOptions(options)
  const passphrase = options.passphrase ?? testnetPassphrase
  const accounts = developmentAccounts(options.accounts ?? 0)
  const file = options.stateFile ? StateFile.open(options.stateFile, passphrase) : undefined
  try {
    const network = createNetwork(options, passphrase, file?.restored)
    fundAccounts(network, accounts, file?.restored !== undefined)
    if (file) persist(network, file)
    const controls = Controls.create(network)
    const { port = 8000, httpsPort, host = '127.0.0.1' } = options
    const server = await createServer({ network, controls, port, httpsPort, host })
    const timer = startTimer(network)
    return {
      ...describe(server, passphrase, accounts),
      ...bind(network, controls),
      async stop() {
        clearInterval(timer)
        await server.close()
        file?.close()
      },
    }
  } catch (error) {
    file?.close()
    throw error
  }
}

function createNetwork(
  options: Options,
  passphrase: string,
  restored: StateFile.State | undefined,
): Network.Network {
  const { clock = Date.now, retention, ledgerTimeSeconds = 0, log } = options
  const closeTime = Math.floor(clock() / 1000)
  return Network.create({
    passphrase,
    ledger: restored?.ledger ?? Genesis.create({ passphrase, closeTime, retention }),
    offsetSeconds: restored?.offsetSeconds ?? 0,
    ledgerTimeSeconds,
    clock,
    log,
  })
}

/** A restored network has its contracts, and those of the accounts that it was started with before. */
function fundAccounts(
  network: Network.Network,
  accounts: readonly DevelopmentAccount[],
  restored: boolean,
): void {
  if (!restored) bootstrap(network)
  for (const { publicKey } of accounts)
    if (!Entry.readAccount(network.ledger.entries, publicKey)) fundAccount(network, publicKey)
}

function persist(network: Network.Network, file: StateFile.StateFile): void {
  const rewrite = () => file.rewrite(network)
  rewrite()
  network.onClose.add((closed, changes) => {
    const { offsetSeconds, ledger } = network
    if (file.isLong()) rewrite()
    else file.append({ closed, changes, header: ledger.header, offsetSeconds })
  })
  network.onRevert.add(rewrite)
}

function startTimer(network: Network.Network): NodeJS.Timeout | undefined {
  if (network.ledgerTimeSeconds === 0) return undefined
  return setInterval(() => close(network), network.ledgerTimeSeconds * 1000)
}

function describe(
  server: Awaited<ReturnType<typeof createServer>>,
  passphrase: string,
  accounts: readonly DevelopmentAccount[],
) {
  return {
    url: server.url,
    rpcUrl: `${server.url}/rpc`,
    httpsRpcUrl: server.httpsUrl && `${server.httpsUrl}/rpc`,
    caCertificate: server.caCertificate,
    passphrase,
    usdcSac: usdc.contractId(passphrase),
    xlmSac: xlm.contractId(passphrase),
    accounts,
  }
}

function bind(network: Network.Network, controls: Controls.Controls) {
  const { fund, closeLedger, advance, snapshot, revert } = controls
  return {
    fund,
    closeLedger,
    advance,
    snapshot,
    revert,
    faucet: (address: string, { amount = '10' }: { amount?: string } = {}) =>
      controls.faucet({ address, amount: Controls.parseAmount(amount) }),
    onLedger(callback: (closed: ClosedLedger) => void) {
      network.onClose.add(callback)
      return () => void network.onClose.delete(callback)
    },
  }
}

/** The same keys on every machine and every start. */
function developmentAccounts(count: number): DevelopmentAccount[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = hash(Buffer.from(`stellar-localnet development account ${index}`))
    const keypair = Keypair.fromRawEd25519Seed(seed)
    return { publicKey: keypair.publicKey(), secret: keypair.secret() }
  })
}

function assertOptions(options: Options): void {
  const { passphrase, accounts = 0, ledgerTimeSeconds = 0, retention = 1 } = options
  if (passphrase === publicPassphrase)
    throw new LocalnetError(
      'The passphrase of the public network is refused: what is signed here would be valid there. Leave it out to use testnet’s.',
    )
  if (passphrase === '')
    throw new LocalnetError('The passphrase is empty. Leave it out to use testnet’s.')
  if (!Number.isInteger(accounts) || accounts < 0 || accounts > 1_000)
    throw new LocalnetError(`accounts is ${accounts}; expected a whole number from 0 to 1000.`)
  if (!Number.isInteger(retention) || retention < 1)
    throw new LocalnetError(`retention is ${retention}; expected a whole number of ledgers from 1.`)
  if (!(ledgerTimeSeconds >= 0 && ledgerTimeSeconds <= 3_600))
    throw new LocalnetError(
      `The ledger time is ${ledgerTimeSeconds}; expected seconds from 0 (at once) to 3600.`,
    )
}
