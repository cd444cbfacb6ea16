/** What commands that ask a seller are told on their command line. */

/** @throws {Error} unless it is a URL of the web. */
export function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new Error(`"${text}" is no URL; want one such as http://localhost:3000/premium/weather.`)
}

/** A body to send, as text. @throws {Error} unless it is JSON. */
export function parseBody(text: string | undefined): string | undefined {
  try {
    if (text !== undefined) JSON.parse(text)
    return text
  } catch {
    throw new Error(`--body takes JSON, such as '{"city":"Lisbon"}'.`)
  }
}
