/** Payments that are as they should be: settled once, receipted, and what becomes of them in an outage. */
import * as Charge from '../../../scripts/attack/Charge.ts'
import { forge } from '../../../scripts/attack/Forgery.ts'
import type { Target } from '../../../scripts/attack/Target.ts'
import type { Answer } from '../../../scripts/skill/Answer.ts'
import * as Challenge from '../../../scripts/skill/Challenge.ts'
import { type Case, fail, pass, unless, wrongReason, wrongRefusal } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'
import { attacked } from './attacked.ts'

/** Looks at what an honest buyer got. */
function bought(
  name: string,
  sees: readonly string[],
  wrongOf: (answer: Answer, hash: string, receipt: Record<string, unknown>) => string | undefined,
): Case<SellerTarget> {
  return {
    name,
    sees,
    async run({ plain: { honest, paid } }) {
      const hash = paid.intent === 'charge' ? paid.purchase.signed.hash : ''
      const receipt = Challenge.parseReceipt(honest.headers.get('payment-receipt') ?? '') ?? {}
      return unless(wrongOf(honest, hash, receipt), 'as it should be')
    },
  }
}

const want = (holds: boolean, otherwise: string) => (holds ? undefined : otherwise)
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const settled = ['core-4.2-7', 'core-11.7-1', 'core-11.7-2', 'core-9.2.1-1', 'core-9.4-3']

/** Cases on settlement. */
export const sellerSettlement: Case<SellerTarget>[] = [
  bought('served', settled.slice(0, 3), ({ status }) =>
    want(status === 200, `it answered ${status}`),
  ),
  bought('receipt', ['core-5.3-1', 'stellar-10.4-1'], ({ headers }) =>
    want(/^[\w-]+$/.test(headers.get('payment-receipt') ?? ''), 'it has no Payment-Receipt'),
  ),
  bought('receipt-status', ['core-5.3.1-1'], (_answer, _hash, { status }) =>
    want(status === 'success', `the status is ${status}`),
  ),
  bought('receipt-fields', ['stellar-10.4-2'], (_answer, _hash, { method, reference, timestamp }) =>
    want(
      method === 'stellar' && /^[\da-f]{64}$/.test(`${reference}`) && dateTime.test(`${timestamp}`),
      `it has ${method}, ${reference}, ${timestamp}`,
    ),
  ),
  bought('unmodified', ['stellar-5.2-5', 'stellar-10.2-1'], (_answer, hash, { reference }) =>
    want(reference === hash, 'the transaction of the receipt is not the one that was signed'),
  ),
  attacked('cached-goods', ['core-11.10-2']),
  attacked('replay', ['core-11.3-1', 'core-11.3-2', 'stellar-8.1.2-1', 'stellar-11.2.1-1']),
  attacked('replay', ['stellar-8.1.1-1'], 'sponsored'),
  attacked('replay-20', ['core-11.5-1']),
  attacked('rpc-down', ['stellar-8-3', 'stellar-8-4']),
  attacked('rpc-down', ['stellar-8-3', 'stellar-8-4'], 'sponsored'),
  attacked('sponsor-as-payer', ['stellar-8.1.1-9', 'stellar-11.1-1'], 'sponsored'),
  {
    name: 'replay-reason',
    sees: ['core-4.2-5'],
    async run({ plain }) {
      const { offer, payer, signed } = await Charge.buy(plain)
      const answer = await Charge.present(plain, offer, signed.payload, payer)
      return unless(wrongReason(answer, 'invalid-challenge'), 'invalid-challenge')
    },
  },
  {
    name: 'expired',
    sees: ['stellar-8.1.2-1', 'stellar-11.2.1-1'],
    run: (target) => presentLate(target, target.plain, wrongRefusal),
  },
  {
    name: 'expired-sponsored',
    sees: ['stellar-8.1.1-1', 'stellar-11.2.1-1'],
    run: (target) => presentLate(target, target.sponsored, wrongRefusal),
  },
  {
    name: 'expired-reason',
    sees: ['core-4.2-4'],
    run: (target) =>
      presentLate(target, target.plain, (answer) => wrongReason(answer, 'invalid-challenge')),
  },
  {
    name: 'simulated-again',
    sees: ['stellar-11.1-2', 'stellar-8.1.1-5'],
    async run({ rpc, sponsored }) {
      const offer = await Charge.askOffer(sponsored)
      const { payload } = await forge(sponsored.network, offer, sponsored.wallet.main)
      rpc.calls.splice(0)
      await Charge.present(sponsored, offer, payload, sponsored.wallet.main)
      const [simulated, sent] = ['simulateTransaction', 'sendTransaction'].map((method) =>
        rpc.calls.indexOf(method),
      ) as [number, number]
      return simulated >= 0 && simulated < sent
        ? pass('simulated, then sent')
        : fail(`it called ${rpc.calls}`)
    },
  },
  {
    name: 'simulated-first',
    sees: ['stellar-8.1.2-5'],
    async run({ plain, rpc }) {
      rpc.calls.splice(0)
      await Charge.buy(plain)
      const own = rpc.calls.filter((method) => /simulate|send/.test(method))
      return unless(
        own[0] === 'simulateTransaction' ? undefined : `it called ${own}`,
        'simulated, then sent',
      )
    },
  },
  {
    name: 'rpc-later',
    sees: ['core-8.3-1'],
    async run({ plain, rpc }) {
      const offer = await Charge.askOffer(plain)
      const { payload } = await forge(plain.network, offer, plain.wallet.main)
      rpc.fault = () => 'unavailable'
      const { headers, status } = await Charge.present(plain, offer, payload, plain.wallet.main)
      rpc.fault = undefined
      const after = headers.get('retry-after')
      return after
        ? pass(`${status}, Retry-After: ${after}`)
        : fail(`its ${status} has no Retry-After`)
    },
  },
]

/** Pays in time, and presents the proof when the challenge has expired. */
async function presentLate(
  { later }: SellerTarget,
  target: Target,
  wrongOf: (answer: Answer) => string | undefined,
) {
  const offer = await Charge.askOffer(target)
  const { main } = target.wallet
  const payload = offer.types.includes('signedHash')
    ? Charge.signedHash(offer, (await Charge.pushPayment(target, offer, main)).hash, main)
    : (await forge(target.network, offer, main)).payload
  return later(offer.maxTime * 1_000 - Date.now() + 2_100, async () =>
    unless(wrongOf(await Charge.present(target, offer, payload, main)), 'refused'),
  )
}
