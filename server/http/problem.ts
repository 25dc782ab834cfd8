import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { NothingToReverse, RowNotFound, RuleBroken, StaleRow, StorageBusy, StorageFull } from '../../db/errors.ts'
import { segmentText } from '../../db/model/document.ts'
import { type ProblemCode, ProblemError } from '../problems.ts'

/** Status and title of every problem: the only place that knows a status code. */
const table: Readonly<Record<ProblemCode, readonly [ContentfulStatusCode, string]>> = {
  'bad-request': [400, 'The request does not fit'],
  'not-signed-in': [401, 'Not signed in'],
  'wrong-token': [403, 'Wrong start token'],
  'foreign-host': [421, 'Not served under this name'],
  'foreign-origin': [403, 'Sent from another site'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  stale: [409, 'Changed since you read it'],
  'version-required': [428, 'Version required'],
  'rule-broken': [409, 'Not possible'],
  'nothing-to-undo': [409, 'Nothing to undo'],
  'others-work': [409, 'Others have worked here since'],
  'nothing-to-redo': [409, 'Nothing to redo'],
  'too-large': [413, 'Too large'],
  'head-too-large': [431, 'Too large'],
  'unmet-expectation': [417, 'Expectation not met'],
  'unreadable-file': [422, 'The file cannot be read'],
  'unsupported-type': [415, 'Unsupported content type'],
  'same-document': [422, 'The same document twice'],
  'bitext-exists': [409, 'Already there'],
  'no-pivot': [409, 'Nothing to align through'],
  'cannot-split': [422, 'Cannot be cut there'],
  'cannot-merge': [422, 'Cannot be merged'],
  'unusable-address': [422, 'The address cannot be used'],
  'unconfirmed-host': [409, 'Texts would leave this machine'],
  'storage-busy': [503, 'Busy'],
  'storage-full': [507, 'The disk is full'],
  internal: [500, 'An error of ours'],
}

/** Every problem's code, for whoever checks that each is explained. */
export const problemCodes = Object.keys(table) as ProblemCode[]

/** A problem's text where no request was understood. */
export function problemText(code: ProblemCode, detail: string): string {
  const [status, title] = table[code]
  return JSON.stringify({ type: `/docs/problems#${code}`, title, status, detail })
}

export type Log = { error(details: object, message: string): void }

/** Any error as an answer in `application/problem+json` (RFC 9457). */
export function problemAnswer(error: unknown, c: Context, log: Log): Response {
  const problem = toProblem(error)
  const [status, title] = table[problem.code]
  const extra: Record<string, unknown> = { ...problem.extra }
  if (problem.code === 'internal') {
    const incident = crypto.randomUUID()
    extra.incident = incident
    log.error({ err: error, incident, method: c.req.method, path: c.req.path }, 'unexpected error')
  }
  const body = {
    type: `/docs/problems#${problem.code}`,
    title,
    status,
    detail: problem.message,
    instance: c.req.path.slice(0, 300),
    ...extra,
  }
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  }
  if (status === 503) headers['retry-after'] = '1'
  if (Array.isArray(extra.allow)) headers.allow = extra.allow.join(', ')
  return c.body(JSON.stringify(body), status, headers)
}

/** Known errors by name; anything else is a fault of ours whose cause stays in the log. */
function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof RowNotFound) return new ProblemError('not-found', `There is no ${error.kind} with this id.`)
  if (error instanceof StaleRow) return stale(error)
  if (error instanceof RuleBroken) return new ProblemError('rule-broken', error.message)
  if (error instanceof NothingToReverse) {
    return new ProblemError(error.direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', `${error.message}.`)
  }
  if (error instanceof StorageBusy)
    return new ProblemError('storage-busy', 'Another write takes long. Try again in a moment.')
  if (error instanceof StorageFull) {
    return new ProblemError(
      'storage-full',
      'Nothing was saved: the disk is full. Make room and try again; what was saved before is safe.',
    )
  }
  if (error instanceof HTTPException) return fromHono(error)
  return new ProblemError('internal', 'Something went wrong on our side. Nothing you saved is lost.', {}, error)
}

function stale(error: StaleRow): ProblemError {
  const rows = error.rows.map(({ kind, id, current }) => ({
    kind,
    id,
    current: current && kind === 'segment' ? { ...current, text: segmentText(current as never) } : current,
  }))
  const detail = 'Somebody, or you in another window, changed this since you read it. Nothing was overwritten.'
  return new ProblemError('stale', detail, { rows, current: rows[0]?.current ?? null })
}

function fromHono(error: HTTPException): ProblemError {
  if (error.status === 413) return new ProblemError('too-large', 'The request is larger than Kopir takes.')
  if (error.status === 404) return new ProblemError('not-found', 'There is nothing at this address.')
  if (error.status < 500) return new ProblemError('bad-request', `${error.message || 'The request cannot be read'}.`)
  return new ProblemError('internal', 'Something went wrong on our side.', {}, error)
}
