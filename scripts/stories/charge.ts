import { accountsOf, type Play, show } from './Story.ts'

/** One request, paid by one transfer. */
export async function charge(play: Play): Promise<void> {
  const { payer, recipient } = accountsOf(play)
  const { env, stage } = play
  const url = await stage.startSeller('charge', { ...env, STELLAR_RECIPIENT: recipient.publicKey })
  const buyer = { ...env, SERVER_URL: url, STELLAR_SECRET: payer.secret }
  await stage.run('charge/buyer.ts', buyer, { onLine: show })
}
