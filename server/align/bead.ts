import type { LanguagePack } from '../languages/language.ts'

/** Positions of one bead, contiguous and in order on either side; either side may be empty (a null bead), not both. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

export type EvidenceKind =
  | 'name'
  | 'date'
  | 'number'
  | 'word'
  | 'cognate'
  | 'punctuation'
  | 'length'
  | 'quotation'
  | 'pivot'
  | 'embedding'

/** How much each kind of evidence counts beside what it does at first: 1 is as usual, and what is left out is 1. */
export type EvidenceWeights = Readonly<Partial<Record<EvidenceKind, number>>>

/** One reason for or against a bead, in the words of the texts: `17 September 2018` against `28 September 2018`. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** Log-likelihood ratio in nats; negative speaks against. */
  readonly weight: number
  readonly source?: string
  readonly target?: string
  /** Of kind `pivot`: `source` is the third text's, in this language; with the confidence of both steps. */
  readonly lang?: string
  readonly steps?: readonly [source: number, target: number]
}

/** A bead of a ladder with the posterior probability, 0…1, that exactly these segments correspond. */
export interface ScoredBead extends Bead {
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** One text of a bitext. `names[i]` holds the ids of the glossary concepts mentioned in segment i. */
export interface Side {
  readonly pack: LanguagePack
  readonly texts: readonly string[]
  readonly names?: readonly (readonly string[])[]
  /** Where segment i mentions them, UTF-16, half-open: numbers and dates in names contradict nothing. */
  readonly nameSpans?: readonly (readonly (readonly [start: number, end: number])[])[]
  /** Concepts that have a name in its language, mentioned or not; where absent, those mentioned anywhere in it. */
  readonly nameable?: readonly string[]
}

/** Words known to translate each other before the texts are read, and whole sentences to learn words from. */
export interface PriorLexicon {
  /** Weight 0…1: the share of the source word's occurrences that the target word translates. */
  readonly words?: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  /** Translation memory: pairs that are right, from elsewhere. */
  readonly sentences?: readonly { readonly source: string; readonly target: string }[]
  /** Pairs that a person said are no translations: never used and never shown, in whatever form the words stand. */
  readonly refused?: readonly { readonly source: string; readonly target: string }[]
}

/** Segments that correspond by way of a third text. */
export interface PivotPair extends Bead {
  readonly confidence: number
  /** What stands between them there, and how sure each step is (1: a person confirmed it). */
  readonly through?: { readonly text: string; readonly lang: string; readonly steps: readonly [number, number] }
}

export interface AlignInput {
  readonly source: Side
  readonly target: Side
  /** Confirmed beads. The longest chain of them that does not cross is kept as walls; the others' segments leave the search. */
  readonly locked?: readonly Bead[]
  /** Full beads a person refused: never proposed again. Null beads and beads with gaps have no effect. */
  readonly rejected?: readonly Bead[]
  readonly lexicon?: PriorLexicon
  readonly weights?: EvidenceWeights
  /** What alignments with a third text say; no segment twice. One more kind of evidence, which words can overrule. */
  readonly pivot?: readonly PivotPair[]
  /** True where a person said that the texts are parallel: confidences are then not lowered for what the words say. */
  readonly parallel?: boolean
  /** Vectors of all segments from a model of somebody else's, where a person wants that asked. */
  readonly vectors?: { readonly source: Float32Array; readonly target: Float32Array; readonly size: number }
  /** False where nobody will read the evidence: none is gathered, which saves a fifth of the time. */
  readonly explain?: boolean
}

/** How parallel the two texts look. */
export interface Comparability {
  /** Mean posterior, 0…1, that a source segment, by its letters, has a counterpart for which the words speak. */
  readonly source: number
  readonly target: number
  /** True when both texts look like a translation of each other; false: comparable at best. */
  readonly parallel: boolean
}

export interface LadderResult {
  /** Every segment of either side exactly once; in order, but for locked beads and pairs of the pivot that cross the others. */
  readonly beads: readonly ScoredBead[]
  readonly comparable: Comparability
  /** Of the engine: results of different versions are not to be compared. */
  readonly version: string
}

export interface Control {
  /** Share of the work done, 0…1, rising. */
  onProgress?(share: number): void
  isCancelled?(): boolean
}

/** Thrown from the engine when `Control.isCancelled` answers true. */
export class AlignmentCancelled extends Error {
  override readonly name = 'AbortError'
  constructor() {
    super('The alignment was cancelled')
  }
}

/** One text per bead; equal beads have equal keys. */
export function beadKey(bead: Bead): string {
  return `${bead.source.join(',')}|${bead.target.join(',')}`
}

/**
 * Checks that beads stay inside texts of n and m segments, are contiguous, and use no segment twice.
 *
 * @throws RangeError naming the first bead that does not
 */
export function assertBeads(beads: readonly Bead[], n: number, m: number): void {
  const used = [new Set<number>(), new Set<number>()] as const
  for (const bead of beads) {
    for (const [side, size, name] of [
      [0, n, 'source'],
      [1, m, 'target'],
    ] as const) {
      const at = side === 0 ? bead.source : bead.target
      at.forEach((index, k) => {
        if (!Number.isInteger(index) || index < 0 || index >= size)
          throw new RangeError(`Bead ${beadKey(bead)} leaves the ${name}, which has ${size} segments`)
        if (k > 0 && index !== at[k - 1]! + 1) throw new RangeError(`Bead ${beadKey(bead)} is not contiguous`)
        if (used[side].has(index)) throw new RangeError(`Bead ${beadKey(bead)} uses ${name} segment ${index} again`)
        used[side].add(index)
      })
    }
  }
}
