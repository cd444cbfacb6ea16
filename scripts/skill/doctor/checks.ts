/** THE table of checks, in the order in which their fixes help each other. */
import { accountsCheck } from './accounts.ts'
import type { Check } from './Check.ts'
import { channelCheck } from './channel.ts'
import { certificatesCheck, nameCheck, urlCheck } from './configuration.ts'
import { kindsCheck } from './keys.ts'
import { copiedModulesCheck } from './modules.ts'
import { copiesCheck, versionsCheck } from './packages.ts'
import { clockCheck, rpcCheck } from './rpc.ts'
import { modulesCheck, nodeCheck } from './runtime.ts'
import { leakCheck, secretKeyCheck } from './secrets.ts'
import { sellerCheck } from './seller.ts'
import { storeCheck } from './stores.ts'
import { tokensCheck } from './tokens.ts'

/** One row each. */
export const checks: readonly Check[] = [
  nodeCheck,
  modulesCheck,
  versionsCheck,
  copiesCheck,
  copiedModulesCheck,
  secretKeyCheck,
  kindsCheck,
  leakCheck,
  nameCheck,
  urlCheck,
  certificatesCheck,
  rpcCheck,
  clockCheck,
  tokensCheck,
  accountsCheck,
  storeCheck,
  channelCheck,
  sellerCheck,
]
