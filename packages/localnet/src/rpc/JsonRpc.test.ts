import { describe, expect, test } from 'vitest'
import * as JsonRpc from './JsonRpc.ts'
import { invalidParams } from './RpcError.ts'

const noticed: string[] = []

function answer(body: unknown) {
  const call: JsonRpc.Call = (method, params) => {
    if (method === 'echo') return params
    if (method === 'refuse') throw invalidParams('limit must not exceed 3')
    if (method === 'nothing') return undefined
    throw new TypeError('boom')
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const reply = JsonRpc.answer(text, call, (_error, method) => noticed.push(method))
  return reply === undefined ? undefined : JSON.parse(reply)
}

const request = (extra: object) => ({ jsonrpc: '2.0', id: 1, method: 'echo', ...extra })

describe('behavior: replies', () => {
  test('behavior: a request gets its result under its id', () => {
    expect(answer(request({ id: 'a', params: { x: 1 } }))).toEqual({
      jsonrpc: '2.0',
      id: 'a',
      result: { x: 1 },
    })
  })

  test('behavior: params may be absent or null', () => {
    expect(answer(request({})).result).toEqual({})
    expect(answer(request({ params: null })).result).toEqual({})
  })

  test('behavior: no result is null', () => {
    expect(answer(request({ method: 'nothing' })).result).toBeNull()
  })

  test('behavior: a notification gets no reply', () => {
    expect(answer({ jsonrpc: '2.0', method: 'echo' })).toBeUndefined()
    expect(answer({ jsonrpc: '2.0', id: null, method: 'echo' })).toBeUndefined()
  })

  test('behavior: a batch gets its replies in order, without those of notifications', () => {
    const replies = answer([
      request({ id: 1 }),
      { jsonrpc: '2.0', method: 'echo' },
      request({ id: 2 }),
      7,
    ])
    expect(replies.map((reply: { id: unknown }) => reply.id)).toEqual([1, 2, null])
    expect(replies[2].error.code).toBe(-32600)
  })
})

describe('error: what is wrong and which code', () => {
  test.each([
    ['{', -32700, /not JSON/],
    ['', -32700, /not JSON/],
    [[], -32600, /batch is empty/],
    [7, -32600, /must be an object, got 7/],
    [null, -32600, /must be an object, got null/],
    [request({ jsonrpc: '1.0' }), -32600, /jsonrpc must be "2.0", got "1.0"/],
    [request({ method: 5 }), -32600, /method must be the name/],
    [request({ method: '' }), -32600, /method must be the name/],
    [request({ id: {} }), -32600, /id must be a string or a number/],
    [request({ parms: {} }), -32600, /no member "parms"/],
    [request({ params: [1] }), -32602, /named members, got an array/],
    [request({ params: 'x' }), -32602, /named members, got "x"/],
    [request({ method: 'refuse' }), -32602, /limit must not exceed 3/],
    [request({ method: 'throw' }), -32603, /throw failed unexpectedly: boom/],
  ])('error: %j', (body, code, message) => {
    const { error, jsonrpc } = answer(body)
    expect(jsonrpc).toBe('2.0')
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })

  test('error: only a fault of the method itself is reported', () => {
    noticed.length = 0
    answer(request({ method: 'refuse' }))
    expect(noticed).toEqual([])
    answer(request({ method: 'throw' }))
    expect(noticed).toEqual(['throw'])
  })

  test('error: the id of a refused request comes back', () => {
    expect(answer(request({ id: 'x', jsonrpc: '1' })).id).toBe('x')
  })
})
