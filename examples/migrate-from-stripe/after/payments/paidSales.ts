// stellar-mpp-payments paidSales 0.1.0 sha256:4a4a7b30294c912f8f6e534f8c4e82c89165588bbb1c9e0bcc997afa4e3cbff2; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What becomes of a sale that is paid: a handler takes it in hand, and it is served, or its money goes back. One of both. */
import type { Receipt, Store } from 'mppx'
import { at, type Records, type SaleRecord } from './saleRecords.ts'

/** Paid sales in a store; each method is atomic over all processes that share it. */
export type PaidSales = {
  /**
   * It is paid: `owed` to the buyer, unless the money went back, or it was paid for another sale, or was presented with
   * another key and is that one's (`used`).
   *
   * @param by - Who takes it in hand as well.
   */
  pay(id: string, receipt: Receipt.Receipt, by?: By): Promise<'owed' | 'refunded' | 'used'>
  /** A handler takes a paid sale in hand. `false` when its money went back. */
  hand(id: string): Promise<boolean>
  /** The handler is done with it, and nothing went out. */
  putBack(id: string): Promise<void>
  /** It is finished, if it was paid and neither served nor refunded before; refunded only when no handler has it in hand. */
  end(id: string, state: 'served' | 'refunded', evenIfServed?: boolean): Promise<boolean>
  /** The sale that a transaction has paid. */
  paidBy(hash: string): Promise<SaleRecord | undefined>
  /**
   * A refund of a transaction begins: from now on nothing is served for it, also when no sale of it is known. Returns
   * what stands in the way; `undefined`, however often it is asked, when nothing does.
   */
  refund(hash: string, evenIfServed?: boolean): Promise<SaleRecord['state'] | 'in-hand' | undefined>
}

/** The first who takes a sale in hand has it: with its key, or without one. */
export type By = Pick<SaleRecord, 'key'>

const handsOf = ({ hands = 0 }: SaleRecord) => hands
/** Stands for a sale where a transaction is refunded that has paid none. */
const noSale = 'refund'

/** The part of `salesBook.ts` that is about money that has come. */
export function openPaid(store: Store.AtomicStore, records: Records): PaidSales {
  const { claim, edit, read, setOpen } = records
  return {
    async pay(id, receipt, by) {
      const holder = await claim(at.transaction(receipt.reference), id)
      if (holder !== id) return holder === noSale ? 'refunded' : 'used'
      const was = await edit(id, (sale) => {
        if (sale.state === 'verifying')
          return { receipt, state: 'paid', ...(by ? { hands: 1, key: by.key } : {}) }
        // Found out by somebody else meanwhile.
        const isTheirs = sale.state === 'paid' && by && sale.key === by.key
        return isTheirs ? { hands: handsOf(sale) + 1 } : undefined
      })
      if (was?.state === 'refunded') return 'refunded'
      const isAnothers = by && was && was.state !== 'verifying' && was.key !== by.key
      return isAnothers ? 'used' : 'owed'
    },
    async hand(id) {
      const was = await edit(id, (sale) =>
        sale.state === 'paid' ? { hands: handsOf(sale) + 1 } : undefined,
      )
      return was?.state === 'paid' || was?.state === 'served'
    },
    async putBack(id) {
      await edit(id, (sale) =>
        sale.state === 'paid' && sale.hands ? { hands: sale.hands - 1 } : undefined,
      )
    },
    async end(id, state, evenIfServed = false) {
      const mayEnd = (sale: SaleRecord) =>
        sale.state === 'paid' && (state === 'served' || evenIfServed || !sale.hands)
      const was = await edit(id, (sale) => (mayEnd(sale) ? { state } : undefined))
      if (!was || !mayEnd(was)) return false
      await setOpen(id, false)
      return true
    },
    async paidBy(hash) {
      const id = (await store.get(at.transaction(hash))) as string | null
      return id === null ? undefined : read(id)
    },
    async refund(hash, evenIfServed = false) {
      const id = await claim(at.transaction(hash), noSale)
      if (id === noSale) return undefined
      const isFree = ({ hands, state }: SaleRecord) => state === 'paid' && (evenIfServed || !hands)
      const was = await edit(id, (sale) =>
        isFree(sale) ? { state: 'refunded', isRefundKept: true } : undefined,
      )
      if (!was || was.isRefundKept) return undefined
      if (!isFree(was)) return was.state === 'paid' ? 'in-hand' : was.state
      await setOpen(id, false)
      return undefined
    },
  }
}
