import { expect, test } from 'vitest'
import { rivalsOf } from '../../server/align/match/rivals.ts'
import { languagePack } from '../../server/languages/registry.ts'

const input = {
  source: {
    pack: languagePack('kk'),
    texts: [
      'Сот 2019 жылғы 3 наурызда Серік Бекназаровты ақтады.',
      'Журналистер сот шешіміне наразылық білдірді.',
      'Дала жусан исі аңқиды.',
    ],
  },
  target: {
    pack: languagePack('en'),
    texts: [
      'Wool was cheap that winter.',
      'The court acquitted Serik Beknazarov on 5 April 2019.',
      'Journalists protested against the decision of the court.',
      'My aunt sells honey at the corner.',
    ],
  },
}

test('what comes nearest is told with what speaks for it and against it', () => {
  const [first] = rivalsOf(input, { side: 'source', index: 0 }, [])
  expect(first!.index).toBe(1)
  expect(first!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'date', source: '2019 жылғы 3 наурызда', target: '5 April 2019' }),
  )
  expect(first!.evidence.some(({ weight }) => weight > 0)).toBe(true)
})

test('a segment of the target is asked about in the same way', () => {
  const rivals = rivalsOf(input, { side: 'target', index: 2 }, [])
  expect(rivals[0]!.index).toBe(1)
  expect(rivals.map(({ confidence }) => confidence)).toEqual(
    rivals.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  )
})

test('at most three are told, and none where nothing is shared', () => {
  for (const index of [0, 1, 2]) expect(rivalsOf(input, { side: 'source', index }, []).length).toBeLessThanOrEqual(3)
  expect(rivalsOf({ ...input, target: { ...input.target, texts: ['Ok.'] } }, { side: 'source', index: 2 }, [])).toEqual(
    [],
  )
})

test('what is linked with another is told too: whose it is, is not the engine’s to say', () => {
  const linked = [{ source: [1], target: [1] }]
  expect(rivalsOf(input, { side: 'source', index: 0 }, linked)[0]!.index).toBe(1)
})
