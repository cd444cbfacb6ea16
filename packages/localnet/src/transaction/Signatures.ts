/** Checks the signatures of one transaction hash and remembers which of them were used. */
import { createHash, createPublicKey, verify as verifyBytes } from 'node:crypto'
import { xdr } from '@stellar/stellar-base'
import * as Signers from './Signers.ts'

/** Signatures over one hash. */
export type Checker = {
  /**
   * Whether signatures of `signers` reach the weight `needed`. At least one must sign, even when
   * `needed` is 0. Signatures count once per call, each signer once.
   */
  check(signers: readonly Signers.Signer[], needed: number): boolean
  /** Whether each signature was of use to some check (else `txBadAuthExtra`). */
  allUsed(): boolean
}

type Matches = (key: xdr.SignerKey, signature: xdr.DecoratedSignature) => boolean

/** Creates a checker of `signatures` over `hash`. */
export function create(hash: Buffer, signatures: readonly xdr.DecoratedSignature[]): Checker {
  const used = new Set<xdr.DecoratedSignature>()
  const kinds = kindsOf(hash)
  return {
    check(signers, needed) {
      const sum = { weight: preAuthorized(signers, hash) }
      if (sum.weight > 0 && sum.weight >= needed) return true
      return kinds.some(([type, matches]) => {
        const open = signers.filter(({ key }) => key.switch() === type)
        return signatures.some((signature) => {
          const at = open.findIndex(({ key }) => matches(key, signature))
          const [signer] = at < 0 ? [] : open.splice(at, 1)
          if (!signer) return false
          used.add(signature)
          sum.weight += capped(signer.weight)
          return sum.weight >= needed
        })
      })
    },
    allUsed: () => signatures.every((signature) => used.has(signature)),
  }
}

/** A checker for the network's own transactions: everybody has signed. */
export const everybody: Checker = { check: () => true, allUsed: () => true }

/** Whether an account's signers reach one of its thresholds. */
export function reach(
  checker: Checker,
  account: xdr.AccountEntry,
  level: 'low' | 'medium' | 'high',
): boolean {
  return checker.check(Signers.of(account), Signers.threshold(account, level))
}

/** Whether each of PreconditionsV2.extraSigners has signed (CAP-21). */
export function haveSigned(checker: Checker, keys: readonly xdr.SignerKey[]): boolean {
  if (keys.length === 0) return true
  return checker.check(
    keys.map((key) => ({ key, weight: 1 })),
    keys.length,
  )
}

/** Whether the own key of an account that need not exist has signed. */
export function hasSigned(checker: Checker, ed25519: Buffer): boolean {
  return checker.check([{ key: xdr.SignerKey.signerKeyTypeEd25519(ed25519), weight: 1 }], 0)
}

/** stellar-core's order: the weight of a cheap kind may spare the signatures of a dear one. */
function kindsOf(hash: Buffer): [xdr.SignerKeyType, Matches][] {
  const type = xdr.SignerKeyType
  return [
    [type.signerKeyTypeHashX(), (key, signature) => isPreimage(key.hashX(), signature)],
    [
      type.signerKeyTypeEd25519(),
      (key, signature) => isSigned(key.ed25519(), hash, key.ed25519().subarray(-4), signature),
    ],
    [
      type.signerKeyTypeEd25519SignedPayload(),
      (key, signature) => isPayloadSigned(key.ed25519SignedPayload(), signature),
    ],
  ]
}

function preAuthorized(signers: readonly Signers.Signer[], hash: Buffer): number {
  return signers
    .filter(({ key }) => key.switch() === xdr.SignerKeyType.signerKeyTypePreAuthTx())
    .filter(({ key }) => key.preAuthTx().equals(hash))
    .reduce((sum, { weight }) => sum + capped(weight), 0)
}

function capped(weight: number): number {
  return Math.min(weight, 255)
}

function isPreimage(hashX: Buffer, signature: xdr.DecoratedSignature): boolean {
  if (!signature.hint().equals(hashX.subarray(-4))) return false
  return createHash('sha256').update(signature.signature()).digest().equals(hashX)
}

/** The hint of a payload signer is that of the key and that of the payload, combined (CAP-40). */
function isPayloadSigned(
  key: xdr.SignerKeyEd25519SignedPayload,
  signature: xdr.DecoratedSignature,
): boolean {
  const payload = key.payload()
  const tail = Buffer.alloc(4)
  payload.subarray(-4).copy(tail)
  const hint = key
    .ed25519()
    .subarray(-4)
    .map((byte, index) => byte ^ (tail[index] ?? 0))
  return isSigned(key.ed25519(), payload, hint, signature)
}

/** What was found before: each signature is asked for at submission and at apply, by the transaction and its operations. */
const verified = new WeakMap<xdr.DecoratedSignature, Map<string, boolean>>()

function isSigned(
  ed25519: Buffer,
  message: Buffer,
  hint: Uint8Array,
  signature: xdr.DecoratedSignature,
): boolean {
  if (!signature.hint().equals(hint)) return false
  const question = Buffer.concat([ed25519, signature.signature(), message]).toString('latin1')
  const known = verified.get(signature) ?? new Map<string, boolean>()
  const answer = known.get(question) ?? verify(ed25519, message, signature.signature())
  verified.set(signature, known.set(question, answer))
  return answer
}

function verify(ed25519: Buffer, message: Buffer, signature: Buffer): boolean {
  // As a JWK: Node reads one ten times as fast as DER.
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: ed25519.toString('base64url') }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  return verifyBytes(null, message, key, signature)
}
