import { expect, test } from 'vitest'
import '../../web/components/row-past.ts'
import type { SegmentId } from '../../web/api/types.ts'
import { allInside, expectAccessible, mount, words } from './mount.ts'

test('a history says who did what, and shows a text as it was and as it is', async () => {
  const segmentId = 's' as SegmentId
  const at = new Date('2026-11-25T10:00:00Z')
  const entry = { at, kind: 'act' as const, times: 1, undone: false, more: 0 }
  const element = await mount('wb-row-past', {
    groups: [
      {
        author: 'Оксана',
        day: '25 November 2026',
        entries: [
          {
            ...entry,
            seq: 2,
            label: 'Correct segment',
            steps: [{ what: 'text', segmentId, before: 'Сот келді', after: 'Сот кетті' }],
          },
          {
            ...entry,
            seq: 1,
            label: 'Confirm link',
            undone: true,
            steps: [{ what: 'link', before: null, after: { state: 'confirmed', source: ['Сот келді'], target: [] } }],
          },
        ],
      },
    ],
  })
  expect(words(element)).toContain('Оксана · 25 November 2026')
  expect(words(element)).toContain('Confirmed that there is no counterpart: “Сот келді” ↔ —')
  expect(allInside(element, 'wb-diff-text').map(words)).toEqual(['Сот келді', 'Сот кетті'])
  expect(allInside(element, 's').map(words)).toEqual(['Confirm link'])
  await expectAccessible()
})
