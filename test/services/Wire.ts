/** A wire to a server that can be cut, and held. */
import { connect, createServer, type Socket } from 'node:net'

/** Between a client and a server. */
export type Wire = {
  port: number
  /** Ends all connections, and takes no new ones. */
  cut(): void
  /** Nothing comes through any more, in either direction, and nobody is told. */
  hold(): void
  /** Lets what the clients say through, and nothing of what the server answers. */
  muffle(): void
  /** New connections come through. */
  mend(): void
  close(): Promise<void>
}

/** Lays one to a port of loopback. */
export async function wireTo(port: number): Promise<Wire> {
  const sockets = new Set<Socket>()
  let state: 'whole' | 'cut' | 'held' | 'muffled' = 'whole'
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = connect(port, '127.0.0.1')
    const ends = [near, far]
    for (const end of ends) {
      sockets.add(end)
      end.on('error', () => {})
      end.once('close', () => {
        sockets.delete(end)
        for (const each of ends) each.destroy()
      })
    }
    near.on('data', (chunk) => state !== 'held' && far.write(chunk))
    far.on('data', (chunk) => state === 'whole' && near.write(chunk))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const end = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    cut() {
      state = 'cut'
      end()
    },
    hold() {
      state = 'held'
    },
    muffle() {
      state = 'muffled'
    },
    mend() {
      state = 'whole'
      // What was lost on the way stays lost: those connections are of no use.
      end()
    },
    close() {
      end()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
