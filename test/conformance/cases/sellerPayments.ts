/** Payments that are not what was asked for: each is refused, with a reason, and a new challenge. */
import { Keypair } from '@stellar/stellar-sdk'
import * as Charge from '../../../scripts/attack/Charge.ts'
import { type Change, forge } from '../../../scripts/attack/Forgery.ts'
import type { Target } from '../../../scripts/attack/Target.ts'
import type { Answer } from '../../../scripts/skill/Answer.ts'
import * as Network from '../../../scripts/skill/Network.ts'
import { type Case, fail, pass, reasonOf, unless, wrongRefusal } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'

type Form = 'plain' | 'sponsored'
type Row = { name: string; clause: Partial<Record<Form, string>>; change: Change }

const transfer = { plain: 'stellar-8.1.2-3', sponsored: 'stellar-8.1.1-3' }
/** A network without worth. */
const futurenet = 'Test SDF Future Network ; October 2022'

const rows: Row[] = [
  { name: 'underpaid', clause: transfer, change: { amount: 99_999n } },
  { name: 'overpaid', clause: transfer, change: { amount: 100_001n } },
  {
    name: 'wrong-asset',
    clause: transfer,
    change: { contract: Network.assets.XLM.contractId(Network.testnet.passphrase) },
  },
  { name: 'wrong-function', clause: transfer, change: { approves: true } },
  {
    name: 'two-operations',
    clause: { plain: 'stellar-8.1.2-2', sponsored: 'stellar-8.1.1-2' },
    change: { operations: 2 },
  },
  {
    name: 'other-network',
    clause: { plain: 'stellar-8.1.2-4', sponsored: 'stellar-8.1.1-4' },
    change: { passphrase: futurenet },
  },
  {
    name: 'late',
    clause: { plain: 'stellar-8.1.2-6' },
    change: { maxTime: Math.floor(Date.now() / 1_000) + 7_200 },
  },
  { name: 'lingering', clause: { sponsored: 'stellar-8.1.1-8' }, change: { lingers: 17_280 } },
  { name: 'sub-invocation', clause: { sponsored: 'stellar-8.1.1-7' }, change: { nested: true } },
  {
    name: 'foreign-signature',
    clause: { plain: 'core-4.2-6', sponsored: 'stellar-8.1.1-5' },
    change: { signer: Keypair.random() },
  },
]

const forms = ['plain', 'sponsored'] as const

/** Pays and presents, changed. */
async function paying(target: Target, change: (offer: Charge.Offer) => Change): Promise<Answer> {
  const offer = await Charge.askOffer(target)
  const { payload } = await forge(target.network, offer, target.wallet.main, change(offer))
  return Charge.present(target, offer, payload, target.wallet.main)
}

/** One case for each row and form of seller. */
const changed: Case<SellerTarget>[] = rows.flatMap(({ change, clause, name }) =>
  forms.flatMap((form) => {
    const sees = clause[form]
    if (!sees) return []
    const run = async (target: SellerTarget) => {
      const answer = await paying(target[form], () => change)
      return unless(wrongRefusal(answer), `402 ${reasonOf(answer)}`)
    }
    return [{ name: `${name}-${form}`, sees: [sees, 'core-5.3.1-3'], run }]
  }),
)

/** Cases with an RPC that says something else. */
const simulated: Case<SellerTarget>[] = forms.flatMap((form) => {
  const own = form === 'plain' ? ['stellar-8.1.2-5'] : ['stellar-8.1.1-5', 'stellar-11.1-3']
  const cases: [string, string[], (result: Result) => Result][] = [
    [
      'simulation-fails',
      own,
      () => ({ error: 'HostError: Error(Contract, #10)', latestLedger: 1 }),
    ],
    ['moves-more', [...own, 'stellar-11.4-1'], twice],
  ]
  return cases.map(([name, sees, change]) => ({
    name: `${name}-${form}`,
    sees,
    async run({ [form]: target, rpc }) {
      const offer = await Charge.askOffer(target)
      const { payload } = await forge(target.network, offer, target.wallet.main)
      rpc.calls.splice(0)
      rpc.fault = (method) => (method === 'simulateTransaction' ? { change } : undefined)
      const answer = await Charge.present(target, offer, payload, target.wallet.main)
      rpc.fault = undefined
      if (rpc.calls.includes('sendTransaction')) return fail('it sent the transaction')
      return unless(wrongRefusal(answer), `402 ${reasonOf(answer)}, nothing was sent`)
    },
  }))
})

type Result = Record<string, unknown>

/** Each movement of money a second time. */
function twice(result: Result): Result {
  const events = result.events as unknown[]
  return { ...result, events: [...events, ...events] }
}

/** Cases on payments. */
export const sellerPayments: Case<SellerTarget>[] = [
  ...changed,
  ...simulated,
  {
    name: 'wrong-recipient',
    sees: ['stellar-8.1.2-3', 'stellar-8.2-5'],
    async run({ plain }) {
      const answer = await paying(plain, () => ({ to: plain.wallet.main.publicKey() }))
      return unless(wrongRefusal(answer), `402 ${reasonOf(answer)}`)
    },
  },
  {
    name: 'every-reason',
    sees: ['core-4.2-6', 'stellar-8-2'],
    async run({ plain }) {
      const own = plain.wallet.main.publicKey()
      const changes: Change[] = [{ to: own }, { operations: 2 }, { amount: 1n }]
      const said = new Set<string>()
      for (const change of changes) said.add(reasonOf(await paying(plain, () => change)))
      const others = [...said].filter((reason) => reason !== 'verification-failed')
      return others.length > 0 ? fail(`some are ${others}`) : pass('all are verification-failed')
    },
  },
  {
    name: 'whole-transaction',
    sees: ['stellar-8.1.1-6'],
    async run({ sponsored }) {
      const offer = await Charge.askOffer(sponsored)
      const { main } = sponsored.wallet
      const { payload } = await forge(sponsored.network, { ...offer, sponsored: false }, main)
      return unless(
        wrongRefusal(await Charge.present(sponsored, offer, payload, main)),
        'a transaction of the buyer’s own is refused',
      )
    },
  },
  {
    name: 'fails-in-the-ledger',
    sees: ['stellar-9-1'],
    async run({ plain }) {
      const { main } = plain.wallet
      const offer = await Charge.askOffer(plain)
      const { payload } = await forge(plain.network, offer, main)
      // The sequence number is used up; a simulation does not notice.
      await Charge.pushPayment(plain, { ...offer, amount: 1n }, main)
      const reason = reasonOf(await Charge.present(plain, offer, payload, main))
      return reason === 'settlement-failed' ? pass(reason) : fail(`the problem is ${reason}`)
    },
  },
]
