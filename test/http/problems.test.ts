import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RuleBroken, StorageBusy, StorageFull } from '../../db/errors.ts'
import { problemCodes } from '../../server/http/problem.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { freshBench } from '../helpers/bench.ts'
import { type Answer, type Desk, freshDesk, furnished, ref } from './desk.ts'

/** Every problem is one of RFC 9457 and says what can be done. */
function expectProblem(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.body?.type, answer.body?.status]).toEqual([status, `/docs/problems#${code}`, status])
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.body.title).toBeTruthy()
  expect(answer.body.detail).toMatch(/\S.*[.]$/)
  expect(answer.text).not.toMatch(/\bat .*:\d+:\d+|SQLITE|node_modules/)
}

const nobody = '0'.repeat(26)

test('every problem is explained under a heading of its name', () => {
  const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')
  const headings = [...page.matchAll(/^## `(.+)`$/gm)].map(([, code]) => code)
  expect(headings.sort()).toEqual([...problemCodes].sort())
})

test.each([
  ['GET', '/api/nowhere'],
  ['GET', '/api/'],
  ['GET', '/nowhere'],
  ['POST', '/'],
  ['GET', `/api/projects/${nobody}`],
  ['GET', `/api/documents/${nobody}/segments`],
  ['GET', `/api/documents/${nobody}/original`],
  ['GET', `/api/segments/${nobody}`],
  ['GET', `/api/bitexts/${nobody}/skeleton`],
  ['POST', `/api/bitexts/${nobody}/align`],
  ['GET', `/api/bitexts/${nobody}/export`],
  ['GET', `/api/bitexts/${nobody}/translation`],
  ['GET', `/api/bitexts/${nobody}/translation/outlook`],
  ['GET', `/api/links/${nobody}`],
  ['GET', `/api/jobs/${nobody}`],
  ['DELETE', `/api/jobs/${nobody}`],
  ['GET', `/api/concepts/${nobody}`],
  ['GET', `/api/concepts/${nobody}/occurrences`],
  ['GET', `/api/projects/${nobody}/concepts`],
  ['GET', `/api/projects/${nobody}/documents`],
  ['GET', `/api/projects/${nobody}/bitexts`],
  ['GET', `/api/projects/${nobody}/history`],
  ['GET', `/api/projects/${nobody}/glossary`],
  ['GET', `/api/segments/${nobody}/history`],
  ['GET', `/api/events?project=${nobody}`],
])('%s %s: there is nothing', async (method, path) => {
  const { call } = await freshDesk()
  expectProblem(await call(method, path), 404, 'not-found')
})

test('writing to what is not there says so, whatever version is named', async () => {
  const { call } = await freshDesk()
  const version = 1
  for (const [method, path, json] of [
    ['PATCH', `/api/projects/${nobody}`, { name: 'x' }],
    ['DELETE', `/api/projects/${nobody}`, undefined],
    ['PATCH', `/api/documents/${nobody}`, { name: 'x' }],
    ['DELETE', `/api/documents/${nobody}`, undefined],
    ['PUT', `/api/segments/${nobody}`, { text: 'x' }],
    ['DELETE', `/api/bitexts/${nobody}`, undefined],
    ['PATCH', `/api/concepts/${nobody}`, { note: 'x' }],
    ['DELETE', `/api/concepts/${nobody}`, undefined],
    ['PATCH', `/api/terms/${nobody}`, { text: 'x' }],
    ['DELETE', `/api/terms/${nobody}`, undefined],
    ['POST', `/api/projects/${nobody}/documents`, { name: 'x', text: 'x' }],
    ['POST', `/api/projects/${nobody}/concepts`, { kind: 'other', terms: [{ lang: 'kk', text: 'x' }] }],
    ['POST', `/api/concepts/${nobody}/terms`, { lang: 'kk', text: 'x' }],
    ['POST', `/api/projects/${nobody}/bitexts`, { sourceId: nobody, targetId: nobody.replace('0', '1') }],
    ['POST', `/api/bitexts/${nobody}/acts`, { act: { act: 'confirm', links: [{ id: nobody, version }] } }],
  ] as const) {
    expectProblem(await call(method, path, { version, ...(json ? { json } : {}) }), 404, 'not-found')
  }
})

test('a wrong method is told from a wrong address, and which methods there are', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  for (const [method, path, allow] of [
    ['PUT', '/api/projects', 'GET, HEAD, POST'],
    ['OPTIONS', '/api/projects', 'GET, HEAD, POST'],
    ['POST', `/api/projects/${project.id}`, 'GET, HEAD, PATCH, DELETE'],
    ['PROPFIND', `/api/projects/${project.id}`, 'GET, HEAD, PATCH, DELETE'],
    ['POST', '/api/health', 'GET, HEAD'],
    ['GET', `/api/projects/${project.id}/undo`, 'POST'],
  ] as const) {
    const answer = await desk.call(method, path)
    expectProblem(answer, 405, 'method-not-allowed')
    expect(answer.headers.get('allow')).toBe(allow)
  }
})

test('HEAD answers as GET does, without a body', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  for (const path of ['/api/health', `/api/projects/${project.id}`, `/api/events?project=${project.id}`]) {
    const { status, text } = await desk.call('HEAD', path)
    expect([path, status, text]).toEqual([path, 200, ''])
  }
  const missing = await desk.call('HEAD', '/api/nowhere')
  expect([missing.status, missing.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

const wrongBodies: readonly (readonly [string, string, unknown, string[]])[] = [
  ['POST', '/api/projects', {}, ['/name']],
  ['POST', '/api/projects', { name: '   ' }, ['/name']],
  ['POST', '/api/projects', { name: 'x'.repeat(301) }, ['/name']],
  ['POST', '/api/projects', { name: 5 }, ['/name']],
  ['POST', '/api/projects', { name: 'half \ud83d' }, ['/name']],
  ['POST', '/api/projects', { name: 'x', role: 'admin' }, ['/']],
  ['POST', '/api/projects', [], ['/']],
  ['POST', '/api/projects', null, ['/']],
  ['POST', '/api/session', { token: '' }, ['/token']],
  [
    'POST',
    '/api/projects/:project/documents',
    { name: '', text: '', lang: 'no language' },
    ['/name', '/text', '/lang'],
  ],
  ['POST', '/api/projects/:project/documents', { name: 'x', text: 'x', format: 'tmx' }, ['/format']],
  ['POST', '/api/projects/:project/bitexts', { sourceId: '1', targetId: null }, ['/sourceId', '/targetId']],
  ['POST', '/api/projects/:project/concepts', { kind: 'king', terms: [] }, ['/kind', '/terms']],
  [
    'POST',
    '/api/projects/:project/concepts',
    { kind: 'other', terms: [{ lang: 'kk', text: 'a', id: 'mine' }] },
    ['/terms/0'],
  ],
  ['PUT', '/api/segments/:segment', { text: 'a', corrected: 'b' }, ['/']],
  ['PUT', '/api/segments/:segment', { text: 'half \udc00 of a character' }, ['/text']],
  ['PUT', '/api/segments/:segment', { text: 'a', groupId: '' }, ['/groupId']],
  [
    'POST',
    '/api/segments/:segment/mentions',
    { conceptId: nobody, start: -1, end: 0, decision: 'no' },
    ['/start', '/end', '/decision'],
  ],
  ['POST', '/api/bitexts/:bitext/acts', { act: { act: 'burn' } }, ['/act/act']],
  ['POST', '/api/bitexts/:bitext/acts', { act: { act: 'confirm', links: [] } }, ['/act/links']],
  ['POST', '/api/bitexts/:bitext/acts', { act: { act: 'confirm', links: [{ id: nobody }] } }, ['/act/links/0/version']],
  [
    'POST',
    '/api/bitexts/:bitext/acts',
    {
      act: {
        act: 'exclude',
        excluded: true,
        segments: [
          { id: nobody, version: 1 },
          { id: nobody, version: 1 },
        ],
      },
    },
    ['/act/segments'],
  ],
]
test.each(wrongBodies)('%s %s refuses the body %j at %j', async (method, path, json, pointers) => {
  const desk = await freshDesk()
  const { project, bitext, sources } = await furnished(desk)
  const at = path.replace(':project', project.id).replace(':bitext', bitext.id).replace(':segment', sources[0].id)
  const before = await desk.deps.storage.lastSeq()
  const answer = await desk.call(method, at, { json, version: 1 })
  expectProblem(answer, 400, 'bad-request')
  expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers)
  expect(await desk.deps.storage.lastSeq()).toBe(before)
})

test.each([
  '{',
  '',
  'nul',
  '{"a":1,}',
  '"\\ud800"',
  '{"__proto__":{"polluted":true},"name":"x"}',
  `${'{"a":'.repeat(9000)}1`,
])('a body that is no JSON we know is refused: %.60s', async (body) => {
  const { call } = await freshDesk()
  const headers = { 'content-type': 'application/json' }
  expectProblem(await call('POST', '/api/projects', { body, headers }), 400, 'bad-request')
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/jsonp',
  'multipart/form-data; boundary=x',
  '',
])('JSON sent as “%s” is refused', async (type) => {
  const { call } = await freshDesk()
  const sent = { body: '{"name":"x"}', headers: { 'content-type': type } }
  expectProblem(await call('POST', '/api/projects', sent), 415, 'unsupported-type')
})

test('a form that is no form is refused, also one with fields nobody asked for', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  for (const path of [`/api/projects/${project.id}/imports`, `/api/projects/${project.id}/glossary`]) {
    expectProblem(await desk.call('POST', path, { json: {} }), 415, 'unsupported-type')
    expectProblem(await desk.call('POST', path), 415, 'unsupported-type')
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const broken = await desk.call('POST', path, { body: '--x\r\nnonsense', headers: { 'content-type': type } })
      expectProblem(broken, 400, 'bad-request')
    }
    const file = new File(['{"concepts":[]}'], 'a.json')
    expectProblem(await desk.call('POST', path, { form: { file, owner: 'me' } }), 400, 'bad-request')
    expectProblem(await desk.call('POST', path, { form: { file: 'no file' } }), 400, 'bad-request')
  }
})

test.each([
  '/api/projects/:project/history?limit=0',
  '/api/projects/:project/history?limit=501',
  '/api/projects/:project/history?before=x',
  '/api/projects/:project/history?page=2',
  '/api/documents/:document/segments?limit=1e9',
  '/api/documents/:document/segments?from=-1',
  '/api/documents/:document/segments?limit=1&limit=2',
  '/api/segments',
  '/api/segments?ids=',
  '/api/segments?ids=a,b',
  '/api/events',
  '/api/events?project=x',
  '/api/bitexts/:bitext/export?include=some',
  '/api/bitexts/:bitext/export?nulls=yes',
  '/api/bitexts/:bitext/export?format=../tmx',
  '/api/bitexts/:bitext/translation?include=some',
  '/api/bitexts/:bitext/translation?format=docx',
  '/api/bitexts/:bitext/translation/outlook?include=',
  '/api/projects/x',
  '/api/projects/%00',
  '/api/projects/..%2f..',
  `/api/projects/${'0'.repeat(27)}`,
  `/api/projects/${'U'.repeat(26)}`,
])('GET %s does not fit', async (path) => {
  const desk = await freshDesk()
  const { project, bitext, source } = await furnished(desk)
  const at = path.replace(':project', project.id).replace(':bitext', bitext.id).replace(':document', source.id)
  const answer = await desk.call('GET', at)
  expectProblem(answer, 400, 'bad-request')
  expect(answer.body.errors.length).toBeGreaterThan(0)
})

test('a change without a version is refused, one with a wrong one too', async () => {
  const desk = await freshDesk()
  const { project, source, bitext, sources } = await furnished(desk)
  const concept = (
    await desk.call('POST', `/api/projects/${project.id}/concepts`, {
      json: { kind: 'other', terms: [{ lang: 'kk', text: 'Асан' }] },
    })
  ).body
  const writes = [
    ['PATCH', `/api/projects/${project.id}`, { name: 'x' }],
    ['DELETE', `/api/projects/${project.id}`],
    ['PATCH', `/api/documents/${source.id}`, { name: 'x' }],
    ['DELETE', `/api/documents/${source.id}`],
    ['PUT', `/api/segments/${sources[0].id}`, { text: 'x' }],
    ['DELETE', `/api/bitexts/${bitext.id}`],
    ['PATCH', `/api/concepts/${concept.id}`, { note: 'x' }],
    ['DELETE', `/api/concepts/${concept.id}`],
    ['PATCH', `/api/terms/${concept.terms[0].id}`, { text: 'x' }],
    ['DELETE', `/api/terms/${concept.terms[0].id}`],
  ] as const
  const before = await desk.deps.storage.lastSeq()
  for (const [method, path, json] of writes) {
    const sent = json ? { json } : {}
    expectProblem(await desk.call(method, path, sent), 428, 'version-required')
    expectProblem(await desk.call(method, path, { ...sent, headers: { 'if-match': '*' } }), 400, 'bad-request')
    expectProblem(await desk.call(method, path, { ...sent, headers: { 'if-match': 'W/"1"' } }), 400, 'bad-request')
    const stale = await desk.call(method, path, { ...sent, version: 999 })
    expectProblem(stale, 409, 'stale')
    const row = (await desk.call('GET', path.replace('/api/terms', '/api/projects'))).body
    if (row.version !== undefined) expect(stale.body.current.version).toBe(row.version)
  }
  expect(await desk.deps.storage.lastSeq()).toBe(before)
})

test('a stale write gets the row as it is now, with its text, and changes nothing', async () => {
  const desk = await freshDesk()
  const { sources } = await furnished(desk)
  const path = `/api/segments/${sources[0].id}`
  const version = sources[0].version
  const first = await desk.call('PUT', path, { json: { text: 'Бірінші.' }, version })
  const second = await desk.call('PUT', path, { json: { text: 'Екінші.' }, version })
  expectProblem(second, 409, 'stale')
  expect(second.body.current).toMatchObject({ text: 'Бірінші.', version: first.body.version })
  expect(second.body.rows).toMatchObject([{ kind: 'segment', id: sources[0].id }])
  expect((await desk.call('GET', path)).body.text).toBe('Бірінші.')
  // Also where the stale write would change nothing.
  expectProblem(await desk.call('PUT', path, { json: { text: 'Бірінші.' }, version }), 409, 'stale')
})

test('a stale act names every row that moved on', async () => {
  const desk = await freshDesk()
  const { sources, targets, act } = await furnished(desk)
  await act({ act: 'pair', source: [ref(sources[0])], target: [ref(targets[0])] })
  const old = { ...ref(sources[1]), version: sources[1].version + 50 }
  const stale = await act({ act: 'exclude', segments: [old, { ...ref(sources[2]), version: 1 }], excluded: true })
  expectProblem(stale, 409, 'stale')
  expect(stale.body.rows.map(({ id }: { id: string }) => id).sort()).toEqual([sources[1].id, sources[2].id].sort())
})

test('nothing to undo, nothing to redo, the same document twice: each has a name', async () => {
  const desk = await freshDesk()
  const { project, source } = await furnished(desk)
  expectProblem(await desk.call('POST', `/api/projects/${project.id}/redo`), 409, 'nothing-to-redo')
  expectProblem(await desk.call('POST', `/api/projects/${nobody}/undo`), 409, 'nothing-to-undo')
  const json = { sourceId: source.id, targetId: source.id }
  expectProblem(await desk.call('POST', `/api/projects/${project.id}/bitexts`, { json }), 422, 'same-document')
})

test('a cut or a merge that cannot be says why', async () => {
  const desk = await freshDesk()
  const { sources, targets, act } = await furnished(desk)
  for (const at of [sources[0].text.length, 9999]) {
    expectProblem(await act({ act: 'split', segment: ref(sources[0]), at }), 422, 'cannot-split')
  }
  expectProblem(await act({ act: 'merge', segments: [ref(sources[0]), ref(sources[2])] }), 422, 'cannot-merge')
  expectProblem(await act({ act: 'merge', segments: [ref(sources[0]), ref(targets[0])] }), 422, 'cannot-merge')
})

test('a file that cannot be read names the file and keeps nothing', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const broken = new File(['<?xml version="1.0"?>\n<tmx version="1.4"><header/>\n<body><tu></body></tmx>'], 'қате.tmx')
  for (const path of ['imports', 'imports/preview']) {
    const answer = await desk.call('POST', `/api/projects/${project.id}/${path}`, { form: { file: broken } })
    expectProblem(answer, 422, 'unreadable-file')
    expect(answer.body.detail).toContain('қате.tmx')
    expect(answer.body.line).toBeGreaterThan(0)
  }
  const glossary = new File(['[\n  5\n]'], 'g.json')
  const answer = await desk.call('POST', `/api/projects/${project.id}/glossary`, { form: { file: glossary } })
  expectProblem(answer, 422, 'unreadable-file')
  expect(answer.body.detail).toMatch(/^“g\.json”, line 2, column \d+: .+\.$/)
  expect((await desk.call('GET', `/api/projects/${project.id}/documents`)).body.items).toHaveLength(2)
})

