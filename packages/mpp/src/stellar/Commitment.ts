/**
 * What a voucher signs: that the channel may pay out so much in all. Built, signed and verified without any RPC.
 *
 * @see docs/architecture.md, the life of a channel
 * @module
 */
import { hash, type Keypair, StrKey } from '@stellar/stellar-sdk'
import { MAX_AMOUNT } from './Amount.ts'
import * as Signature from './Signature.ts'

/** A commitment. `amount` is cumulative, in base units of the channel's token. */
export type Commitment = {
  /** `C…` */
  channel: string
  amount: bigint
  /** Passphrase of the network: a commitment is worth nothing on another. */
  passphrase: string
}

// XDR of ScVal::Map with its keys in order; between these stand amount, channel and network, of fixed length.
const amountHead = Buffer.from(
  '0000001100000001000000040000000f00000006616d6f756e7400000000000a',
  'hex',
)
const channelHead = Buffer.from('0000000f000000076368616e6e656c000000001200000001', 'hex')
const networkHead = Buffer.from(
  '0000000f00000006646f6d61696e00000000000f000000086368616e636d6d740000000f000000076e6574776f726b000000000d00000020',
  'hex',
)

/**
 * The bytes that are signed: equal to what the contract's `prepare_commitment` gives.
 *
 * @throws {RangeError} when the amount is negative or above i128.
 * @throws {Error} when the channel is no contract address.
 */
export function encode({ amount, channel, passphrase }: Commitment): Buffer {
  if (amount < 0n || amount > MAX_AMOUNT)
    throw new RangeError(`The amount ${amount} is no positive i128.`)
  const units = Buffer.alloc(16)
  units.writeBigUInt64BE(amount >> 64n, 0)
  units.writeBigUInt64BE(amount & 0xffffffffffffffffn, 8)
  const contract = StrKey.decodeContract(channel)
  return Buffer.concat([
    amountHead,
    units,
    channelHead,
    contract,
    networkHead,
    networkId(passphrase),
  ])
}

/** Signs: 128 hex characters. */
export function sign(commitment: Commitment, keypair: Keypair): string {
  return Buffer.from(keypair.sign(encode(commitment))).toString('hex')
}

/**
 * Whether `signature` is by `publicKey` over this commitment.
 *
 * @param signature - 128 hex characters; anything else is false.
 * @param publicKey - `G…`
 */
export function verify(commitment: Commitment, signature: string, publicKey: string): boolean {
  if (!/^[0-9a-fA-F]{128}$/.test(signature)) return false
  return Signature.verify(publicKey, encode(commitment), Buffer.from(signature, 'hex'))
}

const networkIds = new Map<string, Buffer>()

function networkId(passphrase: string): Buffer {
  const known = networkIds.get(passphrase) ?? hash(Buffer.from(passphrase))
  networkIds.set(passphrase, known)
  return known
}
