/** Contracts of the tests: the counter of `test/contracts/counter`, and calls of any contract. */
import { readFileSync } from 'node:fs'
import {
  Address,
  hash,
  type Keypair,
  nativeToScVal,
  Operation,
  rpc,
  StrKey,
  scValToNative,
  xdr,
} from '@stellar/stellar-sdk'
import { passphrase, server } from '../Network.ts'
import { build, invoke } from './Transaction.ts'

/** The counter's WASM. */
export const wasm = readFileSync(new URL('../../contracts/counter/counter.wasm', import.meta.url))

/** What the network knows it by. */
export const wasmHash = hash(wasm)

/** An argument by its Soroban type. */
export const arg = {
  address: (value: string) => new Address(value).toScVal(),
  u32: (value: number) => nativeToScVal(value, { type: 'u32' }),
  i128: (value: bigint) => nativeToScVal(value, { type: 'i128' }),
  string: (value: string) => nativeToScVal(value, { type: 'string' }),
}

/** Calls a function of a contract. */
export function call(contract: string, name: string, ...args: xdr.ScVal[]): xdr.Operation {
  return Operation.invokeContractFunction({ contract, function: name, args })
}

/** What a call would return, as JavaScript sees it. */
export async function view(
  source: Keypair,
  contract: string,
  name: string,
  ...args: xdr.ScVal[]
): Promise<unknown> {
  const transaction = await build(source, [call(contract, name, ...args)])
  const simulation = await server.simulateTransaction(transaction)
  if (!rpc.Api.isSimulationSuccess(simulation) || !simulation.result)
    throw new Error(`${name} failed: ${JSON.stringify(simulation)}`)
  return scValToNative(simulation.result.retval)
}

/** Deploys a WASM that is on the ledger. */
export function deployment(
  deployer: Keypair,
  salt: Buffer,
  constructorArgs: xdr.ScVal[],
  codeHash = wasmHash,
): xdr.Operation {
  return Operation.createCustomContract({
    address: new Address(deployer.publicKey()),
    wasmHash: codeHash,
    salt,
    constructorArgs,
  })
}

/** The address that a deployment leads to. */
export function addressOf(deployer: Keypair, salt: Buffer): string {
  const preimage = xdr.HashIdPreimage.envelopeTypeContractId(
    new xdr.HashIdPreimageContractId({
      networkId: hash(Buffer.from(passphrase)),
      contractIdPreimage: xdr.ContractIdPreimage.contractIdPreimageFromAddress(
        new xdr.ContractIdPreimageFromAddress({
          address: new Address(deployer.publicKey()).toScAddress(),
          salt,
        }),
      ),
    }),
  )
  return StrKey.encodeContract(hash(preimage.toXDR()))
}

/** Uploads the counter and deploys one, whose admin is the deployer. */
export async function deployCounter(deployer: Keypair, limit = 100): Promise<string> {
  const salt = Buffer.alloc(32, 1)
  const args = [arg.address(deployer.publicKey()), arg.u32(limit)]
  for (const operation of [
    Operation.uploadContractWasm({ wasm }),
    deployment(deployer, salt, args),
  ]) {
    const code = await invoke(deployer, operation)
    if (code !== 'txSuccess') throw new Error(`The counter was not deployed: ${code}.`)
  }
  return addressOf(deployer, salt)
}

/** Ledger keys of a counter. */
export const key = {
  instance: (contract: string) =>
    dataKey(contract, xdr.ScVal.scvLedgerKeyContractInstance(), 'persistent'),
  code: () => xdr.LedgerKey.contractCode(new xdr.LedgerKeyContractCode({ hash: wasmHash })),
  count: (contract: string, who: string) => dataKey(contract, entryKey('Count', who), 'persistent'),
  note: (contract: string, who: string) => dataKey(contract, entryKey('Note', who), 'temporary'),
}

function entryKey(name: string, who: string): xdr.ScVal {
  return xdr.ScVal.scvVec([xdr.ScVal.scvSymbol(name), arg.address(who)])
}

function dataKey(
  contract: string,
  value: xdr.ScVal,
  durability: 'persistent' | 'temporary',
): xdr.LedgerKey {
  return xdr.LedgerKey.contractData(
    new xdr.LedgerKeyContractData({
      contract: new Address(contract).toScAddress(),
      key: value,
      durability: xdr.ContractDataDurability[durability](),
    }),
  )
}
