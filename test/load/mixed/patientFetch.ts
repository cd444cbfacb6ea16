/**
 * A fetch that gives up when not all of the answer is here in time. Its timer ends with the answer: on Node a signal
 * that fires later, when a clone of an unread 402 was collected, ends the process.
 */
export async function patientFetch(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Promise<Response> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(new Error('no answer in time')), patienceMs)
  try {
    const response = await fetch(input, { ...init, signal: patience.signal })
    return new Response(await response.arrayBuffer(), response)
  } finally {
    clearTimeout(timer)
  }
}

/** Longer than anything is cut off. */
const patienceMs = 20_000
