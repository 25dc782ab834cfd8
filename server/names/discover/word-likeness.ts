import type { LanguagePack } from '../../languages/language.ts'
import { skeleton, skeletonSimilarity } from '../../text/skeleton.ts'
import { bareForms } from './bare-forms.ts'

/** How alike two words of two languages sound, 0…1, their endings aside. */
export type WordLikeness = (source: string, target: string) => number

/** Below these, 0…1, a likeness is chance: the shorter the word, the more of it must agree. */
export const leastAlike = (length: number): number => (length <= 3 ? 0.9 : length <= 5 ? 0.72 : 0.66)

/**
 * Compares folded words of two languages by sound, each with and without the endings its language allows.
 *
 * The answer is scaled so that 0.5 is the least that speaks for the same name, whatever the length.
 */
export function wordLikeness(source: LanguagePack, target: LanguagePack): WordLikeness {
  const soundsOf = [remembering(source), remembering(target)] as const
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${a} ${b}`
    let alike = known.get(key)
    if (alike === undefined) {
      alike = a === b ? 1 : best(soundsOf[0](a), soundsOf[1](b))
      if (known.size > mostRemembered) known.clear()
      known.set(key, alike)
    }
    return alike
  }
}

const mostRemembered = 200_000

function remembering(pack: LanguagePack): (folded: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (folded) => {
    let sounds = known.get(folded)
    if (sounds === undefined) {
      sounds = [...new Set(bareForms(folded, pack).map(skeleton))].filter((sound) => sound.length > 1)
      known.set(folded, sounds)
    }
    return sounds
  }
}

function best(a: readonly string[], b: readonly string[]): number {
  let most = 0
  for (const x of a) {
    for (const y of b) {
      const [short, long] = x.length < y.length ? [x, y] : [y, x]
      if (short.length * 2 < long.length) continue
      const least = leastAlike(short.length)
      const alike = skeletonSimilarity(x, y, false, 0.4)
      // Half of the scale lies on either side of the threshold.
      most = Math.max(most, alike < least ? (0.5 * alike) / least : 0.5 + (0.5 * (alike - least)) / (1 - least))
    }
  }
  return most
}
