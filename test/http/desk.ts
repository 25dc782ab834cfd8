import type { Hono } from 'hono'
import { createApp } from '../../server/app.ts'
import { allowedHosts } from '../../server/http/guard.ts'
import { commandKey } from '../../server/http/session.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { freshBench } from '../helpers/bench.ts'

export const base = 'http://127.0.0.1:4310'
export const keys = { token: 'start-token', secret: 'ab'.repeat(32) }

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body; undefined where it is no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a stranger reads what comes, whatever the types promise
  readonly body: any
}

/** What a request may say; `json` and `form` set the content type. */
export interface Sent {
  readonly json?: unknown
  readonly form?: Record<string, string | File>
  readonly body?: string
  readonly headers?: Record<string, string>
  readonly version?: number
}

/** An application over a fresh store, and a signed-in client of it. */
export async function freshDesk(
  given: { deps?: Deps; closing?: AbortSignal; heartbeatMs?: number; port?: number } = {},
) {
  const deps = given.deps ?? (await freshBench())
  const faults: unknown[] = []
  const app: Hono = createApp({
    deps,
    keys,
    log: { error: (details) => faults.push(details) },
    hosts: () => allowedHosts('127.0.0.1', given.port ?? 4310),
    events: { heartbeatMs: given.heartbeatMs ?? 20_000, closing: given.closing },
  })
  const raw = (method: string, path: string, sent: Sent = {}): Promise<Response> => {
    const headers = new Headers({ host: '127.0.0.1:4310', ...sent.headers })
    if (sent.version !== undefined) headers.set('if-match', `"${sent.version}"`)
    let body: BodyInit | undefined = sent.body
    if (sent.json !== undefined) {
      if (!headers.has('content-type')) headers.set('content-type', 'application/json')
      body = JSON.stringify(sent.json)
    }
    if (sent.form) {
      body = new FormData()
      for (const [name, value] of Object.entries(sent.form)) body.append(name, value)
    }
    return Promise.resolve(app.request(`${base}${path}`, { method, headers, ...(body === undefined ? {} : { body }) }))
  }
  const bare = async (method: string, path: string, sent: Sent = {}): Promise<Answer> => {
    const response = await raw(method, path, sent)
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: json && text ? JSON.parse(text) : undefined,
    }
  }
  const signed = { authorization: `Bearer ${commandKey(keys.secret)}` }
  const call = (method: string, path: string, sent: Sent = {}) =>
    bare(method, path, { ...sent, headers: { ...signed, ...sent.headers } })
  const stream = (path: string, sent: Sent = {}) =>
    raw('GET', path, { ...sent, headers: { ...signed, ...sent.headers } })
  return { deps, app, faults, raw, bare, call, stream }
}

export type Desk = Awaited<ReturnType<typeof freshDesk>>

/** A project with two documents put together, over HTTP alone. */
export async function furnished(desk: Desk) {
  const { call } = desk
  const project = (await call('POST', '/api/projects', { json: { name: 'Chronicle' } })).body
  const document = async (name: string, lang: string, text: string) =>
    (await call('POST', `/api/projects/${project.id}/documents`, { json: { name, lang, text } })).body
  const source = await document('Шежіре', 'kk', 'Бір кісі келді. Екі кісі кетті. Үш кісі қалды.')
  const target = await document('Chronicle', 'en', 'One man came. Two men left. Three men stayed.')
  const bitext = (
    await call('POST', `/api/projects/${project.id}/bitexts`, { json: { sourceId: source.id, targetId: target.id } })
  ).body
  const segments = async (id: string) => (await call('GET', `/api/documents/${id}/segments?limit=1000`)).body.items
  return {
    project,
    source,
    target,
    bitext,
    sources: await segments(source.id),
    targets: await segments(target.id),
    segments,
    act: (act: unknown, groupId?: string) =>
      call('POST', `/api/bitexts/${bitext.id}/acts`, { json: { act, ...(groupId ? { groupId } : {}) } }),
  }
}

/** What an act names a row by. */
export const ref = ({ id, version }: { id: string; version: number }) => ({ id, version })
