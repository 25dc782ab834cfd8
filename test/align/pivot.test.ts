import { expect, test } from 'vitest'
import { type AlignInput, type Bead, beadKey, type PivotPair } from '../../server/align/bead.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { composeLinks, type StepLink, surestPairs } from '../../server/align/pivot.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { random } from '../text/random.ts'

/** Links in test notation: `0,1:0` outer segments, then the pivot's; `@0.8` their confidence, else a person's yes. */
function links(sketch: string): StepLink[] {
  return sketch
    .split(' ')
    .filter(Boolean)
    .map((link) => {
      const [sides, confidence = '1'] = link.split('@') as [string, string?]
      const [outer, pivot] = sides.split(':').map((list) => list.split(',').filter(Boolean).map(Number))
      return { outer: outer!, pivot: pivot!, confidence: Number(confidence) }
    })
}
const compose = (toSource: string, toTarget: string) => {
  return composeLinks(links(toSource), links(toTarget)).map(
    (pair) => `${pair.source}:${pair.target}@${Math.round(pair.confidence * 1000) / 1000}`,
  )
}

test('two steps that people confirmed give pairs beyond doubt', () => {
  expect(compose('0:0 1,2:1', '0:0 1:1')).toEqual(['0:0@1', '1,2:1@1'])
})

test('what links join over the pivot becomes one pair', () => {
  expect(compose('0:0,1 1:2', '0:0 1,2:1 3:2')).toEqual(['0:0,1,2@1', '1:3@1'])
  expect(compose('0:0 1:1', '0:0,1')).toEqual(['0,1:0@1'])
})

test('the weakest link of each step counts', () => {
  expect(compose('0:0@0.9 1:1@0.5', '0:0,1@0.8')).toEqual(['0,1:0@0.4'])
})

test('pairs may cross', () => {
  expect(compose('0:0 1:1 2:2', '0:2 1:1 2:0')).toEqual(['0:2@1', '1:1@1', '2:0@1'])
})

test('an outer segment that the pivot leaves out is not known to be without counterpart', () => {
  expect(compose('0:0 1: 2:1', '0:0 1: 2:1')).toEqual(['0:0@1', '2:2@1'])
})

test('what corresponds to a segment of the pivot without counterpart has none either', () => {
  expect(compose('0:0 1:1', '0:0 :1@0.9')).toEqual(['0:0@1', '1:@0.9'])
  expect(compose('0:0 :1', '0:0 1:1')).toEqual(['0:0@1', ':1@1'])
  // Nobody has linked the pivot's segment onward: nothing is known.
  expect(compose('0:0 1:1', '0:0')).toEqual(['0:0@1'])
  expect(compose('0:0,1', ':0')).toEqual([])
})

test('a pair is less sure where a step is silent about part of the pivot', () => {
  expect(compose('0:0,1', '0:0')).toEqual(['0:0@0.5'])
  expect(compose('0:0,1', '0:0 :1')).toEqual(['0:0@1'])
})

test('a pair of more than four segments a side is left out', () => {
  expect(compose('0:0 1:1 2:2 3:3 4:4 5:5', '0:0,1,2,3,4 1:5')).toEqual(['5:1@1'])
  expect(compose('0:0 1:1 2:2 3:3', '0:0,1,2,3')).toEqual(['0,1,2,3:0@1'])
})

/** Steps made up at random: links of up to three segments a side, some crossing, some null, no segment twice. */
function step(next: () => number, outer: number, pivot: number): StepLink[] {
  const shuffled = (size: number) => {
    const all = Array.from({ length: size }, (_, i) => i)
    if (next() < 0.5) return all
    return all
      .map((i) => [next(), i] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, i]) => i)
  }
  const left = [shuffled(outer), shuffled(pivot)] as const
  const made: StepLink[] = []
  while (left[0].length + left[1].length > 0) {
    const [a, b] = left.map((list) => list.splice(0, Math.floor(next() * 3)))
    if (a!.length + b!.length > 0 && next() < 0.8)
      made.push({ outer: a!, pivot: b!, confidence: next() < 0.3 ? 1 : next() })
  }
  return made
}
const cases = Array.from({ length: 100 }, (_, seed) => seed)
const sizes = (next: () => number) => [0, 0, 0].map(() => Math.floor(next() * 12)) as [number, number, number]

