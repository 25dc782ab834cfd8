import { expect, test } from 'vitest'
import type { LinkId, SegmentId } from '../../web/api/types.ts'
import { BitextIndex } from '../../web/state/bitext-index.ts'
import { countReasons, doubtReasons, isDoubtBecause } from '../../web/state/doubt-reasons.ts'
import { linkRows } from '../../web/state/rows.ts'

const bone = (id: string, excluded = false) => ({ id: id as SegmentId, version: 1, excluded, length: 10 })
const link = (n: number, more: object = {}, to = n) => ({
  id: `l${n}` as LinkId,
  version: 3,
  source: [`s${n}` as SegmentId],
  target: [`t${to}` as SegmentId],
  state: 'proposed' as const,
  confidence: 0.9,
  against: [],
  contradicted: false,
  editedSince: false,
  ...more,
})
const speaks = (...against: string[]) => ({ against, contradicted: against.some((kind) => kind !== 'length') })

test('doubts are counted by what speaks against each; what is out of the work, or decided, is not among them', () => {
  const index = new BitextIndex({
    source: Array.from({ length: 12 }, (_, i) => bone(`s${i}`, i === 8)),
    target: Array.from({ length: 12 }, (_, i) => bone(`t${i}`, i === 8)),
    links: [
      link(0, speaks('date', 'number')),
      link(1, speaks('name')),
      link(2, speaks('quotation', 'length')),
      link(3, { confidence: 0.3 }),
      link(4, { confidence: null }),
      // Sure enough all the same: an odd length alone makes no doubt.
      link(5, speaks('length')),
      link(6, { state: 'confirmed', editedSince: true }),
      link(7, { state: 'confirmed', ...speaks('date') }),
      link(8, speaks('date')),
      link(9, {}, 11),
      link(10, {}, 9),
      link(11, {}, 10),
    ],
  })
  expect(countReasons(linkRows(index.skeleton), index)).toEqual({
    number: 1,
    date: 1,
    name: 1,
    quotation: 1,
    little: 3,
    crossing: 1,
    edited: 1,
  })
})

test('a link that crosses others is gone through until somebody has confirmed it, however sure', () => {
  expect(isDoubtBecause('crossing', link(0), true)).toBe(true)
  expect(isDoubtBecause('crossing', link(0, { state: 'confirmed' }), true)).toBe(false)
  expect(isDoubtBecause('crossing', link(0, { target: [] }), true)).toBe(false)
  expect(doubtReasons.filter((reason) => isDoubtBecause(reason, link(0), false))).toEqual([])
})
