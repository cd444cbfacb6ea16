// stellar-mpp-payments salesBook 0.1.0 sha256:e7fdab5f9215134e5912b6f4483c4a2c1049eebe2451014f7142fe7d2558a321; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a seller knows of each payment that was presented to it: being verified, paid, served. One record each, in the seller's store. */
import type { Receipt, Store } from 'mppx'
import { at, openRecords, type SaleRecord } from './saleRecords.ts'

/** The sales in a store; each method is atomic over all processes that share it. */
export type SalesBook = {
  /** Writes a sale down before it is verified, and that its key is its own. Returns the one that is there already, if any. */
  begin(sale: SaleRecord): Promise<SaleRecord | undefined>
  /** The first sale of an idempotency key. */
  firstOf(key: string): Promise<SaleRecord | undefined>
  /** It is paid: `owed` to the buyer, unless the money went back, or the transaction has paid another sale (`used`). */
  pay(id: string, receipt: Receipt.Receipt): Promise<'owed' | 'refunded' | 'used'>
  /** It is finished, if it was paid and neither served nor refunded before. */
  end(id: string, state: 'served' | 'refunded'): Promise<boolean>
  /** The sale that a transaction has paid. */
  paidBy(hash: string): Promise<SaleRecord | undefined>
  /**
   * A refund of a transaction begins: from now on nothing is served for it, also when no sale of it is known. Returns
   * the state that stands in the way; `undefined`, however often it is asked, when none does.
   */
  refund(hash: string): Promise<SaleRecord['state'] | undefined>
  /** Takes a finished one off the list. */
  close(id: string): Promise<void>
  /** It was refused, and nothing was taken: forgotten, unless somebody else has it in hand. */
  refuse(id: string): Promise<void>
  /** It was not paid, and cannot be any more. */
  forget(id: string): Promise<void>
  /** Sales that are neither finished nor forgotten. */
  open(): Promise<SaleRecord[]>
}

/** Stands for a sale where a transaction is refunded that has paid none. */
const noSale = 'refund'

/**
 * Opens the book.
 *
 * @example
 * const book = openSales(createSqliteStore('data/payments.db'))
 */
export function openSales(store: Store.AtomicStore): SalesBook {
  const { claim, move, open, read, setOpen } = openRecords(store)
  /** A key is of its first sale, unless whoever forgot that one died before it freed the key. */
  const bind = async (key: string, id: string) => {
    const first = await claim(at.key(key), id)
    if (first === id || (await read(first))) return
    await store.update(at.key(key), (current) =>
      current === first
        ? { op: 'set', value: id as never, result: undefined }
        : { op: 'noop', result: undefined },
    )
  }
  const free = (key: string, id: string) =>
    store.update(at.key(key), (current) =>
      current === id ? { op: 'delete', result: undefined } : { op: 'noop', result: undefined },
    )
  const remove = async (id: string, mayGo: (sale: SaleRecord) => boolean) => {
    const gone = await store.update(at.sale(id), (current) => {
      const sale = current as SaleRecord | null
      if (sale?.state !== 'verifying' || !mayGo(sale)) return { op: 'noop', result: undefined }
      return { op: 'delete', result: sale }
    })
    if (!gone) return
    if (gone.key) await free(gone.key, id)
    await setOpen(id, false)
    // Presented again meanwhile: it is listed all the same.
    if (await read(id)) await setOpen(id, true)
  }
  return {
    async begin(sale) {
      const known = await store.update(at.sale(sale.id), (current) => {
        const there = (current as SaleRecord | null) ?? undefined
        const value = there ? { ...there, isShared: true } : sale
        if (there && there.state !== 'verifying') return { op: 'noop', result: there }
        return { op: 'set', value: value as never, result: there }
      })
      if (sale.key) await bind(sale.key, sale.id)
      // Nothing is sold before it is listed.
      if (!known || known.state === 'verifying') await setOpen(sale.id, true)
      return known
    },
    async firstOf(key) {
      const id = (await store.get(at.key(key))) as string | null
      return id === null ? undefined : read(id)
    },
    async pay(id, receipt) {
      const holder = await claim(at.transaction(receipt.reference), id)
      if (holder !== id) return holder === noSale ? 'refunded' : 'used'
      const was = await move(id, 'verifying', { receipt, state: 'paid' })
      return was === 'refunded' ? 'refunded' : 'owed'
    },
    async end(id, state) {
      if ((await move(id, 'paid', { state })) !== 'paid') return false
      await setOpen(id, false)
      return true
    },
    async paidBy(hash) {
      const id = (await store.get(at.transaction(hash))) as string | null
      return id === null ? undefined : read(id)
    },
    async refund(hash) {
      const id = await claim(at.transaction(hash), noSale)
      if (id === noSale) return undefined
      const was = await move(id, 'paid', { state: 'refunded', isRefundKept: true })
      if (was === 'paid') await setOpen(id, false)
      const isOurs = was === 'refunded' && (await read(id))?.isRefundKept === true
      return was === 'paid' || isOurs ? undefined : was
    },
    close: (id) => setOpen(id, false),
    refuse: (id) => remove(id, ({ isShared }) => !isShared),
    forget: (id) => remove(id, () => true),
    async open() {
      const sales = await Promise.all((await open()).map(read))
      return sales.filter((sale) => sale !== undefined)
    },
  }
}
