import type { LanguagePack } from '../../languages/language.ts'
import { skeleton, skeletonSimilarity } from '../../text/skeleton.ts'
import { foldWord } from '../compare-form.ts'
import { exonymsOf } from '../exonyms.ts'
import { bareForms, caseStems } from './bare-forms.ts'

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
  const exonym = sameExonym(source, target)
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${a} ${b}`
    let alike = known.get(key)
    if (alike === undefined) {
      alike = a === b || exonym(a, b) ? 1 : best(soundsOf[0](a), soundsOf[1](b))
      if (known.size > mostRemembered) known.clear()
      known.set(key, alike)
    }
    return alike
  }
}

/** Whether two words are what two languages call one place: Мәскеу, Moscow. */
function sameExonym(source: LanguagePack, target: LanguagePack): (a: string, b: string) => boolean {
  if (source.code === target.code) return () => false
  // By a word of the source, the stems of what the target calls it.
  const stems = new Map<string, ReadonlySet<string>>()
  const stemsFor = (a: string) => {
    let found = stems.get(a)
    if (found === undefined) {
      const names = possibleBases(a, source).flatMap((base) => exonymsOf(base, source.code, target.code))
      const words = names.filter((name) => !name.includes(' ')).map((name) => foldWord(name))
      found = new Set(words.flatMap((word) => [word, ...caseStems(word, target)]))
      stems.set(a, found)
    }
    return found
  }
  return (a, b) => {
    const found = stemsFor(a)
    return found.size > 0 && bareForms(b, target).some((form) => found.has(form))
  }
}

const possibleBases = (word: string, pack: LanguagePack) =>
  bareForms(word, pack).flatMap((stem) =>
    (pack.inflection?.kind === 'fusional' ? nominatives : ['']).map((ending) => stem + ending),
  )
const nominatives = ['', 'а', 'я', 'о', 'ь', 'й']

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
