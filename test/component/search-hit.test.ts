import { expect, test } from 'vitest'
import type { BitextId, DocumentId, LinkId, SearchHit, SegmentId } from '../../web/api/types.ts'
import '../../web/components/search-hit.ts'
import { allInside, expectAccessible, inside, mount, words } from './mount.ts'

const hit: SearchHit = {
  documentId: 'd' as DocumentId,
  document: 'Шежіре',
  lang: 'kk',
  segmentId: 's' as SegmentId,
  number: 1_204,
  text: 'Қала ескі, қаланың көшелері тар.',
  excluded: false,
  places: [
    { start: 0, end: 4 },
    { start: 11, end: 18 },
  ],
  beside: [
    {
      bitextId: 'b1' as BitextId,
      document: 'Chronicle',
      lang: 'en',
      linkId: 'l1' as LinkId,
      state: 'confirmed',
      texts: ['The town is old,', 'its streets are narrow.'],
    },
    { bitextId: 'b2' as BitextId, document: 'Хроніка', lang: 'uk', linkId: null, state: null, texts: [] },
    {
      bitextId: 'b3' as BitextId,
      document: 'Letter',
      lang: 'en',
      linkId: 'l3' as LinkId,
      state: 'confirmed',
      texts: [],
    },
  ],
}

test('a place is shown in its sentence, in its language, with every word that was found', async () => {
  const row = await mount('wb-search-hit', { hit, href: '#place' })
  expect(allInside(row, 'mark').map((mark) => mark.textContent)).toEqual(['Қала', 'қаланың'])
  expect(inside(row, '.place .text').lang).toBe('kk')
  expect(words(inside(row, '.place'))).toContain('Шежіре · Kazakh · segment 1,204 Қала ескі, қаланың көшелері тар.')
  expect(inside<HTMLAnchorElement>(row, '.place').getAttribute('href')).toBe('#place')
  await expectAccessible()
})

test('what stands beside it is told in words, and leads to each bitext', async () => {
  const row = await mount('wb-search-hit', { hit, href: '#', hrefOf: (_, { bitextId }) => `#${bitextId}` })
  const beside = allInside(row, '.beside a')
  expect(beside.map((link) => link.getAttribute('href'))).toEqual(['#b1', '#b2', '#b3'])
  expect(beside.map(words)).toEqual([
    '✓ confirmed · Chronicle · English The town is old, its streets are narrow.',
    'not linked · Хроніка · Ukrainian',
    'no counterpart · Letter · English',
  ])
})

test('of a very long segment what is around the place is shown', async () => {
  const text = `${'алма '.repeat(400)}қала ${'алма '.repeat(400)}`
  const start = text.indexOf('қала')
  const row = await mount('wb-search-hit', { hit: { ...hit, text, places: [{ start, end: start + 4 }] } })
  const shown = words(inside(row, '.place .text'))
  expect(shown.length).toBeLessThan(1_000)
  expect(shown).toMatch(/^…алма .* қала .* алма…$/)
})
