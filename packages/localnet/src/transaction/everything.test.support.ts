/** For tests: one run with all kinds of transactions, succeeding and failing. */
import { readFileSync } from 'node:fs'
import {
  Address,
  Asset,
  AuthClawbackEnabledFlag,
  AuthRevocableFlag,
  Contract,
  hash,
  type Keypair,
  nativeToScVal,
  Operation,
  StrKey,
  xdr,
} from '@stellar/stellar-base'
import { usdc, xlm } from './Assets.ts'
import * as Controls from './Controls.ts'
import type { Network } from './Network.ts'
import {
  build,
  key,
  passphrase,
  payment,
  readAccount,
  settle,
  succeed,
  usdcPayment,
} from './network.test.support.ts'
import { submit } from './submit.ts'

const [alice, bob, carol, dave] = [key(1), key(2), key(3), key(4)] as [
  Keypair,
  Keypair,
  Keypair,
  Keypair,
]
const token = new Asset('TOKEN', alice.publicKey())
const counterWasm = readFileSync(
  new URL('../../../../test/contracts/counter/counter.wasm', import.meta.url),
)
const salt = Buffer.alloc(32, 1)

/** The accounts that the run expects to be funded. */
export const accounts: readonly Keypair[] = [alice, bob]

/** Runs it. `between` is called after each transaction. */
export function runEverything(network: Network, between: () => void = () => {}): void {
  for (const step of [classic, credit, signers, contracts, archive, failures]) {
    step(network, between)
  }
}

function classic(network: Network, between: () => void): void {
  const run = runner(network, between)
  run(alice, Operation.createAccount({ destination: carol.publicKey(), startingBalance: '100' }))
  run(alice, payment(bob, '12.3456789'))
  run(alice, payment(bob), payment(bob), payment(carol, '5'))
  run(bob, Operation.manageData({ name: 'a', value: 'one' }))
  run(bob, Operation.manageData({ name: 'a', value: 'two' }))
  run(bob, Operation.manageData({ name: 'a', value: null }))
  run(bob, Operation.setOptions({ homeDomain: 'example.org', setFlags: AuthRevocableFlag }))
  run(
    carol,
    Operation.bumpSequence({
      bumpTo: String(readAccount(network, carol).seqNum().toBigInt() + 9n),
    }),
  )
  run(carol, Operation.accountMerge({ destination: bob.publicKey() }))
  settle(network, { source: alice, operations: [payment(bob)], feeBump: bob })
  between()
}

function credit(network: Network, between: () => void): void {
  const run = runner(network, between)
  run(alice, Operation.setOptions({ setFlags: (AuthRevocableFlag | AuthClawbackEnabledFlag) as 2 }))
  run(bob, Operation.changeTrust({ asset: token, limit: '1000' }))
  run(alice, Operation.payment({ destination: bob.publicKey(), asset: token, amount: '10' }))
  run(bob, Operation.payment({ destination: alice.publicKey(), asset: token, amount: '10' }))
  run(
    alice,
    Operation.setTrustLineFlags({
      trustor: bob.publicKey(),
      asset: token,
      flags: { authorized: false },
    }),
  )
  run(bob, Operation.changeTrust({ asset: token, limit: '0' }))
  run(alice, usdcPayment(bob, '3'))
}

function signers(network: Network, between: () => void): void {
  const run = runner(network, between)
  const hashX = hash(Buffer.from('preimage'))
  run(alice, Operation.setOptions({ signer: { sha256Hash: hashX, weight: 1 } }))
  run(alice, Operation.setOptions({ signer: { sha256Hash: hashX, weight: 0 } }))
  run(alice, Operation.setOptions({ signer: { ed25519PublicKey: dave.publicKey(), weight: 1 } }))
  settle(network, { source: alice, operations: [payment(bob)], signers: [dave] })
  between()
  run(alice, Operation.setOptions({ signer: { ed25519PublicKey: dave.publicKey(), weight: 0 } }))
}

