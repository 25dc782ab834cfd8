import { expect, test } from 'vitest'
import { cellEvidence, EVIDENCE, evidenceCell, evidenceOf, evidenceProp } from '../../server/formats/evidence-prop.ts'

const reasons = [
  { kind: 'name', weight: 3.2, source: 'Ахметтің', target: 'Akhmet’s' },
  { kind: 'date', weight: -4.5, source: '17 "қыркүйек"', target: 'a \\ b\nc' },
  { kind: 'length', weight: 0.12 },
  { kind: 'pivot', weight: 2, source: 'Wort', lang: 'de-AT', steps: [0.93, 1] as const },
]

test('a reason reads as words do', () => {
  expect(evidenceProp(reasons[0]!)).toEqual([EVIDENCE, 'name +3.2 "Ахметтің" "Akhmet’s"'])
  expect(evidenceProp(reasons[3]!)).toEqual([EVIDENCE, 'pivot +2 "Wort" - de-AT 0.93 1'])
})

test('what is written is read back, in properties and in a cell', () => {
  const props = [['x-other', 'kept'] as const, ...reasons.map(evidenceProp)]
  expect(evidenceOf(props)).toEqual(reasons)
  expect(evidenceOf(cellEvidence(evidenceCell(props)))).toEqual(reasons)
})

test.each([
  '',
  'name',
  'name 3.2 "a" "b"',
  'name +3.2 "a" "b',
  'name +1e9 - -',
  'name +1 "\\q" -',
  'pivot +1 - - de 0.5 7',
])('what is no reason is passed over: %s', (value) => expect(evidenceOf([[EVIDENCE, value]])).toEqual([]))

test('no file can give a link more reasons than anyone would read', () => {
  const many = Array.from({ length: 10_000 }, () => evidenceProp(reasons[2]!))
  expect(evidenceOf(many).length).toBeLessThan(100)
})
