/** Stops requests half-way, so that a test can look, or kill, while they are under way. */

/** Before an endpoint runs, or after it ran and before it answers. */
export type Moment = 'before' | 'after'

/** A request that is stopped, or will be. */
export type Gate = {
  /** Ends when the request is there. */
  arrived: Promise<void>
  /** Lets it go on. */
  release(): void
  /** Lets it go on, and cuts the connection instead of answering. */
  cut(): void
}

/** All gates. */
export type Gates = {
  /** Stops the next request of an endpoint, once. */
  stop(endpoint: string, moment: Moment): Gate
  /** Called by the server at each moment. @returns whether to answer. */
  pass(endpoint: string, moment: Moment): Promise<boolean>
  releaseAll(): void
}

type Entry = Gate & { name: string; arrive(): void; open: Promise<boolean> }

/** Gates, none of them set. */
export function create(): Gates {
  const set: Entry[] = []
  const used: Entry[] = []
  return {
    stop(endpoint, moment) {
      const arrival = later<void>()
      const opening = later<boolean>()
      const entry: Entry = {
        name: `${moment} ${endpoint}`,
        arrived: arrival.promise,
        arrive: arrival.resolve,
        open: opening.promise,
        release: () => opening.resolve(true),
        cut: () => opening.resolve(false),
      }
      set.push(entry)
      return entry
    },
    async pass(endpoint, moment) {
      const index = set.findIndex(({ name }) => name === `${moment} ${endpoint}`)
      const [entry] = index < 0 ? [] : set.splice(index, 1)
      if (!entry) return true
      used.push(entry)
      entry.arrive()
      return entry.open
    },
    releaseAll() {
      for (const { release } of [...set, ...used]) release()
    },
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
