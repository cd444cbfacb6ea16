import { openChannel } from './openChannel.ts'
import { type Play, show, tell } from './Story.ts'

/** A text paid by the chunk, once to its end and once to the buyer's ceiling. */
export async function streaming(play: Play): Promise<void> {
  const opened = await openChannel(play)
  const env = { ...opened, SERVER_URL: await play.stage.startSeller('streaming', opened) }
  await play.stage.run('streaming/buyer.ts', env, { onLine: show })
  tell('The same again; the buyer wants to spend 0.031 USDC on this channel, and not more')
  await play.stage.run('streaming/buyer.ts', { ...env, CEILING: '0.031' }, { onLine: show })
}
