import type { Bead, Comparability } from './bead.ts'
import { letters } from './tokens.ts'

// On trial, translations that were cut, merged and added to came to 0.43 at least and nearly always above 0.6; texts
// about other things of the same kind to 0.41 at most and nearly always below 0.3.
const leastShare = 0.42
// Chance brings a bead so many nats from its words when the search may choose among neighbours.
const chance = 5

/**
 * Says how parallel two texts look: for each segment, the posterior of its bead times the probability that its words are
 * not there by chance; the mean over the letters of a side, so that headings and list items count as little as they say.
 *
 * @param words  for each bead, what its words say in nats
 */
export function comparability(
  beads: readonly (Bead & { readonly confidence: number })[],
  words: readonly number[],
  source: readonly string[],
  target: readonly string[],
): Comparability {
  const sum = (texts: readonly string[], at: Iterable<number>) => {
    let total = 0
    for (const i of at) total += letters(texts[i]!)
    return total
  }
  let believedSource = 0
  let believedTarget = 0
  beads.forEach((bead, k) => {
    if (bead.source.length === 0 || bead.target.length === 0) return
    const believed = bead.confidence / (1 + Math.exp(chance - words[k]!))
    believedSource += believed * sum(source, bead.source)
    believedTarget += believed * sum(target, bead.target)
  })
  const share = (part: number, texts: readonly string[]) => (texts.length === 0 ? 0 : part / sum(texts, texts.keys()))
  const [s, t] = [share(believedSource, source), share(believedTarget, target)]
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
