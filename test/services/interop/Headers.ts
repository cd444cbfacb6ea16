/** What every implementation does with the headers of MPP. */

/** What a challenge says. */
export type Terms = {
  realm: string
  method: string
  intent: string
  request: Record<string, unknown>
  expires?: string
  digest?: string
  description?: string
  meta?: Record<string, string>
}

/** A challenge that was read, and whether its id is that of the secret. */
export type Reading = { challenge: Terms & { id: string }; genuine: boolean }

/** A credential that was read. */
export type CredentialReading = Reading & { payload: unknown; source?: string | null }

/** What a receipt says. */
export type Receipt = {
  method: string
  reference: string
  status: string
  timestamp: string
  externalId?: string
}

/** A problem document. */
export type Problem = { type: string; status: number; challengeId?: string }

/** An implementation. What it refuses, rejects. */
export type Headers = {
  /** All challenges of a `WWW-Authenticate`. */
  readChallenges(header: string, secret: string): Promise<Reading[]>
  /** A `WWW-Authenticate` with an id made of the secret. */
  issueChallenge(fields: Terms, secret: string): Promise<string>
  /** An `Authorization` that answers a challenge. */
  writeCredential(header: string, payload: unknown, source: string): Promise<string>
  readCredential(authorization: string, secret: string): Promise<CredentialReading>
  /** A `Payment-Receipt`. */
  writeReceipt(receipt: Receipt): Promise<string>
  readReceipt(header: string): Promise<Receipt>
  /** The problem document of that name, e.g. `verification-failed`. */
  problem(name: string, challengeId: string): Promise<Problem>
}
