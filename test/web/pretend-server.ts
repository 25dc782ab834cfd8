import { afterEach, vi } from 'vitest'

/** What a pretended route answers: a body, or a problem. */
export type Answer = { status?: number; body?: unknown } | 'no answer'
export type Routes = Record<string, (call: Call) => Answer>

export interface Call {
  readonly route: string
  readonly ifMatch: string | null
  readonly body: unknown
}

afterEach(() => vi.unstubAllGlobals())

/**
 * Stands in for the server: `'GET /projects/p': () => ({ body })`. A route that is not named answers 404.
 *
 * @returns every call, in order
 */
export function pretendServer(routes: Routes): Call[] {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (input: string | URL | Request, init: RequestInit = {}) => {
    const path = String(input)
      .replace(/^\/api/, '')
      .split('?')[0]
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body
    const call = { route: `${init.method ?? 'GET'} ${path}`, ifMatch: new Headers(init.headers).get('if-match'), body }
    calls.push(call)
    const answer = routes[call.route]?.(call) ?? problem(404, 'not-found', 'There is nothing at this address.')
    if (answer === 'no answer') throw new TypeError('fetch failed')
    const { status = 200 } = answer
    return new Response(status === 204 ? null : JSON.stringify(answer.body ?? null), { status })
  })
  return calls
}

/** A problem as the server tells it (RFC 9457). */
export function problem(status: number, code: string, detail: string, extra: object = {}): Answer {
  return { status, body: { type: `/docs/problems#${code}`, title: code, status, detail, ...extra } }
}
