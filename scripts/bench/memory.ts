/** Memory of the network after many transactions: flat once its window is full. */
import {
  type Account,
  Address,
  Contract,
  Keypair,
  Networks,
  nativeToScVal,
  rpc,
  Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import * as Rpc from '../../test/load/Rpc.ts'
import * as Child from './Child.ts'
import type { Memory, Started } from './networkChild.ts'
import type { Row, Section } from './Report.ts'
import * as Samples from './Samples.ts'

const marks = [1_000, 3_000, 10_000]
const senders = 4

/** Sends transfers and reads the memory at each mark. */
export async function memory(): Promise<Section> {
  const network = await Child.begin<Started>('networkChild.ts', { accounts: senders + 1 }, [
    '--expose-gc',
  ])
  const { rpcUrl, usdcSac, secrets } = network.started
  const [recipient, ...payers] = secrets.map((secret) => Keypair.fromSecret(secret))
  if (!recipient) throw new Error('no accounts')
  const send = await Promise.all(
    payers.map((payer) => sender(rpcUrl, payer, transferOf(usdcSac, payer, recipient))),
  )
  const readings: Memory[] = []
  let sent = 0
  for (const mark of marks) {
    const each = (mark - sent) / senders
    await Promise.all(send.map((one) => repeat(one, each)))
    sent = mark
    readings.push(await network.ask<Memory>('memory'))
  }
  await network.stop()
  const [first] = readings
  return {
    title: 'Memory of the network, window of 2,880 ledgers',
    rows: readings.map((reading, index) => toRow(marks[index] ?? 0, reading, first ?? reading)),
  }
}

function toRow(mark: number, { resident, held }: Memory, first: Memory): Row {
  const compared = `held ${Samples.ratio(held, first.held)}, resident ${Samples.ratio(resident, first.resident)}`
  return {
    name: `after ${mark.toLocaleString('en')} transactions`,
    value: `${inMb(held)} held, ${inMb(resident)} resident`,
    ...(mark !== marks[0] && { note: `${compared} that after ${marks[0]?.toLocaleString('en')}` }),
  }
}

async function repeat(task: () => Promise<void>, times: number): Promise<void> {
  for (let run = 0; run < times; run += 1) await task()
}

function transferOf(usdcSac: string, from: Keypair, to: Keypair) {
  return new Contract(usdcSac).call(
    'transfer',
    new Address(from.publicKey()).toScVal(),
    new Address(to.publicKey()).toScVal(),
    nativeToScVal(1n, { type: 'i128' }),
  )
}

/** Simulates once, then signs and sends the same transfer under the next number, again and again. */
async function sender(rpcUrl: string, payer: Keypair, transfer: ReturnType<typeof transferOf>) {
  const server = new rpc.Server(rpcUrl, { allowHttp: true })
  const account = await server.getAccount(payer.publicKey())
  const start = BigInt(account.sequenceNumber())
  const prepared = await server.prepareTransaction(build(account, transfer))
  let nth = 0n
  return async () => {
    const transaction = renumber(prepared, start + nth)
    nth += 1n
    transaction.sign(payer)
    const reply = await Rpc.call<{ status: string }>(rpcUrl, 'sendTransaction', {
      transaction: transaction.toXDR(),
    })
    if (reply.status !== 'PENDING') throw new Error(`sendTransaction answered ${reply.status}`)
  }
}

function build(account: Account, transfer: ReturnType<typeof transferOf>): Transaction {
  return new TransactionBuilder(account, { fee: '100', networkPassphrase: Networks.TESTNET })
    .addOperation(transfer)
    .setTimeout(0)
    .build()
}

/** The same transaction as the one after number `sequence`; not signed. */
function renumber(prepared: Transaction, sequence: bigint): Transaction {
  const envelope = prepared.toEnvelope()
  envelope
    .v1()
    .tx()
    .seqNum(xdr.Int64.fromString(String(sequence + 1n)))
  return new Transaction(envelope, Networks.TESTNET)
}

function inMb(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(0)} MB`
}
