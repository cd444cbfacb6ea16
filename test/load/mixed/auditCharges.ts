/** Compares what buyers, sellers and the ledger say of each charge, to the unit. Pure. */
import type { Books, PurchaseBook, Transfer } from './Books.ts'

/** Something that does not agree. */
export type Finding = { about: string; says: string }

/** All that does not agree. */
export function auditCharges(books: Books): Finding[] {
  return [
    ...books.purchases.flatMap((purchase) => auditPurchase(purchase, books)),
    ...auditTransfers(books),
    ...auditListed(books),
    ...auditBudgets(books),
  ]
}

/** Transfers that paid for a purchase, as the seller's records name them. */
export function paidFor({ records }: PurchaseBook, { transfers }: Books): Transfer[] {
  const references = records.map((record) => record?.receipt?.reference)
  return transfers.filter(({ hash }) => references.includes(hash))
}

function auditPurchase(purchase: PurchaseBook, books: Books): Finding[] {
  const paid = paidFor(purchase, books)
  const says = (sentence: string): Finding => ({
    about: `${purchase.path} of ${purchase.buyer.slice(0, 6)}`,
    says: `${sentence} (${purchase.state}; tries: ${purchase.tries.join(', ')})`,
  })
  if (paid.length > 1) return [says(`paid ${paid.length} times`)]
  const [transfer] = paid
  if (purchase.state === 'open') return [says('nobody knows how it ended')]
  if (purchase.served) return auditServed(purchase, transfer, books).map(says)
  return transfer ? auditOwed(purchase, transfer, books).map(says) : []
}

/** Served: one transfer of its price, the receipt names it, and the shop made just these goods for it. */
function auditServed(
  { buyer, path, price, records, served }: PurchaseBook,
  transfer: Transfer | undefined,
  { goods, listed }: Books,
): string[] {
  if (!transfer || !served) return ['served, and not paid']
  const made = goods.get(transfer.hash)
  const record = records.find((one) => one?.receipt?.reference === transfer.hash)
  // The answer went out, and the seller could not write that down: it lists what it cannot know.
  const isMarked = record?.state === 'served' || listed.some(({ id }) => id === record?.id)
  return unless({
    [`the receipt names ${served.reference}, the ledger has ${transfer.hash}`]:
      served.reference === transfer.hash,
    [`${transfer.amount} paid, ${served.paid} in the buyer's book, ${price} asked`]:
      transfer.amount === price && served.paid === price,
    'paid by somebody else': transfer.from === buyer,
    'the goods are not those that the shop made':
      made?.id === served.goods.id && served.goods.path === path,
    [`the seller's record is ${record?.state}`]: isMarked,
  })
}

/** Paid and not served: the seller owes it, and says so. */
function auditOwed(purchase: PurchaseBook, transfer: Transfer, { goods, listed }: Books): string[] {
  const owed = listed.find(({ hash }) => hash === transfer.hash)
  if (!owed) return [`paid by ${transfer.hash}, not served, and not listed`]
  return unless({
    [`${owed.amount} listed, ${transfer.amount} paid`]: owed.amount === transfer.amount,
    [`listed for ${owed.payer}`]: owed.payer === purchase.buyer,
    [`listed as ${owed.status}`]: owed.status === 'unserved',
    'the shop made goods that nobody got': !goods.has(transfer.hash),
  })
}

/** Every transfer has paid for one purchase. */
function auditTransfers(books: Books): Finding[] {
  const known = books.purchases.flatMap((purchase) => paidFor(purchase, books))
  return books.transfers.flatMap(({ amount, from, hash }) => {
    const count = known.filter((one) => one.hash === hash).length
    return count === 1
      ? []
      : [{ about: hash, says: `${amount} of ${from}: ${count} sales know it` }]
  })
}

/** What is listed was paid, and is owed to somebody. */
function auditListed({ listed, transfers }: Books): Finding[] {
  return listed.flatMap(({ hash, route, status }) => {
    const isPaid = transfers.some((transfer) => transfer.hash === hash)
    return isPaid && status === 'unserved'
      ? []
      : [{ about: route, says: `listed as ${status}, transaction ${hash}` }]
  })
}

/** Each budget is what was granted, less what the ledger took; what a buyer still waits for is what is listed. */
function auditBudgets({ budgets, listed, transfers }: Books): Finding[] {
  return budgets.flatMap(({ account, budget, remaining, unfinished }) => {
    const mine = transfers.filter(({ from }) => from === account)
    const spent = mine.reduce((sum, { amount }) => sum + amount, 0n)
    const sentences = unless({
      [`${spent} spent of ${budget}`]: spent <= budget,
      [`${remaining} remain of ${budget}, ${spent} were spent`]: remaining === budget - spent,
    })
    const waiting = unfinished.flatMap((one) => {
      const isListed = one.status === 'paid' && listed.some(({ hash }) => hash === one.hash)
      return isListed ? [] : [`${one.key} is ${one.status} for the buyer, and not listed`]
    })
    return [...sentences, ...waiting].map((says) => ({ about: `budget of ${account}`, says }))
  })
}

/** The sentences whose condition does not hold. */
export function unless(conditions: Record<string, boolean>): string[] {
  return Object.entries(conditions).flatMap(([sentence, holds]) => (holds ? [] : [sentence]))
}
