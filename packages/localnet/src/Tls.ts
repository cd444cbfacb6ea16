/** A throwaway certificate authority and the server's certificate, made anew for each network. */
import { isIP } from 'node:net'
import { generate } from 'selfsigned'

/** What the server needs to speak TLS, and what clients need to believe it. All PEM. */
export type Tls = {
  key: string
  certificate: string
  /** Certificate of the CA. Its key is forgotten once it has signed. */
  caCertificate: string
}

const validDays = 30
const dayMs = 86_400_000

/**
 * Makes a CA and a certificate for `localhost`, `127.0.0.1`, `::1` and `host` (ECDSA P-256, 30 days).
 * No key is written to disk; the CA's leaves this function with nobody.
 */
export async function create(host: string): Promise<Tls> {
  const ca = await generate([{ name: 'commonName', value: 'stellar-localnet throwaway CA' }], {
    ...shared(),
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...shared(),
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: namesOf(host) },
    ],
  })
  return { key: leaf.private, certificate: leaf.cert, caCertificate: ca.cert }
}

function shared() {
  const now = Date.now()
  return {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - dayMs), // clocks of containers and hosts differ
    notAfterDate: new Date(now + validDays * dayMs),
  } as const
}

function namesOf(host: string) {
  const names = new Set(['localhost', '127.0.0.1', '::1', host])
  return [...names].map((name) =>
    isIP(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const),
  )
}
