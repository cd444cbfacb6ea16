/**
 * Reads a voucher, and checks all of it that needs neither store nor ledger. Pure.
 *
 * @module
 */
import { ChannelVerificationError } from '../../Errors.ts'
import { MAX_AMOUNT } from '../../stellar/Amount.ts'
import * as Commitment from '../../stellar/Commitment.ts'
import type { ChannelPayload, ChannelRequest } from '../Methods.ts'
import type { Server } from './configure.ts'

/** A credential of `stellar/channel`, as mppx parses it. */
export type Credential = {
  challenge: { id: string; request: ChannelRequest }
  payload: ChannelPayload
}

/** A voucher whose signature is good. Amounts in base units. */
export type Voucher = {
  action: 'voucher' | 'close'
  /** Cumulative. */
  amount: bigint
  /** Of this request. */
  price: bigint
  /** 128 hex characters, lower case. */
  signature: string
  challengeId: string
  reference: string
  externalId?: string | undefined
}

/**
 * Reads a credential.
 *
 * @throws {ChannelVerificationError} `malformed-voucher`, `wrong-network` or `invalid-voucher-signature`.
 */
export function parseVoucher(
  { challenge, payload }: Credential,
  { channel, network, verifySignature }: Pick<Server, 'channel' | 'network' | 'verifySignature'>,
): Voucher {
  const { externalId, methodDetails } = challenge.request
  if (challenge.request.channel !== channel || methodDetails?.network !== network.id)
    throw new ChannelVerificationError(
      'The challenge is for another channel or network.',
      {},
      { code: 'wrong-network' },
    )
  const amount = readAmount(payload.amount)
  const bytes = Commitment.encode({ amount, channel, passphrase: network.passphrase })
  const signature = payload.signature.toLowerCase()
  if (!verifySignature(bytes, Buffer.from(signature, 'hex')))
    throw new ChannelVerificationError(
      "The signature is not the commitment key's over this channel, network and amount.",
      {},
      { code: 'invalid-voucher-signature' },
    )
  return {
    action: payload.action,
    amount,
    challengeId: challenge.id,
    externalId,
    price: readAmount(challenge.request.amount),
    reference: methodDetails.reference ?? challenge.id,
    signature,
  }
}

function readAmount(text: string): bigint {
  const amount = /^[1-9]\d{0,38}$/.test(text) ? BigInt(text) : 0n
  if (amount <= 0n || amount > MAX_AMOUNT)
    throw new ChannelVerificationError(
      'The amount is no positive i128 without leading zeros.',
      {},
      { code: 'malformed-voucher' },
    )
  return amount
}
