import { expect, test } from 'vitest'
import { ended } from '../helpers/bench.ts'
import { freshDesk, furnished, ref } from './desk.ts'

test('projects are made, listed, renamed, deleted, and brought back', async () => {
  const { call } = await freshDesk()
  const made = await call('POST', '/api/projects', { json: { name: '  Ісі  ' } })
  expect([made.status, made.body.name, made.headers.get('etag')]).toEqual([201, 'Ісі', `"${made.body.version}"`])
  const path = `/api/projects/${made.body.id}`
  expect((await call('GET', '/api/projects')).body.items.map(({ name }: { name: string }) => name)).toEqual(['Ісі'])
  const renamed = await call('PATCH', path, { json: { name: 'Хроніка' }, version: made.body.version })
  expect([renamed.status, renamed.body.name]).toEqual([200, 'Хроніка'])
  expect(renamed.body.version).toBeGreaterThan(made.body.version)
  const read = await call('GET', path)
  expect(read.headers.get('etag')).toBe(`"${renamed.body.version}"`)
  expect(read.body).toMatchObject({ name: 'Хроніка', documents: [], bitexts: [], concepts: 0, undo: 'Rename project' })
  const gone = await call('DELETE', path, { version: renamed.body.version })
  expect([gone.status, gone.text]).toEqual([204, ''])
  expect((await call('GET', path)).status).toBe(404)
  expect((await call('POST', `${path}/undo`)).status).toBe(200)
  expect((await call('GET', path)).body.name).toBe('Хроніка')
  expect((await call('POST', `${path}/redo`)).status).toBe(200)
  expect((await call('GET', path)).status).toBe(404)
})

test('the project begun last is listed first', async () => {
  const { call } = await freshDesk()
  for (const name of ['Ескі', 'Жаңа']) await call('POST', '/api/projects', { json: { name } })
  const { items } = (await call('GET', '/api/projects')).body
  expect(items.map(({ name }: { name: string }) => name)).toEqual(['Жаңа', 'Ескі'])
})

test('pasted text is a document with segments; its original is the text', async () => {
  const desk = await freshDesk()
  const { source, sources } = await furnished(desk)
  expect(source).toMatchObject({ name: 'Шежіре', lang: 'kk', format: 'plain-text', segments: 3 })
  expect(sources.map(({ text }: { text: string }) => text)).toEqual([
    'Бір кісі келді.',
    'Екі кісі кетті.',
    'Үш кісі қалды.',
  ])
  const some = await desk.call('GET', `/api/documents/${source.id}/segments?from=1&limit=1`)
  expect(some.body).toMatchObject({ total: 3, items: [{ text: 'Екі кісі кетті.' }] })
  const chosen = await desk.call('GET', `/api/segments?ids=${sources[2].id},${sources[0].id},${'0'.repeat(26)}`)
  expect(chosen.body.items.map(({ text }: { text: string }) => text)).toEqual(['Үш кісі қалды.', 'Бір кісі келді.'])
})

test('a file comes back byte for byte under its own name', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Бірінші сөз.\r\nЕкінші  сөз.\r\n')])
  const file = new File([bytes], 'Қаулы «2020».txt')
  const path = `/api/projects/${project.id}/imports`
  const seen = await desk.call('POST', `${path}/preview`, { form: { file, lang: 'kk' } })
  expect([seen.status, seen.body.kind, seen.body.total]).toEqual([200, 'document', 2])
  expect((await desk.call('GET', `/api/projects/${project.id}/documents`)).body.items).toHaveLength(2)
  const kept = await desk.call('POST', path, { form: { file, lang: 'kk', name: 'Қаулы' } })
  expect([kept.status, kept.body.document.name, kept.body.document.size]).toEqual([201, 'Қаулы', bytes.length])
  const back = await desk.stream(`/api/documents/${kept.body.document.id}/original`)
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes)
  expect(back.headers.get('content-type')).toBe('application/octet-stream')
  const name = back.headers.get('content-disposition')!
  expect(name).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/)
  expect(decodeURIComponent(name.split("''")[1]!)).toBe('Қаулы «2020».txt')
})

