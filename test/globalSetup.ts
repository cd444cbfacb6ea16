import type { TestProject } from 'vitest/node'
import { type NetworkEnvironment, startNetwork } from './startNetwork.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    networks: NetworkEnvironment[]
  }
}

/** A network for each worker: its tests move the time of it, one file after the other. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const networks = await Promise.all([startNetwork(), startNetwork()])
  project.provide(
    'networks',
    networks.map(({ environment }) => environment),
  )
  return async () => {
    await Promise.all(networks.map(({ stop }) => stop()))
  }
}
