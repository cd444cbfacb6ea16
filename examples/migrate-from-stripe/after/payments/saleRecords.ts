// stellar-mpp-payments saleRecords 0.1.0 sha256:51ab4863fdc5e172d6c4b19fd5bcda419c28fd798187292f4ba6de56446d85c0; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The records of a seller's sales, and the changes of one record that are atomic: `salesBook.ts` is made of them. */
import { createHash } from 'node:crypto'
import { Credential, type Receipt, type Store } from 'mppx'
import type { Network } from './network.ts'
import { readProof } from './paymentProof.ts'

/** A sale. */
export type SaleRecord = {
  /** Of the credential; names the sale. */
  id: string
  state: 'verifying' | 'paid' | 'served' | 'refunded'
  /** Id of the challenge; absent when the credential is unreadable. */
  challenge?: string | undefined
  /** Method, path and query. */
  route: string
  /** SHA-256 of the body. */
  body: string
  /** Of the buyer's `Idempotency-Key`, with the payer. */
  key?: string | undefined
  /** What was presented: asks the ledger after a crash. A credential pays once. */
  credential: string
  startedAtMs: number
  /** It was presented again before it was verified, perhaps to another process: no single one may forget it. */
  isShared?: boolean
  receipt?: Receipt.Receipt
  /** How many handlers have it in hand: while they do, its money does not go back. What died keeps it. */
  hands?: number
  /** How much of it went back is kept by `refundBook.ts`; without it, somebody sends it by hand. */
  isRefundKept?: boolean
}

/** Where the records are. */
export const at = {
  sale: (id: string) => `stellar:sale:${id}`,
  key: (key: string) => `stellar:sale:key:${key}`,
  challenge: (id: string) => `stellar:sale:challenge:${digest(id)}`,
  transaction: (hash: string) => `stellar:sale:transaction:${hash}`,
  // Spread out, so that sales at once seldom change the same record.
  open: (id: string) => `stellar:sale:open:${id[0]}`,
}
const shards = [...'0123456789abcdef']

/** Whether a sale is the same payment for the same request. */
export function isSame(one: SaleRecord, other: SaleRecord): boolean {
  return one.id === other.id && one.route === other.route && one.body === other.body
}

/** SHA-256 as hex. */
export function digest(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}

/** The sale that a request asks for; `undefined` when it presents no payment. */
export async function readSale(
  request: Request,
  network: Network,
): Promise<SaleRecord | undefined> {
  const credential = Credential.extractPaymentScheme(request.headers.get('Authorization') ?? '')
  if (!credential) return undefined
  const { pathname, search } = new URL(request.url)
  const key = request.headers.get('Idempotency-Key')
  const payer = key ? readProof(credential, network.passphrase)?.payer : undefined
  return {
    body: digest(new Uint8Array(await request.clone().arrayBuffer())),
    challenge: challengeOf(credential),
    credential,
    id: digest(credential),
    route: `${request.method} ${pathname}${search}`,
    startedAtMs: Date.now(),
    state: 'verifying',
    ...(key && payer ? { key: digest(`${payer} ${key}`) } : {}),
  }
}

function challengeOf(credential: string): string | undefined {
  try {
    return Credential.deserialize(credential).challenge.id
  } catch {
    return undefined
  }
}

/** The records of a store. */
export type Records = ReturnType<typeof openRecords>

/** Opens the records of a store. */
export function openRecords(store: Store.AtomicStore) {
  const read = async (id: string) =>
    ((await store.get(at.sale(id))) as SaleRecord | null) ?? undefined
  const setOpen = (id: string, isOpen: boolean) =>
    store.update(at.open(id), (current) => {
      const others = ((current as string[] | null) ?? []).filter((one) => one !== id)
      const value = isOpen ? [...others, id] : others
      return { op: 'set', value: value as never, result: undefined }
    })
  /** Changes a sale by what it is, so that of two who change it one is first. Returns what it was. */
  const edit = (id: string, change: (sale: SaleRecord) => Partial<SaleRecord> | undefined) =>
    store.update(at.sale(id), (current) => {
      const sale = (current as SaleRecord | null) ?? undefined
      const part = sale && change(sale)
      if (!part) return { op: 'noop', result: sale }
      return { op: 'set', value: { ...sale, ...part } as never, result: sale }
    })
  /** Writes a value where there is none; returns what is there. */
  const claim = <value>(key: string, value: value): Promise<value> =>
    store.update(key, (current) => {
      if (current !== null) return { op: 'noop', result: current as value }
      return { op: 'set', value: value as never, result: value }
    })
  return {
    read,
    setOpen,
    edit,
    claim,
    /** Ids of those that are neither finished nor forgotten. */
    async open(): Promise<string[]> {
      const lists = await Promise.all(
        shards.map(async (shard) => (await store.get(at.open(shard))) ?? []),
      )
      return lists.flat() as string[]
    },
  }
}
