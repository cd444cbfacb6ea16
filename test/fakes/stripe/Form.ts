/** The body of a request as Stripe takes it: form fields whose names nest, `usage_limits[currency]=usd`. */

/** A field: text, or fields. */
export type Value = string | Form
/** Fields by name; without a prototype, so that no name is special. */
export type Form = { [name: string]: Value }

/** An empty form. */
export const empty = (): Form => Object.create(null)

/**
 * Parses a body. A later field of the same name wins.
 *
 * @example
 * Form.parse('a[b]=1&c[0]=x') // { a: { b: '1' }, c: { 0: 'x' } }
 */
export function parse(body: string): Form {
  const form = empty()
  for (const [name, value] of new URLSearchParams(body)) put(form, path(name), value)
  return form
}

function path(name: string): string[] {
  const [first = ''] = name.split('[', 1)
  return [first, ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part)]
}

function put(form: Form, [first = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    form[first] = value
    return
  }
  const inner = form[first]
  const hash = typeof inner === 'object' ? inner : empty()
  // `list[]=x` appends.
  const [next = '', ...after] = rest
  put(hash, [next === '' ? `${Object.keys(hash).length}` : next, ...after], value)
  form[first] = hash
}
