import type { Comparability, ScoredBead } from './bead.ts'

// Half of the segments on both sides must have a counterpart for which the words speak.
const leastShare = 0.5
// Where the words are as likely by chance as not; one nat changes the odds by e.
const doubtful = 1

/**
 * Says how parallel two texts look: for each segment, the posterior of its bead times the probability that its words are
 * not there by chance; the mean over the segments of a side.
 *
 * @param words for each bead, what its words say in nats
 */
export function comparability(
  beads: readonly ScoredBead[],
  words: readonly number[],
  n: number,
  m: number,
): Comparability {
  let source = 0
  let target = 0
  beads.forEach((bead, k) => {
    if (bead.source.length === 0 || bead.target.length === 0) return
    const believed = bead.confidence / (1 + Math.exp(doubtful - words[k]!))
    source += believed * bead.source.length
    target += believed * bead.target.length
  })
  const [s, t] = [n === 0 ? 0 : source / n, m === 0 ? 0 : target / m]
  return { source: s, target: t, parallel: s >= leastShare && t >= leastShare }
}
