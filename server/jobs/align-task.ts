import type { AlignInput, Bead, LadderResult } from '../align/bead.ts'
import { alignLadder } from '../align/ladder.ts'
import { type Pivot, pivotPairs } from '../align/pivot-pairs.ts'
import { proposeByPivot } from '../align/pivot-proposals.ts'
import { languagePack } from '../languages/registry.ts'
import type { Concept } from '../names/concept.ts'
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
}

/** Introduces the names engine to the aligner: finds the glossary's names in both texts, then aligns. */
export function alignTask(input: AlignTaskInput, control: TaskControl): LadderResult {
  const side = ({ lang, texts }: AlignTaskInput['source']) => {
    const pack = languagePack(lang)
    const index = nameIndex(input.concepts, pack)
    const names = texts.map((text) => [...new Set(recognise(text, index).map((mention) => mention.conceptId))])
    return { pack, texts, names }
  }
  const aligned: AlignInput = {
    source: side(input.source),
    target: side(input.target),
    locked: input.locked,
    rejected: input.rejected,
    ...(input.lexicon ? { lexicon: input.lexicon } : {}),
    ...(input.weights ? { weights: input.weights } : {}),
    ...(input.pivots ? { pivot: pivotPairs(input.pivots) } : {}),
  }
  return input.byPivot ? proposeByPivot(aligned) : alignLadder(aligned, control)
}
