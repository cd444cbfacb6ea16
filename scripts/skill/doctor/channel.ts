/** The payment channel that the environment names: there, of known code, with the keys and the time that a seller needs. */
import type { xdr } from '@stellar/stellar-sdk'
import contract from '../../../contracts/one-way-channel/manifest.json' with { type: 'json' }
import { type Check, error, type Finding, type Lookup, skipped, warning } from './Check.ts'
import * as Ledger from './Ledger.ts'
import type * as Network from './Network.ts'
import type { Environment } from './Project.ts'
import { toAccount } from './Sdk.ts'
import * as Sources from './Sources.ts'

/** Ledgers of a day. */
const leastPeriod = 17_280

type Channel = { codeHash: string; read(name: string): unknown }

/** The channel can be sold on. */
export const channelCheck: Check = {
  name: 'Channel',
  async run(context) {
    const { lookup, project } = context
    const address = project.env.CHANNEL_CONTRACT
    if (!address) return skipped('no CHANNEL_CONTRACT')
    if ('skipped' in lookup) return lookup
    if (!lookup.sdk.StrKey.isValidContract(address))
      return skipped('CHANNEL_CONTRACT is no address')
    const channel = await readChannel(address, lookup)
    if (!channel) return [findNothing(address, lookup.network)]
    return [...findCode(channel, project.sources), ...findTerms(channel, project.env, lookup)]
  },
}

async function readChannel(address: string, { ledger, sdk }: Lookup): Promise<Channel | undefined> {
  const [entry] = await Ledger.readEntries(ledger, sdk, [new sdk.Contract(address).getFootprint()])
  const instance = entry?.contractData().val().instance()
  const storage = instance?.storage()
  if (!instance || !storage) return undefined
  const nameOf = (key: xdr.ScVal) => [sdk.scValToNative(key)].flat().join('.')
  const values = new Map(storage.map((each) => [nameOf(each.key()), each.val()]))
  if (!values.has('CommitmentKey')) return undefined
  const executable = instance.executable()
  return {
    codeHash:
      executable.switch().name === 'contractExecutableWasm'
        ? executable.wasmHash().toString('hex')
        : '',
    read(name) {
      const value = values.get(name)
      return value && sdk.scValToNative(value)
    },
  }
}

function findNothing(address: string, { id }: Network.Network): Finding {
  return error(
    `CHANNEL_CONTRACT ${address} is no channel on ${id}: never opened there, or archived.`,
    'Open one with openChannel of channelOpen.ts, or restore it: any transaction on it does.',
  )
}

function findCode({ codeHash }: Channel, sources: readonly Sources.Source[]): Finding[] {
  const isPinned = codeHash && Sources.find(sources, new RegExp(codeHash)).length > 0
  if (codeHash === contract.wasmSha256 || isPinned) return []
  return [
    warning(
      `The channel's code ${codeHash} is not the skill's (${contract.wasmSha256}): other code can do anything with the money.`,
      `Read it; then pin it: codeHashes: ['${codeHash}'] of createChannelSeller.`,
    ),
  ]
}

function findTerms({ read }: Channel, env: Environment, { ledger, sdk }: Lookup): Finding[] {
  const key = read('CommitmentKey')
  const signer =
    key instanceof Uint8Array ? sdk.StrKey.encodeEd25519PublicKey(Buffer.from(key)) : 'nothing'
  const period = Number(read('RefundWaitingPeriod') ?? 0)
  const closesAt = read('CloseEffectiveAtLedger')
  const { COMMITMENT_PUBKEY: pubkey, STELLAR_RECIPIENT: recipient } = env
  const to = String(read('To'))
  const rows: [boolean, Finding][] = [
    [
      pubkey !== undefined && toAccount(sdk, pubkey) !== signer,
      error(
        `The channel's commitment key is ${signer}, not COMMITMENT_PUBKEY: its vouchers can never be claimed.`,
        `COMMITMENT_PUBKEY=${signer}`,
      ),
    ],
    [
      recipient !== undefined && recipient !== to,
      error(
        `The channel pays ${to}, not STELLAR_RECIPIENT.`,
        'Have the buyer open one to STELLAR_RECIPIENT.',
      ),
    ],
    [
      period < leastPeriod,
      warning(
        `The buyer may take everything back ${period} ledgers after starting to close, want ${leastPeriod} (a day) at least.`,
        `Have a channel opened with refundWaitingPeriod: ${leastPeriod}, longer than your longest outage.`,
      ),
    ],
    [
      closesAt !== undefined,
      error(
        `A close has started: from ledger ${closesAt} on (now ${ledger.latestLedger}) the buyer may take everything.`,
        'Claim now: closeChannel of channelClaims.ts, and sell on another channel.',
      ),
    ],
  ]
  return rows.flatMap(([applies, finding]) => (applies ? [finding] : []))
}
