import { expect, test } from 'vitest'
import { freshDesk, furnished, ref } from './desk.ts'

test('a word is found in every text of a project, with what it is linked with', async () => {
  const desk = await freshDesk()
  const { project, bitext, sources, targets, act } = await furnished(desk)
  const path = `/api/projects/${project.id}/search`
  await act({ act: 'pair', source: [ref(sources[1])], target: [ref(targets[1])] })
  const { status, body } = await desk.call('GET', `${path}?q=${encodeURIComponent('кісінің')}&count=2`)
  expect(status).toBe(200)
  expect([body.total, body.places, body.documents, body.items.length]).toEqual([3, 3, 1, 2])
  expect(body.items[1]).toMatchObject({
    document: 'Шежіре',
    lang: 'kk',
    number: 2,
    text: 'Екі кісі кетті.',
    places: [{ start: 4, end: 8 }],
    excluded: false,
    beside: [{ bitextId: bitext.id, document: 'Chronicle', lang: 'en', texts: ['Two men left.'], state: 'confirmed' }],
  })
  const [english] = (await desk.call('GET', `${path}?q=LEFT`)).body.items
  expect(english.beside[0]).toMatchObject({ document: 'Шежіре', texts: ['Екі кісі кетті.'] })
  const next = await desk.call('GET', `${path}?q=${encodeURIComponent('кісінің')}&from=2&count=2`)
  expect(next.body.items.map((hit: { number: number }) => hit.number)).toEqual([3])
})

test('a name of the glossary is found by any of its names, in every form and script', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const text = 'Кеше Сәуле Тұрсынға хат келді.'
  await desk.call('POST', `/api/projects/${project.id}/documents`, { json: { name: 'Хат', lang: 'kk', text } })
  const terms = [
    { lang: 'kk', text: 'Сәуле Тұрсын' },
    { lang: 'en', text: 'Saule Tursyn' },
  ]
  const concept = await desk.call('POST', `/api/projects/${project.id}/concepts`, { json: { kind: 'person', terms } })
  expect(concept.status).toBe(201)
  const { body } = await desk.call('GET', `/api/projects/${project.id}/search?q=saule%20tursyn`)
  expect(body.names.map(({ conceptId }: { conceptId: string }) => conceptId)).toEqual([concept.body.id])
  expect(body.items.map((hit: { text: string }) => hit.text)).toEqual([text])
  expect(body.items[0].places.map((one: { start: number; end: number }) => text.slice(one.start, one.end))).toEqual([
    'Сәуле Тұрсынға',
  ])
})

test('what was corrected since is found as it is now', async () => {
  const desk = await freshDesk()
  const { project, targets } = await furnished(desk)
  const find = async (q: string) => (await desk.call('GET', `/api/projects/${project.id}/search?q=${q}`)).body.total
  expect([await find('woman'), await find('man')]).toEqual([0, 1])
  const segment = targets[0]
  await desk.call('PUT', `/api/segments/${segment.id}`, { json: { text: 'One woman came.' }, version: segment.version })
  expect([await find('woman'), await find('man')]).toEqual([1, 0])
})

test('what is found leaves as a table in which nothing can run', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const text = '=SUM(1) is what the letter said.'
  await desk.call('POST', `/api/projects/${project.id}/documents`, { json: { name: 'Letter', lang: 'en', text } })
  const file = await desk.call('GET', `/api/projects/${project.id}/search/export?q=letters`)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toContain('letters in Chronicle.csv')
  const [, row] = file.text.split('\r\n')
  expect(row).toContain("'=SUM(1) is what the ")
  expect(row).toContain('letter, said.')
})

test('a search that says nothing finds nothing, and one that is too long is refused', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const path = `/api/projects/${project.id}/search`
  expect((await desk.call('GET', `${path}?q=%22%22`)).body).toMatchObject({ total: 0, items: [] })
  expect((await desk.call('GET', path)).status).toBe(400)
  expect((await desk.call('GET', `${path}?q=${'a'.repeat(501)}`)).status).toBe(400)
  expect((await desk.call('GET', `/api/projects/${'0'.repeat(project.id.length)}/search?q=a`)).status).toBe(404)
})
