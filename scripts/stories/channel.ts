import { openChannel } from './openChannel.ts'
import { type Play, show } from './Story.ts'

/** 200 words on one channel. */
export async function channel(play: Play): Promise<void> {
  const env = await openChannel(play)
  const url = await play.stage.startSeller('channel', env)
  await play.stage.run('channel/buyer.ts', { ...env, SERVER_URL: url }, { onLine: show })
}
