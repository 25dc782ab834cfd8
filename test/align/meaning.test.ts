import { expect, test } from 'vitest'
import type { AlignInput } from '../../server/align/bead.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { pick, random } from '../text/random.ts'

const size = 32

/** Texts of made-up words of one length whose vectors alone tell what belongs together; `null` has no counterpart. */
function strangers(seed: number, shapes: readonly (readonly [a: number, b: number])[]) {
  const next = random(seed)
  const word = () => Array.from({ length: 5 }, () => pick(next, [...'bdfgjkmnprtvaeiou'])).join('')
  const sentence = () => `${Array.from({ length: 5 }, word).join(' ')}.`
  const noise = (scale: number) => Array.from({ length: size }, () => scale * (next() + next() + next() - 1.5))
  const input = { source: [] as string[], target: [] as string[], s: [] as number[], t: [] as number[] }
  const gold: string[] = []
  for (const [a, b] of shapes) {
    const concept = noise(1)
    const near = () => noise(0.5).map((x, d) => x + concept[d]! + 0.4)
    const [i, j] = [input.source.length, input.target.length]
    for (let k = 0; k < a; k++) {
      input.source.push(sentence())
      input.s.push(...near())
    }
    for (let k = 0; k < b; k++) {
      input.target.push(sentence())
      input.t.push(...near())
    }
    gold.push(`${range(i, a)}:${range(j, b)}`)
  }
  const given: AlignInput = {
    source: { pack: languagePack('kk'), texts: input.source },
    target: { pack: languagePack('en'), texts: input.target },
  }
  const vectors = { source: Float32Array.from(input.s), target: Float32Array.from(input.t), size }
  return { given, vectors, gold }
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k).join('+')
const sketch = (input: AlignInput) =>
  alignLadder(input).beads.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`)
const right = (input: AlignInput, gold: readonly string[]) => sketch(input).filter((each) => gold.includes(each)).length

const one = [1, 1] as const
const plain = Array.from({ length: 40 }, () => one)
const holes = [...plain.slice(0, 9), [1, 0], ...plain.slice(0, 12), [0, 1], ...plain.slice(0, 9)] as const
const joined = [...plain.slice(0, 8), [2, 1], ...plain.slice(0, 8), [1, 2], ...plain.slice(0, 8)] as const

test.each([
  ['gaps', holes],
  ['joined sentences', joined],
])('vectors align texts with %s that nothing else can', (_, shapes) => {
  let without = 0
  let found = 0
  let all = 0
  for (const seed of [1, 2, 3, 4]) {
    const { given, vectors, gold } = strangers(seed, shapes)
    const full = gold.filter((each) => !each.startsWith(':') && !each.endsWith(':'))
    without += right(given, full)
    found += right({ ...given, vectors }, full)
    all += full.length
  }
  expect(found / all).toBeGreaterThan(0.9)
  expect(without / all).toBeLessThan(0.8)
})

test('what vectors say is shown with its weight, and makes such texts parallel', () => {
  const { given, vectors } = strangers(5, holes)
  const { beads, comparable } = alignLadder({ ...given, vectors })
  const item = beads[0]!.evidence.find(({ kind }) => kind === 'embedding')!
  expect(item.weight).toBeGreaterThan(1)
  expect(Number(item.source)).toBeGreaterThan(Number(item.target))
  expect(comparable.parallel).toBe(true)
  expect(alignLadder(given).comparable.parallel).toBe(false)
})

test('without vectors, and with vectors that say nothing, all is to the last digit as it was', () => {
  const { given, vectors } = strangers(6, joined)
  const empty = { source: vectors.source.map(() => 0), target: vectors.target.map(() => 0), size }
  expect(alignLadder({ ...given, vectors: empty })).toEqual(alignLadder(given))
})

test('locked beads and refused ones stand against any vector', () => {
  const { given, vectors, gold } = strangers(7, plain)
  const locked = [{ source: [3], target: [4] }]
  const rejected = [{ source: [10], target: [10] }]
  const found = sketch({ ...given, vectors, locked, rejected })
  expect(found).toContain('3:4')
  expect(found).not.toContain('10:10')
  expect(found.filter((each) => gold.includes(each)).length).toBeGreaterThan(30)
})

test('vectors that are not one a segment are refused', () => {
  const { given, vectors } = strangers(8, plain)
  expect(() => alignLadder({ ...given, vectors: { ...vectors, size: 31 } })).toThrow(
    new RangeError('Vectors of 31 numbers for 40 segments are 1240, not 1280'),
  )
})
