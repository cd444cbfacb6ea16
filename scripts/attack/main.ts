/** `node attack.mjs <url>`: attacks a seller of one's own, and says where it has holes. */
import { setTimeout } from 'node:timers/promises'
import * as Paint from '../skill/Report.ts'
import { ObstacleError } from '../skill/Trial.ts'
import { cases } from './cases/index.ts'
import { help, type Options, parse } from './Options.ts'
import { openTarget } from './openTarget.ts'
import * as Report from './Report.ts'
import { type RpcProxy, startRpcProxy } from './rpcProxy.ts'
import { type Finding, runAttack } from './runAttack.ts'
import { ask } from './Target.ts'

async function main(options: Options): Promise<void> {
  const { cases: chosen, json, rpcProxyPort, rpcUrl, url } = options
  const paint = Paint.painter(process.stdout)
  const show = (lines: string[]) => {
    if (!json) for (const line of lines) console.log(line)
  }
  const proxy = rpcProxyPort === undefined ? undefined : await startRpcProxy(rpcUrl, rpcProxyPort)
  show([`Attacking ${url.href}`, ''])
  if (proxy) await awaitSeller(options, proxy, show)
  const findings: Finding[] = []
  const obstacle = await openTarget({ ...options, env: process.env, faults: proxy })
    .then((target) =>
      runAttack(target, chosen, (finding) => {
        findings.push(finding)
        show(Report.findingLines(finding, paint))
      }),
    )
    .then(() => undefined, asObstacle)
  await proxy?.close()
  show(Report.verdictLines(findings, obstacle, paint))
  const holes = findings.some(({ verdict }) => verdict === 'hole')
  if (json) {
    const notAttacked = obstacle && { message: obstacle.message, fix: obstacle.fix }
    const ok = !holes && !obstacle
    console.log(JSON.stringify({ url: url.href, rpc: rpcUrl, ok, cases: findings, notAttacked }))
  }
  process.exitCode = holes ? 1 : obstacle ? 2 : 0
}

/** Whoever is to use the proxy starts after it. */
async function awaitSeller(
  { body, url }: Options,
  proxy: RpcProxy,
  show: (lines: string[]) => void,
): Promise<void> {
  show([`Start the seller now, with STELLAR_RPC_URL=${proxy.url}`, ''])
  for (let left = 120; left > 0; left -= 1) {
    const { status } = await ask({ answers: [], body, url })
    if (status !== 0) return
    await setTimeout(500)
  }
}

function asObstacle(error: unknown): ObstacleError {
  if (error instanceof ObstacleError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new ObstacleError(reason, 'This is not about the seller. See that the network is healthy.')
}

/** Runs the command line. */
export async function attack(args: string[]): Promise<void> {
  try {
    const options = parse(args, cases, process.env)
    if (options === 'help') console.log(help)
    else await main(options)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const paint = Paint.painter(process.stderr)
    console.error(`${paint('red', 'error:')} ${message}\nSee node attack.mjs --help.`)
    process.exitCode = 2
  }
}
