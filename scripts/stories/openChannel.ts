import { accountsOf, type Play, tell } from './Story.ts'

/** Opens a channel of 0.1 USDC. Returns what both of its sides put into their environment. */
export async function openChannel(play: Play): Promise<Record<string, string>> {
  const { payer, recipient } = accountsOf(play)
  const env = {
    ...play.env,
    FUNDER_SECRET: payer.secret,
    RECIPIENT_SECRET: recipient.secret,
    STELLAR_RECIPIENT: recipient.publicKey,
  }
  const lines = await play.stage.run('channel/open.ts', env)
  const opened = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(\S+)$/.exec(line) ?? []
      return name && value ? [[name, value]] : []
    }),
  )
  tell(`A channel is opened with 0.1 USDC: ${opened.CHANNEL_CONTRACT} (unaudited contract)`)
  return { ...env, ...opened }
}
