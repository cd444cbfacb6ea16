/**
 * Positions in the ledger's history as text: TOIDs of transactions, ids of events.
 *
 * @see https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0035.md
 */

/** A transaction's or operation's place: 32 bits of ledger, 20 of transaction, 12 of operation. */
export type Position = { ledger: number; transaction: number; operation: number }

/** An event's place. */
export type EventPosition = Position & { event: number }

/** Largest transaction order in a TOID: sorts after every transaction of the ledger. */
export const maxTransaction = 0xf_ffff
/** Largest operation order in a TOID: sorts after every operation of the transaction. */
export const maxOperation = 0xfff
/** Largest event index. */
export const maxEvent = 0xffff_ffff

const maxToid = (1n << 63n) - 1n

/** Encodes a TOID in decimal. */
export function encode({ ledger, transaction, operation }: Position): string {
  return String((BigInt(ledger) << 32n) | (BigInt(transaction) << 12n) | BigInt(operation))
}

/** Decodes a TOID; `undefined` when the text is none. */
export function decode(text: string): Position | undefined {
  if (!/^\d{1,19}$/.test(text)) return undefined
  const toid = BigInt(text)
  if (toid > maxToid) return undefined
  return {
    ledger: Number(toid >> 32n),
    transaction: Number((toid >> 12n) & BigInt(maxTransaction)),
    operation: Number(toid & BigInt(maxOperation)),
  }
}

/** Encodes an event id: fixed width, so ids sort as text in the order of events. */
export function encodeEvent(position: EventPosition): string {
  return `${encode(position).padStart(19, '0')}-${String(position.event).padStart(10, '0')}`
}

/** Decodes an event id; `undefined` when the text is none. */
export function decodeEvent(text: string): EventPosition | undefined {
  const match = /^(\d{1,19})-(\d{1,10})$/.exec(text)
  const position = match?.[1] && decode(match[1])
  const event = Number(match?.[2])
  return position && event <= maxEvent ? { ...position, event } : undefined
}

/** The last position that an event of this ledger could have. */
export function endOf(ledger: number): EventPosition {
  return { ledger, transaction: maxTransaction, operation: maxOperation, event: maxEvent }
}
