/** Sellers that pay the fees: made to pay for nothing, for too much, or for something else. */
import { Address, Asset, Keypair, nativeToScVal, Operation, xdr } from '@stellar/stellar-sdk'
import type { Answer } from '../../skill/Answer.ts'
import * as Network from '../../skill/Network.ts'
import { type Case, held, hole, isServed, type Outcome, refused } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { disguise, forge } from '../Forgery.ts'
import * as Sponsor from '../Sponsor.ts'
import { ask, type Target } from '../Target.ts'
import * as When from '../When.ts'

const notThePayer =
  'draft-stellar-charge-00, sponsored payments: the server’s account is never from, nor authorizes'
const exhaustion = 'draft-stellar-charge-00, security: fee exhaustion'

/** Attacks on sponsors. */
export const sponsors: Case[] = [
  {
    name: 'sponsor-as-payer',
    tries: 'A payment from the seller’s own account, which it signs itself',
    proves: notThePayer,
    fix: 'Take address credentials of the payer only; refuse source-account credentials, and your own accounts as from.',
    unfit: When.sponsored,
    async run(target) {
      const { account } = await Sponsor.find(target)
      const offer = await Charge.askOffer(target)
      const payload = await completed(target, offer, paymentFrom(account, offer))
      const before = await Network.balanceOf(target.network, offer.contract, account)
      const answer = await Charge.present(target, offer, payload, Keypair.fromPublicKey(account))
      const after = await Network.balanceOf(target.network, offer.contract, account)
      if (after !== before && account !== offer.recipient)
        return hole(`it paid ${(before ?? 0n) - (after ?? 0n)} base units itself`)
      return refused(answer)
    },
  },
  {
    name: 'sponsor-signs-anything',
    tries: 'A transaction that sends the seller’s XLM to the buyer',
    proves: 'draft-stellar-charge-00, sponsored payments: one invokeHostFunction, without a source',
    fix: 'Build the transaction yourself, from the one operation that you verified.',
    unfit: When.sponsored,
    async run(target) {
      const { account } = await Sponsor.find(target)
      const { main: thief } = target.wallet
      const offer = await Charge.askOffer(target)
      const gift = { destination: thief.publicKey(), asset: Asset.native(), amount: '1' }
      const payload = await completed(target, offer, Operation.payment(gift))
      const xlm = Network.assets.XLM.contractId(target.network.passphrase)
      const before = await Network.balanceOf(target.network, xlm, thief.publicKey())
      const answer = await Charge.present(target, offer, payload, thief)
      const after = await Network.balanceOf(target.network, xlm, thief.publicKey())
      if (after !== before) return hole(`${account} sent 1 XLM to the buyer`)
      return refused(answer)
    },
  },
  {
    name: 'outsized-fee',
    tries: 'A sponsored payment that needs much, and offers 5 XLM for it',
    proves: exhaustion,
    fix: 'Take resources and fee from your own simulation, never from the buyer’s transaction; cap the whole.',
    unfit: When.sponsored,
    run: (target) =>
      losing(target, 1, async () => {
        const offer = await Charge.askOffer(target)
        const { main: payer } = target.wallet
        const { payload } = await forge(target.network, offer, payer, { lavish: true })
        return [await Charge.present(target, offer, payload, payer)]
      }),
  },
  {
    name: 'drain-by-copies',
    tries: 'One authorization in 10 transactions at once: nine are sure to fail',
    proves: exhaustion,
    fix: 'Claim the hash of the authorization, and send one sponsored payment after another: the simulation of the next sees what was spent.',
    unfit: When.sponsored,
    run: (target) =>
      losing(target, 1, async () => {
        const { main: payer } = target.wallet
        const offers = await Promise.all(Array.from({ length: 10 }, () => Charge.askOffer(target)))
        const [first] = offers as [Charge.Offer]
        const maxTime = Math.min(...offers.map((offer) => offer.maxTime))
        const { payload } = await forge(target.network, first, payer, { maxTime })
        return Promise.all(
          offers.map((offer, index) =>
            Charge.present(target, offer, disguise(payload, index), payer),
          ),
        )
      }),
  },
  {
    name: 'drain-by-garbage',
    tries: '20 sponsored payments with wrong signatures at once',
    proves: exhaustion,
    fix: 'Simulate before you sign (authMode enforce): what would fail on the ledger costs a fee there.',
    unfit: When.sponsored,
    run: (target) =>
      losing(target, 0, async () => {
        const { main: payer } = target.wallet
        const first = await Charge.askOffer(target)
        const change = { signer: Keypair.random() }
        const { payload } = await forge(target.network, first, payer, change)
        const garbage = async () =>
          Charge.present(target, await Charge.askOffer(target), payload, payer)
        return Promise.all(Array.from({ length: 20 }, garbage))
      }),
  },
]

/** Held when the sponsor lost no more than the fees of so many sales, and still asks for money. */
async function losing(
  target: Target,
  sales: number,
  attack: () => Promise<Answer[]>,
): Promise<Outcome> {
  const sponsor = await Sponsor.find(target)
  const before = await sponsor.holdings()
  const answers = await attack()
  const lost = before - (await sponsor.holdings())
  const served = answers.filter(isServed).length
  if (served > sales) return hole(`it served ${served}`)
  // Twice: the fee of a ledger is not that of the next.
  if (lost > BigInt(served) * sponsor.feeStroops * 2n)
    return hole(`it lost ${lost} stroops, where an honest sale costs ${sponsor.feeStroops}`)
  const { status } = await ask(target, { timeoutMs: 10_000 })
  if (status !== 402) return hole(`afterwards it answers ${status}`)
  return held(`it served ${served} and lost ${lost > 0n ? lost : 0n} stroops`)
}

function paymentFrom(
  account: string,
  { amount, contract, recipient }: Charge.Offer,
): xdr.Operation {
  const args = [
    new Address(account).toScVal(),
    new Address(recipient).toScVal(),
    nativeToScVal(amount, { type: 'i128' }),
  ]
  const bare = Operation.invokeContractFunction({ contract, function: 'transfer', args })
  const call = bare.body().invokeHostFunctionOp().hostFunction().invokeContract()
  const entry = new xdr.SorobanAuthorizationEntry({
    credentials: xdr.SorobanCredentials.sorobanCredentialsSourceAccount(),
    rootInvocation: new xdr.SorobanAuthorizedInvocation({
      function: xdr.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(call),
      subInvocations: [],
    }),
  })
  return Operation.invokeContractFunction({ contract, function: 'transfer', args, auth: [entry] })
}

/** A transaction without a source, for the sponsor to complete. */
async function completed(target: Target, { maxTime }: Charge.Offer, operation: xdr.Operation) {
  const options = { fee: '1000', maxTime }
  const transaction = await Network.build(target.network, Network.nobody, operation, options)
  return { type: 'transaction', transaction: transaction.toXDR() }
}
