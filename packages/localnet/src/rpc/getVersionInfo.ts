import { readFileSync } from 'node:fs'
import * as Header from '../ledger/Header.ts'
import type { Method } from './Method.ts'

const { name, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string }

/** Name and version of this node, as it introduces itself. */
export const nodeVersion = `${name} ${version}`

/** Says what this is: no Stellar RPC, no stellar-core, but the real host. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getVersionInfo */
export const getVersionInfo: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getVersionInfo',
  handle: () => ({
    version: nodeVersion,
    commitHash: '',
    buildTimestamp: '',
    captiveCoreVersion: `none: ${name} runs soroban-env-host itself`,
    protocolVersion: Header.protocolVersion,
  }),
}