function contracts(network: Network, between: () => void): void {
  const run = runner(network, between)
  const controls = Controls.create(network)
  run(alice, Operation.createStellarAssetContract({ asset: token }))
  run(alice, transfer(usdc, alice, bob.publicKey(), 5n))
  run(alice, transfer(xlm, alice, counter().contractId(), 7n))
  run(alice, Operation.uploadContractWasm({ wasm: counterWasm }))
  run(alice, createCounter())
  run(alice, call('increment', scAddress(alice), xdr.ScVal.scvU32(1)))
  run(alice, call('leave_note', scAddress(alice), nativeToScVal('note', { type: 'string' })))
  controls.fund(counter().contractId())
  controls.faucet({ address: counter().contractId(), amount: 5n })
  between()
  settle(network, {
    source: alice,
    operations: [call('increment', scAddress(alice), xdr.ScVal.scvU32(1))],
    feeBump: bob,
  })
  between()
  settle(network, {
    source: alice,
    operations: [Operation.extendFootprintTtl({ extendTo: 500_000 })],
    footprint: { readOnly: [counter().getFootprint()] },
  })
  between()
}

/** Persistent entries are archived and come back, by restoreFootprint and by using them; temporary ones go. */
function archive(network: Network, between: () => void): void {
  const run = runner(network, between)
  Controls.create(network).advance({ ledgers: 600_000 })
  between()
  settle(network, {
    source: alice,
    operations: [Operation.restoreFootprint({})],
    footprint: { readWrite: [counter().getFootprint()] },
  })
  between()
  run(alice, call('increment', scAddress(alice), xdr.ScVal.scvU32(1)))
}

function failures(network: Network, between: () => void): void {
  settle(network, { source: alice, operations: [payment(bob, '1'), payment(bob, '9999999')] })
  between()
  settle(network, { source: alice, operations: [payment(carol)] })
  between()
  const drained = build(network, {
    source: alice,
    operations: [transfer(usdc, alice, bob.publicKey(), 1_000_000_000n)],
    sequenceStep: 2n,
  })
  settle(network, { source: alice, operations: [usdcPayment(bob, '950')] })
  between()
  submit(network, drained)
  between()
}

function runner(network: Network, between: () => void) {
  return (source: Keypair, ...operations: xdr.Operation[]) => {
    succeed(network, { source, operations })
    between()
  }
}

/** The counter contract, deployed or not. */
export function counter(): Contract {
  const preimage = new xdr.HashIdPreimageContractId({
    networkId: hash(Buffer.from(passphrase)),
    contractIdPreimage: xdr.ContractIdPreimage.contractIdPreimageFromAddress(
      new xdr.ContractIdPreimageFromAddress({
        address: Address.fromString(alice.publicKey()).toScAddress(),
        salt,
      }),
    ),
  })
  const id = hash(xdr.HashIdPreimage.envelopeTypeContractId(preimage).toXDR())
  return new Contract(StrKey.encodeContract(id))
}

/** Uploads the counter contract's code. */
export function uploadCounter(): xdr.Operation {
  return Operation.uploadContractWasm({ wasm: counterWasm })
}

/** Creates the counter contract; key 1 is its admin. */
export function createCounter(): xdr.Operation {
  return Operation.createCustomContract({
    address: Address.fromString(alice.publicKey()),
    wasmHash: hash(counterWasm),
    salt,
    constructorArgs: [scAddress(alice), xdr.ScVal.scvU32(1_000)],
  })
}

/** Calls the counter contract. */
export function call(method: string, ...args: xdr.ScVal[]): xdr.Operation {
  return counter().call(method, ...args)
}

/** Transfers by an asset's contract, in base units. */
export function transfer(asset: Asset, from: Keypair, to: string, amount: bigint): xdr.Operation {
  return new Contract(asset.contractId(passphrase)).call(
    'transfer',
    scAddress(from),
    new Address(to).toScVal(),
    nativeToScVal(amount, { type: 'i128' }),
  )
}

/** An account as an argument of a contract. */
export function scAddress(account: Keypair): xdr.ScVal {
  return new Address(account.publicKey()).toScVal()
}
