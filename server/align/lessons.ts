import type { Vocabulary } from './tokens.ts'

/** Tokens of one bead, or of one pair of a translation memory, to learn from. */
export interface Lesson {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly weight: number
}

/** Lessons in a few flat arrays, for going through them many times. */
export interface Course {
  readonly size: number
  readonly weights: Float64Array
  /** The types of each lesson, once each. */
  readonly source: Rows
  readonly target: Rows
  /** How often each type occurs, by the weight of its lessons. */
  readonly sourceSeen: Float64Array
  readonly targetSeen: Float64Array
}

/** Lists of numbers one after another: list x is `items[offsets[x]]` to `items[offsets[x + 1]]`, half-open. */
export interface Rows {
  readonly offsets: Int32Array
  readonly items: Int32Array
}

export function courseOf(lessons: readonly Lesson[], source: Vocabulary, target: Vocabulary): Course {
  return {
    size: lessons.length,
    weights: Float64Array.from(lessons, (lesson) => lesson.weight),
    source: distinct(lessons, 'source', source.keys.length),
    target: distinct(lessons, 'target', target.keys.length),
    sourceSeen: occurrences(lessons, 'source', source.keys.length),
    targetSeen: occurrences(lessons, 'target', target.keys.length),
  }
}

function distinct(lessons: readonly Lesson[], side: 'source' | 'target', size: number): Rows {
  const offsets = new Int32Array(lessons.length + 1)
  const items = new Int32Array(lessons.reduce((sum, lesson) => sum + lesson[side].length, 0))
  const last = new Int32Array(size).fill(-1)
  let end = 0
  for (let at = 0; at < lessons.length; at++) {
    const types = lessons[at]![side]
    for (let p = 0; p < types.length; p++) {
      const x = types[p]!
      if (last[x] === at) continue
      last[x] = at
      items[end++] = x
    }
    offsets[at + 1] = end
  }
  return { offsets, items: items.subarray(0, end) }
}

function occurrences(lessons: readonly Lesson[], side: 'source' | 'target', size: number): Float64Array {
  const seen = new Float64Array(size)
  for (let at = 0; at < lessons.length; at++) {
    const { weight, [side]: types } = lessons[at]!
    for (let p = 0; p < types.length; p++) seen[types[p]!]! += weight
  }
  return seen
}

/** For each item below `size`, the lists it is in. */
export function inverted({ offsets, items }: Rows, size: number): Rows {
  const starts = new Int32Array(size + 1)
  for (let p = 0; p < items.length; p++) starts[items[p]! + 1]!++
  for (let x = 0; x < size; x++) starts[x + 1]! += starts[x]!
  const next = starts.slice()
  const lists = new Int32Array(items.length)
  for (let at = 0; at + 1 < offsets.length; at++)
    for (let p = offsets[at]!; p < offsets[at + 1]!; p++) lists[next[items[p]!]!++] = at
  return { offsets: starts, items: lists }
}

/** In how many lessons, by their weight, two types are together. */
export function meetings(
  lessons: readonly Lesson[],
  source: Vocabulary,
  target: Vocabulary,
): (source: number, target: number) => number {
  const from = inverted(distinct(lessons, 'source', source.keys.length), source.keys.length)
  const to = inverted(distinct(lessons, 'target', target.keys.length), target.keys.length)
  return (s, t) => {
    let sum = 0
    let q = to.offsets[t] ?? 0
    const end = to.offsets[t + 1] ?? 0
    for (let p = from.offsets[s] ?? 0; p < (from.offsets[s + 1] ?? 0); p++) {
      const at = from.items[p]!
      while (q < end && to.items[q]! < at) q++
      if (q < end && to.items[q] === at) sum += lessons[at]!.weight
    }
    return sum
  }
}
