import { expect, test } from 'vitest'
import type { RereadPreview } from '../../web/api/types.ts'
import '../../web/components/reread-diff.ts'
import { allInside, expectAccessible, inside, mount, words } from './mount.ts'

const none = { items: [], total: 0 }
const preview: RereadPreview = {
  fileName: 'sot.txt',
  format: 'plain-text',
  encoding: 'utf-8',
  encodings: [],
  layout: 'lines',
  reading: { rules: {}, places: {} },
  suggestions: [],
  problems: [],
  total: 42,
  same: 38,
  changed: {
    items: [
      { kind: 'cut', before: ['Шежіре Бір кісі келді.'], after: ['Шежіре', 'Бір кісі келді.'], excluded: false },
      { kind: 'joined', before: ['Сот', 'шешімі'], after: ['Сот шешімі'], excluded: false },
      { kind: 'text', before: ['Екі кісі кетті.'], after: ['Екі кісі кеше кетті.'], excluded: false },
      { kind: 'excluded', before: ['© 2020'], after: ['© 2020'], excluded: true },
    ],
    total: 204,
  },
  added: { items: ['Жаңа сөйлем.'], total: 1 },
  removed: { items: ['Ескі сөйлем.'], total: 1 },
  doubtful: {
    items: [{ text: 'Екі адам кетті.', before: 'Екі кісі кетті.', after: 'Екі кісі кеше кетті.' }],
    total: 1,
  },
  lost: {
    items: [
      { what: 'link', segment: 'Ескі сөйлем.', words: 'An old sentence.', state: 'confirmed' },
      { what: 'correction', segment: 'Ескі сөйлем.', words: 'Көне сөйлем.' },
      { what: 'name', segment: 'Ескі сөйлем.', words: 'Ескі' },
    ],
    total: 3,
  },
}

test('what changes is counted in words, and shown before and after', async () => {
  const diff = await mount('wb-reread-diff', { preview, lang: 'kk' })
  expect(words(inside(diff, '[role=status]'))).toBe(
    '42 segments afterwards: 38 stay as they are, 204 changes, 1 new, 1 not there any more.',
  )
  const text = words(diff)
  expect(text).toContain('Cut; the parts stay in its links Шежіре │ Бір кісі келді.')
  expect(text).toContain('Joined; their links become one Сот │ шешімі')
  expect(text).toContain('Left out of the work © 2020')
  expect(text).toContain('… and 200 more')
  const changed = allInside(diff, 'wb-diff-text').at(-1)!
  expect(inside(changed, 'ins').textContent).toContain('кеше')
  await expectAccessible()
})

test('what cannot be kept stands first, each with what is lost', async () => {
  const diff = await mount('wb-reread-diff', { preview, lang: 'kk' })
  const lost = words(inside(diff, '.lost'))
  expect(lost).toContain('Cannot be kept: 3')
  expect(lost).toContain('A confirmed link: its text is gone Ескі сөйлем. An old sentence.')
  expect(lost).toContain('A name tagged by hand: its word is gone Ескі сөйлем. Ескі')
  expect(inside(inside(diff, '.lost wb-diff-text'), 'ins').textContent).toBe('Көне')
  const headings = allInside(diff, 'h3').map((each) => each.textContent)
  expect(headings).toEqual([
    'Cannot be kept: 3',
    'To be looked at: corrected texts whose words have changed',
    'What changes',
    'New',
    'Not there any more',
  ])
})

test('where nothing changes, that is all it says', async () => {
  const same = { ...preview, same: 42, changed: none, added: none, removed: none, doubtful: none, lost: none }
  const diff = await mount('wb-reread-diff', { preview: same, lang: 'kk' })
  expect(words(diff)).toBe(
    'Nothing would change: all 42 segments stay as they are. Every link, tagged name and corrected text is kept.',
  )
  expect(allInside(diff, 'h3')).toEqual([])
  await expectAccessible()
})
