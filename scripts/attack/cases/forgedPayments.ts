/** Payments that are not what the challenge asks for; the ledger would take nearly each of them. */
import { Keypair } from '@stellar/stellar-sdk'
import { type Answer, plain } from '../../skill/Answer.ts'
import * as Network from '../../skill/Network.ts'
import { type Case, hole, isServed, type Outcome, refused } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { type Change, forge, type Signed } from '../Forgery.ts'
import type { Target } from '../Target.ts'
import * as When from '../When.ts'

/** A network without worth. */
const futurenet = 'Test SDF Future Network ; October 2022'

type Row = Pick<Case, 'name' | 'tries' | 'proves' | 'fix' | 'unfit'> & {
  change(offer: Charge.Offer, target: Target): Change
  /** How the offer is read wrongly. */
  misread?: Partial<Charge.Offer>
}

const nowSeconds = () => Math.floor(Date.now() / 1000)
const exactly =
  'draft-stellar-charge-00, verification: transfer(from, to, amount) on currency, exactly'
const onlyThat = 'draft-stellar-charge-00, verification: one invokeHostFunction, no other effect'
const inTime = 'draft-stellar-charge-00, verification: timeBounds.maxTime is not after the expiry'
const compare =
  'Compare contract, recipient and amount of the only operation with the challenge, each for equality.'
const inspect =
  'Refuse a transaction with more than one operation, and an authorization with sub-invocations.'
const simulate = 'Verify the signature of each authorization, and simulate before you sign.'

const rows: Row[] = [
  {
    name: 'underpaid',
    tries: 'One base unit less than the price',
    proves: exactly,
    fix: compare,
    change: ({ amount }) => ({ amount: amount - 1n }),
  },
  {
    name: 'overpaid',
    tries: 'One base unit more than the price',
    proves: exactly,
    fix: compare,
    change: ({ amount }) => ({ amount: amount + 1n }),
  },
  {
    name: 'wrong-asset',
    tries: 'The amount in another asset',
    proves: exactly,
    fix: compare,
    change: ({ contract }) => ({ contract: otherAsset(contract) }),
  },
  {
    name: 'wrong-recipient',
    tries: 'The price, paid to oneself',
    proves: exactly,
    fix: compare,
    change: (_offer, { wallet }) => ({ to: wallet.main.publicKey() }),
  },
  {
    name: 'approval',
    tries: 'Leave to fetch the money (approve), in place of paying',
    proves: exactly,
    fix: 'Refuse every function but transfer.',
    change: () => ({ approves: true }),
  },
  {
    name: 'no-time-bounds',
    tries: 'A payment that can be submitted for ever',
    proves: inTime,
    fix: 'Refuse a transaction without maxTime: 0 is none.',
    change: () => ({ maxTime: 0 }),
  },
  {
    name: 'late-time-bounds',
    tries: 'A payment that can be submitted after the challenge has expired',
    proves: inTime,
    fix: 'Refuse a maxTime after the expiry of the challenge.',
    change: () => ({ maxTime: nowSeconds() + 7_200 }),
  },
  {
    name: 'extra-operation',
    tries: 'The payment twice in one transaction',
    proves: onlyThat,
    fix: inspect,
    change: () => ({ operations: 2 }),
  },
  {
    name: 'sub-invocation',
    tries: 'An authorization that allows another call inside the payment',
    proves: 'draft-stellar-charge-00, sponsored payments: no sub-invocations',
    fix: inspect,
    unfit: When.sponsored,
    change: () => ({ nested: true }),
  },
  {
    name: 'tampered-transaction',
    tries: 'A payment of the price, signed as one of 1 base unit',
    proves: 'draft-stellar-charge-00, settlement: served only when the ledger has the payment',
    fix: 'Serve after getTransaction says SUCCESS, never when the transaction is sent.',
    change: () => ({ signedAmount: 1n }),
  },
  {
    name: 'foreign-network',
    tries: 'A payment that is signed for another network',
    proves: 'draft-stellar-charge-00, verification: the passphrase of methodDetails.network',
    fix: simulate,
    // Not the public one: such a signature is never to exist.
    change: () => ({ passphrase: futurenet }),
  },
  {
    name: 'foreign-signature',
    tries: 'A payment that somebody else signed',
    proves: 'draft-stellar-charge-00, verification: authorized by from',
    fix: simulate,
    change: () => ({ signer: Keypair.random() }),
  },
  {
    name: 'unsponsored-as-sponsored',
    tries: 'A payment whose fee nobody pays, where the buyer has to',
    proves: 'draft-stellar-charge-00, sponsored payments: only with feePayer',
    fix: 'Refuse a transaction of the account of zeros unless this route sponsors.',
    unfit: When.plain,
    misread: { sponsored: true },
    change: () => ({}),
  },
  {
    name: 'no-authorization',
    tries: 'A sponsored payment that nobody authorized',
    proves: 'draft-stellar-charge-00, sponsored payments: authorized by from',
    fix: simulate,
    unfit: When.sponsored,
    change: () => ({ unauthorized: true }),
  },
  {
    name: 'lingering-authorization',
    tries: 'An authorization that outlives the challenge by a day',
    proves:
      'draft-stellar-charge-00, sponsored payments: valid for ceil(seconds left / 5) ledgers at most',
    fix: 'Compare signatureExpirationLedger with the latest ledger and the time that is left.',
    unfit: When.sponsored,
    change: () => ({ lingers: 17_280 }),
  },
]

/** One case for each row. */
export const forgedPayments: Case[] = rows.map(({ change, misread, ...row }) => ({
  ...row,
  async run(target) {
    const offer = { ...(await Charge.askOffer(target)), ...misread }
    return present(target, offer, change(offer, target))
  },
}))

async function present(target: Target, offer: Charge.Offer, change: Change): Promise<Outcome> {
  const { network, wallet } = target
  const signed = await forge(network, offer, wallet.main, change)
  const before = await holdings(target, offer)
  const answer = await Charge.present(target, offer, signed.payload, wallet.main)
  const outcome = refused(answer)
  if (outcome.verdict === 'held' && (await tookMoney(target, { offer, signed, before })))
    return hole(`it was refused with ${answer.status}, and the money is gone`)
  return isServed(answer) ? hole(`it served ${sample(answer)}`) : outcome
}

type Paid = { offer: Charge.Offer; signed: Signed; before: bigint | undefined }

/** Whether the ledger has a payment that was refused. */
async function tookMoney(target: Target, { offer, signed, before }: Paid): Promise<boolean> {
  if (offer.sponsored) return before !== (await holdings(target, offer))
  const { status } = await target.network.call<{ status: string }>('getTransaction', {
    hash: signed.hash,
  })
  return status === 'SUCCESS'
}

function holdings({ network, wallet }: Target, { contract }: Charge.Offer) {
  return Network.balanceOf(network, contract, wallet.main.publicKey())
}

function otherAsset(contract: string): string {
  const { USDC, XLM } = Network.assets
  const xlm = XLM.contractId(Network.testnet.passphrase)
  return contract === xlm ? USDC.contractId(Network.testnet.passphrase) : xlm
}

function sample({ status, body }: Answer): string {
  return `(${status}): ${plain(body, 40)}`
}
