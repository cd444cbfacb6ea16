/** `verify-refund.mjs` as users run it, alone in a folder. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type RefundReceipt,
  signReceipt,
} from '../../skills/stellar-mpp-payments/assets/refundReceipt.ts'
import * as Market from './assets/Market.ts'
import { submit, transfer } from './assets/Refunds.ts'
import { isProven, refunds } from './snippets/refund.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-refund-'))
const scripts = 'skills/stellar-mpp-payments/scripts'
let market: Market.Market
let receipt: RefundReceipt

beforeAll(async () => {
  for (const file of ['verify-refund.mjs', 'seller-tools.mjs'])
    copyFileSync(join(scripts, file), join(folder, file))
  market = await Market.open(1)
  const { network, recipient } = market
  const payer = market.buyers[0] as Keypair
  const operation = transfer(network.usdc, payer, recipient.publicKey(), 100_000n)
  const { hash: payment } = await submit(market, payer, operation)
  vi.stubEnv('STELLAR_RPC_URL', network.rpcUrl)
  vi.stubEnv('STELLAR_REFUND_SECRET', recipient.secret())
  const { giveBack, giveBackUnserved, resume } = refunds(Store.memory())
  const text = await giveBack(payment, 'a')
  expect(await giveBack(payment, 'a', 100_000n)).toBe(text)
  expect([await isProven(text), await resume(), await giveBackUnserved()]).toEqual([
    true,
    [],
    undefined,
  ])
  receipt = JSON.parse(text)
  const files: Record<string, unknown> = {
    good: receipt,
    copy: receipt,
    tampered: { ...receipt, amount: '99999' },
    public: signReceipt({ ...receipt, network: 'stellar:pubnet' }, recipient),
    junk: { hello: 'world' },
  }
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await market.close()
  rmSync(folder, { recursive: true })
})

/** Runs it. */
function verify(...parameters: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, STELLAR_RPC_URL: market.network.rpcUrl }
    const all = ['verify-refund.mjs', ...parameters]
    execFile(process.execPath, all, { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

describe('verify-refund.mjs', () => {
  test('behavior: a receipt that is true', async () => {
    const { code, output } = await verify('good.json')
    expect(output).toContain(`refund     ${receipt.refund}`)
    expect(output.match(/^✓ /gm)).toHaveLength(10)
    expect(output).toMatch(/\nProven: 100000 base units were given back\.\n$/)
    expect(code).toBe(0)
  })

  test('error: of several files, each for itself', async () => {
    const files = ['good', 'copy', 'tampered', 'public', 'junk', 'absent'].map(
      (one) => `${one}.json`,
    )
    const { code, output } = await verify('--json', ...files)
    const { ok, verdicts } = JSON.parse(output)
    const said = verdicts.map(
      ({ checks, error }: { checks: { name: string; isTrue?: boolean }[]; error?: string }) =>
        error ?? checks.filter(({ isTrue }) => !isTrue).map(({ name }) => name),
    )
    expect(said).toEqual([
      [],
      ['once'],
      ['signature', 'amount', 'once'],
      expect.stringContaining('The receipt is of stellar:pubnet'),
      'This is no receipt of a refund: "version" is missing or not what it should be.',
      expect.stringContaining('ENOENT'),
    ])
    expect([ok, code]).toEqual([false, 1])
  })

  if (process.env.FULL_MATRIX)
    test('error: an RPC that does not answer; no file at all', async () => {
      const [silent, none] = await Promise.all([
        verify('good.json', '--rpc', 'http://127.0.0.1:1/secret-key'),
        verify(),
      ])
      expect(silent.output).toContain('not checked: The RPC does not answer: ')
      expect(silent.output).not.toContain('secret-key')
      expect(none.output).toContain('Give the file of a receipt.')
      expect([silent.code, none.code]).toEqual([2, 2])
    })
})
