import { Asset, Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAccount, giveUsdc, passphrase, server, usdc } from '../Network.ts'
import { arg, call, deployCounter, view } from './Contract.ts'
import {
  at,
  bodyOf,
  build,
  changed,
  invoke,
  prepare,
  run,
  simulate,
  submit,
} from './Transaction.ts'

const usdcSac = usdc.contractId(passphrase)
const xlmSac = Asset.native().contractId(passphrase)

const transfer = (sac: string, from: string, to: string, amount: bigint) =>
  call(sac, 'transfer', arg.address(from), arg.address(to), arg.i128(amount))

const trust = (asset: Asset, limit?: string) =>
  Operation.changeTrust({ asset, ...(limit !== undefined && { limit }) })

const balance = (sac: string, of: Keypair | string) => {
  const address = typeof of === 'string' ? of : of.publicKey()
  return view(payer, sac, 'balance', arg.address(address))
}

let payer: Keypair
let payee: Keypair
let poor: Keypair
let counter: string

beforeAll(async () => {
  ;[payer, payee, poor] = await Promise.all([createAccount(), createAccount(), createAccount()])
  for (const keypair of [payer, payee]) expect(await run(keypair, trust(usdc))).toBe('txSuccess')
  await giveUsdc(payer.publicKey(), '100')
  counter = await deployCounter(payer)
})

test("behavior: the contracts of USDC and XLM are testnet's", () => {
  expect(usdcSac).toBe('CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA')
  expect(xlmSac).toBe('CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC')
})

test('behavior: they say what they are', async () => {
  expect(await view(payer, usdcSac, 'decimals')).toBe(7)
  expect(await view(payer, usdcSac, 'symbol')).toBe('USDC')
  expect(await view(payer, usdcSac, 'name')).toBe(`USDC:${usdc.getIssuer()}`)
  expect(await view(payer, xlmSac, 'symbol')).toBe('native')
})

test('behavior: transfers USDC, to the unit', async () => {
  const before = (await balance(usdcSac, payer)) as bigint
  const operation = transfer(usdcSac, payer.publicKey(), payee.publicKey(), 12_345_678n)
  expect(await invoke(payer, operation)).toBe('txSuccess')
  expect(await balance(usdcSac, payer)).toBe(before - 12_345_678n)
  expect(await balance(usdcSac, payee)).toBe(12_345_678n)
  const line = await server.getTrustline(payee.publicKey(), usdc)
  expect(line.balance().toString()).toBe('12345678')
})

test('behavior: transfers XLM, and the resources not used are refunded', async () => {
  const xlmOf = async (of: Keypair) =>
    BigInt((await server.getAccountEntry(of.publicKey())).balance().toString())
  const [before, beforePayee] = [await xlmOf(payer), await xlmOf(payee)]
  const operation = transfer(xlmSac, payer.publicKey(), payee.publicKey(), 5n)
  const transaction = await prepare(payer, operation)
  expect(await submit(transaction, payer)).toBe('txSuccess')
  expect((await xlmOf(payee)) - beforePayee).toBe(5n)
  const found = await server.getTransaction(transaction.hash().toString('hex'))
  const charged = 'resultXdr' in found ? BigInt(found.resultXdr.feeCharged().toString()) : 0n
  expect(before - (await xlmOf(payer))).toBe(5n + charged)
  expect(charged).toBeLessThan(BigInt(transaction.fee))
})

test('behavior: XLM for nobody creates the account (CAP-73)', async () => {
  const nobody = Keypair.random().publicKey()
  const operation = transfer(xlmSac, payer.publicKey(), nobody, 10_000_000n)
  expect(await invoke(payer, operation)).toBe('txSuccess')
  expect((await server.getAccountEntry(nobody)).balance().toString()).toBe('10000000')
})