test.each(cases)('no segment is in two pairs, confidence is a probability (seed %i)', (seed) => {
  const next = random(seed)
  const [s, p, t] = sizes(next)
  const pairs = composeLinks(step(next, s, p), step(next, t, p))
  for (const side of ['source', 'target'] as const) {
    const all = pairs.flatMap((pair) => pair[side])
    expect(new Set(all).size).toBe(all.length)
  }
  for (const { source, target, confidence } of pairs) {
    expect(source.length + target.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test.each(cases)('the other way round gives the same pairs, turned (seed %i)', (seed) => {
  const next = random(seed)
  const [s, p, t] = sizes(next)
  const [one, other] = [step(next, s, p), step(next, t, p)]
  const turned = composeLinks(other, one).map(({ source, target, steps: [a, b], ...rest }) => {
    return { source: target, target: source, steps: [b, a], ...rest }
  })
  const byPlace = (pairs: readonly object[]) =>
    pairs.map((pair) => JSON.stringify(pair, Object.keys(pair).sort())).sort()
  expect(byPlace(turned)).toEqual(byPlace(composeLinks(one, other)))
})

test.each(cases)('a step by a pivot of the same segments changes nothing (seed %i)', (seed) => {
  const next = random(seed)
  const [s, p] = sizes(next)
  const one = step(next, s, p).filter((link) => link.outer.length > 0 && link.pivot.length > 0)
  const identity = Array.from({ length: p }, (_, i) => ({ outer: [i], pivot: [i], confidence: 1 }))
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b).join()
  const found = composeLinks(one, identity).filter(({ source }) => source.length > 0)
  expect(found.map((pair) => `${pair.source}:${pair.target}@${pair.confidence}`).sort()).toEqual(
    one.map((link) => `${sorted(link.outer)}:${sorted(link.pivot)}@${link.confidence}`).sort(),
  )
})

test('of several pivots the surest is heard, and no segment is in two pairs', () => {
  const one = [
    { source: [0], target: [0], confidence: 0.9 },
    { source: [1], target: [1], confidence: 0.6 },
  ]
  const other = [
    { source: [0, 1], target: [0], confidence: 0.7 },
    { source: [2], target: [], confidence: 0.5 },
  ]
  expect(surestPairs([one, other]).map(beadKey)).toEqual(['0|0', '1|1', '2|'])
})

const kazakh = ['Сот ашық өтті.', 'Тыңдаушылар залдан шықпады.', 'Үкім кешке оқылды.']
const ukrainian = ['Засідання було відкритим.', 'Слухачі не виходили із зали.', 'Вирок оголосили ввечері.']
const align = (pivot: readonly PivotPair[], rest: Partial<AlignInput> = {}) =>
  alignLadder({
    source: { pack: languagePack('kk'), texts: kazakh },
    target: { pack: languagePack('uk'), texts: ukrainian },
    pivot,
    ...rest,
  }).beads
const keys = (beads: readonly Bead[]) => beads.map(beadKey)
const diagonal = ['0|0', '1|1', '2|2']

test('the pivot is evidence: what it joins is surer, and says why', () => {
  const pair = { source: [1], target: [1], confidence: 0.97 }
  const through = { text: 'The audience stayed in the hall.', lang: 'en', steps: [1, 0.97] as const }
  const [before, after] = [align([]), align([{ ...pair, through }])]
  expect(keys(after)).toEqual(diagonal)
  expect(after[1]!.confidence).toBeGreaterThan(before[1]!.confidence)
  const said = after[1]!.evidence.find(({ kind }) => kind === 'pivot')
  expect(said).toMatchObject({ source: through.text, lang: 'en', steps: [1, 0.97] })
  expect(said!.weight).toBeCloseTo(0.5 * Math.log(0.97 / 0.03), 1)
  expect(after[0]!.evidence.some(({ kind }) => kind === 'pivot')).toBe(false)
})

test('a pair of the pivot speaks for the pairs that it is made of', () => {
  const found = align([{ source: [0, 1], target: [0, 1], confidence: 0.99 }])
  expect(keys(found)).toEqual(diagonal)
  const weights = found.map(({ evidence }) => evidence.find(({ kind }) => kind === 'pivot')?.weight)
  expect(weights).toEqual([1.15, 1.15, undefined])
})

test('a segment without counterpart by way of the pivot is left alone, and says why', () => {
  const target = ukrainian.toSpliced(1, 1)
  const side = { pack: languagePack('uk'), texts: target }
  const found = align([{ source: [1], target: [], confidence: 0.98 }], { target: side })
  expect(keys(found)).toEqual(['0|0', '1|', '2|1'])
  expect(found[1]!.evidence).toMatchObject([{ kind: 'pivot' }])
  expect(found[1]!.evidence[0]!.weight).toBeGreaterThan(1.5)
})

test('words overrule a pivot that is wrong, however sure it is', () => {
  const source = [
    'Кеңес 2019 жылғы 3 наурызда Алматыда жиналды.',
    'Бюджет 45 миллион теңге болды.',
    'Киевтен Олена Коваленко келді.',
  ]
  const target = [
    'Рада зібралася 3 березня 2019 року в Алмати.',
    'Бюджет становив 45 мільйонів тенге.',
    'З Києва приїхала Олена Коваленко.',
  ]
  const found = align([{ source: [0], target: [1], confidence: 1 }], {
    source: { pack: languagePack('kk'), texts: source },
    target: { pack: languagePack('uk'), texts: target },
  })
  expect(keys(found)).toEqual(diagonal)
})

test('a pair that crosses the ladder stands beside it where both of its segments were left alone', () => {
  const moved = [
    ...ukrainian.slice(1),
    'Суд тривав три дні без перерви, і про це писали всі газети міста.',
    ukrainian[0]!,
  ]
  const pivot = [
    { source: [0], target: [3], confidence: 1 },
    { source: [1], target: [0], confidence: 1 },
    { source: [2], target: [1], confidence: 1 },
  ]
  const target = { pack: languagePack('uk'), texts: moved }
  const found = align(pivot, { target })
  expect(keys(found)).toEqual(['|2', '0|3', '1|0', '2|1'])
  expect(found[1]!.evidence.some(({ kind }) => kind === 'pivot')).toBe(true)
  const refused = align(pivot, { target, rejected: [{ source: [0], target: [3] }] })
  expect(keys(refused)).not.toContain('0|3')
})

test('where texts are not parallel, what the pivot is surer of takes the place of what the ladder guesses', () => {
  const target = {
    pack: languagePack('uk'),
    texts: ['Ціни на хліб зросли.', 'Дощу не буде.', 'Матч закінчився внічию.'],
  }
  const guess = align([], { target })
  expect(guess.every(({ confidence, source, target }) => confidence < 0.5 || source.length * target.length === 0)).toBe(
    true,
  )
  const found = align([{ source: [2], target: [0], confidence: 0.95 }], { target })
  expect(keys(found)).toContain('2|0')
  expect(found.find((bead) => beadKey(bead) === '2|0')!.confidence).toBe(0.95)
})

test('locked beads and the pivot together leave every segment in one bead', () => {
  for (let seed = 0; seed < 100; seed++) {
    const next = random(seed)
    const texts = (words: readonly string[], size: number) =>
      Array.from(
        { length: size },
        () => `${words[Math.floor(next() * words.length)]} ${words[Math.floor(next() * words.length)]}.`,
      )
    const [n, m, p] = [1 + Math.floor(next() * 8), 1 + Math.floor(next() * 8), 8]
    const pivot = composeLinks(step(next, n, p), step(next, m, p))
    const locked = [{ source: [Math.floor(next() * n)], target: [Math.floor(next() * m)] }]
    const found = alignLadder({
      source: { pack: languagePack('kk'), texts: texts(['сот', 'заң', 'қала', 'жол'], n) },
      target: { pack: languagePack('uk'), texts: texts(['суд', 'закон', 'місто', 'дорога'], m) },
      pivot,
      locked,
    }).beads
    expect(keys(found)).toContain(beadKey(locked[0]!))
    expect(found.flatMap(({ source }) => source).sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i))
    expect(found.flatMap(({ target }) => target).sort((a, b) => a - b)).toEqual(Array.from({ length: m }, (_, j) => j))
  }
})
