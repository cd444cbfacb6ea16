/** Addresses that documents may name: derived here, never taken from a document. */
import { Asset, hash, Keypair, Networks, StrKey } from '@stellar/stellar-sdk'
import type { Document } from './Documents.ts'
import type { Problem } from './Problem.ts'

/** Circle's issuers of USDC. */
const issuers = {
  TESTNET: 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5',
  MAINNET: 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN',
}

/** Each known address with the name that goes with it. */
export const known: ReadonlyMap<string, string> = new Map([
  ...contracts('TESTNET', Networks.TESTNET),
  ...contracts('MAINNET', Networks.PUBLIC),
  [StrKey.encodeEd25519PublicKey(Buffer.alloc(32)), 'ALL_ZEROS'],
  ...Array.from({ length: 10 }, (_, index) => developmentAccount(index)).flat(),
])

const address = /\b[GCSM][A-Z2-7]{50,68}\b/g

/** Addresses of a document that are no addresses, that nothing here derives, or that stand beside the name of another. */
export function check(document: Document): { problems: Problem[]; count: number } {
  const problems: Problem[] = []
  let count = 0
  document.lines.forEach((text, index) => {
    for (const [found] of text.matchAll(address)) {
      count += 1
      const message = problemOf(found, text)
      if (message) problems.push({ file: document.file, line: index + 1, message })
    }
  })
  return { problems, count }
}

function problemOf(found: string, line: string): string | undefined {
  if (!isStrKey(found)) return `${found} is no Stellar address: its checksum is wrong.`
  const name = known.get(found)
  if (!name)
    return `${found} is neither derived from a network and an asset nor a development account (scripts/docs/Addresses.ts).`
  const named = [...known.values()].filter((one) => new RegExp(`\\b${one}\\b`).test(line))
  if (named.length > 0 && !named.includes(name))
    return `${found} is ${name}, not ${named.join(' or ')}.`
  return undefined
}

function isStrKey(text: string): boolean {
  return (
    StrKey.isValidEd25519PublicKey(text) ||
    StrKey.isValidEd25519SecretSeed(text) ||
    StrKey.isValidContract(text) ||
    StrKey.isValidMed25519PublicKey(text)
  )
}

function contracts(network: keyof typeof issuers, passphrase: string): [string, string][] {
  const usdc = new Asset('USDC', issuers[network])
  return [
    [issuers[network], `USDC_ISSUER_${network}`],
    [usdc.contractId(passphrase), `USDC_SAC_${network}`],
    [Asset.native().contractId(passphrase), `XLM_SAC_${network}`],
  ]
}

/** Public key and secret of an account that every network of `stellar-localnet` has. */
function developmentAccount(index: number): [string, string][] {
  const seed = hash(Buffer.from(`stellar-localnet development account ${index}`))
  const keypair = Keypair.fromRawEd25519Seed(seed)
  return [
    [keypair.publicKey(), `account ${index}`],
    [keypair.secret(), `secret of account ${index}`],
  ]
}
