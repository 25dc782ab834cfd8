import { type ClientResponse, hc } from 'hono/client'
import type { App } from '../../server/app.ts'
import { ApiError, problemOf } from './api-error.ts'

/** The server's routes, typed. */
export type Client = ReturnType<typeof createClient>

/**
 * A client of this page's own server.
 *
 * @param onSignedOut  called at every 401: the cookie is missing or spoilt
 */
export function createClient(onSignedOut: () => void = () => {}) {
  return hc<App>('/api', {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      let response: Response
      try {
        response = await fetch(input, init)
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') throw error
        throw new ApiError(0, 'offline', 'Kopir does not answer. Is it still running?')
      }
      if (response.status === 401) onSignedOut()
      return response
    },
  })
}

/** JSON has no `undefined`: an optional member is there or it is not. */
type Exact<T> = T extends string | number | boolean | null | undefined
  ? T
  : { [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }

/**
 * The body of an answer.
 *
 * @throws ApiError when the server answered with a problem, or not at all (`code: 'offline'`, `status: 0`)
 */
export async function answer<Body>(sent: Promise<ClientResponse<Body, number, string>>): Promise<Exact<Body>> {
  const response = await sent
  if (!response.ok) throw await problemOf(response as unknown as Response)
  if (response.status === 204) return null as Exact<Body>
  return (await response.json()) as Exact<Body>
}

/** Says on which version of a row a write was decided. */
export const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } })
