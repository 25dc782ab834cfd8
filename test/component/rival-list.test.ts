import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { SegmentId } from '../../web/api/types.ts'
import '../../web/components/rival-list.ts'
import { allInside, expectAccessible, heard, mount, words } from './mount.ts'

const rival = (number: number, more: object = {}) => ({
  segmentId: `s${number}` as SegmentId,
  text: `Sentence ${number}.`,
  confidence: 0.12,
  evidence: [{ kind: 'date', weight: -2, source: '17 қыркүйек', target: '28 September' } as const],
  rejected: false,
  number,
  why: 'little' as const,
  linkedWith: [],
  take: {},
  ...more,
})
const langs = { sourceLang: 'kk', targetLang: 'en', lang: 'en' }

test('each rival says where it stands, how likely it is and why it was not taken', async () => {
  const rivals = [
    rival(7),
    rival(9, { why: 'linked', linkedWith: [3, 4], take: null, confidence: 0.6 }),
    rival(12, { why: 'rejected', confidence: 0.001 }),
  ]
  const list = await mount('wb-rival-list', { rivals, ...langs })
  expect(allInside(list, '.why').map(words)).toEqual([
    'No. 7, 12 % likely: too little in common.',
    'No. 9, 60 % likely: linked with no. 3, 4.',
    'No. 12, less than 1 % likely: you rejected it.',
  ])
  expect(allInside(list, '.acts button').map((button) => (button as HTMLButtonElement).disabled)).toEqual([
    false,
    true,
    false,
  ])
  await expectAccessible()
})

test('a rival is gone to by its text, and taken by its button', async () => {
  const list = await mount('wb-rival-list', { rivals: [rival(7), rival(9)], ...langs })
  const shown = heard(list, 'rival-shown')
  const taken = heard(list, 'rival-taken')
  await userEvent.click(allInside(list, '.text')[1]!)
  await userEvent.click(allInside(list, '.acts button')[0]!)
  expect([shown, taken]).toEqual([[{ segment: 's9' }], [{ number: 1 }]])
})

test('while it is looked for it says so, and where nothing is near too', async () => {
  const list = await mount('wb-rival-list', { rivals: null, ...langs })
  expect(words(list)).toContain('Looking for it…')
  list.rivals = []
  await list.updateComplete
  expect(words(list)).toContain('Nothing there shares a name, a date, a number or a rare word')
  await expectAccessible()
})
