import { expect, test } from 'vitest'
import { freshDesk, furnished } from './desk.ts'

const dictionary = (text = 'kk,en\nкісі,man\nкелді,came\n') => new File([text], 'сөздік.csv')

test('a source is added, listed, renamed, switched off and removed over HTTP, each on the version that was seen', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const path = `/api/projects/${project.id}/sources`
  const look = await desk.call('POST', `${path}/preview`, { form: { file: dictionary() } })
  expect([look.status, look.body.kind, look.body.table.columns.length]).toEqual([200, 'dictionary', 2])
  const added = await desk.call('POST', path, { form: { file: dictionary(), name: 'Заң' } })
  expect(added.status).toBe(201)
  expect(added.body).toMatchObject({ name: 'Заң', enabled: true, pairs: [{ langs: ['en', 'kk'], count: 2 }] })
  expect((await desk.call('GET', path)).body).toEqual({ items: [added.body], jobs: [] })

  const own = `/api/sources/${added.body.id}`
  expect((await desk.call('PATCH', own, { json: { enabled: false } })).status).toBe(428)
  const off = await desk.call('PATCH', own, { json: { enabled: false }, version: added.body.version })
  expect([off.status, off.body.enabled, off.headers.get('etag')]).toEqual([200, false, `"${off.body.version}"`])
  const stale = await desk.call('PATCH', own, { json: { name: 'Х' }, version: added.body.version })
  expect([stale.status, stale.body.rows?.[0]?.current?.enabled]).toEqual([409, false])
  expect((await desk.call('DELETE', own, { version: off.body.version })).status).toBe(204)
  expect((await desk.call('GET', path)).body.items).toEqual([])
  await desk.call('POST', `/api/projects/${project.id}/undo`)
  expect((await desk.call('GET', path)).body.items).toMatchObject([{ name: 'Заң', enabled: false }])
})

test('columns are named in the form; what does not fit, or cannot be read, is refused with the place', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const path = `/api/projects/${project.id}/sources`
  const table = dictionary('man,кісі\n')
  const refused = await desk.call('POST', path, { form: { file: table } })
  expect([refused.status, refused.body.line, refused.body.detail]).toEqual([
    expect.any(Number),
    1,
    expect.stringMatching(/name them, such as kk and en, or pick the columns/),
  ])
  const columns = (value: unknown) => desk.call('POST', path, { form: { file: table, columns: JSON.stringify(value) } })
  expect((await columns([{ column: 0, lang: 'en' }])).status).toBe(400)
  expect((await columns('x')).status).toBe(400)
  const said = [
    { column: 0, lang: 'en' },
    { column: 1, lang: 'kk' },
  ]
  expect((await columns(said)).body.pairs).toEqual([{ langs: ['en', 'kk'], count: 1 }])
})

test('a project that is deleted takes its sources along, and undo brings them back', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  await desk.call('POST', `/api/projects/${project.id}/sources`, { form: { file: dictionary() } })
  const { version } = (await desk.call('GET', `/api/projects/${project.id}`)).body
  expect((await desk.call('DELETE', `/api/projects/${project.id}`, { version })).status).toBe(204)
  await desk.call('POST', `/api/projects/${project.id}/undo`)
  expect((await desk.call('GET', `/api/projects/${project.id}/sources`)).body.items).toHaveLength(1)
})
