import { skeleton } from '../../text/skeleton.ts'
import type { Discovery } from './discovery.ts'
import type { NameWord } from './name-words.ts'
import { mayName } from './sightings.ts'

/** A word of the source and one of the target that belong to one name: places in their lists. */
export interface WordLink {
  readonly source: number
  readonly target: number
  /** 0…1. */
  readonly score: number
  /** `sound` and `same` for names proper, `company` for words that keep together, `meaning` for translated ones. */
  readonly because: 'same' | 'sound' | 'company' | 'meaning'
}

// A likeness that chance gives now and then; neighbours or company must speak for the pair too.
export const faint = 0.3

/** Pairs the words of one unit that may be names, each with one at most. */
export function linkWords(at: number, discovery: Discovery): readonly WordLink[] {
  const source = discovery.source.words[at]!
  const target = discovery.target.words[at]!
  const from = source.map((word) => mayName(word, discovery.source))
  const to = target.map((word) => mayName(word, discovery.target))
  // A name in quotation marks is sometimes written small; Latin words in a Cyrillic text are names if the other side has them.
  const small = {
    from: source.map((word) => word.quoted || word.foreign),
    to: target.map((word) => word.quoted || word.foreign),
  }
  const possible: WordLink[] = []
  for (let i = 0; i < source.length; i++) {
    if (!from[i] && !small.from[i]) continue
    for (let j = 0; j < target.length; j++) {
      if (!(from[i] && to[j])) {
        if (source[i]!.foreign || target[j]!.foreign) {
          if (source[i]!.folded !== target[j]!.folded || !(source[i]!.capital && target[j]!.capital)) continue
        } else if (!(from[i] && small.to[j]) && !(small.from[i] && to[j])) continue
        else if (discovery.alike(source[i]!.folded, target[j]!.folded) < 0.6) continue
      }
      const link = compare(i, j, source[i]!, target[j]!, discovery)
      if (link !== undefined) possible.push(link)
    }
  }
  // Of equal pairs, the one whose places agree: the second "Trump" with the second.
  const lag = ({ source: i, target: j }: WordLink) => Math.abs(i / source.length - j / target.length)
  possible.sort((a, b) => b.score - a.score || lag(a) - lag(b))
  const taken = { source: new Set<number>(), target: new Set<number>() }
  const chosen: WordLink[] = []
  const take = (link: WordLink) => {
    if (taken.source.has(link.source) || taken.target.has(link.target)) return
    taken.source.add(link.source)
    taken.target.add(link.target)
    chosen.push(link)
  }
  for (const link of possible) if (link.score >= 0.5) take(link)
  // Beside a name that is known, less will do: Уэйд Симстың – Wayde Sims.
  for (const link of possible) {
    if (link.score < 0.5 && link.score >= faint && beside(link, chosen, source, target)) take({ ...link, score: 0.5 })
  }
  pairAcronyms()
  return chosen

  // The only abbreviation left on either side, if nothing speaks against it: ЛШУ – LSU.
  function pairAcronyms(): void {
    const left = (words: readonly NameWord[], used: ReadonlySet<number>) =>
      words.flatMap((word, k) => (word.acronym && !word.foreign && !used.has(k) ? [k] : []))
    const [a, b] = [left(source, taken.source), left(target, taken.target)]
    if (a.length !== 1 || b.length !== 1) return
    const [from, to] = [source[a[0]!]!.folded, target[b[0]!]!.folded]
    const fits = from.length === to.length && skeleton(from)[0] === skeleton(to)[0]
    if (fits || discovery.together(from, to) >= 0.35) {
      take({ source: a[0]!, target: b[0]!, score: 0.55, because: 'company' })
    }
  }
}

function compare(
  i: number,
  j: number,
  a: NameWord,
  b: NameWord,
  { alike, together, rows, territory }: Discovery,
): WordLink | undefined {
  if (a.folded === b.folded) return { source: i, target: j, score: 1, because: 'same' }
  const country = territory.source(a.folded)
  if (country !== undefined && country === territory.target(b.folded))
    return { source: i, target: j, score: 0.95, because: 'same' }
  const sound = alike(a.folded, b.folded)
  const dice = together(a.folded, b.folded)
  const known = shareRow(a.folded, b.folded, rows)
  const company = dice >= 0.35 && a.acronym === b.acronym ? 0.3 * dice : 0
  if (sound + company >= 0.5) return { source: i, target: j, score: Math.min(1, sound + company), because: 'sound' }
  if (known) return { source: i, target: j, score: 0.6 + company, because: 'meaning' }
  if (dice >= 0.6 && a.acronym === b.acronym)
    return { source: i, target: j, score: 0.4 + 0.3 * dice, because: 'company' }
  return sound >= faint ? { source: i, target: j, score: sound, because: 'sound' } : undefined
}

export function shareRow(a: string, b: string, rows: Discovery['rows']): boolean {
  if (rows === undefined) return false
  const known = rows.source(a)
  if (known.length === 0) return false
  return rows.target(b).some((row) => known.includes(row))
}

function beside(
  link: WordLink,
  chosen: readonly WordLink[],
  source: readonly NameWord[],
  target: readonly NameWord[],
): boolean {
  return chosen.some(
    (one) =>
      next(one.source, link.source, source) && next(one.target, link.target, target) && one.because !== 'meaning',
  )
}

/** Whether two words of a text stand side by side as parts of one name may. */
export function next(a: number, b: number, words: readonly NameWord[]): boolean {
  const [low, high] = a < b ? [a, b] : [b, a]
  if (low === high) return false
  // What a hyphen ties to a word is a part of it: Дэнис Мак-Карти.
  for (let at = low + 1; at <= high; at++) {
    if (!words[at]!.follows || (at < high && !words[at + 1]!.tied)) return false
  }
  return true
}