test('what is too large is refused by its length, before it is read', async () => {
  const { call } = await freshDesk()
  const headers = { 'content-type': 'application/json', 'content-length': '24000001' }
  expectProblem(await call('POST', '/api/projects', { body: '{}', headers }), 413, 'too-large')
  const large = { ...headers, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '201000001' }
  expectProblem(await call('POST', `/api/projects/${nobody}/imports`, { body: '', headers: large }), 413, 'too-large')
})

test('what is too large is refused by what comes, where no length is said', async () => {
  const { app } = await freshDesk()
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000
      if (sent > 60_000_000) controller.close()
      else controller.enqueue(new Uint8Array(1_000_000).fill(32))
    },
  })
  const headers = { host: '127.0.0.1:4310', 'content-type': 'application/json' }
  const answer = await app.request('http://127.0.0.1:4310/api/session', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  expect([answer.status, sent < 40_000_000]).toEqual([413, true])
})

/** A desk whose store fails in one way. */
async function failing(error: Error): Promise<Desk> {
  const bench = await freshBench()
  const fail = async () => {
    throw error
  }
  const deps: Deps = { ...bench, storage: { ...bench.storage, projects: fail, commit: fail } }
  return freshDesk({ deps })
}

test.each([
  [new StorageFull('x'), 507, 'storage-full'],
  [new StorageBusy('x'), 503, 'storage-busy'],
  [new RuleBroken('A segment is in two links.'), 409, 'rule-broken'],
])('a store that throws %o is a problem of its own', async (error, status, code) => {
  const { call, faults } = await failing(error)
  const answer = await call('POST', '/api/projects', { json: { name: 'x' } })
  expectProblem(answer, status, code)
  expect(answer.headers.get('retry-after')).toBe(status === 503 ? '1' : null)
  expect(faults).toEqual([])
})

test('an error of ours says nothing of itself but the number under which the log has it', async () => {
  const { call, faults } = await failing(new TypeError('secret at /home/x.ts:1:2'))
  const answer = await call('GET', '/api/projects')
  expectProblem(answer, 500, 'internal')
  expect(answer.text).not.toContain('secret')
  expect(faults).toMatchObject([{ incident: answer.body.incident, path: '/api/projects' }])
})
