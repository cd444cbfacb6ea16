// stellar-mpp-payments keptSales 0.1.0 sha256:e2ad1145c7f848f2acc33a8a034a6af881e7820d2c6212d89ad8b24a4c154de6; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Serves what was paid exactly once, whatever crashes or gets lost in between: the same payment with the same Idempotency-Key gets the same sale again. */
import { Receipt, type Store } from 'mppx'
import { PaymentProblem } from './errors.ts'
import { isOutage, safeDetail } from './faults.ts'
import type { Network } from './network.ts'
import { readProof } from './paymentProof.ts'
import type { Sale, Seller } from './sale.ts'
import { receiptOf } from './saleReceipt.ts'
import { isSame, readSale, type SaleRecord } from './saleRecords.ts'
import { openSales, type SalesBook } from './salesBook.ts'

/** Where sales are kept. */
export type KeptOptions = { network: Network; store: Store.AtomicStore }

/**
 * A seller that keeps its sales. Without an `Idempotency-Key` nothing changes for the buyer: a payment is taken once.
 * With one, the buyer may present the same payment again, after a lost answer or a crash of either side, and is served.
 *
 * @example
 * const seller = keepSales(createSeller({ network, store, ... }), { network, store })
 * app.get('/report', paid(seller, { amount: '0.01' }), handler) // once per response.locals.receipt.reference
 */
export function keepSales(seller: Seller, options: KeptOptions): Seller {
  const book = openSales(options.store)
  const underWay = new Set<string>()
  return {
    ...seller,
    charge(terms) {
      const sell = seller.charge(terms)
      return async (request) => {
        const asked = await readSale(request, options.network)
        if (!asked) return sell(request)
        if (asked.key && underWay.has(asked.id))
          return refused(new PaymentProblem('sale-under-way'))
        underWay.add(asked.id)
        try {
          return await once(asked, () => sell(request), { ...options, book })
        } catch (error) {
          return doubtful(error)
        } finally {
          underWay.delete(asked.id)
        }
      }
    },
  }
}

/** The store was lost, before the payment or after it. */
function doubtful(error: unknown): Sale {
  if (!isOutage(error)) throw error
  console.error('[seller] 500 The sales cannot be kept.', safeDetail(error) ?? '')
  return refused(new PaymentProblem('outcome-unknown', { cause: error }))
}

type Kept = KeptOptions & { book: SalesBook }

async function once(asked: SaleRecord, sell: () => Promise<Sale>, kept: Kept): Promise<Sale> {
  const { book } = kept
  const known = await book.begin(asked)
  const again = asked.key !== undefined && known?.key === asked.key ? known : undefined
  // Asked for after it began: of two that begin at once with one key, one has it.
  const first = asked.key ? await book.firstOf(asked.key) : undefined
  if ([first, again].some((one) => one && !isSame(one, asked))) {
    if (!known) await book.refuse(asked.id)
    return refused(new PaymentProblem('idempotency-conflict'))
  }
  if (again?.receipt) return handed(again, again.receipt, book)
  if (again?.state === 'refunded') return refused(new PaymentProblem('sale-refunded'))
  const sale = await sell()
  if (sale.paid) return taken(sale, asked, book)
  const answer = (await mayBeOurs(sale.response, asked, known))
    ? await settle(asked, sale, kept)
    : sale
  if (!known && answer === sale) await forgetUnlessDoubtful(sale.response, asked, kept)
  return answer
}

/** Whether this seller took it: before a crash, or in another process that has it in hand. The ledger knows. */
async function mayBeOurs(
  response: Response,
  { key }: SaleRecord,
  known: SaleRecord | undefined,
): Promise<boolean> {
  if (!key || (known && known.key !== key)) return false
  const body = response.clone()
  const { code, type } = (await body.json().catch(() => ({}))) as Partial<Record<string, string>>
  if (code === 'already-used') return true
  const isExpired = type?.endsWith('/payment-expired') ?? false
  return known !== undefined && (code === 'outcome-unknown' || isExpired)
}

type Taken = Sale & { paid: true }

async function taken(sale: Taken, asked: SaleRecord, book: SalesBook): Promise<Sale> {
  const became = await book.pay(asked.id, sale.receipt, asked)
  if (became === 'owed') return serving(sale, asked.id, book)
  await book.refuse(asked.id)
  // Given back before it was presented (a pushed payment may come late), or in hand under another spelling.
  return refused(new PaymentProblem(became === 'refunded' ? 'sale-refunded' : 'sale-under-way'))
}

/** What may have been paid stays in the book until the ledger has been asked. */
async function forgetUnlessDoubtful({ headers, status }: Response, asked: SaleRecord, kept: Kept) {
  // What was pushed is paid, whoever cannot look it up at the moment.
  const isPushed = () => readProof(asked.credential, kept.network.passphrase)?.isSigned
  const isDoubtful = status >= 500 && (!headers.has('Retry-After') || isPushed())
  if (!isDoubtful) await kept.book.refuse(asked.id)
}

async function settle(sale: SaleRecord, answer: Sale, { book, network }: Kept): Promise<Sale> {
  const receipt = await receiptOf(sale, { book, network })
  if (receipt === 'pending') return refused(new PaymentProblem('sale-under-way'))
  if (!receipt) return answer
  const became = await book.pay(sale.id, receipt, sale)
  if (became === 'owed') return resumed(sale, receipt, book)
  await book.refuse(sale.id)
  return became === 'refunded' ? refused(new PaymentProblem('sale-refunded')) : answer
}

/** Taken in hand once more, unless its money went back. */
async function handed(sale: SaleRecord, receipt: Receipt.Receipt, book: SalesBook): Promise<Sale> {
  if (await book.hand(sale.id)) return resumed(sale, receipt, book)
  return refused(new PaymentProblem('sale-refunded'))
}

function resumed(sale: SaleRecord, receipt: Receipt.Receipt, book: SalesBook): Sale {
  const withReceipt = (response: Response) => {
    const answer = new Response(response.body, response)
    answer.headers.set('Payment-Receipt', Receipt.serialize(receipt))
    return answer
  }
  return serving({ paid: true, receipt, withReceipt }, sale.id, book)
}

function serving(sale: Taken, id: string, book: SalesBook): Sale {
  return {
    ...sale,
    served: async () => void (await book.end(id, 'served')),
    unserved: () => book.putBack(id),
  }
}

function refused(problem: PaymentProblem): Sale {
  const { status } = problem
  const headers = new Headers({ 'Content-Type': 'application/problem+json' })
  headers.set('Cache-Control', 'no-store')
  if (status === 409) headers.set('Retry-After', '2')
  const body = JSON.stringify(problem.toProblemDetails())
  return { paid: false, response: new Response(body, { headers, status }) }
}
