/** Changes an account's flags, thresholds, home domain and signers. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as Account from '../Account.ts'
import { isEmptyPayload } from '../Preconditions.ts'
import * as Signers from '../Signers.ts'
import type { Context, Operation } from './Operation.ts'
import { isPrintable } from './printable.ts'

type Code =
  | 'setOptionsSuccess'
  | 'setOptionsLowReserve'
  | 'setOptionsTooManySigners'
  | 'setOptionsBadFlags'
  | 'setOptionsInvalidInflation'
  | 'setOptionsCantChange'
  | 'setOptionsUnknownFlag'
  | 'setOptionsThresholdOutOfRange'
  | 'setOptionsBadSigner'
  | 'setOptionsInvalidHomeDomain'
  | 'setOptionsAuthRevocableRequired'

/** All bits of AccountFlags. */
const knownFlags = 0b1111

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#set-options */
export const setOptions: Operation<xdr.SetOptionsOp> = {
  threshold: (body) =>
    weightsOf(body).some((weight) => weight !== undefined) || body.signer() ? 'high' : 'medium',
  check(body, { source }) {
    const code =
      checkFlags(body) ?? checkWeights(body) ?? checkSigner(body, source) ?? checkHomeDomain(body)
    return code && toResult(code)
  },
  apply(body, { entries, header, source }) {
    const account = Entry.readAccount(entries, source)
    if (!account) return xdr.OperationResult.opNoAccount()
    const refusal =
      setInflationDestination(account, body, entries) ??
      setFlags(account, body) ??
      setSigner(account, body)
    if (refusal === 'tooManySubentries') return xdr.OperationResult.opTooManySubentries()
    if (refusal) return toResult(refusal)
    setWeights(account, body)
    account.homeDomain(body.homeDomain() ?? account.homeDomain())
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
    return toResult('setOptionsSuccess')
  },
}

function checkFlags(body: xdr.SetOptionsOp): Code | undefined {
  const [set, clear] = [body.setFlags() ?? 0, body.clearFlags() ?? 0]
  if (((set | clear) & ~knownFlags) !== 0) return 'setOptionsUnknownFlag'
  return (set & clear) !== 0 ? 'setOptionsBadFlags' : undefined
}

function checkWeights(body: xdr.SetOptionsOp): Code | undefined {
  const isOver = weightsOf(body).some((weight) => (weight ?? 0) > 255)
  return isOver ? 'setOptionsThresholdOutOfRange' : undefined
}

function checkSigner(body: xdr.SetOptionsOp, source: string): Code | undefined {
  const signer = body.signer()
  if (!signer) return undefined
  const self = xdr.SignerKey.signerKeyTypeEd25519(Entry.toAccountId(source).ed25519())
  const isBad =
    Signers.isSame(signer.key(), self) || signer.weight() > 255 || isEmptyPayload(signer.key())
  return isBad ? 'setOptionsBadSigner' : undefined
}

function checkHomeDomain(body: xdr.SetOptionsOp): Code | undefined {
  return isPrintable(body.homeDomain() ?? '') ? undefined : 'setOptionsInvalidHomeDomain'
}

function setInflationDestination(
  account: xdr.AccountEntry,
  body: xdr.SetOptionsOp,
  entries: Context['entries'],
): Code | undefined {
  const destination = body.inflationDest()
  if (!destination) return undefined
  if (!Entry.readAccount(entries, Entry.toAddress(destination))) return 'setOptionsInvalidInflation'
  account.inflationDest(destination)
  return undefined
}

function setFlags(account: xdr.AccountEntry, body: xdr.SetOptionsOp): Code | undefined {
  const [set, clear] = [body.setFlags() ?? 0, body.clearFlags() ?? 0]
  if ((set | clear) === 0) return undefined
  if (Account.hasFlag(account, xdr.AccountFlags.authImmutableFlag())) return 'setOptionsCantChange'
  account.flags((account.flags() & ~clear) | set)
  const hasClawback = Account.hasFlag(account, xdr.AccountFlags.authClawbackEnabledFlag())
  const isRevocable = Account.hasFlag(account, xdr.AccountFlags.authRevocableFlag())
  return hasClawback && !isRevocable ? 'setOptionsAuthRevocableRequired' : undefined
}

function setWeights(account: xdr.AccountEntry, body: xdr.SetOptionsOp): void {
  const old = account.thresholds()
  account.thresholds(Buffer.from(weightsOf(body).map((weight, at) => weight ?? old[at] ?? 0)))
}

function setSigner(
  account: xdr.AccountEntry,
  body: xdr.SetOptionsOp,
): Code | 'tooManySubentries' | undefined {
  const signer = body.signer()
  if (!signer) return undefined
  if (signer.weight() === 0) {
    Signers.remove(account, signer.key())
    return undefined
  }
  const outcome = Signers.put(account, { key: signer.key(), weight: signer.weight() })
  const codes = {
    done: undefined,
    tooManySigners: 'setOptionsTooManySigners',
    lowReserve: 'setOptionsLowReserve',
    tooManySubentries: 'tooManySubentries',
  } as const
  return codes[outcome]
}

/** Master weight and thresholds, in the order of AccountEntry.thresholds. */
function weightsOf(body: xdr.SetOptionsOp): (number | undefined)[] {
  const weights = [
    body.masterWeight(),
    body.lowThreshold(),
    body.medThreshold(),
    body.highThreshold(),
  ]
  return weights.map((weight) => weight ?? undefined)
}

function toResult(code: Code): xdr.OperationResult {
  return xdr.OperationResult.opInner(xdr.OperationResultTr.setOptions(xdr.SetOptionsResult[code]()))
}