test('a document is read in another way, or comes corrected, after a look at what that changes', async () => {
  const desk = await freshDesk()
  const { source, act, sources, targets } = await furnished(desk)
  await act({ act: 'pair', source: [ref(sources[1])], target: [ref(targets[1])], seen: [] })
  const path = `/api/documents/${source.id}/reading`
  const same = await desk.call('POST', `${path}/preview`, { form: { layout: 'lines', lang: 'kk' } })
  expect([same.status, same.body.layout, same.body.same, same.body.changed.total]).toEqual([200, 'lines', 3, 0])
  const file = new File(['Бір кісі келді. Екі кісі кеше кетті.'], 'b.txt')
  const seen = await desk.call('POST', `${path}/preview`, { form: { file } })
  expect(seen.body).toMatchObject({ same: 1, changed: { total: 1 }, removed: { items: ['Үш кісі қалды.'] } })
  expect((await desk.call('POST', path, { form: { file } })).status).toBe(428)
  const done = await desk.call('POST', path, { form: { file }, version: source.version })
  expect([done.status, done.body.fileName, done.body.segments]).toEqual([200, 'b.txt', 2])
  expect(done.headers.get('etag')).toBe(`"${done.body.version}"`)
  expect((await desk.call('POST', path, { form: { layout: 'lines' }, version: source.version })).status).toBe(409)
  expect((await desk.call('POST', path, { form: { name: 'Басқа' }, version: done.body.version })).status).toBe(400)
})

test('documents are renamed and removed with their bitexts', async () => {
  const desk = await freshDesk()
  const { source, bitext } = await furnished(desk)
  const path = `/api/documents/${source.id}`
  const renamed = await desk.call('PATCH', path, { json: { name: 'Басқа', lang: 'ru' }, version: source.version })
  expect(renamed.body).toMatchObject({ name: 'Басқа', lang: 'ru' })
  expect(renamed.headers.get('etag')).toBe(`"${renamed.body.version}"`)
  expect((await desk.call('DELETE', path, { version: renamed.body.version })).status).toBe(204)
  expect((await desk.call('GET', `/api/bitexts/${bitext.id}`)).status).toBe(404)
})

test('a bitext is aligned as a job, laid out without texts, and taken apart', async () => {
  const desk = await freshDesk()
  const { project, bitext, source, target } = await furnished(desk)
  const path = `/api/bitexts/${bitext.id}`
  const job = await desk.call('POST', `${path}/align`)
  expect([job.status, job.body.kind, job.body.subject]).toEqual([202, 'align', bitext.id])
  await ended(desk.deps.jobs, job.body.id)
  expect((await desk.call('GET', `/api/jobs/${job.body.id}`)).body).toMatchObject({ state: 'done', progress: 1 })
  expect((await desk.call('DELETE', `/api/jobs/${job.body.id}`)).body.state).toBe('done')
  const skeleton = (await desk.call('GET', `${path}/skeleton`)).body
  expect([skeleton.source.length, skeleton.target.length, skeleton.links.length]).toEqual([3, 3, 3])
  const link = await desk.call('GET', `/api/links/${skeleton.links[0].id}`)
  expect(link.body).toMatchObject({ bitextId: bitext.id, state: 'proposed' })
  expect(link.headers.get('etag')).toBe(`"${link.body.version}"`)
  const now = (await desk.call('GET', `/api/projects/${project.id}/bitexts`)).body.items[0]
  expect(now).toMatchObject({ counts: { proposed: 3 }, job: { state: 'done' }, source: { id: source.id } })
  const again = { sourceId: source.id, targetId: target.id }
  const twice = await desk.call('POST', `/api/projects/${project.id}/bitexts`, { json: again })
  expect([twice.status, twice.body.type, twice.body.bitextId]).toEqual([409, '/docs/problems#bitext-exists', bitext.id])
  expect((await desk.call('DELETE', path, { version: now.version })).status).toBe(204)
  expect((await desk.call('GET', `${path}/skeleton`)).status).toBe(404)
})

