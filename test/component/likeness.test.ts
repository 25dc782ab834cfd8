import { expect, test } from 'vitest'
import type { Alignment } from '../../web/api/types.ts'
import '../../web/components/likeness-line.ts'
import { allInside, expectAccessible, heard, mount, words } from './mount.ts'

const alignment: Alignment = { at: '', aligner: 'match 1', sourceShare: 0.2, targetShare: 0.1, verdict: 'comparable' }
const counts = { proposed: 12, alone: 140, total: 164 }
const buttons = (line: HTMLElement) => allInside(line, 'button').map((each) => each.textContent!.trim())

test('texts that look comparable are said to be, in figures, and can be treated as parallel', async () => {
  const line = await mount('wb-likeness', { alignment, ...counts })
  expect(words(line)).toContain(
    'These texts look comparable, not parallel: 12 links proposed, 140 of 164 segments probably have no counterpart.',
  )
  const chosen = heard<{ as: string }>(line, 'likeness-chosen')
  allInside(line, 'button')[0]!.click()
  expect([buttons(line), chosen]).toEqual([['Treat as parallel'], [{ as: 'parallel' }]])
  await expectAccessible()
})

test('what a person said can be taken back', async () => {
  const line = await mount('wb-likeness', { alignment: { ...alignment, said: 'parallel' }, ...counts })
  expect(words(line)).toContain('You treat these texts as parallel, but they look comparable')
  expect(buttons(line)).toEqual(['Treat as comparable', 'Let Kopir judge'])
})

test('of texts that look parallel nothing is said, and while they are aligned nothing is chosen', async () => {
  const parallel = await mount('wb-likeness', { alignment: { ...alignment, verdict: 'parallel' }, ...counts })
  expect(words(parallel).trim()).toBe('')
  const busy = await mount('wb-likeness', { alignment, ...counts, busy: true })
  expect(buttons(busy)).toEqual([])
})
