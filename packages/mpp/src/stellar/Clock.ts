/** Time and chance as arguments, so that tests hold them. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits. */
  sleep(ms: number): Promise<void>
  /** In [0, 1). */
  random(): number
}

/** The clock of this machine. */
export const system: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}
