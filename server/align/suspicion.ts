import type { Evidence, ScoredBead } from './bead.ts'

/** Why a person should look at a bead. */
export type Suspicion =
  /** Another date, another number. */
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
    .filter(
      ({ kind, weight, source, target }) => isFact(kind) && weight < 0 && source !== undefined && target !== undefined,
    )
    .map((evidence) => ({ why: 'contradiction', evidence }))
  if (bead.confidence < sureConfidence) found.push({ why: 'unsure', confidence: bead.confidence })
  const speaks = bead.evidence.some(({ kind, weight }) => weight > 0 && kind !== 'length' && kind !== 'punctuation')
  if (bead.source.length > 0 && bead.target.length > 0 && !speaks) found.push({ why: 'no-words' })
  return found
}

const isFact = (kind: Evidence['kind']) => kind === 'date' || kind === 'number' || kind === 'name'
