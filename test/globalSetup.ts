/** One network for all files of the run, unless `LOCALNET_URL` names one. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.LOCALNET_URL) return undefined
  const { startNetwork } = await import('./startNetwork.ts')
  const { environment, stop } = await startNetwork()
  Object.assign(process.env, environment)
  return stop
}