test('a segment is told its rivals, three at most; without a segment the question is refused', async () => {
  const desk = await freshDesk()
  const { bitext, sources } = await furnished(desk)
  const path = `/api/bitexts/${bitext.id}`
  const asked = await desk.call('GET', `${path}/rivals?segment=${sources[0].id}`)
  expect(asked.status).toBe(200)
  expect([1, 2, 3]).toContain(asked.body.items.length)
  for (const rival of asked.body.items) {
    expect(rival).toEqual({
      segmentId: expect.any(String),
      text: expect.any(String),
      confidence: expect.any(Number),
      evidence: expect.any(Array),
      rejected: false,
    })
  }
  expect((await desk.call('GET', `${path}/rivals`)).status).toBe(400)
  const nowhere = await desk.call('GET', `/api/bitexts/${'0'.repeat(26)}/rivals?segment=${sources[0].id}`)
  expect(nowhere.status).toBe(404)
})

test('an act answers with the rows it changed, and undo with what comes next', async () => {
  const desk = await freshDesk()
  const { project, sources, targets, act } = await furnished(desk)
  const paired = await act({ act: 'pair', source: [ref(sources[0])], target: [ref(targets[0])] })
  expect(paired.status).toBe(200)
  expect(paired.body).toMatchObject({ label: 'Link segments', touched: 1, kind: 'act', author: 'Aigerim' })
  expect(paired.body.rows[0].row).toMatchObject({ state: 'confirmed', version: paired.body.seq })
  const undone = await desk.call('POST', `/api/projects/${project.id}/undo`)
  expect(undone.body).toMatchObject({ redo: 'Link segments', changes: [{ kind: 'undo', rows: [{ row: null }] }] })
  const history = await desk.call('GET', `/api/projects/${project.id}/history?limit=2`)
  expect(history.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['undo', 'act'])
  const earlier = await desk.call('GET', `/api/projects/${project.id}/history?before=${paired.body.seq}&limit=500`)
  expect(earlier.body.items[0].label).toMatch(/^Put /)
})

test('two documents that are put together twice at once stand together once', async () => {
  const desk = await freshDesk()
  const { project, source, target } = await furnished(desk)
  const json = { sourceId: target.id, targetId: source.id }
  const answers = await Promise.all(
    [1, 2, 3].map(() => desk.call('POST', `/api/projects/${project.id}/bitexts`, { json })),
  )
  const [made] = answers.filter(({ status }) => status === 201)
  const refused = answers.filter(({ status }) => status === 409)
  expect(refused.map(({ body }) => [body.type, body.bitextId])).toEqual(
    Array(2).fill(['/docs/problems#bitext-exists', made!.body.id]),
  )
  expect((await desk.call('GET', `/api/projects/${project.id}/bitexts`)).body.items).toHaveLength(2)
})

test('a segment is corrected, tells its history, and takes decisions about names', async () => {
  const desk = await freshDesk()
  const { project, sources } = await furnished(desk)
  const path = `/api/segments/${sources[0].id}`
  const put = await desk.call('PUT', path, { json: { text: 'Асан келді.' }, version: sources[0].version })
  expect(put.body).toMatchObject({ text: 'Асан келді.', corrected: 'Асан келді.' })
  expect(put.headers.get('etag')).toBe(`"${put.body.version}"`)
  expect((await desk.call('GET', `${path}/history`)).body.items[0].label).toBe('Correct text')
  const terms = [{ lang: 'kk', text: 'Асан', status: 'preferred' }]
  const concept = (await desk.call('POST', `/api/projects/${project.id}/concepts`, { json: { kind: 'person', terms } }))
    .body
  const suggested = (await desk.call('GET', path)).body.mentions
  expect(suggested).toMatchObject([{ form: 'Асан', decision: 'suggested', conceptId: concept.id }])
  const decision = { conceptId: concept.id, start: 0, end: 4, decision: 'confirmed' }
  const decided = await desk.call('POST', `${path}/mentions`, { json: decision, version: put.body.version })
  expect(decided.body.mentions).toMatchObject([{ form: 'Асан', decision: 'confirmed' }])
  const late = await desk.call('POST', `${path}/mentions`, { json: decision, version: sources[0].version })
  expect([late.status, late.body.current.text]).toEqual([409, 'Асан келді.'])
})

