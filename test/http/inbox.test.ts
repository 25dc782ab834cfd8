import { expect, test } from 'vitest'
import { freshDesk, furnished } from './desk.ts'

test('names are listed and decided upon over HTTP', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const path = `/api/projects/${project.id}/inbox`
  const before = await desk.call('GET', `${path}?from=0&count=10`)
  expect(before.status).toBe(200)
  expect(before.body).toMatchObject({ total: expect.any(Number), items: expect.any(Array) })
  const forms = [{ lang: 'kk', text: 'Асан' }]
  const said = await desk.call('POST', `${path}/judgements`, { json: { decision: 'unsure', forms } })
  expect([said.status, said.body.label]).toEqual([201, 'Not sure about “Асан”'])
  expect((await desk.call('POST', `${path}/judgements`, { json: { decision: 'unsure', forms } })).status).toBe(409)
  expect((await desk.call('POST', `${path}/judgements`, { json: { decision: 'maybe', forms } })).status).toBe(400)
  expect((await desk.call('POST', `${path}/judgements`, { json: { decision: 'unsure', forms: [] } })).status).toBe(400)
  expect((await desk.call('GET', `${path}?count=1000`)).status).toBe(400)
})
