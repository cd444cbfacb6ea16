// stellar-mpp-payments channelOpen 0.1.0 sha256:aef40e7d2d0ec361d07f3ee513ca773849d9f23de08d7bfc51a73d6cc8f7858a; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Opens a payment channel: uploads the contract once, deploys it, deposits. The contract is unaudited. */
import { randomBytes } from 'node:crypto'
import { toBaseUnits } from '@stellar/mpp'
import { Address, nativeToScVal, Operation, StrKey, xdr } from '@stellar/stellar-sdk'
import { codeHash, wasm } from './channelContract.ts'
import { keypairOf, submit } from './channelTransactions.ts'
import { connect, type Network } from './network.ts'

/** What a channel is opened with. */
export type OpenOptions = {
  network: Network
  /** Key of the account that deposits, `S…`; it pays the network fees, a few XLM. */
  funderSecret: string
  /** Account that is paid, `G…`. */
  recipient: string
  /** Whose signature pays, `G…`: a key made for this channel. */
  commitmentKey: string
  /** In the token's unit: `'0.1'`. */
  deposit: string
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Ledgers, of 5 seconds, in which the recipient can still claim after `close_start`. @default 17,280, a day */
  refundWaitingPeriod?: number
}

/**
 * Opens a channel: uploads the contract unless the ledger has it, deploys it, deposits. Returns its address, `C…`.
 *
 * @throws {Error} when an option is wrong, or the ledger refuses.
 * @example
 * const channel = await openChannel({ network, funderSecret, recipient, commitmentKey, deposit: '5' })
 */
export async function openChannel(options: OpenOptions): Promise<string> {
  const { commitmentKey, deposit, funderSecret, network, recipient } = options
  for (const account of [recipient, commitmentKey])
    if (!StrKey.isValidEd25519PublicKey(account)) throw new Error(`${account} is no account (G…).`)
  const funder = new Address(keypairOf(funderSecret).publicKey())
  const code = Buffer.from(codeHash, 'hex')
  if (!(await isUploaded(network, code)))
    await submit(network, funderSecret, Operation.uploadContractWasm({ wasm }))
  const created = await submit(
    network,
    funderSecret,
    Operation.createCustomContract({
      address: funder,
      wasmHash: code,
      salt: randomBytes(32),
      constructorArgs: [
        new Address(options.currency ?? network.usdc).toScVal(),
        funder.toScVal(),
        xdr.ScVal.scvBytes(StrKey.decodeEd25519PublicKey(commitmentKey)),
        new Address(recipient).toScVal(),
        i128(BigInt(toBaseUnits(deposit, 7))),
        nativeToScVal(options.refundWaitingPeriod ?? 17_280, { type: 'u32' }),
      ],
    }),
  )
  if (!created.returned) throw new Error('The ledger does not say which contract it made.')
  return Address.fromScVal(created.returned).toString()
}

async function isUploaded(network: Network, code: Buffer): Promise<boolean> {
  const key = xdr.LedgerKey.contractCode(new xdr.LedgerKeyContractCode({ hash: code }))
  return (await connect(network).getLedgerEntries(key)).entries.length > 0
}

const i128 = (amount: bigint) => nativeToScVal(amount, { type: 'i128' })
