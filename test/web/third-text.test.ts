import { expect, test } from 'vitest'
import type { Act, BitextId, BitextView, SegmentId, Skeleton } from '../../web/api/types.ts'
import type { AlignApi } from '../../web/state/align-api.ts'
import { BitextStore } from '../../web/state/bitext-store.ts'
import type { LinkRow } from '../../web/state/rows.ts'
import { type Third, ThirdText, thirdsBeside } from '../../web/state/third-text.ts'
import { skeletonOf } from './random.ts'

const pair = (id: string, source: string, target: string) =>
  ({
    id,
    source: { id: source, name: source, lang: source },
    target: { id: target, name: target, lang: target },
  }) as unknown as BitextView

test('a text can stand beside two others when another pair links it with one of them', () => {
  const all = [pair('1', 'kk', 'en'), pair('2', 'en', 'uk'), pair('3', 'kk', 'report'), pair('4', 'report', 'note')]
  const brief = (thirds: readonly Third[]) => thirds.map(({ document, beside }) => `${document.id} ${beside}`)
  expect(brief(thirdsBeside(all[0]!, all))).toEqual(['uk target', 'report source'])
  expect(brief(thirdsBeside(all[1]!, all))).toEqual(['kk source'])
})

test('the same two texts the other way round are no third', () => {
  const all = [pair('1', 'kk', 'en'), pair('2', 'en', 'kk')]
  expect(thirdsBeside(all[0]!, all)).toEqual([])
})

/** English (s…) and Ukrainian (t…) beside rows whose target is the English. */
async function opened(skeleton: Skeleton) {
  const acts: Act[] = []
  const api = {
    bitext: async () => ({ ...pair('b', 'en', 'uk'), job: null }),
    skeleton: async () => skeleton,
    segments: async () => [],
    act: (_: string, act: Act) => {
      acts.push(act)
      return new Promise(() => {})
    },
  } as unknown as AlignApi
  const bitext = new BitextStore('b' as BitextId, {
    api,
    keeper: { load: () => [], save: () => true },
    say: () => {},
    saving: () => {},
    later: () => {},
  })
  await bitext.open()
  const third = {
    bitext: 'b' as BitextId,
    document: { id: 'uk', name: 'uk', lang: 'uk' } as never,
    beside: 'target',
  } as const
  return { text: new ThirdText(third, bitext), acts }
}
const row = (...target: string[]): LinkRow => ({
  kind: 'link',
  id: 'r',
  link: null,
  source: [],
  target: target as SegmentId[],
  crossing: false,
})

test('a row has the links of its shared segments, each once, and the first of them begins its text', async () => {
  const { text } = await opened(skeletonOf(3, 2, '1,2-1 3-2'))
  const ids = (...target: string[]) => text.linksOf(row(...target)).map((link) => link.target.join())
  expect(ids('s1', 's2')).toEqual(['t1'])
  expect(ids('s2', 's3')).toEqual(['t1', 't2'])
  expect(text.firstShared(text.linksOf(row('s2'))[0]!)).toBe('s1')
  expect(text.segmentsBeside([row('s3')])).toEqual(['t2'])
})

test('what stands beside a row is confirmed in its own pair, and seen at once', async () => {
  const { text, acts } = await opened(skeletonOf(2, 2, '1-1 2-2'))
  expect(text.isUndecided(row('s1'))).toBe(true)
  expect(text.decide(row('s1'), 'confirm')).toBe(true)
  expect(text.isUndecided(row('s1'))).toBe(false)
  expect(text.decide(row('s1'), 'confirm')).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(acts).toMatchObject([{ act: 'confirm' }])
})
