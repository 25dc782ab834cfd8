import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { MiddlewareHandler } from 'hono'
import { validator } from 'hono-openapi'
import { ProblemError } from '../problems.ts'

/** One thing wrong with a request: where, as a JSON pointer or a parameter's name, and what. */
export interface FieldError {
  readonly pointer: string
  readonly detail: string
}

function refuse(target: string, issues: readonly StandardSchemaV1.Issue[]): never {
  const errors: FieldError[] = issues.slice(0, 20).map((issue) => ({
    pointer: `/${(issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('/')}`.slice(
      0,
      200,
    ),
    detail: issue.message.slice(0, 300),
  }))
  const first = errors[0]
  throw new ProblemError(
    'bad-request',
    `The ${words[target] ?? target} does not fit${first ? `: ${first.pointer} ${first.detail}` : ''}.`,
    {
      errors,
    },
  )
}
const words: Record<string, string> = { json: 'body', form: 'form', param: 'path', query: 'query string' }

type Result = { success: boolean; error?: readonly StandardSchemaV1.Issue[] }
const hook = (target: string) => (result: Result) => {
  if (!result.success) refuse(target, result.error ?? [])
}

/** Reads and checks the JSON body; a misfit is a `bad-request` with a pointer for each field. */
export const json = <Schema extends StandardSchemaV1>(schema: Schema) =>
  onlyWith(/^application\/json$/, 'application/json', validator('json', schema, hook('json') as never))
/** The same for the parameters of the path. */
export const param = <Schema extends StandardSchemaV1>(schema: Schema) =>
  validator('param', schema, hook('param') as never)
/** The same for the query string. */
export const query = <Schema extends StandardSchemaV1>(schema: Schema) =>
  validator('query', schema, hook('query') as never)
/** The same for a multipart form. */
export const form = <Schema extends StandardSchemaV1>(schema: Schema) =>
  onlyForm(validator('form', schema, hook('form') as never))

/** Lets nothing but a multipart form through. */
export const onlyForm = <Handler extends MiddlewareHandler>(handler: Handler): Handler =>
  onlyWith(/^multipart\/form-data$/, 'multipart/form-data', handler)

/** A value that a schema has checked; a misfit is refused as the readers here do. */
export async function checked<Schema extends StandardSchemaV1>(
  target: string,
  schema: Schema,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const result = await schema['~standard'].validate(value)
  return result.issues ? refuse(target, result.issues) : result.value
}

/** Lets a body through only in the one content type it is read in, whatever the validator would make of others. */
function onlyWith<Handler extends MiddlewareHandler>(type: RegExp, name: string, handler: Handler): Handler {
  const checked: MiddlewareHandler = (c, next) => {
    const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (!type.test(sent)) throw new ProblemError('unsupported-type', `Send this as ${name}.`)
    return handler(c, next)
  }
  // What describes the handler in the API document hangs on it as members.
  return Object.assign(checked, handler) as Handler
}

/**
 * The version a write was decided on, out of `If-Match: "12"` (RFC 9110 §13.1.1).
 *
 * @throws ProblemError `version-required` (428) where the header is missing, `bad-request` where it is no version
 */
export function expectedVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined) {
    throw new ProblemError('version-required', 'Say in If-Match which version of the row you are changing.')
  }
  const match = /^"(\d{1,15})"$/.exec(ifMatch)
  if (!match) throw new ProblemError('bad-request', 'If-Match must be one version in quotes, for example "12".')
  return Number(match[1])
}

/** The entity tag of a version. */
export const etag = (version: number): string => `"${version}"`
