/** The operations that this network knows, by their name in `OperationType`. */
import { accountMerge } from './accountMerge.ts'
import { bumpSequence } from './bumpSequence.ts'
import { changeTrust } from './changeTrust.ts'
import { createAccount } from './createAccount.ts'
import { extendFootprintTtl } from './extendFootprintTtl.ts'
import { invokeHostFunction } from './invokeHostFunction.ts'
import { manageData } from './manageData.ts'
import type { Operation } from './Operation.ts'
import { payment } from './payment.ts'
import { restoreFootprint } from './restoreFootprint.ts'
import { setOptions } from './setOptions.ts'
import { setTrustLineFlags } from './setTrustLineFlags.ts'

/** A new operation is a file and a row here; any other fails as `opNotSupported`. */
export const operations: Readonly<Record<string, Operation>> = {
  createAccount,
  payment,
  changeTrust,
  setOptions,
  manageData,
  bumpSequence,
  accountMerge,
  setTrustLineFlags,
  invokeHostFunction,
  extendFootprintTtl,
  restoreFootprint,
}