test('behavior: a contract holds USDC, from a transfer and from the faucet', async () => {
  const operation = transfer(usdcSac, payer.publicKey(), counter, 7n)
  expect(await invoke(payer, operation)).toBe('txSuccess')
  await giveUsdc(counter, '1')
  expect(await balance(usdcSac, counter)).toBe(10_000_007n)
  const { balanceEntry } = await server.getSACBalance(counter, usdc, passphrase)
  expect(balanceEntry).toMatchObject({ amount: '10000007', authorized: true })
})

test('behavior: an allowance is spent by whom it was given to', async () => {
  const spender = await createAccount()
  const { sequence } = await server.getLatestLedger()
  const from = arg.address(payer.publicKey())
  const by = arg.address(spender.publicKey())
  const to = arg.address(payee.publicKey())
  const approve = call(usdcSac, 'approve', from, by, arg.i128(10n), arg.u32(sequence + 1_000))
  expect(await invoke(payer, approve)).toBe('txSuccess')
  const spend = (amount: bigint) => call(usdcSac, 'transfer_from', by, from, to, arg.i128(amount))
  expect(await invoke(spender, spend(6n))).toBe('txSuccess')
  expect(await simulate(spender, spend(5n))).toBe('Error(Contract, #9)')
  expect(await view(payer, usdcSac, 'allowance', from, by)).toBe(4n)
})

