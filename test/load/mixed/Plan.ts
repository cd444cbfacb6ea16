/** What a run of mixed traffic is made of: how many, how long, and what breaks when. */
import * as Random from './Random.ts'

/** How long a run takes: a time, or until so much is served. */
export type Length = { ms: number } | { charges: number; words: number }

/** Something that breaks, once this share of the run is over, from 0 to 1. */
export type Fault = { at: number } & (
  | { kind: 'kill'; seller: number; downMs: number }
  /** `cut`: nobody gets through. `hold`: nobody is told. `muffle`: what is asked is done, and the answer is lost. */
  | { kind: 'cut' | 'hold' | 'muffle'; wire: 'redis' | 'rpc'; forMs: number }
)

/** A run. */
export type Plan = {
  /** Says all that is left to chance. */
  seed: number
  store: 'sqlite' | 'redis'
  length: Length
  buyers: number
  /** How many of them have a channel as well. */
  channels: number
  /** Between ledgers; 0 closes one for each transaction. */
  ledgerSeconds: number
  /** Between two purchases of a buyer, on average. */
  pauseMs: number
  faults: Fault[]
}

const second = 1_000
const minute = 60_000

/** A few dozen payments on one SQLite file, however long they take: both sellers killed, the RPC muffled. */
export function short(seed: number): Plan {
  return {
    seed,
    store: 'sqlite',
    length: { charges: 12, words: 14 },
    buyers: 4,
    channels: 2,
    ledgerSeconds: 0,
    pauseMs: 500,
    faults: [
      { at: 0.2, kind: 'kill', seller: 0, downMs: 200 },
      { at: 0.5, kind: 'muffle', wire: 'rpc', forMs: 500 },
      { at: 0.7, kind: 'kill', seller: 1, downMs: 200 },
    ],
  }
}

/** As long as asked for, on one Redis: 50 buyers; each minute a seller killed, Redis and the RPC gone for seconds. */
export function minutes(count: number, seed: number): Plan {
  return {
    seed,
    store: 'redis',
    length: { ms: Math.round(count * minute) },
    buyers: 50,
    channels: 50,
    ledgerSeconds: 1,
    pauseMs: 4 * second,
    faults: rounds(Math.ceil(count), minute, seed),
  }
}

/** Three such minutes in 36 seconds, with fewer buyers. */
export function services(seed: number): Plan {
  const ms = 36 * second
  return {
    seed,
    store: 'redis',
    length: { ms },
    buyers: 16,
    channels: 8,
    ledgerSeconds: 0.5,
    pauseMs: 700,
    faults: rounds(3, ms / 3, seed),
  }
}

const kinds = ['cut', 'muffle', 'hold'] as const

/** Each: a seller killed, Redis gone, the RPC gone; in turn, the kill comes alone, or in the middle of one of these. */
function rounds(count: number, lengthMs: number, seed: number): Fault[] {
  const random = Random.from(seed, 'plan')
  return Array.from({ length: count }, (_, round): Fault[] => {
    const near = (share: number) => (round + share + random.next() * 0.05) / count
    const lost = 0.03 + random.next() * 0.05
    const forMs = Math.round(lost * lengthMs)
    const redisAt = near(0.35)
    const rpcAt = near(0.65)
    const killAt = [near(0.1), redisAt + lost / 2 / count, rpcAt + lost / 2 / count][round % 3] ?? 0
    return [
      { at: killAt, kind: 'kill', seller: round % 2, downMs: Math.round(lengthMs * 0.02) },
      { at: redisAt, kind: kinds[round % 3] ?? 'cut', wire: 'redis', forMs },
      { at: rpcAt, kind: kinds[(round + 1) % 3] ?? 'cut', wire: 'rpc', forMs },
    ]
  }).flat()
}
