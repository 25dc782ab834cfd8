import { expect, test } from 'vitest'
import { chooseRelevant, PairIndex, WordsFound, wordsOf } from '../../server/align/relevant.ts'
import { random } from '../text/random.ts'

function indexOf(pairs: readonly (readonly [string, string])[]): PairIndex {
  const index = new PairIndex()
  for (const [source, target] of pairs) index.add(source, target)
  return index
}
function choose(index: PairIndex, source: readonly string[], target: readonly string[], most: number, both = false) {
  const [from, to] = [new WordsFound(), new WordsFound()]
  from.add(index.find(0, wordsOf(source)))
  to.add(index.find(1, wordsOf(target)))
  return [...chooseRelevant({ source: from.rolled(), target: to.rolled(), size: index.size, most, both })]
}

const common = Array.from(
  { length: 200 },
  (_, i) => [`Жаңа есеп дайын ${'ң'.repeat(i % 9)}.`, 'The new report is ready.'] as const,
)

test('of a large memory those sentences are chosen that share the rarest words with the texts', () => {
  const index = indexOf([
    ...common,
    ['Көпір есепке енді.', 'The bridge is in the report.'],
    ['Өткел тар.', 'The ford is narrow.'],
  ])
  const chosen = choose(index, ['Көпірдің есебі'], ['A report on the bridge'], 3)
  expect(chosen).toContain(200)
  expect(chosen).not.toContain(201)
  expect(chosen.length).toBeLessThanOrEqual(3)
})

test('an entry is of use only where both texts have a word of it, when so asked', () => {
  const index = indexOf([
    ['көпір', 'bridge'],
    ['өткел', 'ford'],
    ['есеп', 'report'],
  ])
  expect(choose(index, ['көпір мен өткел'], ['a bridge, a report'], 9)).toEqual([0, 1, 2])
  expect(choose(index, ['көпір мен өткел'], ['a bridge, a report'], 9, true)).toEqual([0])
})

test('a word in thousands of pairs keeps the shortest of them, and how many there are', () => {
  const index = indexOf([...Array.from({ length: 5000 }, (_, i) => ['сот ', `court${' x'.repeat(5000 - i)}`] as const)])
  const [word] = index.find(0, ['сот'])
  expect(word!.count).toBe(5000)
  expect(word!.numbers.length).toBeLessThanOrEqual(64)
  expect(Math.min(...word!.numbers)).toBeGreaterThan(4900)
})

test('the choice is the same each time, never too large, and in order', () => {
  const next = random(7)
  const word = () => `сөз${'абвгдежз'[Math.floor(next() * 8)]}${'клмнопрс'[Math.floor(next() * 8)]}`
  const line = () => Array.from({ length: 6 }, word).join(' ')
  const index = indexOf(Array.from({ length: 900 }, () => [line(), line()] as const))
  const [source, target] = [[line(), line()], [line()]]
  for (const most of [0, 1, 40, 5000]) {
    const chosen = choose(index, source, target, most)
    expect(chosen).toEqual(choose(index, source, target, most))
    expect(chosen.length).toBeLessThanOrEqual(most)
    expect([...chosen].sort((a, b) => a - b)).toEqual(chosen)
    expect(new Set(chosen).size).toBe(chosen.length)
  }
})

test('two collections are asked as one: their pairs are numbered one after the other, their words counted together', () => {
  const [first, second] = [
    indexOf([['көпір', 'bridge']]),
    indexOf([
      ['өткел', 'ford'],
      ['көпір', 'bridges'],
    ]),
  ]
  const [from, to] = [new WordsFound(), new WordsFound()]
  for (const [index, base] of [
    [first, 0],
    [second, 1],
  ] as const) {
    from.add(index.find(0, ['көпір']), base)
    to.add(index.find(1, ['bridg']), base)
  }
  expect([...from.rolled().counts]).toEqual([2])
  expect([...chooseRelevant({ source: from.rolled(), target: to.rolled(), size: 3, most: 9 })]).toEqual([0, 2])
})
