/** Runs at most `limit` jobs at a time; the others wait in the order they came. */
export type Semaphore = <result>(job: () => Promise<result>) => Promise<result>

/** Makes a semaphore. Waiting never fails: a job here may be the only word on money that has moved. */
export function create(limit: number): Semaphore {
  let free = limit
  const waiting: (() => void)[] = []
  return async (job) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await job()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
