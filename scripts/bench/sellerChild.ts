/** A seller in a process of its own. */
import { Keypair } from '@stellar/stellar-sdk'
import * as Seller from '../../test/load/Seller.ts'

/** Its pages. */
export type Started = Record<'sponsored' | 'unsponsored' | 'free', string>

let seller: Seller.Seller | undefined

process.on('message', (message: { rpcUrl: string; recipient: string; sponsorSecret: string }) => {
  open(message).then(
    (urls) => process.send?.(urls),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => void seller?.close().then(() => process.exit(0)))

async function open(message: {
  rpcUrl: string
  recipient: string
  sponsorSecret: string
}): Promise<Started> {
  const { rpcUrl, recipient, sponsorSecret } = message
  seller = await Seller.open({ rpcUrl, recipient, sponsor: Keypair.fromSecret(sponsorSecret) })
  const { at } = seller
  return { sponsored: at('sponsored'), unsponsored: at('unsponsored'), free: at('free') }
}
