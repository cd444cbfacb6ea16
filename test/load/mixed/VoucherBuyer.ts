/** A buyer of words on a channel, as the skill teaches it, who writes down each voucher that left it. */
import { setTimeout } from 'node:timers/promises'
import { Keypair } from '@stellar/stellar-sdk'
import { Credential } from 'mppx'
import {
  type ChannelBuyer,
  createChannelBuyer,
} from '../../../skills/stellar-mpp-payments/assets/channelBuyer.ts'
import { openChannel } from '../../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { prefixed } from './ChargeBuyer.ts'
import type * as Ground from './Ground.ts'
import { patientFetch } from './patientFetch.ts'
import * as Random from './Random.ts'
import type { Run } from './Run.ts'
import type { Channel, Word } from './wares.ts'

/** A channel and who may sign on it. */
export type Opened = Channel & { key: Keypair; funder: Keypair }

/** One voucher that was sent, or a try that got no so far. */
export type Voucher = {
  kind: Word
  /** Cumulative, base units; absent when nothing was signed. */
  total: bigint | undefined
  /** A status, or `lost`. */
  said: string
  afterMs: number
}

/** Who buys words. */
export type VoucherBuyer = Opened & {
  buyer: ChannelBuyer
  vouchers: Voucher[]
  /** Buys until the run ends. */
  trade(): Promise<void>
  /** Asks the seller to close, which pays one price more. */
  close(): Promise<void>
}

/** In USDC, for each channel. */
export const deposit = '5'

/** Opens a channel for each funder. */
export async function openChannels(
  { accounts, network }: Ground.Ground,
  funders: readonly Keypair[],
): Promise<Opened[]> {
  const open = async (funder: Keypair): Promise<Opened> => {
    const key = Keypair.random()
    const commitmentKey = key.publicKey()
    const recipient = accounts.channelShop.publicKey()
    const options = { network, funderSecret: funder.secret(), recipient, commitmentKey, deposit }
    return { channel: await openChannel(options), commitmentKey, funder, key }
  }
  const [first, ...others] = funders
  if (!first) return []
  // The first uploads the contract.
  return [await open(first), ...(await Promise.all(others.map(open)))]
}

/** Makes the buyer of a number. */
export function create(run: Run, opened: Opened, nth: number): VoucherBuyer {
  const { gate, ground, plan } = run
  const random = Random.from(plan.seed, `words of buyer ${nth}`)
  let total: bigint | undefined
  const buyer = createChannelBuyer({
    network: ground.wired,
    channel: opened.channel,
    commitmentSecret: opened.key.secret(),
    origins: [gate.url],
    maxPerCall: '0.003',
    store: prefixed(ground.buyersStore, `${nth}:`),
    fetch: (input, init) => {
      total = totalOf(init) ?? total
      return patientFetch(input, init)
    },
  })
  const vouchers: Voucher[] = []
  const buy = async (kind: Word, action: 'buy' | 'close' = 'buy') => {
    total = undefined
    const startedMs = performance.now()
    const said = await buyer[action](`${gate.url}/${kind}/${opened.channel}`)
      .then(async ({ receipt, response }) => {
        await response.text()
        return response.status === 200 && !receipt ? 'served without a receipt' : response.status
      })
      .catch(({ code }: { code?: unknown }) => (typeof code === 'string' ? code : 'lost'))
    if (said === 200) run.tally.words += 1
    vouchers.push({ afterMs: performance.now() - startedMs, kind, said: `${said}`, total })
  }
  return {
    ...opened,
    buyer,
    vouchers,
    async trade() {
      while (run.progress() < 1) {
        await buy(random.happens(0.7) ? 'word' : 'page')
        await setTimeout(random.next() * plan.pauseMs)
      }
    },
    close: () => buy('word', 'close'),
  }
}

function totalOf(init: RequestInit | undefined): bigint | undefined {
  const header = new Headers(init?.headers).get('Authorization') ?? ''
  const credential = Credential.extractPaymentScheme(header)
  if (!credential) return undefined
  const { payload } = Credential.deserialize<{ amount: string }>(credential)
  return BigInt(payload.amount)
}
