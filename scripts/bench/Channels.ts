/** Channels on a network, and vouchers for them, signed before anything is timed. */
import {
  Address,
  Keypair,
  Networks,
  nativeToScVal,
  Operation,
  rpc,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { Challenge, Credential } from 'mppx'
import * as Commitment from '../../packages/mpp/src/stellar/Commitment.ts'
import { codeHash, wasm } from '../../skills/stellar-mpp-payments/assets/channelContract.ts'

/** Price of a voucher, base units. */
export const price = 100n

/** Whose channels they are. */
export type Parties = { rpcUrl: string; currency: string; recipient: string; key: Keypair }

/** Opens many channels, each a contract of its own, shared out among the funders. Returns their addresses. */
export async function open(
  parties: Parties,
  funders: readonly Keypair[],
  count: number,
): Promise<string[]> {
  const server = new rpc.Server(parties.rpcUrl, { allowHttp: true })
  const [first] = funders
  if (!first) throw new Error('no funders')
  await submit(server, first, Operation.uploadContractWasm({ wasm }))
  const share = Math.ceil(count / funders.length)
  const opened = await Promise.all(
    funders.map(async (funder, index) => {
      const channels: string[] = []
      const own = Math.min(share, count - index * share)
      for (let nth = 0; nth < own; nth += 1) channels.push(await openOne(server, parties, funder))
      return channels
    }),
  )
  return opened.flat()
}

async function openOne(
  server: rpc.Server,
  { currency, key, recipient }: Parties,
  funder: Keypair,
): Promise<string> {
  const address = new Address(funder.publicKey())
  const created = await submit(
    server,
    funder,
    Operation.createCustomContract({
      address,
      wasmHash: Buffer.from(codeHash, 'hex'),
      salt: Buffer.from(Keypair.random().rawPublicKey()),
      constructorArgs: [
        new Address(currency).toScVal(),
        address.toScVal(),
        xdr.ScVal.scvBytes(Buffer.from(key.rawPublicKey())),
        new Address(recipient).toScVal(),
        nativeToScVal(1_000_000n, { type: 'i128' }),
        nativeToScVal(17_280, { type: 'u32' }),
      ],
    }),
  )
  if (!created) throw new Error('no contract')
  return Address.fromScVal(created).toString()
}

async function submit(server: rpc.Server, by: Keypair, operation: xdr.Operation) {
  const account = await server.getAccount(by.publicKey())
  const options = { fee: '1000', networkPassphrase: Networks.TESTNET }
  const draft = new TransactionBuilder(account, options).addOperation(operation).setTimeout(60)
  const transaction = await server.prepareTransaction(draft.build())
  transaction.sign(by)
  const { hash } = await server.sendTransaction(transaction)
  const result = await server.pollTransaction(hash, { attempts: 50, sleepStrategy: () => 5 })
  if (result.status !== 'SUCCESS') throw new Error(`The transaction is ${result.status}.`)
  return result.returnValue
}

/** A channel of the seller, and how much is promised on it. */
export type Channel = { url: string; address: string; promised: bigint }

/** A request that pays. */
export type Paying = { url: string; authorization: string }

/** Asks for a challenge and signs the next voucher. */
export async function sign(channel: Channel, key: Keypair): Promise<Paying> {
  const challenge = Challenge.fromResponse(await fetch(channel.url))
  channel.promised += price
  const { address, promised: amount } = channel
  const commitment = { amount, channel: address, passphrase: Networks.TESTNET }
  const signature = Commitment.sign(commitment, key)
  const payload = { action: 'voucher', amount: `${amount}`, signature }
  return { url: channel.url, authorization: Credential.serialize({ challenge, payload }) }
}
