/** What this process prints, for as long as somebody listens. */

/** Keeps what goes to the console, and lets none of it through. */
export function listening(): { printed(): string; stop(): void } {
  const methods = ['debug', 'error', 'info', 'log', 'warn'] as const
  const before = methods.map((method) => [method, console[method]] as const)
  const lines: string[] = []
  for (const method of methods)
    console[method] = (...values: unknown[]) => void lines.push(values.map(textOf).join(' '))
  return {
    printed: () => lines.join('\n'),
    stop() {
      for (const [method, original] of before) console[method] = original
    },
  }
}

function textOf(value: unknown): string {
  if (value instanceof Error) return `${value.stack} ${textOf(value.cause ?? '')}`
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
