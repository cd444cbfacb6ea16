/** A network in a process of its own: starts on the first message, tells its memory on each later one. */
import { Localnet } from 'stellar-localnet'

/** The network as the others see it. */
export type Started = {
  rpcUrl: string
  usdcSac: string
  xlmSac: string
  secrets: string[]
}

/** Memory of the network's process after a collection, in bytes. */
export type Memory = { resident: number; held: number }

let localnet: Localnet.Localnet | undefined

process.on('message', (message: { accounts: number } | 'memory') => {
  answer(message).then(
    (reply) => process.send?.(reply),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => void localnet?.stop().then(() => process.exit(0)))

async function answer(message: { accounts: number } | 'memory'): Promise<Started | Memory> {
  if (message === 'memory') return readMemory()
  localnet = await Localnet.start({ port: 0, accounts: message.accounts })
  const { rpcUrl, usdcSac, xlmSac, accounts } = localnet
  return { rpcUrl, usdcSac, xlmSac, secrets: accounts.map(({ secret }) => secret) }
}

function readMemory(): Memory {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, held: heapUsed + external }
}
