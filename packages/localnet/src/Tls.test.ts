import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as Tls from './Tls.ts'

describe('Tls', async () => {
  const { key, certificate, caCertificate } = await Tls.create('10.1.2.3')
  const [leaf, ca] = [new X509Certificate(certificate), new X509Certificate(caCertificate)]

  test('behavior: the CA signed the certificate, and is one', () => {
    expect(leaf.verify(ca.publicKey)).toBe(true)
    expect(ca.verify(ca.publicKey)).toBe(true)
    expect([leaf.ca, ca.ca]).toEqual([false, true])
  })

  test('behavior: the names are those that the server has', () => {
    for (const ip of ['127.0.0.1', '::1', '10.1.2.3']) expect(leaf.checkIP(ip)).toBe(ip)
    expect(leaf.checkHost('localhost')).toBe('localhost')
    expect(leaf.checkHost('example.org')).toBeUndefined()
  })

  test('behavior: keys are P-256, and only the leaf keeps one', () => {
    expect(leaf.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    expect(key).toMatch(/BEGIN PRIVATE KEY/)
  })
})
