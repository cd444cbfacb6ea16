/**
 * The charge intent: what a challenge asks and what a credential carries.
 *
 * @see draft-stellar-charge-00
 * @module
 */
import { Method } from 'mppx'
import * as z from 'zod/mini'

export { fromBaseUnits, toBaseUnits } from '../stellar/Amount.ts'

const hash = z.string().check(z.regex(/^[0-9a-fA-F]{64}$/, 'want 64 hex characters'))
const signature = z.string().check(z.regex(/^[0-9a-fA-F]{128}$/, 'want 128 hex characters'))
// Base64 characters; a transfer with its authorization needs about 1,000.
const envelopeXdr = z.string().check(z.minLength(1), z.maxLength(8_192))

/**
 * The `stellar` / `charge` method: one transfer of a SEP-41 token for one request.
 *
 * A route gives `amount` in decimal text; the challenge carries base units.
 */
export const charge = Method.from({
  intent: 'charge',
  name: 'stellar',
  schema: {
    credential: {
      payload: z.discriminatedUnion('type', [
        /** Pull: the server submits this transaction. */
        z.object({ transaction: envelopeXdr, type: z.literal('transaction') }),
        /** Push: the payer submitted it, and signs `{challenge.id}:{hash}`. */
        z.object({ hash, sourceSignature: signature, type: z.literal('signedHash') }),
        /** Push without a signature; servers refuse it unless they opt in. */
        z.object({ hash, type: z.literal('hash') }),
      ]),
    },
    request: z.object({
      /** Decimal text from the route, base units in the challenge. */
      amount: z.string(),
      /** SEP-41 token contract, `C…`. */
      currency: z.string(),
      description: z.optional(z.string()),
      /** The merchant's own id, echoed in the receipt. */
      externalId: z.optional(z.string()),
      methodDetails: z.optional(
        z.object({
          /** Accepted payload types, best first. */
          credentialTypes: z.optional(z.array(z.string())),
          /** The server pays the network fee. Present only when true. */
          feePayer: z.optional(z.boolean()),
          /** CAIP-2 id, e.g. `stellar:testnet`. */
          network: z.string(),
          /** Random: no two challenges share an id. */
          reference: z.optional(z.string()),
        }),
      ),
      /** `G…` or `C…`. */
      recipient: z.string(),
    }),
  },
})

/** What one challenge asks: the request in base units. */
export type ChargeRequest = z.output<typeof charge.schema.request>

/** What one credential carries. */
export type ChargePayload = z.output<typeof charge.schema.credential.payload>
