import { expect, test } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { DocumentId } from '../../web/api/types.ts'
import { RereadStore } from '../../web/state/reread-store.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { type Call, pretendServer, problem } from './pretend-server.ts'

const preview = { total: 3, same: 3 }
const path = 'POST /documents/d/reading'

function open(answers: Parameters<typeof pretendServer>[0] = {}) {
  const calls = pretendServer({
    [`${path}/preview`]: () => ({ body: preview }),
    [path]: () => ({ body: { id: 'd', version: 9 } }),
    ...answers,
  })
  const store = new RereadStore({ client: createClient(), saving: new SavingStore() }, 'd' as DocumentId)
  return { store, calls }
}
const sent = ({ body }: Call) => Object.fromEntries((body as FormData).entries())

test('the original is looked at first, then again with what was said, and done on the version seen', async () => {
  const { store, calls } = open()
  await store.again()
  expect(store.state).toMatchObject({ mode: 'again', preview, busy: null, problem: null })
  await store.say({ layout: 'lines' })
  await store.say({ reading: { rules: { rights: false }, places: {} } })
  expect(await store.apply(7)).toBe(true)
  expect(calls.map(({ route, ifMatch }) => [route, ifMatch])).toEqual([
    [`${path}/preview`, null],
    [`${path}/preview`, null],
    [`${path}/preview`, null],
    [path, '"7"'],
  ])
  expect(sent(calls[3]!)).toEqual({ layout: 'lines', reading: '{"rules":{"rights":false},"places":{}}' })
  expect(store.state.mode).toBeNull()
})

test('a corrected version goes along; without one nothing is sent', async () => {
  const { store, calls } = open()
  store.version()
  expect([store.state.mode, await store.apply(7), calls.length]).toEqual(['version', false, 0])
  await store.bring(new File(['Бір.'], 'b.txt'))
  expect(await store.apply(7)).toBe(true)
  expect((sent(calls[1]!).file as File).name).toBe('b.txt')
})

test('a refusal is said in words and leaves nothing that could be done', async () => {
  const refused = 'This came in a file of ready pairs.'
  const { store, calls } = open({ [`${path}/preview`]: () => problem(409, 'rule-broken', refused) })
  await store.again()
  expect(store.state).toMatchObject({ preview: null, busy: null, problem: refused })
  expect([await store.apply(7), calls.length]).toEqual([false, 1])
})

test('what somebody changed meanwhile is said, and the dialog stays', async () => {
  const { store } = open({ [path]: () => problem(409, 'stale', 'Somebody changed this.') })
  await store.again()
  expect(await store.apply(7)).toBe(false)
  expect(store.state).toMatchObject({ mode: 'again', preview, busy: null, problem: 'Somebody changed this.' })
})

test('a look that comes back late, after the dialog was closed, opens nothing', async () => {
  const { store } = open()
  const looking = store.again()
  store.close()
  await looking
  expect(store.state).toMatchObject({ mode: null, preview: null, busy: null })
})
