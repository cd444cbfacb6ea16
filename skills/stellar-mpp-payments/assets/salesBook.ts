/** @module What a seller knows of each payment that was presented to it: being verified, paid, served. One record each, in the seller's store. */
import { createHash } from 'node:crypto'
import type { Receipt, Store } from 'mppx'

/** A sale. */
export type SaleRecord = {
  /** Of the credential; names the sale. */
  id: string
  state: 'verifying' | 'paid' | 'served' | 'refunded'
  /** Method, path and query. */
  route: string
  /** SHA-256 of the body. */
  body: string
  /** Of the buyer's `Idempotency-Key`, with the payer. */
  key?: string
  /** What was presented: asks the ledger after a crash. A credential pays once. */
  credential: string
  startedAtMs: number
  /** It was presented again before it was verified, perhaps to another process: no single one may forget it. */
  isShared?: boolean
  receipt?: Receipt.Receipt
  /** How much of it went back is kept by `refundBook.ts`; without it, somebody sends it by hand. */
  isRefundKept?: boolean
}

/** The sales in a store; each method is atomic over all processes that share it. */
export type SalesBook = {
  /** Writes a sale down before it is verified. Returns the one that is there already, if any. */
  begin(sale: SaleRecord): Promise<SaleRecord | undefined>
  /** The first sale of an idempotency key. */
  firstOf(key: string): Promise<SaleRecord | undefined>
  /** It is paid. `false` when the transaction has paid another sale, or the money went back. */
  pay(id: string, receipt: Receipt.Receipt): Promise<boolean>
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

const at = {
  sale: (id: string) => `stellar:sale:${id}`,
  key: (key: string) => `stellar:sale:key:${key}`,
  transaction: (hash: string) => `stellar:sale:transaction:${hash}`,
  // Spread out, so that sales at once seldom change the same record.
  open: (id: string) => `stellar:sale:open:${id[0]}`,
}
/** Stands for a sale where a transaction is refunded that has paid none. */
const noSale = 'refund'
const shards = [...'0123456789abcdef']

/** SHA-256 as hex. */
export function digest(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}

/**
 * Opens the book.
 *
 * @example
 * const book = openSales(createSqliteStore('data/payments.db'))
 */
export function openSales(store: Store.AtomicStore): SalesBook {
  const read = async (id: string) =>
    ((await store.get(at.sale(id))) as SaleRecord | null) ?? undefined
  const setOpen = (id: string, isOpen: boolean) =>
    store.update(at.open(id), (current) => {
      const others = ((current as string[] | null) ?? []).filter((one) => one !== id)
      const value = isOpen ? [...others, id] : others
      return { op: 'set', value: value as never, result: undefined }
    })
  /** From this state only, so that of two who move a sale one does. Returns what it was. */
  const move = (id: string, from: SaleRecord['state'], part: Partial<SaleRecord>) =>
    store.update(at.sale(id), (current) => {
      const sale = current as SaleRecord | null
      if (sale?.state !== from) return { op: 'noop', result: sale?.state }
      return { op: 'set', value: { ...sale, ...part } as never, result: sale.state }
    })
  /** Writes a value where there is none; returns what is there. */
  const claim = <value>(key: string, value: value): Promise<value> =>
    store.update(key, (current) => {
      if (current !== null) return { op: 'noop', result: current as value }
      return { op: 'set', value: value as never, result: value }
    })
  const remove = async (id: string, mayGo: (sale: SaleRecord) => boolean) => {
    const gone = await store.update(at.sale(id), (current) => {
      const sale = current as SaleRecord | null
      if (sale?.state !== 'verifying' || !mayGo(sale)) return { op: 'noop', result: undefined }
      return { op: 'delete', result: sale }
    })
    if (!gone) return
    if (gone.key) await store.delete(at.key(gone.key))
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
      if (sale.key) await claim(at.key(sale.key), sale.id)
      // Nothing is sold before it is listed.
      await setOpen(sale.id, true)
      return known
    },
    async firstOf(key) {
      const id = (await store.get(at.key(key))) as string | null
      return id === null ? undefined : read(id)
    },
    async pay(id, receipt) {
      if ((await claim(at.transaction(receipt.reference), id)) !== id) return false
      return (await move(id, 'verifying', { receipt, state: 'paid' })) !== 'refunded'
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
      const ids = await Promise.all(
        shards.map(async (shard) => (await store.get(at.open(shard))) ?? []),
      )
      const sales = await Promise.all((ids.flat() as string[]).map(read))
      return sales.filter((sale) => sale !== undefined)
    },
  }
}
