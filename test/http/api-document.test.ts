import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations } from '../../server/routes/operations.ts'
import { freshDesk } from './desk.ts'

async function document() {
  const desk = await freshDesk()
  return { desk, spec: (await desk.call('GET', '/api/openapi.json')).body }
}

test('the document is OpenAPI 3.1 and has every route in it, and no other', async () => {
  const { desk, spec } = await document()
  expect([spec.openapi, spec.servers, spec.info.version]).toEqual(['3.1.0', [{ url: '/' }], '0.0.0-test'])
  const routes = desk.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path.replace(/:id/g, '{}')}`)
  const described = Object.entries<object>(spec.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '{}')}`),
  )
  expect(described.sort()).toEqual([...new Set(routes)].sort())
  expect(described.length).toBeGreaterThan(45)
})

test('each operation says what it does, what it wants and how it refuses', async () => {
  const { spec } = await document()
  const ids = new Set<string>()
  // biome-ignore lint/suspicious/noExplicitAny: read as a stranger would
  for (const [path, methods] of Object.entries<Record<string, any>>(spec.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const where = `${method} ${path}`
      expect(operation.summary, where).toMatch(/^[A-Z].*[.]$/)
      expect(ids.has(operation.operationId), where).toBe(false)
      ids.add(operation.operationId)
      const inPath = operation.parameters.filter((each: { in: string }) => each.in === 'path')
      expect(
        inPath.map(({ name }: { name: string }) => `{${name}}`),
        where,
      ).toEqual(path.match(/\{\w+\}/g) ?? [])
      expect(operation.responses['4XX'].content['application/problem+json'].schema.$ref, where).toBe(
        '#/components/schemas/Problem',
      )
    }
  }
  const put = spec.paths['/api/segments/{segmentId}'].put
  expect(put.parameters).toContainEqual(expect.objectContaining({ in: 'header', name: 'If-Match', required: true }))
  expect(put.requestBody.content['application/json'].schema).toMatchObject({
    additionalProperties: false,
    required: ['text'],
  })
  const upload = spec.paths['/api/projects/{projectId}/imports'].post.requestBody.content
  expect(upload['multipart/form-data'].schema.properties.file).toBeDefined()
  expect(spec.components.schemas.Problem.required).toContain('type')
})

test('every reference in the document leads somewhere', async () => {
  const { spec } = await document()
  const refs = [...JSON.stringify(spec).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!.split('/'))
  expect(refs.length).toBeGreaterThan(0)
  for (const path of refs)
    expect(
      path.reduce((at, key) => at?.[key], spec),
      path.join('/'),
    ).toBeDefined()
})

test('there are words for every route, and a route for all words', async () => {
  const { spec } = await document()
  const described = Object.entries<object>(spec.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
  )
  expect(described.sort()).toEqual(Object.keys(operations).sort())
})

test('the page about the API names every operation', () => {
  const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
  const named = [...page.matchAll(/^\| `([A-Z]+ \/api\/\S*)` \|/gm)].map(([, operation]) => operation!)
  const known = Object.keys(operations).map((key) => key.replace(' ', ' /api'))
  expect(named.sort()).toEqual(known.sort())
})
