// #region server
import { createServer } from 'node:http'
import { Mppx, Request as NodeRequest } from 'mppx/server'
import { charge } from './payments.ts'

const mppx = Mppx.create({ methods: [charge] })

export const server = createServer(NodeRequest.toNodeListener(serve))

async function serve(request: Request): Promise<Response> {
  // A body is read once: read a copy, and leave the request whole for mppx and the handler.
  const { city } = await readOrder(request.clone())
  if (!city) return Response.json({ error: 'city is missing' }, { status: 400 })
  const result = await mppx.charge({ amount: '0.01', scope: 'POST /weather' })(request)
  if (result.status === 402) return result.challenge // may be a 503 or 500 inside: send it as it is
  return result.withReceipt(Response.json({ city, sky: 'sunny' }))
}

async function readOrder(copy: Request): Promise<{ city?: string }> {
  return Object(await copy.json().catch(() => ({})))
}
// #endregion server
