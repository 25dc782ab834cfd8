import { expect, test } from 'vitest'
import type { BitextId, Decision, LinkId, SegmentId } from '../../web/api/types.ts'
import { BitextIndex } from '../../web/state/bitext-index.ts'
import { bulkScope, lastSeen, precisionOf } from '../../web/state/bulk.ts'

const bone = (id: string, excluded = false) => ({ id: id as SegmentId, version: 1, excluded, length: 10 })
const link = (id: string, source: string, target: string, confidence: number | null, more: object = {}) => ({
  id: id as LinkId,
  version: 3,
  source: (source ? [source] : []) as SegmentId[],
  target: (target ? [target] : []) as SegmentId[],
  state: 'proposed' as const,
  confidence,
  against: [],
  contradicted: false,
  editedSince: false,
  ...more,
})
const index = new BitextIndex({
  source: [bone('s1'), bone('s2'), bone('s3'), bone('s4', true), bone('s5')],
  target: [bone('t1'), bone('t2'), bone('t4', true), bone('t5')],
  links: [
    link('sure', 's1', 't1', 0.9),
    link('against', 's2', 't2', 0.95, { contradicted: true }),
    link('alone', 's3', '', 0.8),
    link('out', 's4', 't4', 0.99),
    link('hand', 's5', 't5', null, { version: 9 }),
  ],
})

test('a bulk act is about proposals of the work on its side of the threshold; what contradicts itself is set apart', () => {
  expect(bulkScope(index, 'confirm', 0.9)).toEqual({ links: ['sure'], contradicted: ['against'] })
  expect(bulkScope(index, 'confirm', 0.91)).toEqual({ links: [], contradicted: ['against'] })
  expect(bulkScope(index, 'none', 0.5)).toEqual({ links: ['alone'], contradicted: [] })
  expect(bulkScope(index, 'reject', 0.95)).toEqual({ links: ['sure'], contradicted: [] })
  expect(lastSeen(index)).toBe(9)
})

test('precision counts what was decided about links as sure, and what bears the act out', () => {
  const bitextId = 'b' as BitextId
  const decisions: Decision[] = [0.95, 0.9, 0.9, 0.4].map((confidence, i) => ({ bitextId, confidence, kept: i < 2 }))
  expect(precisionOf(decisions, 'confirm', 0.9)).toEqual({ decisions: 3, right: 2 })
  expect(precisionOf(decisions, 'reject', 0.5)).toEqual({ decisions: 1, right: 1 })
  expect(precisionOf(decisions, 'none', 0.5)).toBeNull()
})
