/** @module What a seller knows of each payment that was presented to it: being verified, paid, served. One record each, in the seller's store. */
import type { Store } from 'mppx'
import { openPaid, type PaidSales } from './paidSales.ts'
import { at, openRecords, type SaleRecord } from './saleRecords.ts'

/** The sales in a store; each method is atomic over all processes that share it. */
export type SalesBook = PaidSales & {
  /** Writes a sale down before it is verified, and that its key is its own. Returns the one that is there already, if any. */
  begin(sale: SaleRecord): Promise<SaleRecord | undefined>
  /** The first sale of an idempotency key. */
  firstOf(key: string): Promise<SaleRecord | undefined>
  /**
   * A sale as it was written down, unless its challenge was answered by another payment before: one of the two may be
   * anybody's, read from the ledger.
   */
  own(sale: SaleRecord): Promise<SaleRecord | undefined>
  /** Takes a finished one off the list. */
  close(id: string): Promise<void>
  /** It was refused, and nothing was taken: forgotten, unless somebody else has it in hand. */
  refuse(id: string): Promise<void>
  /** It was not paid, and cannot be any more. */
  forget(id: string): Promise<void>
  /** Sales that are neither finished nor forgotten. */
  open(): Promise<SaleRecord[]>
}

/**
 * Opens the book.
 *
 * @example
 * const book = openSales(createSqliteStore('data/payments.db'))
 */
export function openSales(store: Store.AtomicStore): SalesBook {
  const records = openRecords(store)
  const { claim, open, read, setOpen } = records
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
    store.update(key, (current) =>
      current === id ? { op: 'delete', result: undefined } : { op: 'noop', result: undefined },
    )
  const remove = async (id: string, mayGo: (sale: SaleRecord) => boolean) => {
    const gone = await store.update(at.sale(id), (current) => {
      const sale = current as SaleRecord | null
      if (sale?.state !== 'verifying' || !mayGo(sale)) return { op: 'noop', result: undefined }
      return { op: 'delete', result: sale }
    })
    if (!gone) return
    if (gone.key) await free(at.key(gone.key), id)
    if (gone.challenge) await free(at.challenge(gone.challenge), id)
    await setOpen(id, false)
    // Presented again meanwhile: it is listed all the same.
    if (await read(id)) await setOpen(id, true)
  }
  return {
    ...openPaid(store, records),
    async begin(sale) {
      const known = await store.update(at.sale(sale.id), (current) => {
        const there = (current as SaleRecord | null) ?? undefined
        const value = there ? { ...there, isShared: true } : sale
        if (there && there.state !== 'verifying') return { op: 'noop', result: there }
        return { op: 'set', value: value as never, result: there }
      })
      if (sale.key) await bind(sale.key, sale.id)
      if (sale.challenge) await claim(at.challenge(sale.challenge), sale.id)
      // Nothing is sold before it is listed.
      if (!known || known.state === 'verifying') await setOpen(sale.id, true)
      return known
    },
    async firstOf(key) {
      const id = (await store.get(at.key(key))) as string | null
      return id === null ? undefined : read(id)
    },
    async own({ challenge, id }) {
      const first = challenge && (await store.get(at.challenge(challenge)))
      return first === id ? read(id) : undefined
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
