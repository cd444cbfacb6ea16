/** People with a browser: their order is in a cookie, as no browser sends a header that a page did not set. */
import { randomUUID } from 'node:crypto'
import type { CookieOptions, Request, RequestHandler, Response } from 'express'

const cookie = /(?:^|; *)order=([\w-]{20,100})(?:;|$)/
const yearMs = 365 * 24 * 60 * 60_000

/**
 * The order of a person. Whoever accepts HTML gets a new one at the first visit.
 *
 * @param publicUrl - Where people reach the seller: TLS may end in front of this process, which does not see it.
 * @returns `undefined` for a program, which names its order by a header.
 */
export function orderOfVisitor(
  request: Request,
  response: Response,
  publicUrl: string,
): string | undefined {
  const known = cookie.exec(request.get('cookie') ?? '')?.[1]
  if (known || !request.get('accept')?.includes('text/html')) return known
  const order = randomUUID()
  // Lax: who follows a link to here still has it. No script reads it, no other site's request carries it.
  const options: CookieOptions = {
    httpOnly: true,
    maxAge: yearMs,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
  }
  response.cookie('order', order, options)
  return order
}

/** The page's worker, which mppx serves on the same URL. Browsers look for a new one at any time: it must cost nothing. */
export function asksForWorker({ query }: Request): boolean {
  return '__mppx_worker' in query
}

/** Browsers load pages that nobody asked for yet. What is counted is not theirs to take. */
export const refusePrefetch: RequestHandler = (request, response, next) => {
  if (/prefetch/.test(request.get('sec-purpose') ?? '')) response.sendStatus(503)
  else next()
}
