import type { BitextId, DocumentId, LinkId, ProjectId, SegmentId } from './ids.ts'
import type { Versioned } from './row.ts'

/** A source document and a target document considered together. */
export interface Bitext extends Versioned {
  readonly id: BitextId
  readonly projectId: ProjectId
  readonly sourceId: DocumentId
  readonly targetId: DocumentId
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** What the last alignment found; null before the first. */
  readonly alignment: Alignment | null
}

/** Translations of each other, or texts that tell of the same matter. */
export type Likeness = 'parallel' | 'comparable'

/** The outcome of aligning a bitext, as far as it concerns the two texts as a whole. */
export interface Alignment {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Name and version of the aligner. */
  readonly aligner: string
  /** Share of the segments of either side believed to have a counterpart, 0…1. */
  readonly sourceShare: number
  readonly targetShare: number
  /** Whether the two look like translations of each other or only tell of the same matter. */
  readonly verdict: Likeness
  /** What a person said they are: alignments go by it, whatever they look like. */
  readonly said?: Likeness
}

export const linkStates = ['proposed', 'confirmed', 'rejected', 'drafted'] as const
export type LinkState = (typeof linkStates)[number]

export const evidenceKinds = [
  'name',
  'date',
  'number',
  'word',
  'cognate',
  'punctuation',
  'length',
  'quotation',
  'pivot',
  'embedding',
] as const

/** One reason for or against a link, in words a translator understands. */
export interface Evidence {
  readonly kind: (typeof evidenceKinds)[number]
  /** Log-likelihood ratio in nats; negative speaks against the link. */
  readonly weight: number
  readonly source?: string
  readonly target?: string
  /** Of kind `pivot`: `source` is the third text's, in this language; with the confidence of both steps. */
  readonly lang?: string
  /** 1: a person confirmed that step. */
  readonly steps?: readonly [source: number, target: number]
}

/**
 * Kinds of evidence a person is told of when they speak against a link, in the order of the bits that the store keeps;
 * new ones come at the end.
 */
export const againstKinds = ['date', 'number', 'name', 'quotation', 'length'] as const
export type AgainstKind = (typeof againstKinds)[number]

/** How much evidence must weigh to speak against a link, in nats. */
const heavy = -0.5

/** Which kinds speak against a link: a bit each, the first kind the lowest. */
export function against(evidence: readonly Evidence[]): number {
  let bits = 0
  for (const { kind, weight } of evidence) {
    const at = weight <= heavy ? againstKinds.indexOf(kind as AgainstKind) : -1
    if (at >= 0) bits |= 1 << at
  }
  return bits
}

const lists = Array.from({ length: 1 << againstKinds.length }, (_, bits) =>
  againstKinds.filter((_, at) => bits & (1 << at)),
)

/** The kinds of such bits: the same list for the same bits. */
export function kindsAgainst(bits: number): readonly AgainstKind[] {
  return lists[bits] ?? []
}

/** Whether what speaks against a link contradicts it. An odd length alone is a doubt, not a contradiction. */
export function isContradicted(kinds: readonly AgainstKind[]): boolean {
  return kinds.some((kind) => kind !== 'length')
}

/**
 * What both sides said when a person decided: per side, its segments' fingerprints in the link's order, joined with
 * `|` (`basisSide`). `edited since` is derived from it.
 */
export interface Basis {
  readonly source: string
  readonly target: string
}

/**
 * A set of segments on either side that correspond; one side may be empty (confirmed: no counterpart). Crossing is
 * allowed. A segment is in at most one live (not rejected) link of a bitext.
 */
export interface Link extends Versioned {
  readonly id: LinkId
  readonly bitextId: BitextId
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
  readonly state: LinkState
  /** 0…1 as the aligner gave it; null for a link a person made. */
  readonly confidence: number | null
  readonly evidence: readonly Evidence[]
  /** Who proposed it: an aligner's name and version, or `person`. */
  readonly origin: string
  readonly basis: Basis | null
}

/** One side of a basis: the fingerprints of the side's segments, in the link's order. */
export function basisSide(fingerprints: readonly string[]): string {
  return fingerprints.join('|')
}
