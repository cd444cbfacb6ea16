/** A wallet that follows SEP-7: https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0007.md */
import { type Keypair, type Transaction, TransactionBuilder } from '@stellar/stellar-sdk'

/** What a link asks to be signed. */
export type Request = {
  transaction: Transaction
  callback: string
  message: string
  publicKey: string
}

/** Reads a link, as a wallet on this network. @throws {Error} for what it would not show. */
export function read(uri: string, passphrase: string): Request {
  const { pathname, protocol, searchParams } = new URL(uri)
  if (protocol !== 'web+stellar:' || pathname !== 'tx') throw new Error(`no SEP-7 link: ${uri}`)
  const field = (name: string) => {
    const value = searchParams.get(name)
    if (value) return value
    throw new Error(`the link has no ${name}`)
  }
  if (field('network_passphrase') !== passphrase) throw new Error('the link is for another network')
  const [kind, ...rest] = field('callback').split(':')
  if (kind !== 'url') throw new Error(`the callback is ${kind}, not url`)
  if (field('msg').length > 300) throw new Error('the message is too long')
  return {
    transaction: TransactionBuilder.fromXDR(field('xdr'), passphrase) as Transaction,
    callback: rest.join(':'),
    message: field('msg'),
    publicKey: field('pubkey'),
  }
}

/** Signs, and posts what was signed to the callback. */
export async function sign(request: Request, keypair: Keypair): Promise<Response> {
  if (keypair.publicKey() !== request.publicKey) throw new Error('the link is for another account')
  request.transaction.sign(keypair)
  return send(request.callback, request.transaction)
}

/** Posts a transaction, signed or not. */
export function send(callback: string, transaction: Transaction): Promise<Response> {
  return fetch(callback, {
    method: 'POST',
    body: new URLSearchParams({ xdr: transaction.toXDR() }),
  })
}