describe('simulation of a transfer', () => {
  const good = () => ({
    contract: usdcSac,
    name: 'transfer',
    from: payer.publicKey(),
    to: payee.publicKey(),
    amount: arg.i128(1n),
  })
  const cases: [string, string, () => Partial<ReturnType<typeof good>>][] = [
    ['as it should be', 'ok', () => ({})],
    ['more than there is', 'Error(Contract, #10)', () => ({ amount: arg.i128(10n ** 18n) })],
    ['a negative amount', 'Error(Contract, #8)', () => ({ amount: arg.i128(-1n) })],
    ['an amount of another type', 'Error(Value, UnexpectedType)', () => ({ amount: arg.u32(1) })],
    ['a payee without trustline', 'Error(Contract, #13)', () => ({ to: poor.publicKey() })],
    ['a payer without trustline', 'Error(Contract, #13)', () => ({ from: poor.publicKey() })],
    [
      'an account to be, without its reserve',
      'Error(Contract, #14)',
      () => ({ to: Keypair.random().publicKey(), contract: xlmSac, amount: arg.i128(1n) }),
    ],
    [
      'a contract that is not there',
      'Error(Storage, MissingValue)',
      () => ({ contract: new Asset('NONE', usdc.getIssuer()).contractId(passphrase) }),
    ],
    ['a function that is not there', 'Error(Value, InvalidInput)', () => ({ name: 'transmit' })],
  ]
  for (const [what, code, change] of cases)
    test(`${code === 'ok' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const { contract, name, from, to, amount } = { ...good(), ...change() }
      const operation = call(contract, name, arg.address(from), arg.address(to), amount)
      expect(await simulate(payer, operation)).toBe(code)
    })
})

describe('a transfer that was simulated', () => {
  type Change = (tx: xdr.Transaction) => void
  const data = (tx: xdr.Transaction) => tx.ext().sorobanData()
  const cases: [string, string, Change][] = [
    ['submitted as it is', 'txSuccess', () => {}],
    [
      'with another amount',
      'txFailed: invokeHostFunctionTrapped',
      (tx) => {
        const args = bodyOf(tx).invokeHostFunctionOp().hostFunction()
        args.invokeContract().args()[2] = arg.i128(2n)
      },
    ],
    [
      'without its authorisation',
      'txFailed: invokeHostFunctionTrapped',
      (tx) => bodyOf(tx).invokeHostFunctionOp().auth([]),
    ],
    [
      'with a key less in its footprint',
      'txFailed: invokeHostFunctionTrapped',
      (tx) => void data(tx).resources().footprint().readWrite().pop(),
    ],
    [
      'with a key twice',
      'txSorobanInvalid',
      (tx) => {
        const footprint = data(tx).resources().footprint()
        footprint.readOnly([...footprint.readOnly(), at(footprint.readWrite(), 0)])
      },
    ],
    [
      'with half the instructions',
      'txFailed: invokeHostFunctionResourceLimitExceeded',
      (tx) => {
        const resources = data(tx).resources()
        resources.instructions(Math.floor(resources.instructions() / 2))
      },
    ],
    [
      'with no bytes to write',
      'txFailed: invokeHostFunctionResourceLimitExceeded',
      (tx) => data(tx).resources().writeBytes(0),
    ],
    [
      'with no bytes to read',
      'txFailed: invokeHostFunctionResourceLimitExceeded',
      (tx) => data(tx).resources().diskReadBytes(0),
    ],
    [
      'with more instructions than the network allows',
      'txSorobanInvalid',
      (tx) => data(tx).resources().instructions(400_000_001),
    ],
    ['with a resource fee of 1', 'txSorobanInvalid', (tx) => data(tx).resourceFee(int64(1n))],
    [
      'with a resource fee above its fee',
      'txSorobanInvalid',
      (tx) => data(tx).resourceFee(int64(BigInt(tx.fee()) + 1n)),
    ],
    [
      'with nothing left for inclusion',
      'txInsufficientFee',
      (tx) => tx.fee(Number(data(tx).resourceFee().toString()) + 99),
    ],
  ]
  for (const [what, code, change] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const before = (await balance(usdcSac, payer)) as bigint
      const operation = transfer(usdcSac, payer.publicKey(), payee.publicKey(), 1n)
      const transaction = changed(await prepare(payer, operation), change)
      expect(await submit(transaction, payer)).toBe(code)
      const moved = code === 'txSuccess' ? 1n : 0n
      expect(await balance(usdcSac, payer)).toBe(before - moved)
    })

  test('error: when the money is gone by then: invokeHostFunctionTrapped', async () => {
    const [spender, other] = await Promise.all([createAccount(), createAccount()])
    expect(await run(spender, trust(usdc))).toBe('txSuccess')
    await giveUsdc(spender.publicKey(), '1')
    const all = transfer(usdcSac, spender.publicKey(), payee.publicKey(), 10_000_000n)
    const transaction = await prepare(spender, all)
    const away = Operation.payment({
      destination: payee.publicKey(),
      asset: usdc,
      amount: '0.0000001',
      source: spender.publicKey(),
    })
    expect(await submit(await build(other, [away]), other, spender)).toBe('txSuccess')
    expect(await submit(transaction, spender)).toBe('txFailed: invokeHostFunctionTrapped')
  })
})

describe('an asset of our own', () => {
  test('behavior: deployed by anybody, minted and burnt by right', async () => {
    const [issuer, owner] = await Promise.all([createAccount(), createAccount()])
    const asset = new Asset('GOLD', issuer.publicKey())
    const sac = asset.contractId(passphrase)
    const deploy = Operation.createStellarAssetContract({ asset })
    expect(await invoke(owner, deploy)).toBe('txSuccess')
    expect(await simulate(owner, deploy)).toBe('Error(Storage, ExistingValue)')
    expect(await run(owner, trust(asset))).toBe('txSuccess')

    const mint = call(sac, 'mint', arg.address(owner.publicKey()), arg.i128(9n))
    expect(await invoke(owner, mint)).toBe('txFailed: invokeHostFunctionTrapped')
    expect(await invoke(issuer, mint)).toBe('txSuccess')
    expect(await view(owner, sac, 'balance', arg.address(owner.publicKey()))).toBe(9n)
    const burn = call(sac, 'burn', arg.address(owner.publicKey()), arg.i128(4n))
    expect(await invoke(owner, burn)).toBe('txSuccess')
    expect(await view(owner, sac, 'balance', arg.address(owner.publicKey()))).toBe(5n)
  })
})

const int64 = (value: bigint) => xdr.Int64.fromString(String(value))
