/** Processes of the benchmark: network and seller each have one of their own, as in life. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A process that runs a module of this folder and answers messages. */
export type Child = {
  /** Sends a message and gives the answer. */
  ask<answer>(message: unknown): Promise<answer>
  stop(): Promise<void>
}

/** Starts `module` and gives it `start`; resolves with its first answer. */
export async function begin<answer>(
  module: string,
  start: unknown,
  execArgv: string[] = [],
): Promise<Child & { started: answer }> {
  const path = fileURLToPath(new URL(module, import.meta.url))
  const child = fork(path, {
    execArgv: ['--import', 'tsx', '--conditions=workspace', ...execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ask = <reply>(message: unknown) => exchange<reply>(child, message)
  return {
    ask,
    started: await ask<answer>(start),
    async stop() {
      child.disconnect()
      await ended
    },
  }
}

function exchange<reply>(child: ChildProcess, message: unknown): Promise<reply> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a process of the benchmark ended'))
    child.once('exit', onExit)
    child.once('message', (answer) => {
      child.off('exit', onExit)
      resolve(answer as reply)
    })
    child.send(message as object)
  })
}
