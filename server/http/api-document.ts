import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'

/** What the document says of an operation beyond its schemas. */
export interface Operation {
  /** What it does, in one sentence. */
  readonly summary: string
  /** Status and content type of its success; 200 and JSON where nothing is said. */
  readonly status?: number
  readonly content?: string
  /** Wants `If-Match` with the version it was decided on; `optional` where it may be left out. */
  readonly ifMatch?: true | 'optional'
  /** Answers everyone, signed in or not. */
  readonly open?: true
}

type Parts = Record<string, unknown> & { parameters?: { in: string; name: string }[] }
type Paths = Record<string, Record<string, Parts>>

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/**
 * The OpenAPI 3.1 document of an application: paths and schemas out of its routes, words out of a table.
 *
 * @param operations  by method and path: `GET /projects/{projectId}`, without the prefix all paths share; a route that is
 *                    not among them is described by its schemas alone
 */
export async function apiDocument(
  app: Hono,
  about: { title: string; version: string; description: string; prefix: string },
  operations: Readonly<Record<string, Operation>>,
): Promise<object> {
  const { title, version, description, prefix } = about
  const spec = await generateSpecs(app as never, {
    includeEmptyPaths: true,
    excludeStaticFile: false,
    defaultValidationErrorResponse: false,
  })
  const paths: Paths = {}
  for (const [path, methods] of Object.entries(spec.paths as unknown as Paths)) {
    if (!path.startsWith(prefix)) continue
    const named = withNamedIds(path)
    for (const [method, parts] of Object.entries(methods)) {
      const key = `${method.toUpperCase()} ${named.slice(prefix.length)}`
      paths[named] = { ...paths[named], [method]: described(parts, operations[key] ?? { summary: '' }, named) }
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version, description },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { ...(spec.components?.schemas as object), Problem: problemSchema },
      securitySchemes: { commandKey: { type: 'http', scheme: 'bearer' } },
    },
  }
}

/** `/projects/{id}` as `/projects/{projectId}`: an id says whose it is. */
function withNamedIds(path: string): string {
  return path.replace(/\/([a-z]+)s\/\{id\}/g, '/$1s/{$1Id}')
}

function described(parts: Parts, operation: Operation, path: string): Parts {
  const { summary, status = 200, content = 'application/json', ifMatch, open } = operation
  const id = /\{(\w+Id)\}/.exec(path)?.[1]
  const parameters = (parts.parameters ?? []).map((each) => (each.in === 'path' && id ? { ...each, name: id } : each))
  if (ifMatch) {
    const version = { type: 'string', pattern: '^"\\d{1,15}"$', examples: ['"12"'] }
    parameters.push({ in: 'header', name: 'If-Match', required: ifMatch === true, schema: version } as never)
  }
  const body = status === 204 ? {} : { content: { [content]: {} } }
  return {
    ...parts,
    summary,
    security: open ? [] : [{ commandKey: [] }],
    parameters,
    responses: {
      [status]: { description: 'Done', ...body },
      '4XX': { description: 'What was wrong with the request, or has changed meanwhile', content: problem },
      '5XX': { description: 'What went wrong here', content: problem },
    },
  }
}

/** RFC 9457. */
const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
    },
    current: { description: 'For a stale write: the row as it is now, null where it is gone' },
    rows: { type: 'array', items: {}, description: 'For a stale write: every row that has moved on' },
  },
}
