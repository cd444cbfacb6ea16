/** The headers as mppx reads and writes them: what our sellers and buyers are built on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as installed from 'mppx'
import * as Built from './Built.ts'
import type { Headers, Reading, Terms } from './Headers.ts'

type Module = Pick<
  typeof installed,
  'Challenge' | 'Credential' | 'Errors' | 'PaymentRequest' | 'Receipt'
>

/** The workspace's. */
export const mppx: Headers = headersOf(installed)

/** That of the next version set. */
export async function nextMppx(): Promise<Headers> {
  const folder = join(Built.next, 'node_modules/mppx')
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entry = pathToFileURL(join(folder, exports['.'].default)).href
  return headersOf((await import(/* @vite-ignore */ entry)) as Module)
}

function headersOf(module: Module): Headers {
  const { Challenge, Credential, Receipt } = module
  return {
    readChallenges: async (header, secret) =>
      Challenge.deserializeList(header).map((challenge) => judge(module, challenge, secret)),
    issueChallenge: async (fields, secretKey) =>
      Challenge.serialize(Challenge.from({ ...fields, secretKey })),
    async writeCredential(header, payload, source) {
      const challenge = Challenge.deserialize(header)
      return Credential.serialize(Credential.from({ challenge, payload, source }))
    },
    async readCredential(authorization, secret) {
      const { challenge, payload, source } = Credential.deserialize(authorization)
      const reading = judge(module, challenge, secret)
      return { ...reading, payload, ...(source === undefined ? {} : { source }) }
    },
    writeReceipt: async (receipt) =>
      Receipt.serialize(Receipt.from(receipt as Parameters<typeof Receipt.from>[0])),
    readReceipt: async (header) => Receipt.deserialize(header) as never,
    problem: async (name, id) => errorOf(module, name, id).toProblemDetails(id),
  }
}

function judge(
  { Challenge, PaymentRequest }: Module,
  challenge: installed.Challenge.Challenge,
  secretKey: string,
): Reading {
  const { meta: _, opaque, ...rest } = challenge
  const meta = opaque === undefined ? {} : { meta: PaymentRequest.deserialize(opaque) }
  return {
    challenge: { ...rest, ...meta } as Terms & { id: string },
    genuine: Challenge.verify(challenge, { secretKey }),
  }
}

function errorOf({ Errors }: Module, name: string, id: string): installed.Errors.PaymentError {
  const made: Record<string, () => installed.Errors.PaymentError> = {
    'invalid-challenge': () => new Errors.InvalidChallengeError({ id }),
    'invalid-payload': () => new Errors.InvalidPayloadError(),
    'malformed-credential': () => new Errors.MalformedCredentialError(),
    'payment-expired': () => new Errors.PaymentExpiredError(),
    'payment-required': () => new Errors.PaymentRequiredError(),
    'verification-failed': () => new Errors.VerificationFailedError(),
  }
  const make = made[name]
  if (!make) throw new Error(`There is no problem ${name} here.`)
  return make()
}
