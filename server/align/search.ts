import type { EvidenceWeights } from './bead.ts'

/**
 * Beads with both sides filled that a search may propose: [source segments, target segments]. Those of up to two
 * segments a side come first, then those of three, then those of four.
 */
export const shapes: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
]

/** How often beads of each shape occur, and how nulls follow one another; natural logarithms of probabilities. */
export interface BeadPriors {
  /** By shape, given that the bead is not null. */
  readonly shapes: Float64Array
  /** A null on this side after a full bead; `stay`: after another null of the same side. */
  readonly nullSource: number
  readonly nullTarget: number
  readonly stay: number
}

/** What surrounds the words: lengths and marks of the segments in the search, and where beads may not reach across. */
export interface Terrain {
  readonly n: number
  readonly m: number
  readonly sourceChars: Float64Array
  readonly targetChars: Float64Array
  readonly sourceMarks: readonly Float64Array[]
  readonly targetMarks: readonly Float64Array[]
  /** `sourceBreaks[i]` is 1 where no bead may join segments i - 1 and i. */
  readonly sourceBreaks: Uint8Array
  readonly targetBreaks: Uint8Array
  /** Nats for a bead that joins the segments on both sides of a cut. */
  readonly sourceJoins: Float64Array
  readonly targetJoins: Float64Array
  /** In a wall's own row: the first column where a bead may begin, and the last where one may end. */
  readonly beginFrom: Int32Array
  readonly endBy: Int32Array
  /** Beads that may not be proposed: [i, j, a, b] for source segments i to i + a and target segments j to j + b. */
  readonly refused: readonly (readonly [i: number, j: number, a: number, b: number])[]
}

/** How much words, lengths and marks count. */
export interface Emphasis {
  readonly words: number
  readonly lengths: number
  readonly marks: number
  readonly vectors: number
}

/** Below 1 for words, marks and vectors because pieces of evidence repeat one another. */
export const emphasis: Emphasis = { words: 0.43, lengths: 2, marks: 0.7, vectors: 0.7 }

/** The same with what was learnt from a person's decisions. What the words say is scaled token by token instead. */
export function emphasisOf({ length = 1, punctuation = 1, embedding = 1 }: EvidenceWeights = {}): Emphasis {
  return {
    words: emphasis.words,
    lengths: emphasis.lengths * length,
    marks: emphasis.marks * punctuation,
    vectors: emphasis.vectors * embedding,
  }
}
