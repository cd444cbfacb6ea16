/** Chromium, headless, with an empty profile: what a person sees. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { binary } from './binaries.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser, and where its pages went. */
export type Browser = {
  context: BrowserContext
  /** Hosts that were asked for anything, and what the pages complained of. */
  hosts: Set<string>
  complaints: string[]
  /** The text of a QR code, read from the screen. */
  readQR(image: Locator): Promise<string>
  close(): Promise<void>
}

/**
 * Starts one.
 *
 * @param stripeScript - Stands in for everything at js.stripe.com. Nothing else is reached but this machine.
 */
export async function launch(stripeScript: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: binary('chromium'),
    args: flags,
    viewport: { width: 520, height: 480 },
  })
  const hosts = new Set<string>()
  const complaints: string[] = []
  context.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', (problem) => complaints.push(problem.error().message))
  const script = await (await fetch(stripeScript)).text()
  await context.route('https://js.stripe.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
  const bench = await context.newPage()
  return {
    context,
    hosts,
    complaints,
    readQR: async (image) => decodeQR(await pixelsOf(bench, await image.screenshot())),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** Chromium reads its own PNG. What is sent is a digit for each pixel: all colors of it would take seconds. */
async function pixelsOf(bench: Page, png: Buffer) {
  const { digits, ...size } = await bench.evaluate<Picture>(
    `(${read})('data:image/png;base64,${png.toString('base64')}')`,
  )
  const data = Uint8Array.from([...digits].flatMap((digit) => Array(3).fill(Number(digit) * 255)))
  return { ...size, data }
}
type Picture = { digits: string; height: number; width: number }

const read = `async (url) => {
  const image = await createImageBitmap(await (await fetch(url)).blob())
  const { height, width } = image
  const canvas = new OffscreenCanvas(width, height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, width, height)
  let digits = ''
  for (let at = 0; at < data.length; at += 4) digits += data[at] > 127 ? 1 : 0
  return { digits, height, width }
}`
