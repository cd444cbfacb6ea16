import { openChannel } from './openChannel.ts'
import { type Play, show, tell } from './Story.ts'

/** The waiting period of the channels that `examples/channel` opens. */
const waitingPeriodLedgers = 17_280

/** A funder who runs away, then a seller who vanished. */
export async function channelDispute(play: Play): Promise<void> {
  await runsAway(play)
  await vanished(play)
}

async function runsAway(play: Play): Promise<void> {
  const { stage } = play
  const env = await openChannel(play)
  const url = await stage.startSeller('channel', { ...env, WATCH_MS: '100' })
  const words = { onLine: show, parameters: ['buy', '30'] }
  await stage.run('channel/buyer.ts', { ...env, SERVER_URL: url }, words)
  tell('The funder starts to take everything back')
  await stage.run('channel-dispute/funder.ts', env, { parameters: ['start'], onLine: show })
  tell("The seller's watcher claims what it was promised")
  await claimed(() => stage.run('channel-dispute/funder.ts', env, { parameters: ['state'] }))
}

/** Waits for the watcher of the seller, which looks every 100 ms. */
async function claimed(state: () => Promise<string[]>): Promise<void> {
  for (let looks = 0; looks < 10; looks += 1) {
    const [line = ''] = await state()
    if (line.includes('the seller was paid 0.0300000 USDC')) return show(line)
  }
  throw new Error('The watcher did not claim.')
}

async function vanished(play: Play): Promise<void> {
  const env = await openChannel({ ...play, env: { ...play.env, STORE: '', BUYER_STORE: '' } })
  const funder = (command: string) =>
    play.stage.run('channel-dispute/funder.ts', env, { parameters: [command], onLine: show })
  tell('Nobody answers any more: the funder starts to close')
  await funder('start')
  tell(`${waitingPeriodLedgers} ledgers later (the clock is moved on, a day takes no time here)`)
  await advance(play.network.rpcUrl, waitingPeriodLedgers)
  await funder('refund')
}

async function advance(rpcUrl: string, ledgers: number): Promise<void> {
  const call = { jsonrpc: '2.0', id: 1, method: 'local_advance', params: { ledgers } }
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(call),
  })
  const { error } = (await response.json()) as { error?: { message: string } }
  if (error) throw new Error(error.message)
}
