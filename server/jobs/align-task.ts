import type { AlignInput, Bead, LadderResult } from '../align/bead.ts'
import { alignLadder } from '../align/ladder.ts'
import { matchTexts } from '../align/match/match.ts'
import { matchBeads } from '../align/match/match-beads.ts'
import { type Pivot, pivotPairs } from '../align/pivot-pairs.ts'
import { proposeByPivot } from '../align/pivot-proposals.ts'
import { languagePack } from '../languages/registry.ts'
import { type Concept, sameLanguage } from '../names/concept.ts'
import { nameIndex, recognise } from '../names/recognise.ts'
import type { TaskControl } from './task-control.ts'

export interface AlignTaskInput {
  readonly source: { readonly lang: string; readonly texts: readonly string[] }
  readonly target: { readonly lang: string; readonly texts: readonly string[] }
  readonly locked: readonly Bead[]
  readonly rejected: readonly Bead[]
  /** The glossary: names both texts mention are evidence. */
  readonly concepts: readonly Concept[]
  readonly lexicon?: AlignInput['lexicon']
  readonly weights?: AlignInput['weights']
  /** Third texts that both are linked with. */
  readonly pivots?: readonly Pivot[]
  /** Whether only what they say is wanted, as it is. */
  readonly byPivot?: boolean
  /** What the two texts are taken for; what they look like when absent. */
  readonly as?: 'parallel' | 'comparable'
  readonly vectors?: AlignInput['vectors'] | undefined
}

export interface AlignTaskResult extends LadderResult {
  /** Name and version of what found the beads. */
  readonly aligner: string
}

/** The names engine is introduced to the aligner here: the names of both texts are found. */
export function alignInput(input: AlignTaskInput): AlignInput {
  const side = ({ lang, texts }: AlignTaskInput['source']) => {
    const pack = languagePack(lang)
    const index = nameIndex(input.concepts, pack)
    const mentions = texts.map((text) => recognise(text, index))
    const names = mentions.map((here) => [...new Set(here.map(({ conceptId }) => conceptId))])
    const nameSpans = mentions.map((here) => here.map(({ start, end }) => [start, end] as const))
    const nameable = input.concepts
      .filter(({ terms }) => terms.some((term) => sameLanguage(term.lang, pack.code)))
      .map(({ id }) => id)
    return { pack, texts, names, nameSpans, nameable }
  }
  return {
    source: side(input.source),
    target: side(input.target),
    locked: input.locked,
    rejected: input.rejected,
    ...(input.lexicon ? { lexicon: input.lexicon } : {}),
    ...(input.weights ? { weights: input.weights } : {}),
    ...(input.vectors ? { vectors: input.vectors } : {}),
    ...(input.pivots ? { pivot: pivotPairs(input.pivots) } : {}),
  }
}

/**
 * Introduces the names engine to the aligner: finds the glossary's names in both texts, then aligns. Texts
 * that are not parallel are matched instead: what they both say is found wherever it stands.
 */
export function alignTask(input: AlignTaskInput, control: TaskControl): AlignTaskResult {
  const aligned = alignInput(input)
  if (input.byPivot) return named('pivot', proposeByPivot(aligned))
  const { as } = input
  // Of texts that only look comparable the ladder says just how much.
  const mayMatch = as !== 'parallel'
  const ladder = alignLadder(
    { ...aligned, ...(as === 'parallel' ? { parallel: true } : {}), explain: as !== 'comparable' },
    mayMatch ? part(control, 0, ladderShare) : control,
  )
  if (!mayMatch || (as === undefined && ladder.comparable.parallel)) {
    control.onProgress(1)
    return named('ladder', ladder)
  }
  const matched = matchTexts(aligned, part(control, ladderShare, 1))
  return named('match', { ...matched, beads: matchBeads(aligned, matched), comparable: ladder.comparable })
}

// The matcher takes about as long again.
const ladderShare = 0.5

const part = (control: TaskControl, from: number, to: number): TaskControl => ({
  onProgress: (share) => control.onProgress(from + share * (to - from)),
  isCancelled: () => control.isCancelled(),
})

const named = (name: string, { beads, comparable, version }: LadderResult): AlignTaskResult => ({
  beads,
  comparable,
  version,
  aligner: `${name} ${version}`,
})
