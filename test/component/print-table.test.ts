import { expect, test } from 'vitest'
import '../../web/components/print-table.ts'
import { allInside, expectAccessible, inside, mount, words } from './mount.ts'

const text = (number: number, text: string, heading = false) => ({ number, text, heading })
const rows = [
  { id: '1', look: 'confirmed' as const, source: [text(1, 'Шежіре', true)], target: [text(1, 'Chronicle', true)] },
  { id: '2', look: 'strong' as const, source: [text(2, 'Қала ескі.')], target: [text(2, 'Old'), text(3, 'town.')] },
  { id: '3', look: 'without' as const, source: [], target: [text(4, 'Amen.')] },
]
const table = {
  rows,
  source: { name: 'Шежіре', lang: 'kk' },
  target: { name: 'Chronicle', lang: 'en' },
}

test('both texts stand in a row with their numbers; what is no confirmed pair is told in words', async () => {
  const shown = await mount('wb-print-table', table)
  expect(allInside(shown, 'tbody tr').map(words)).toEqual([
    'Segment 1 Шежіре Segment 1 Chronicle',
    'Segment 2 Қала ескі. Segment 2–\u200b3 Old town. proposed',
    'no counterpart Segment 4 Amen.',
  ])
  expect(allInside(shown, 'tbody p[lang]').map(({ lang }) => lang)).toEqual(['kk', 'en', 'kk', 'en', 'en'])
  expect(inside(shown, '.heading').textContent).toBe('Шежіре')
  await expectAccessible()
})

test('on paper no row is cut in two', async () => {
  const shown = await mount('wb-print-table', table)
  expect(getComputedStyle(inside(shown, 'tbody tr')).breakInside).toBe('avoid')
})
