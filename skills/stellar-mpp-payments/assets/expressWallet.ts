/** @module Express routes of `walletPage.ts`, and a guard for what only a page of this server may ask. */
import { json, type RequestHandler, type Response, Router, urlencoded } from 'express'
import { PageRefusal } from './ownChallenge.ts'
import type { WalletPage } from './walletPage.ts'

/**
 * What the panel and wallets ask. Mount it after `cors()`: a wallet may be a page of another host.
 *
 * @example
 * app.use(cors(), walletRoutes(wallet))
 */
export function walletRoutes(wallet: WalletPage): Router {
  const router = Router()
  const { path } = wallet
  router.post(
    `${path}/transactions`,
    sameOrigin,
    json({ limit: '16kb' }),
    answer((request) => wallet.prepare(Object(request.body))),
  )
  router.get(
    `${path}/transactions/:ticket`,
    answer((request) => wallet.look(`${request.params.ticket}`)),
  )
  // By SEP-7: a form with the field `xdr`. Who knows the id may call it; it takes the one transaction only.
  router.post(
    `${path}/signed/:id`,
    urlencoded({ extended: false, limit: '32kb' }),
    answer((request) => {
      wallet.receive(`${request.params.id}`, `${Object(request.body).xdr ?? ''}`)
      return { status: 'received' }
    }),
  )
  return router
}

/** Lets pages of this server through, and no others: browsers say where a request comes from, and no script can change it. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const isOwn = request.get('Sec-Fetch-Site') === 'same-origin' && request.is('application/json')
  if (isOwn) return next()
  refuse(response, new PageRefusal(403, 'Only the payment page of this server may ask this.'))
}

/** Answers with what a task gives, as JSON; a refusal with its sentence. */
export function answer(task: (request: Parameters<RequestHandler>[0]) => unknown): RequestHandler {
  return async (request, response, next) => {
    try {
      const found = await task(request)
      response.set('Cache-Control', 'no-store').json(found)
    } catch (error) {
      if (error instanceof PageRefusal) refuse(response, error)
      else next(error)
    }
  }
}

function refuse(response: Response, { message, status }: PageRefusal): void {
  response.status(status).set('Cache-Control', 'no-store').json({ error: message })
}
