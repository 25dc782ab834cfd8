import type { AlignInput, Bead, Evidence, LadderResult, ScoredBead } from './bead.ts'
import { type LengthModel, lengthEvidence } from './lengths.ts'
import type { Lexicon } from './lexicon.ts'
import type { Plot } from './terrain.ts'
import type { Vocabulary } from './tokens.ts'

/** The search's beads and the locked ones, in the text's own indexes, with evidence. */
export function evidenceOf(
  input: AlignInput,
  plot: Plot,
  beads: readonly Bead[],
  confidences: readonly number[],
  _lexicon: Lexicon,
  _source: Vocabulary,
  _target: Vocabulary,
  models: { readonly lengths: LengthModel },
  version: string,
): LadderResult {
  const found: ScoredBead[] = beads.map((bead, k) => ({
    source: bead.source.map((i) => plot.sourceAt[i]!),
    target: bead.target.map((j) => plot.targetAt[j]!),
    confidence: confidences[k]!,
    evidence: lengthItem(plot, bead, models.lengths),
  }))
  const locked = (input.locked ?? []).map((bead): ScoredBead => ({ ...bead, confidence: 1, evidence: [] }))
  const all = inOrder([...found, ...locked])
  return { beads: all, comparable: { source: 0, target: 0, parallel: true }, version }
}

function lengthItem({ terrain }: Plot, bead: Bead, model: LengthModel): Evidence[] {
  if (bead.source.length === 0 || bead.target.length === 0) return []
  const ls = terrain.sourceChars[bead.source.at(-1)! + 1]! - terrain.sourceChars[bead.source[0]!]!
  const lt = terrain.targetChars[bead.target.at(-1)! + 1]! - terrain.targetChars[bead.target[0]!]!
  const weight = lengthEvidence(model, ls, lt, Math.min(4, bead.source.length), Math.min(4, bead.target.length))
  return [{ kind: 'length', weight, source: String(ls), target: String(lt) }]
}

/** By source; a bead without source comes before the first whose target is greater. */
function inOrder(beads: readonly ScoredBead[]): readonly ScoredBead[] {
  const rows = beads.filter((bead) => bead.source.length > 0).sort((a, b) => a.source[0]! - b.source[0]!)
  const loose = beads.filter((bead) => bead.source.length === 0).sort((a, b) => a.target[0]! - b.target[0]!)
  const out: ScoredBead[] = []
  let next = 0
  for (const bead of rows) {
    while (next < loose.length && bead.target.length > 0 && loose[next]!.target[0]! < bead.target[0]!)
      out.push(loose[next++]!)
    out.push(bead)
  }
  return [...out, ...loose.slice(next)]
}
