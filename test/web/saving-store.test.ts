import { expect, test } from 'vitest'
import { ApiError } from '../../web/api/api-error.ts'
import { answer, createClient } from '../../web/api/client.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { pretendServer, problem } from './pretend-server.ts'

test('a write on its way counts, and once it is kept there is a time for it', async () => {
  const saving = new SavingStore()
  let keep = () => {}
  const write = saving.track(new Promise<string>((resolve) => (keep = () => resolve('kept'))))
  expect(saving.state).toMatchObject({ pending: 1, savedAt: null })
  keep()
  expect(await write).toBe('kept')
  expect(saving.state.pending).toBe(0)
  expect(saving.state.savedAt).toBeInstanceOf(Date)
})

test('a refusal is an answer; silence and faults put saving in doubt until the next write is kept', async () => {
  const saving = new SavingStore()
  const failing = (status: number) => saving.track(Promise.reject(new ApiError(status, 'code', `status ${status}`)))
  await expect(failing(409)).rejects.toThrow()
  expect(saving.state.problem).toBeNull()
  for (const status of [0, 500, 507]) {
    await expect(failing(status)).rejects.toThrow()
    expect(saving.state.problem).toBe(`status ${status}`)
  }
  await saving.track(Promise.resolve())
  expect(saving.state.problem).toBeNull()
})

test('a problem of the server is an error with its code, its words and its rows', async () => {
  const rows = [{ kind: 'project', id: 'p', current: { name: 'Іс' } }]
  pretendServer({ 'GET /projects/p': () => problem(409, 'stale', 'Changed since.', { rows }) })
  const error = await answer(createClient().projects[':id'].$get({ param: { id: 'p' } })).catch((each) => each)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 409, code: 'stale', message: 'Changed since.', rows })
})

test('an answer that is no problem document is still an error in words', async () => {
  pretendServer({ 'GET /projects': () => ({ status: 502, body: 'nginx' }) })
  const error = await answer(createClient().projects.$get()).catch((each) => each)
  expect(error).toMatchObject({ status: 502, code: 'unknown' })
  expect(error.message).not.toBe('')
})

test('every 401 is told to whoever made the client', async () => {
  pretendServer({ 'GET /projects': () => problem(401, 'not-signed-in', 'Open the start link.') })
  let told = 0
  await expect(answer(createClient(() => told++).projects.$get())).rejects.toThrow('start link')
  expect(told).toBe(1)
})
