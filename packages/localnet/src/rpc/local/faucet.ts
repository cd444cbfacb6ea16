import { parseAmount } from '../../transaction/Controls.ts'
import type { Method } from '../Method.ts'
import * as Parameters from '../Params.ts'
import { invalidParams } from '../RpcError.ts'
import * as Control from './Control.ts'

/** What the faucet gives when nobody says how much. */
const defaultAmount = '10'

/** `{ address, asset?, amount? }`: gives USDC, `amount` in USDC as text, 10 by default. Returns `{ hash }`. */
export const faucet: Method = {
  docs: Control.docs,
  handle(params, { controls }) {
    const address = Parameters.required(params, 'address', 'an account (G…) or a contract (C…)')
    const asset = Parameters.string(params, 'asset') || 'USDC'
    if (asset !== 'USDC')
      throw invalidParams(`asset must be USDC, got ${Parameters.show(asset)}. Friendbot gives XLM.`)
    const amount = Parameters.string(params, 'amount') || defaultAmount
    const { hash } = Control.run(() => controls.faucet({ address, amount: parseAmount(amount) }))
    return { hash }
  },
}
