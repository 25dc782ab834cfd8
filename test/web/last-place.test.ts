import { expect, test } from 'vitest'
import type { BitextId, BitextView, ProjectId, ProjectView, SegmentId } from '../../web/api/types.ts'
import { keepPlace, lastPlace } from '../../web/state/last-place.ts'

function shelf() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  }
}

const project = {
  id: 'p1' as ProjectId,
  bitexts: [{ id: 'b1' as BitextId } as BitextView],
} satisfies Pick<ProjectView, 'id' | 'bitexts'>
const place = { bitext: 'b1' as BitextId, segment: 's9' as SegmentId, number: 9, at: 1_700_000_000_000 }

test('the last place of each project is remembered', () => {
  const own = shelf()
  keepPlace('p1', place, own as never)
  keepPlace('p2', { ...place, segment: 's1' as SegmentId }, own as never)
  expect(lastPlace(project, own as never)).toEqual({ ...place, bitext: project.bitexts[0] })
})

test('a bitext that is gone, and what cannot be read, lead nowhere', () => {
  const own = shelf()
  keepPlace('p1', { ...place, bitext: 'gone' as BitextId }, own as never)
  expect(lastPlace(project, own as never)).toBeNull()
  for (const text of ['', '{', 'null', '7', '"x"', '[]', '{"bitext":"b1"}']) {
    own.kept.set('kopir-place:p1', text)
    expect(lastPlace(project, own as never)).toBeNull()
  }
})

test('a browser that keeps nothing disturbs nobody', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  expect(() => keepPlace('p1', place, full)).not.toThrow()
})
