/**
 * The channel intent: what a challenge asks and what a voucher carries.
 *
 * @module
 */
import { Method } from 'mppx'
import * as z from 'zod/mini'

const units = z.string().check(z.regex(/^\d+$/, 'want base units: digits only'), z.maxLength(39))
const signature = z.string().check(z.regex(/^[0-9a-fA-F]{128}$/, 'want 128 hex characters'))

/**
 * The `stellar` / `channel` method: a signed cumulative amount for each request, off the ledger.
 *
 * A route gives `amount` in decimal text; the challenge carries base units.
 */
export const channel = Method.from({
  intent: 'channel',
  name: 'stellar',
  schema: {
    credential: {
      payload: z.discriminatedUnion('action', [
        /** Pays one request. `amount` is cumulative. */
        z.object({ action: z.literal('voucher'), amount: units, signature }),
        /** Pays one request, and asks the server to close the channel. */
        z.object({ action: z.literal('close'), amount: units, signature }),
      ]),
    },
    request: z.object({
      /** Price of this request: decimal text from the route, base units in the challenge. */
      amount: z.string(),
      /** Contract of the channel, `C…`. */
      channel: z.string(),
      description: z.optional(z.string()),
      /** The merchant's own id, echoed in the receipt. */
      externalId: z.optional(z.string()),
      methodDetails: z.optional(
        z.object({
          /** What the server has accepted so far, base units. */
          cumulativeAmount: z.optional(z.string()),
          /** CAIP-2 id, e.g. `stellar:testnet`. */
          network: z.optional(z.string()),
          /** Random: no two challenges share an id. */
          reference: z.optional(z.string()),
        }),
      ),
    }),
  },
})

/** What one challenge asks: the request in base units. */
export type ChannelRequest = z.output<typeof channel.schema.request>

/** What one credential carries. */
export type ChannelPayload = z.output<typeof channel.schema.credential.payload>
