import { expect, test } from 'vitest'
import type { Job } from '../../web/api/types.ts'
import '../../web/components/import-job.ts'
import { expectAccessible, heard, inside, mount, words } from './mount.ts'

const job = {
  id: 'j',
  projectId: 'p',
  kind: 'import',
  subject: 'd',
  state: 'running',
  progress: 0.42,
  message: 'шежіре.txt',
  createdAt: '',
  finishedAt: null,
} as unknown as Job

test('a long file shows how far it is, and can be stopped once', async () => {
  const card = await mount('wb-import-job', { job })
  const cancelled = heard<undefined>(card, 'import-cancelled')
  expect(words(card)).toContain('Keeping “шежіре.txt” · 42 % done')
  await expectAccessible()
  inside<HTMLButtonElement>(card, 'button').click()
  await card.updateComplete
  expect(cancelled).toHaveLength(1)
  expect(inside<HTMLButtonElement>(card, 'button').disabled).toBe(true)
})

test('what came of it is told with the file’s name', async () => {
  const card = await mount('wb-import-job', { job })
  card.job = { ...job, state: 'failed', message: 'The disk is full.', finishedAt: 'now' }
  await card.updateComplete
  expect(words(card)).toContain('“шежіре.txt”: The disk is full.')
  const dismissed = heard<undefined>(card, 'import-dismissed')
  inside<HTMLButtonElement>(card, 'button').click()
  expect(dismissed).toHaveLength(1)
  const other = await mount('wb-import-job', { job: { ...job, state: 'interrupted' } })
  expect(words(other)).toContain('Nothing of it was kept')
})
