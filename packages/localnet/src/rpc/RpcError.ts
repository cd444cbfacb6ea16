/** A request that the RPC refuses: what was wrong, what is wanted, and the code Stellar RPC uses for it. */

/** JSON-RPC 2.0 error codes. @see https://www.jsonrpc.org/specification#error_object */
export const codes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
} as const

/** One of {@link codes}. */
export type Code = (typeof codes)[keyof typeof codes]

/** Thrown by a method; becomes the `error` member of the reply. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: Code
  /** Anything JSON that helps a program act on it. */
  readonly data: unknown

  constructor(code: Code, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** A parameter that is missing, of the wrong kind, or out of bounds. */
export function invalidParams(message: string): RpcError {
  return new RpcError(codes.invalidParams, message)
}

/** A well-formed request that the network's present state cannot answer. */
export function invalidRequest(message: string, data?: unknown): RpcError {
  return new RpcError(codes.invalidRequest, message, data)
}
