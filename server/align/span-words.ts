import type { Direction, Lexicon, TypeStatistics } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

// No single token may decide alone.
export const mostNats = 7

/** What the share of one token in a span of this many is divided by. */
export const spanNorm = (tokens: number, power: number): number => Math.max(1, tokens) ** power

/** What a span says of the other side's tokens. */
export interface Span {
  /** How many of the segments that may be asked about hold each type: of other types nothing need be known. */
  readonly asked: Int32Array
  readonly mass: Float64Array
  /** Of each token it speaks of: the ratio, less what its absence would have cost. */
  readonly gain: Float32Array
  readonly touched: Int32Array
  count: number
  length: number
}

/** An empty span over a vocabulary of this many types. */
export const newSpan = (size: number): Span => ({
  asked: new Int32Array(size),
  mass: new Float64Array(size),
  gain: new Float32Array(size),
  touched: new Int32Array(size),
  count: 0,
  length: 0,
})

/** Lets the span be asked about a segment of the other side, `times` 1, or no longer, −1. */
export function ask({ asked }: Span, tokens: Tokens, segment: number, times: 1 | -1): void {
  const stop = tokens.offsets[segment + 1]!
  for (let p = tokens.offsets[segment]!; p < stop; p++) asked[tokens.types[p]!]! += times
}

/** Adds a segment of the given side to the span. */
export function extend(span: Span, tokens: Tokens, segment: number, direction: Direction): void {
  const { asked, mass, touched } = span
  const stop = tokens.offsets[segment + 1]!
  for (let p = tokens.offsets[segment]!; p < stop; p++) {
    const x = tokens.types[p]!
    const last = direction.offsets[x + 1]!
    for (let q = direction.offsets[x]!; q < last; q++) {
      const y = direction.types[q]!
      if (asked[y] === 0) continue
      if (mass[y] === 0) touched[span.count++] = y
      mass[y]! += direction.shares[q]! + 1e-12
    }
  }
  span.length += stop - tokens.offsets[segment]!
}

/** Reckons what the span, as it is now, says of every type it speaks of. */
export function weigh(span: Span, { background, miss, scale, silence, power }: TypeStatistics): void {
  const { touched, mass, gain, count } = span
  const norm = spanNorm(span.length, power)
  for (let k = 0; k < count; k++) {
    const y = touched[k]!
    const ratio = miss[y]! + Math.min(1, mass[y]!) / (norm * background[y]!)
    gain[y] = scale[y]! * Math.min(mostNats, Math.log(ratio)) - silence[y]!
  }
}

/** Nats that a segment gains from what a weighed span says. */
export function heard({ gain }: Span, { offsets, types }: Tokens, segment: number): number {
  let sum = 0
  const stop = offsets[segment + 1]!
  for (let p = offsets[segment]!; p < stop; p++) sum += gain[types[p]!]!
  return sum
}

/** Empties the span for the next one. */
export function clear(span: Span): void {
  const { touched, mass, gain, count } = span
  for (let k = 0; k < count; k++) {
    mass[touched[k]!] = 0
    gain[touched[k]!] = 0
  }
  span.count = 0
  span.length = 0
}

/** For each segment, the evidence if the other side said nothing of it. */
export function silences(tokens: Tokens, statistics: TypeStatistics): Float64Array {
  const found = new Float64Array(tokens.size)
  for (let i = 0; i < tokens.size; i++) found[i] = silenceOf(tokens, statistics, i)
  return found
}

function silenceOf({ offsets, types }: Tokens, { silence }: TypeStatistics, segment: number): number {
  let sum = 0
  const stop = offsets[segment + 1]!
  for (let p = offsets[segment]!; p < stop; p++) sum += silence[types[p]!]!
  return sum
}

/**
 * What the words of a bead say in both directions, in nats before weighing; scratch spans are left empty.
 *
 * @param scratch  spans over the target's and the source's vocabulary
 */
export function beadWords(
  source: Tokens,
  target: Tokens,
  lexicon: Lexicon,
  bead: { readonly source: readonly number[]; readonly target: readonly number[] },
  scratch: { readonly ofTarget: Span; readonly ofSource: Span },
): number {
  let sum = 0
  const half = (
    given: Span,
    from: Tokens,
    at: readonly number[],
    direction: Direction,
    statistics: TypeStatistics,
    to: Tokens,
    told: readonly number[],
  ) => {
    for (const j of told) ask(given, to, j, 1)
    for (const i of at) extend(given, from, i, direction)
    weigh(given, statistics)
    for (const j of told) sum += silenceOf(to, statistics, j) + heard(given, to, j)
    for (const j of told) ask(given, to, j, -1)
    clear(given)
  }
  half(scratch.ofTarget, source, bead.source, lexicon.forward, lexicon.target, target, bead.target)
  half(scratch.ofSource, target, bead.target, lexicon.backward, lexicon.source, source, bead.source)
  return sum
}
