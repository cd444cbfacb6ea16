/** `examples/charge`, as it is: configured by its environment, once for each form. */
import { type AddressInfo, createServer } from 'node:net'
import type { Ground, Routes } from '../SellerTarget.ts'

const example = new URL('../../../examples/charge/seller.ts', import.meta.url).pathname

/** Opens both forms of it. */
export async function openExampleSeller(ground: Ground): Promise<Routes> {
  const plain = await start('plain', ground, {})
  const sponsored = await start('sponsored', ground, { FEE_PAYER_SECRET: ground.sponsor })
  return {
    plain: plain.url,
    sponsored: sponsored.url,
    async close() {
      plain.stop()
      sponsored.stop()
    },
  }
}

async function start(form: string, ground: Ground, more: Record<string, string>) {
  const port = await freePort()
  const listeners = process.listeners('SIGTERM')
  const settings = {
    ...more,
    MPP_SECRET_KEY: ground.secretKey,
    PORT: `${port}`,
    STELLAR_RECIPIENT: ground.recipient,
    STELLAR_RPC_URL: ground.rpcUrl,
  }
  Object.assign(process.env, settings)
  // A module runs once for each query.
  await import(/* @vite-ignore */ `${example}?${form}`)
  for (const name of Object.keys(settings)) delete process.env[name]
  const url = new URL(`http://127.0.0.1:${port}/premium/weather`)
  await awaitListening(url)
  const added = process.listeners('SIGTERM').filter((each) => !listeners.includes(each))
  return { url, stop: () => added.forEach((each) => void each('SIGTERM')) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function awaitListening(url: URL): Promise<void> {
  for (let left = 50; left > 0; left -= 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`Nothing listens at ${url}.`)
}
