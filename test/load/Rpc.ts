/** What these tests ask the ledger, over RPC as anybody could. */
import { Asset, Keypair, scValToNative, xdr } from '@stellar/stellar-sdk'
import { nameOf } from './Buyer.ts'

const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** Calls one method. */
export async function call<result>(
  rpcUrl: string,
  method: string,
  params: object = {},
): Promise<result> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  const reply = await (await fetch(rpcUrl, { method: 'POST', body, headers })).json()
  const { result, error } = reply as { result?: result; error?: { message: string } }
  if (result === undefined) throw new Error(`${method}: ${error?.message}`)
  return result
}

/** USDC of an account, in base units. */
export async function usdcOf(rpcUrl: string, address: string): Promise<bigint> {
  const accountId = Keypair.fromPublicKey(address).xdrAccountId()
  const asset = usdc.toTrustLineXDRObject()
  const key = xdr.LedgerKey.trustline(new xdr.LedgerKeyTrustLine({ accountId, asset }))
  const line = (await readEntry(rpcUrl, key)).trustLine()
  return BigInt(line.balance().toString())
}

/** XLM in stroops and sequence number of an account. */
export async function accountOf(rpcUrl: string, address: string) {
  const accountId = Keypair.fromPublicKey(address).xdrAccountId()
  const key = xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId }))
  const account = (await readEntry(rpcUrl, key)).account()
  return {
    stroops: BigInt(account.balance().toString()),
    sequence: BigInt(account.seqNum().toString()),
  }
}

async function readEntry(rpcUrl: string, key: xdr.LedgerKey): Promise<xdr.LedgerEntryData> {
  const keys = [key.toXDR('base64')]
  const { entries } = await call<{ entries: { xdr: string }[] }>(rpcUrl, 'getLedgerEntries', {
    keys,
  })
  if (!entries[0]) throw new Error('The entry is not in the ledger.')
  return xdr.LedgerEntryData.fromXDR(entries[0].xdr, 'base64')
}

/** Status of a transaction. */
export async function statusOf(rpcUrl: string, hash: string): Promise<string> {
  return (await call<{ status: string }>(rpcUrl, 'getTransaction', { hash })).status
}

type Info = { status: string; txHash: string; envelopeXdr: string }
type Page = { transactions: Info[]; cursor: string }

/** All transactions of the window, oldest first. */
export async function transactions(rpcUrl: string): Promise<Info[]> {
  const { oldestLedger } = await call<{ oldestLedger: number }>(rpcUrl, 'getHealth')
  const all: Info[] = []
  let page = await call<Page>(rpcUrl, 'getTransactions', {
    startLedger: oldestLedger,
    pagination: { limit: 200 },
  })
  while (page.transactions.length > 0) {
    all.push(...page.transactions)
    page = await call<Page>(rpcUrl, 'getTransactions', {
      pagination: { limit: 200, cursor: page.cursor },
    })
  }
  return all
}

/** A payment that is on the ledger. */
export type Settlement = { hash: string; name: string }

/** All transfers by contract call to `recipient` that succeeded. */
export async function settlements(rpcUrl: string, recipient: string): Promise<Settlement[]> {
  return (await transactions(rpcUrl))
    .filter(({ status, envelopeXdr }) => status === 'SUCCESS' && pays(envelopeXdr, recipient))
    .map(({ txHash, envelopeXdr }) => ({ hash: txHash, name: nameOf(envelopeXdr) }))
}

function pays(envelopeXdr: string, recipient: string): boolean {
  const [operation] = operationsOf(xdr.TransactionEnvelope.fromXDR(envelopeXdr, 'base64'))
  if (operation?.body().switch().name !== 'invokeHostFunction') return false
  const call = operation.body().invokeHostFunctionOp().hostFunction()
  if (call.switch().name !== 'hostFunctionTypeInvokeContract') return false
  return call
    .invokeContract()
    .args()
    .some((argument) => scValToNative(argument) === recipient)
}

function operationsOf(envelope: xdr.TransactionEnvelope): xdr.Operation[] {
  if (envelope.switch().name === 'envelopeTypeTxFeeBump')
    return envelope.feeBump().tx().innerTx().v1().tx().operations()
  return envelope.v1().tx().operations()
}
