import { expect, test } from 'vitest'
import type { ImportPreview, SuggestionView } from '../../web/api/types.ts'
import '../../web/components/cleanup-switches.ts'
import '../../web/components/cut-list.ts'
import { allInside, expectAccessible, heard, inside, mount, words } from './mount.ts'

const rules = [
  { id: 'captions', label: 'Captions of pictures', explain: 'Lines under pictures.', byDefault: true },
  { id: 'rights', label: 'Copyright lines', explain: 'Lines about rights.', byDefault: true },
  { id: 'stray-digits', label: 'Digits inside words', explain: 'A digit like a letter.', byDefault: false },
]
const about = { reason: 'a caption', taken: true, rule: 'captions', act: 'leave-out' } as const
const suggestions: SuggestionView[] = [
  { ...about, key: 'captions:12', excerpt: 'Photo: A' },
  { ...about, key: 'captions:80', excerpt: 'Photo: B' },
  {
    ...{ key: 'stray-digits:95', rule: 'stray-digits', act: 'correct', excerpt: 'қызмет3', text: 'қызметі' },
    ...{ reason: 'the key of 3', taken: false },
  },
]
const reading = { rules: {}, places: {} }

test('every rule that found something is a switch with what it found; the others are not shown', async () => {
  const panel = await mount('wb-cleanup-switches', { rules, suggestions, reading })
  expect(words(panel)).toContain('Captions of pictures · 2')
  expect(words(panel)).not.toContain('Copyright lines')
  expect(words(panel)).toContain('қызмет3 → қызметі')
  await expectAccessible()
})

test('switching a rule forgets what was said of its places; switching a place keeps its rule', async () => {
  const said = { rules: {}, places: { 'captions:12': false, 'stray-digits:95': true } }
  const panel = await mount('wb-cleanup-switches', { rules, suggestions, reading: said })
  const heardOf = heard<object>(panel, 'reading-changed')
  const boxes = allInside(panel, 'input')
  boxes[0]!.click()
  expect(heardOf).toEqual([{ rules: { captions: false }, places: { 'stray-digits:95': true } }])
  boxes[2]!.click()
  expect(heardOf[1]).toEqual({ rules: {}, places: { ...said.places, 'captions:80': false } })
})

const line = { kind: 'sentence', excluded: false, corrected: null, suggestion: null }
const preview = {
  kind: 'document',
  segments: [
    { ...line, text: 'One sentence.' },
    { ...line, text: 'Photo: A', excluded: true, suggestion: 'captions:12' },
    { ...line, text: 'қызмет3 көрсетті.', corrected: 'қызметі көрсетті.' },
  ],
  suggestions,
  total: 3,
} as unknown as ImportPreview

test('what is left out is greyed with its reason and has no number; it can be kept at a key', async () => {
  const list = await mount('wb-cut-list', { preview, lang: 'kk' })
  const switched = heard<object>(list, 'suggestion-switched')
  const lines = allInside(list, 'li')
  expect(lines.map((each) => each.className.includes('out'))).toEqual([false, true, false])
  expect(lines[1]!.textContent).toContain('a caption')
  expect(lines[2]!.querySelector('.no')!.textContent).toBe('2')
  expect(lines[2]!.textContent).toContain('Corrected from “қызмет3 көрсетті.”')
  inside(list, 'button').click()
  expect(switched).toEqual([{ key: 'captions:12', taken: false }])
  await expectAccessible()
})
