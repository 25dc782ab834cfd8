import type { Evidence, ScoredBead } from './bead.ts'

/** Why a person should look at a bead. */
export type Suspicion =
  /** Another date, another number, a name that one side lacks. */
  | { readonly why: 'contradiction'; readonly evidence: Evidence }
  /** The model itself doubts. */
  | { readonly why: 'unsure'; readonly confidence: number }
  /** Likely only by its place and length: no word, name or number speaks for it. */
  | { readonly why: 'no-words' }

/** Below this a bead counts as doubtful. */
export const sureConfidence = 0.7

/** The reasons to look at a bead, gravest first: a contradiction outranks any confidence. Empty for a bead beyond doubt. */
export function suspicions(bead: ScoredBead): readonly Suspicion[] {
  const found: Suspicion[] = bead.evidence
    .filter((evidence) => evidence.weight < 0 && contradicts(evidence))
    .map((evidence) => ({ why: 'contradiction', evidence }))
  if (bead.confidence < sureConfidence) found.push({ why: 'unsure', confidence: bead.confidence })
  const speaks = bead.evidence.some(({ kind, weight }) => weight > 0 && kind !== 'length' && kind !== 'punctuation')
  if (bead.source.length > 0 && bead.target.length > 0 && !speaks) found.push({ why: 'no-words' })
  return found
}

// A date or number may be left out, or told in other words; who is spoken of is not.
const contradicts = ({ kind, source, target }: Evidence) =>
  kind === 'name' || ((kind === 'date' || kind === 'number') && source !== undefined && target !== undefined)
