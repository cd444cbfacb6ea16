/** Gives a payment back in a process of its own, which may kill itself after one of its writes; prints how it ended. */
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { refundPayment } from '../../../skills/stellar-mpp-payments/assets/refundPayment.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const { AMOUNT, ID = '', KILL_AFTER_WRITE, PAYMENT = '', SECRET = '', STORE = '' } = process.env
const file = createSqliteStore(STORE)
let writes = 0
const store: typeof file = {
  ...file,
  async update(key, change) {
    const result = await file.update(key, change)
    writes += 1
    if (KILL_AFTER_WRITE === `${writes}`) for (process.kill(process.pid, 'SIGKILL'); ; );
    return result
  },
}
const asked = { payment: PAYMENT, id: ID, ...(AMOUNT ? { amount: BigInt(AMOUNT) } : {}) }
const ended = await refundPayment({
  network: readNetwork(),
  store,
  secretKey: SECRET,
  ...asked,
}).then(
  ({ status }) => status,
  (error: { code?: string; message: string }) => error.code ?? error.message,
)
file.close()
console.log(ended)