test('the glossary is filled, changed, exported and read back', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const list = `/api/projects/${project.id}/concepts`
  const json = { kind: 'person', gender: 'masculine', note: 'n', terms: [{ lang: 'kk', text: 'Асан' }] }
  const made = await desk.call('POST', list, { json })
  expect([made.status, made.body.terms[0].status]).toEqual([201, 'admitted'])
  const path = `/api/concepts/${made.body.id}`
  const patched = await desk.call('PATCH', path, { json: { kind: 'place', gender: null }, version: made.body.version })
  expect([patched.body.kind, patched.body.gender, patched.body.note]).toEqual(['place', null, 'n'])
  expect(patched.headers.get('etag')).toBe(`"${patched.body.version}"`)
  const added = await desk.call('POST', `${path}/terms`, { json: { lang: 'en', text: 'Asan', status: 'preferred' } })
  expect(added.status).toBe(201)
  const term = added.body.terms[1]
  const changed = await desk.call('PATCH', `/api/terms/${term.id}`, { json: { text: 'Assan' }, version: term.version })
  expect(changed.body.terms[1]).toMatchObject({ text: 'Assan', status: 'preferred' })
  const file = await desk.stream(`/api/projects/${project.id}/glossary`)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Chronicle glossary\.json"/)
  const text = await file.text()
  const removed = await desk.call('DELETE', `/api/terms/${term.id}`, { version: changed.body.terms[1].version })
  expect(removed.body.terms).toHaveLength(1)
  expect((await desk.call('GET', `${path}/occurrences`)).body).toEqual({ items: [], total: 0 })
  expect((await desk.call('DELETE', path, { version: patched.body.version })).status).toBe(204)
  const form = { file: new File([text], 'glossary.json') }
  expect((await desk.call('POST', `/api/projects/${project.id}/glossary`, { form })).body).toEqual({ added: 1 })
  const back = (await desk.call('GET', list)).body.items
  expect(back).toMatchObject([{ kind: 'place', note: 'n', terms: [{ text: 'Асан' }, { text: 'Assan' }] }])
})

test('an export is a file with a name in any script, confirmed pairs only unless asked', async () => {
  const desk = await freshDesk()
  const { bitext, sources, targets, act } = await furnished(desk)
  await act({ act: 'pair', source: [ref(sources[0])], target: [ref(targets[0])] })
  await act({ act: 'pair', source: [ref(sources[1])], target: [] })
  const path = `/api/bitexts/${bitext.id}/export`
  const tmx = await desk.call('GET', path)
  expect(tmx.status).toBe(200)
  expect(decodeURIComponent(tmx.headers.get('content-disposition')!.split("''")[1]!)).toBe('Шежіре kk-en.tmx')
  expect(tmx.text).toContain('Бір кісі келді.')
  expect(tmx.text).not.toContain('Екі кісі кетті.')
  const csv = await desk.call('GET', `${path}?format=csv&nulls=true&safe=true`)
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
  expect(csv.text).toContain('Екі кісі кетті.')
  const unknown = await desk.call('GET', `${path}?format=docx`)
  expect([unknown.status, unknown.body.type]).toEqual([400, '/docs/problems#bad-request'])
  const reader = await desk.call('GET', `${path}?format=markdown`)
  expect([reader.status, reader.body.detail]).toEqual([400, expect.stringContaining('tmx')])
})

test('a translated document is the source with what is confirmed in place, and says how much that is', async () => {
  const desk = await freshDesk()
  const { bitext, sources, targets, act } = await furnished(desk)
  await act({ act: 'pair', source: [ref(sources[1])], target: [ref(targets[1])] })
  const path = `/api/bitexts/${bitext.id}/translation`
  const outlook = await desk.call('GET', `${path}/outlook`)
  expect([outlook.status, outlook.body]).toEqual([200, { possible: true, translated: 1, untranslated: 2 }])
  const file = await desk.call('GET', path)
  expect([file.status, file.text]).toEqual([200, 'Бір кісі келді. Two men left. Үш кісі қалды.'])
  expect(file.headers.get('kopir-untranslated')).toBe('2')
  expect(decodeURIComponent(file.headers.get('content-disposition')!.split("''")[1]!)).toBe('Шежіре.en.txt')
})

test('the catalogue names what can be read and written', async () => {
  const { call } = await freshDesk()
  const { languages, formats } = (await call('GET', '/api/catalogue')).body
  expect(languages.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['en', 'kk', 'ru', 'uk']))
  expect(formats).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'tmx', reads: true, writes: true }),
      expect.objectContaining({ id: 'plain-text', reads: true, writes: false, rewrites: true }),
    ]),
  )
})
