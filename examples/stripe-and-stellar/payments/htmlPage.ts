// stellar-mpp-payments htmlPage 0.1.0 sha256:ad92ced28d169ceaf4bfa6e454359b98a094a1ac34906ee56492acaf42e3ce5b; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module A plain page for a person: what was bought, or why not. No script, nothing from elsewhere. */

/** Text that may stand anywhere in HTML, in an attribute as well. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? '')
}

/** A mark that is no request to anybody. Without one mppx has the browser ask Google for the icon of your host. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#30a46c"/></svg>',
)}`

const style = `
  :root { color-scheme: light dark; --muted: #666; --border: #e5e5e5; --surface: #f5f5f5; }
  @media (prefers-color-scheme: dark) { :root { --muted: #a1a1a1; --border: #2e2e2e; --surface: #1a1a1a; } }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 28rem; padding: 1.5rem 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  main > section { background: var(--surface); border: 1px solid var(--border); border-radius: 6px; padding: 0.2rem 1rem; }
  dl { color: var(--muted); display: grid; gap: 0.3rem 1rem; grid-template-columns: max-content 1fr; }
  dd { margin: 0; overflow-wrap: anywhere; }
  a { color: inherit; }`

/** Headers of every page here: kept by no cache, framed by nobody, and different for programs. */
export const pageHeaders = {
  'Cache-Control': 'no-store, private',
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'same-origin',
  Vary: 'Accept',
  'X-Content-Type-Options': 'nosniff',
}

/** What a page without scripts may do. */
export const plainPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Makes a page.
 *
 * @param title - Text.
 * @param body - HTML: escape what is not yours.
 * @example
 * const { body, headers } = htmlPage('Your fact', `<p>${escapeHtml(fact)}</p>`)
 */
export function htmlPage(
  title: string,
  body: string,
): { body: string; headers: Record<string, string> } {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><link rel="icon" href="${favicon}"><style>${style}</style>`
  const main = `<main><h1>${escapeHtml(title)}</h1>${body}</main>`
  return {
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${main}</body></html>`,
    headers: { ...pageHeaders, 'Content-Security-Policy': plainPolicy },
  }
}
