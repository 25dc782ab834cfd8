import { skeleton, skeletonSimilarity } from '../text/skeleton.ts'
import type { PriorEdge } from './edges.ts'
import { type Lesson, meetings } from './lessons.ts'
import type { Vocabulary } from './tokens.ts'

/** Which pairs of words may stand before a translator as evidence. What is weighed is more: many weak guesses help. */
export interface Showable {
  /** Two words that sound alike, as they are written. */
  alike(source: Word, target: Word): boolean
  /** Two words that the texts or a lexicon hold for translations of each other. */
  translated(source: Word, target: Word, weight: number, parallel: boolean): boolean
}

export interface Word {
  readonly type: number
  readonly text: string
}

/**
 * A look-alike is shown where the words, not only their stems, sound alike, and neither is a function word or one whose
 * translation the given lexicon knows to be another. A learnt pair is shown where it met more than once in texts that
 * are parallel; a given one always.
 */
export function showable(
  source: Vocabulary,
  target: Vocabulary,
  priors: readonly PriorEdge[],
  lessons: readonly Lesson[],
): Showable {
  const size = target.keys.length
  const given = new Set<number>()
  const knownSource = new Set<number>()
  const knownTarget = new Set<number>()
  for (const edge of priors) {
    if (edge.because !== 'given') continue
    given.add(edge.source * size + edge.target)
    knownSource.add(edge.source)
    knownTarget.add(edge.target)
  }
  const met = meetings(lessons, source, target)
  const common = [source, target].map(
    ({ counts }) =>
      commonShare *
      Math.max(
        leastText,
        counts.reduce((sum, count) => sum + count, 0),
      ),
  )
  const isCommon = ({ type, text }: Word, { counts }: Vocabulary, most: number) =>
    counts[type]! > most && text === text.toLowerCase()
  return {
    alike(s, t) {
      if (given.has(s.type * size + t.type)) return true
      if (knownSource.has(s.type) || knownTarget.has(t.type)) return false
      if (isCommon(s, source, common[0]!) || isCommon(t, target, common[1]!)) return false
      const [a, b] = [skeleton(s.text), skeleton(t.text)]
      const length = Math.min(a.length, b.length)
      return length >= 3 && skeletonSimilarity(a, b, true) >= (length === 3 ? 1 : length <= 5 ? 0.88 : 0.75)
    },
    translated(s, t, weight, parallel) {
      if (given.has(s.type * size + t.type)) return true
      return parallel && weight >= leastLearnt && met(s.type, t.type) >= leastMet
    },
  }
}

// A word that is more than so much of a text of some length, and begins no name, is a function word.
const commonShare = 0.005
const leastText = 1_000
// In nats; and in beads, by their posteriors.
const leastLearnt = 0.5
const leastMet = 1.5
