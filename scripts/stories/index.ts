import { channel } from './channel.ts'
import { channelDispute } from './channelDispute.ts'
import { charge } from './charge.ts'
import { migrateFromStripe } from './migrateFromStripe.ts'
import type { Story } from './Story.ts'
import { streaming } from './streaming.ts'
import { stripeAndStellar } from './stripeAndStellar.ts'

/** How each folder of `examples/` is played. */
export const stories: Record<string, Story> = {
  charge,
  channel,
  streaming,
  'channel-dispute': channelDispute,
  'stripe-and-stellar': stripeAndStellar,
  'migrate-from-stripe': migrateFromStripe,
}
