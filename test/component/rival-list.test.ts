import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Evidence, SegmentId } from '../../web/api/types.ts'
import '../../web/components/rival-list.ts'
import { allInside, expectAccessible, heard, mount, words } from './mount.ts'

const rival = (number: number, more: object = {}) => ({
  segmentId: `s${number}` as SegmentId,
  text: `Sentence ${number}.`,
  confidence: 0.12,
  evidence: [{ kind: 'word', weight: 1.5, source: 'сот', target: 'court' }] as Evidence[],
  rejected: false,
  number,
  why: 'little' as const,
  linkedWith: [] as number[],
  linkedSure: null,
  linkedConfirmed: false,
  crossed: 0,
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

test('a rival that says another date or number is told by both, that of the segment first', async () => {
  const another = (kind: Evidence['kind']) => [
    { kind: 'name', weight: -0.8, source: 'Серік' },
    { kind, weight: -2, source: '17 қыркүйек', target: '28 September' },
  ]
  const rivals = [
    rival(1, { evidence: another('date') }),
    rival(2, { evidence: another('number'), why: 'none', confidence: 0.7 }),
    rival(3, { evidence: another('date'), why: 'linked', linkedWith: [8] }),
  ]
  const reasons = (list: HTMLElement) =>
    allInside(list, '.why').map((each) => words(each).split(': ').slice(1).join(': '))
  const list = await mount('wb-rival-list', { rivals, ...langs })
  expect(reasons(list)).toEqual([
    'another date: 17 қыркүйек against 28 September.',
    'another number: 17 қыркүйек against 28 September.',
    'linked with no. 8.',
  ])
  // The segment asked about is the English one, its rivals are Kazakh.
  const turned = await mount('wb-rival-list', { rivals: rivals.slice(0, 1), ...langs, lang: 'kk' })
  expect(reasons(turned)).toEqual(['another date: 28 September against 17 қыркүйек.'])
})

test('a link that holds a rival says how sure it is, when it is surer or confirmed', async () => {
  const linked = { why: 'linked', linkedWith: [8], confidence: 0.3 }
  const rivals = [
    rival(1, { ...linked, linkedSure: 0.92 }),
    rival(2, { ...linked, linkedSure: 0.2 }),
    rival(3, { ...linked, linkedSure: 0.2, linkedConfirmed: true }),
    rival(4, { why: 'crossing', crossed: 1, confidence: 0.8 }),
    rival(5, { why: 'crossing', crossed: 12, confidence: 0.8 }),
    rival(6, { why: 'none', confidence: 0.8 }),
  ]
  const list = await mount('wb-rival-list', { rivals, ...langs })
  expect(allInside(list, '.why').map((each) => words(each).split(': ')[1])).toEqual([
    'linked with no. 8, which is surer (92 %).',
    'linked with no. 8.',
    'linked with no. 8, and confirmed.',
    'it could be the one, but 1 other link would be crossed.',
    'it could be the one, but 12 other links would be crossed.',
    'looked at for itself it could be the one.',
  ])
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
  list.rivals = [rival(7), rival(9)]
  await list.updateComplete
  expect(words(list)).toContain('2 found.')
  list.rivals = []
  await list.updateComplete
  expect(words(list)).toContain('Nothing there shares a name, a date, a number or a rare word')
  await expectAccessible()
})
