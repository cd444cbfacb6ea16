import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Keypair } from '@stellar/stellar-sdk'
import { afterEach, describe, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Starts the command in a fresh folder. */
function start(...args: string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'localnet-cli-'))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), cli, ...args], {
    cwd,
  })
  running.push(child)
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output)
        if (match) resolve(match)
      }
      look()
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      child.once('exit', () => reject(new Error(`exited first:\n${output}`)))
    })
  return { child, cwd, exit, until, output: () => output }
}

async function run(...args: string[]) {
  const { exit, output } = start(...args)
  return { code: await exit, output: output() }
}

describe('behavior: it starts, tells, and stops', () => {
  test('behavior: endpoints, trust, accounts, ledgers; Ctrl-C exits with 0', async () => {
    const { child, cwd, exit, until, output } = start('--port', '0', '--accounts', '2')
    const [, url] = await until(/RPC {2,}(http:\/\/127\.0\.0\.1:\d+)\/rpc/)
    const [, ca] = await until(/export NODE_EXTRA_CA_CERTS=(\S+)/)
    expect(ca?.endsWith(join('.stellar-localnet', 'ca.pem'))).toBe(true)
    expect(readFileSync(join(cwd, '.stellar-localnet', 'ca.pem'), 'utf8')).toMatch(
      /BEGIN CERTIFICATE/,
    )
    expect(statSync(join(cwd, '.stellar-localnet', 'ca.pem')).mode & 0o777).toBe(0o644)
    await until(/ 1 {2}G[A-Z2-7]{55} {2}S[A-Z2-7]{55}/)
    await fetch(`${url}/friendbot?addr=${Keypair.random().publicKey()}`)
    await until(/ledger \d+ +\d\d:\d\d:\d\d {2}[0-9a-f]{8} {2}createAccount\n/)
    expect(output()).toContain('Test SDF Network ; September 2015')
    expect(output()).toContain('CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA')
    child.kill('SIGINT')
    expect(await exit).toBe(0)
  })

  test('behavior: --quiet prints addresses only; not loopback is a warning', async () => {
    const { until, output } = start(
      '--port',
      '0',
      '--quiet',
      '--accounts',
      '0',
      '--host',
      '0.0.0.0',
    )
    await until(/NODE_EXTRA_CA_CERTS/)
    expect(output()).toMatch(/WARNING: listening on 0\.0\.0\.0/)
    const lines = output()
      .split('\n')
      .filter((line) => !/WARNING|^ {2,}/.test(line))
    expect(lines).toHaveLength(4)
  })

  test('behavior: --help and --version', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/--https-port/),
    })
    expect(await run('--version')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^stellar-localnet \d/),
    })
  })
})

test.each([
  [['--port', 'x'], 2, /^error: --port takes a whole number from 0 to 65535, got "x"\./],
  [['--ledger-time', 'soon'], 2, /^error: --ledger-time takes seconds/],
  [['--bogus'], 2, /^error: Unknown option '--bogus'/],
  [['extra'], 2, /^error: Unexpected argument 'extra'/],
  [
    ['--passphrase', 'Public Global Stellar Network ; September 2015'],
    1,
    /^error: The passphrase of the public network is refused/,
  ],
])('error: %j', async (args, code, message) => {
  expect(await run(...args)).toMatchObject({ code, output: expect.stringMatching(message) })
})
