/** Where a server tells what it does. `console` fits. Never receives a credential, key or signature. */
export interface Logger {
  debug(msg: string, ...args: unknown[]): void
  info(msg: string, ...args: unknown[]): void
  warn(msg: string, ...args: unknown[]): void
  error(msg: string, ...args: unknown[]): void
}

/** The default: says nothing. */
export const silent: Logger = { debug() {}, error() {}, info() {}, warn() {} }
