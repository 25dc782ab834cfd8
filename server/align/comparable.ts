import type { Bead, Comparability } from './bead.ts'

// Translations that were cut, merged and added to kept at least 0.45 of their segments on trial; texts about other things
// reached 0.44 once and 0.28 else.
const leastShare = 0.4
// Where the words are as likely by chance as not; one nat changes the odds by e.
const doubtful = 1

/**
 * Says how parallel two texts look: for each segment, the posterior of its bead times the probability that its words are
 * not there by chance; the mean over the segments of a side.
 *
 * @param explained for each bead, what its words say in nats
 */
export function comparability(
  beads: readonly (Bead & { readonly confidence: number })[],
  explained: readonly { readonly words: number }[],
  n: number,
  m: number,
): Comparability {
  let source = 0
  let target = 0
  beads.forEach((bead, k) => {
    if (bead.source.length === 0 || bead.target.length === 0) return
    const believed = bead.confidence / (1 + Math.exp(doubtful - explained[k]!.words))
    source += believed * bead.source.length
    target += believed * bead.target.length
  })
  const [s, t] = [n === 0 ? 0 : source / n, m === 0 ? 0 : target / m]
  return { source: s, target: t, parallel: s >= leastShare && t >= leastShare }
}

/**
 * What is left of a bead's posterior, 0…1, in texts that are not parallel. The search takes for granted that one text
 * renders the other in order; where hardly anything does, the most likely ladder is still a poor guess.
 */
export function trustIn({ source, target }: Comparability): number {
  return Math.max(leastTrust, Math.min(1, (Math.min(source, target) / leastShare) ** 2))
}

const leastTrust = 0.02
