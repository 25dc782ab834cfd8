import { type AlignInput, type Bead, beadKey } from './bead.ts'
import { continuations } from './continuations.ts'
import type { Lesson } from './lexicon.ts'
import { blocksOf, type PivotBlock } from './pivot-blocks.ts'
import { countMarks } from './punctuation.ts'
import type { Terrain } from './search.ts'
import type { Tokens } from './tokens.ts'

/**
 * What is left to search once locked beads are taken out: the free segments of either side, and the walls between them.
 *
 * Indexes inside a plot count free segments only; `sourceAt[i]` is the index in the text.
 */
export interface Plot {
  readonly terrain: Terrain
  readonly source: Tokens
  readonly target: Tokens
  readonly sourceAt: Int32Array
  readonly targetAt: Int32Array
  /** Cuts every path goes through: one for each locked bead that does not cross the others. */
  readonly walls: readonly (readonly [i: number, j: number])[]
  /** Locked beads, to learn words from. */
  readonly locked: readonly Lesson[]
  /** What a third text says of the free segments. */
  readonly pivot: readonly PivotBlock[]
}

export function layTerrain(input: AlignInput, source: Tokens, target: Tokens): Plot {
  const locked = input.locked ?? []
  const sourceAt = free(source.size, new Set(locked.flatMap((bead) => bead.source)))
  const targetAt = free(target.size, new Set(locked.flatMap((bead) => bead.target)))
  const before = (at: Int32Array, index: number) => lowerBound(at, index)
  const walls = longestChain(locked).map(
    (bead) => [before(sourceAt, bead.source[0]!), before(targetAt, bead.target[0]!)] as const,
  )
  const sourceIndex = new Map(Array.from(sourceAt, (at, i) => [at, i]))
  const targetIndex = new Map(Array.from(targetAt, (at, j) => [at, j]))
  const refused: Terrain['refused'][number][] = []
  for (const bead of input.rejected ?? []) {
    if (!isRun(bead.source) || !isRun(bead.target)) continue
    const i = sourceIndex.get(bead.source[0] ?? -1)
    const j = targetIndex.get(bead.target[0] ?? -1)
    if (i !== undefined && j !== undefined) refused.push([i, j, bead.source.length, bead.target.length])
  }
  const beginFrom = new Int32Array(sourceAt.length + 1)
  const endBy = new Int32Array(sourceAt.length + 1).fill(targetAt.length)
  for (const [p, q] of walls) {
    beginFrom[p] = Math.max(beginFrom[p]!, q)
    endBy[p] = Math.min(endBy[p]!, q)
  }
  const freeSource = select(source, sourceAt)
  const freeTarget = select(target, targetAt)
  return {
    terrain: {
      n: sourceAt.length,
      m: targetAt.length,
      sourceChars: freeSource.chars,
      targetChars: freeTarget.chars,
      sourceMarks: countMarks(Array.from(sourceAt, (at) => input.source.texts[at]!)),
      targetMarks: countMarks(Array.from(targetAt, (at) => input.target.texts[at]!)),
      sourceJoins: continuations(Array.from(sourceAt, (at) => input.source.texts[at]!)),
      targetJoins: continuations(Array.from(targetAt, (at) => input.target.texts[at]!)),
      sourceBreaks: breaks(sourceAt),
      targetBreaks: breaks(targetAt),
      beginFrom,
      endBy,
      refused,
    },
    source: freeSource,
    target: freeTarget,
    sourceAt,
    targetAt,
    walls: walls.filter((wall, k) => k === 0 || wall[0] !== walls[k - 1]![0] || wall[1] !== walls[k - 1]![1]),
    locked: locked
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
      .map((bead) => ({ source: gather(source, bead.source), target: gather(target, bead.target), weight: 1 })),
    pivot: blocksOf(input.pivot ?? [], sourceIndex, targetIndex, input.weights?.pivot),
  }
}

/** The longest set of full beads in which none crosses another; of equally long ones, the first by target (patience). */
export function longestChain(beads: readonly Bead[]): readonly Bead[] {
  const inOrder = beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .sort((a, b) => a.source[0]! - b.source[0]! || (beadKey(a) < beadKey(b) ? -1 : 1))
  const ends: number[] = []
  const before: number[] = []
  inOrder.forEach((bead, k) => {
    let lo = 0
    for (let hi = ends.length; lo < hi; ) {
      const middle = (lo + hi) >> 1
      if (inOrder[ends[middle]!]!.target[0]! < bead.target[0]!) lo = middle + 1
      else hi = middle
    }
    before[k] = lo > 0 ? ends[lo - 1]! : -1
    ends[lo] = k
  })
  const chain: Bead[] = []
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(inOrder[k]!)
  return chain.reverse()
}

const isRun = (at: readonly number[]) => at.every((index, k) => k === 0 || index === at[k - 1]! + 1)

const free = (size: number, taken: ReadonlySet<number>) =>
  Int32Array.from(Array.from({ length: size }, (_, i) => i).filter((i) => !taken.has(i)))

function lowerBound(sorted: Int32Array, value: number): number {
  let lo = 0
  for (let hi = sorted.length; lo < hi; ) {
    const middle = (lo + hi) >> 1
    if (sorted[middle]! < value) lo = middle + 1
    else hi = middle
  }
  return lo
}

/** Where free segments that follow each other are not neighbours in the text. */
function breaks(at: Int32Array): Uint8Array {
  const out = new Uint8Array(at.length + 1)
  for (let i = 1; i < at.length; i++) if (at[i] !== at[i - 1]! + 1) out[i] = 1
  return out
}

function select(tokens: Tokens, at: Int32Array): Tokens {
  if (at.length === tokens.size) return tokens
  const offsets = new Int32Array(at.length + 1)
  const chars = new Float64Array(at.length + 1)
  at.forEach((index, i) => {
    offsets[i + 1] = offsets[i]! + tokens.offsets[index + 1]! - tokens.offsets[index]!
    chars[i + 1] = chars[i]! + tokens.chars[index + 1]! - tokens.chars[index]!
  })
  return { size: at.length, offsets, types: gather(tokens, at), chars }
}

function gather(tokens: Tokens, at: Iterable<number>): Int32Array {
  const types: number[] = []
  for (const index of at)
    for (let p = tokens.offsets[index]!; p < tokens.offsets[index + 1]!; p++) types.push(tokens.types[p]!)
  return Int32Array.from(types)
}
