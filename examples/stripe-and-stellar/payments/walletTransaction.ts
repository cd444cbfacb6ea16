// stellar-mpp-payments walletTransaction 0.1.0 sha256:3ae9cfec3e3b87a777870f53985ea99c3e09e652b142f1d45bcdc45328a4aaa9; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The transaction that pays a challenge, for a person's wallet to sign: built here, sent as a SEP-7 link, compared when it comes back. */
import {
  Account,
  BASE_FEE,
  Contract,
  Keypair,
  nativeToScVal,
  type rpc,
  StrKey,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { isOutage } from './faults.ts'
import { connect, type Network } from './network.ts'
import { PageRefusal } from './ownChallenge.ts'
import { type Asked, isUnusualFee } from './transfer.ts'

/** A transaction that waits for a signature. */
export type WalletTransaction = {
  /** Account that pays, `G…`. */
  payer: string
  /** Base64 XDR, without a signature. */
  envelope: string
  /** What is signed, hex. */
  hash: string
  /** The most that the network takes for it, in stroops (0.0000001 XLM). */
  feeStroops: string
}

/**
 * Builds exactly what a challenge asks: one transfer, by this payer, good until the challenge expires. The payer pays
 * the network's fee, so a sponsored seller has no use for it: wallets cannot sign what a sponsor needs.
 *
 * @param asked - `request` of a verified challenge.
 * @param expires - When the challenge does.
 * @throws {PageRefusal} when the account cannot pay, or the network does not answer.
 */
export async function buildTransaction(
  network: Network,
  { amount, currency, recipient }: Asked,
  { expires, payer }: { expires: string; payer: string },
): Promise<WalletTransaction> {
  if (!StrKey.isValidEd25519PublicKey(payer))
    throw new PageRefusal(400, 'That is no account of Stellar: it begins with G and has 56 signs.')
  const server = connect(network)
  const source = await readAccount(server, payer)
  const transfer = new Contract(currency).call(
    'transfer',
    nativeToScVal(payer, { type: 'address' }),
    nativeToScVal(recipient, { type: 'address' }),
    nativeToScVal(BigInt(amount), { type: 'i128' }),
  )
  const draft = new TransactionBuilder(source, {
    fee: BASE_FEE,
    networkPassphrase: network.passphrase,
    timebounds: { minTime: 0, maxTime: Math.floor(Date.parse(expires) / 1_000) },
  })
    .addOperation(transfer)
    .build()
  const transaction = await server.prepareTransaction(draft).catch((error: unknown) => {
    const reason = `The network refuses this payment from ${short(payer)}.`
    throw refusalOf(error, `${reason} Does the account hold enough of the asset, and XLM for fees?`)
  })
  if (isUnusualFee(transaction))
    throw new PageRefusal(502, 'The network asks for an unusual fee. Nothing was made.')
  return {
    payer,
    envelope: transaction.toXDR(),
    hash: transaction.hash().toString('hex'),
    feeStroops: transaction.fee,
  }
}

/** `getAccount` of stellar-sdk says "not found" in an outage as well. */
async function readAccount(server: rpc.Server, payer: string): Promise<Account> {
  const accountId = Keypair.fromPublicKey(payer).xdrPublicKey()
  const key = xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId }))
  const { entries } = await server.getLedgerEntries(key).catch((error: unknown) => {
    throw refusalOf(error, 'The network cannot look this account up.')
  })
  const [entry] = entries
  if (entry) return new Account(payer, entry.val.account().seqNum().toString())
  throw new PageRefusal(422, `${short(payer)} is not on this network. Is it the right account?`)
}

/**
 * The link that opens a wallet: SEP-7, operation `tx`. It is not signed by the seller, which would take an
 * `origin_domain` with a stellar.toml; wallets say so.
 *
 * @param callback - Where the wallet posts what it signed, a full URL.
 * @param message - What the wallet shows, 300 characters at most.
 * @see https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0007.md
 */
export function toSep7Uri(
  { envelope, payer }: WalletTransaction,
  { callback, message, network }: { callback: string; message: string; network: Network },
): string {
  const parameters = {
    xdr: envelope,
    callback: `url:${callback}`,
    pubkey: payer,
    msg: message.slice(0, 300),
    network_passphrase: network.passphrase,
  }
  const query = Object.entries(parameters).map(([name, value]) => [name, encodeURIComponent(value)])
  return `web+stellar:tx?${query.map((pair) => pair.join('=')).join('&')}`
}

/**
 * Compares what a wallet sent with what it was asked to sign.
 *
 * @returns the signed transaction, base64 XDR.
 * @throws {PageRefusal} with a sentence for the person.
 */
export function readSigned(envelope: string, asked: WalletTransaction, network: Network): string {
  const signed = parse(envelope.trim(), network.passphrase)
  if (!signed) throw new PageRefusal(400, 'What the wallet sent is no transaction of Stellar.')
  if ('innerTransaction' in signed || signed.hash().toString('hex') !== asked.hash)
    throw new PageRefusal(400, 'The wallet sent another transaction than the one to be signed.')
  const payer = Keypair.fromPublicKey(asked.payer)
  const isSigned = signed.signatures.some((one) => payer.verify(signed.hash(), one.signature()))
  if (!isSigned)
    throw new PageRefusal(400, `The transaction is not signed by ${short(asked.payer)}.`)
  return signed.toXDR()
}

function parse(envelope: string, passphrase: string) {
  try {
    return TransactionBuilder.fromXDR(envelope, passphrase)
  } catch {
    return undefined
  }
}

/** The network's silence is not the payer's fault. */
function refusalOf(error: unknown, otherwise: string): PageRefusal {
  return isOutage(error)
    ? new PageRefusal(503, 'The network does not answer at the moment. Try again.')
    : new PageRefusal(422, otherwise)
}

const short = (account: string) => `${account.slice(0, 6)}…${account.slice(-6)}`
