/** A buyer with an mppx client who remembers what it was asked for, what it signed, and what it got. */
import { stellar } from '@stellar/mpp/charge/client'
import {
  type FeeBumpTransaction,
  type Keypair,
  Networks,
  Transaction,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { Receipt } from 'mppx'
import { Mppx } from 'mppx/client'

/** One attempt to buy. */
export type Purchase = {
  /** Challenges that the seller asked for. */
  challengeIds: string[]
  /** What {@link nameOf} says of each transaction that the buyer signed. */
  signed: string[]
  /** HTTP status; 0 when there was no answer. */
  status: number
  /** Hash of the settled transaction, as the receipt says. */
  reference: string | undefined
  /** What was answered, when it was not the goods. */
  problem: string | undefined
}

/** A buyer. It buys one thing at a time. */
export type Buyer = { buy(url: string): Promise<Purchase> }

/** Makes a buyer with a wallet of its own. */
export function create(keypair: Keypair, rpcUrl: string): Buyer {
  let purchase = empty()
  const mppx = Mppx.create({
    methods: [
      stellar.charge({
        keypair,
        rpcUrl,
        onProgress: (event) => {
          if (event.type === 'signed') purchase.signed.push(nameOf(event.transaction))
        },
      }),
    ],
    polyfill: false,
    onChallenge: async (challenge, { createCredential }) => {
      purchase.challengeIds.push(challenge.id)
      return createCredential()
    },
  })
  return {
    async buy(url) {
      purchase = empty()
      const mine = purchase
      try {
        const response = await mppx.fetch(url)
        const body = await response.text()
        mine.status = response.status
        if (response.ok) mine.reference = Receipt.fromResponse(response).reference
        else mine.problem = body
      } catch (error) {
        mine.problem = String(error)
      }
      return mine
    },
  }
}

function empty(): Purchase {
  return { challengeIds: [], signed: [], status: 0, reference: undefined, problem: undefined }
}

/**
 * What a payment is known by from signing to the ledger: the nonce of the authorization that the payer
 * signed when somebody else submits it, otherwise the hash.
 *
 * @param envelope - Base64 XDR.
 */
export function nameOf(envelope: string): string {
  const parsed = TransactionBuilder.fromXDR(envelope, Networks.TESTNET)
  const transaction = innerOf(parsed)
  const [operation] = transaction.operations
  if (operation?.type !== 'invokeHostFunction') return parsed.hash().toString('hex')
  const nonces = (operation.auth ?? [])
    .map((entry) => entry.credentials())
    .filter((credentials) => credentials.switch().name === 'sorobanCredentialsAddress')
    .map((credentials) => `nonce ${credentials.address().nonce().toString()}`)
  return nonces[0] ?? transaction.hash().toString('hex')
}

function innerOf(parsed: Transaction | FeeBumpTransaction): Transaction {
  return parsed instanceof Transaction ? parsed : parsed.innerTransaction
}
