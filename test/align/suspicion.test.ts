import { expect, test } from 'vitest'
import type { ScoredBead } from '../../server/align/bead.ts'
import { suspicions } from '../../server/align/suspicion.ts'

const bead = (change: Partial<ScoredBead>): ScoredBead => ({
  source: [0],
  target: [0],
  confidence: 0.95,
  evidence: [{ kind: 'word', weight: 2, source: 'сот', target: 'court' }],
  ...change,
})
const why = (change: Partial<ScoredBead>) => suspicions(bead(change)).map((suspicion) => suspicion.why)

test('a sure bead with words behind it is not suspect', () => expect(why({})).toEqual([]))

test('another date outranks any confidence', () => {
  const evidence = [
    { kind: 'word', weight: 3, source: 'сот', target: 'court' },
    { kind: 'date', weight: -2, source: '17 қыркүйек', target: '28 September' },
  ] as const
  expect(why({ confidence: 0.99, evidence })).toEqual(['contradiction'])
  expect(why({ confidence: 0.4, evidence })).toEqual(['contradiction', 'unsure'])
})

test('a date that one side leaves out is no contradiction', () => {
  const evidence = [
    { kind: 'word', weight: 3, source: 'сот', target: 'court' },
    { kind: 'date', weight: -0.8, source: '17 қыркүйек' },
  ] as const
  expect(why({ evidence })).toEqual([])
})

test('a name that one side lacks outranks any confidence', () => {
  const evidence = [
    { kind: 'word', weight: 3, source: 'сот', target: 'court' },
    { kind: 'name', weight: -0.8, target: 'c1' },
  ] as const
  expect(why({ confidence: 0.99, evidence })).toEqual(['contradiction'])
})

test('a bead held by its length alone is suspect, a null is not for that reason', () => {
  const evidence = [{ kind: 'length', weight: 1, source: '40', target: '44' }] as const
  expect(why({ evidence })).toEqual(['no-words'])
  expect(why({ evidence: [], target: [] })).toEqual([])
})
