import { bareForms } from './bare-forms.ts'
import type { NameEnding } from './name-endings.ts'
import type { NameWord } from './name-words.ts'
import { isProper, keepsCapital, type Sightings } from './sightings.ts'
import { isInstitutionWord } from './word-knowledge.ts'

/** Words in a row that look like one name: places in the list of the text's words, half-open. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** Every word has its capital from a place where a small letter could stand. */
  readonly certain: boolean
}

/** What is known of words beside how the texts write them. */
export interface RunRules extends NameEnding {
  readonly isOrdinary: (folded: string) => boolean
}

// A longer row of capitals is a headline.
const mostWords = 8

/**
 * The names of one text by their writing: words with capitals that nothing parts, with small words like `de` and `of`
 * between them; titles, months, peoples and the first words of sentences left out unless they are names elsewhere.
 *
 * @param ending  what the language says of where a name ends, and which words are ordinary ones
 */
export function nameRuns(words: readonly NameWord[], seen: Sightings, ending: RunRules): NameRun[] {
  const found: NameRun[] = []
  const { knowledge } = seen
  const fits = words.map((word) => fitsName(word, seen, ending))
  // Beside a name, a word that is small elsewhere belongs to it: Supreme Court.
  const joins = words.map((word, at) => fits[at] || (word.capital && !word.initial && !isOutside(word, seen)))
  for (let at = 0; at < words.length; at++) {
    if (!fits[at]) continue
    let start = at
    while (
      start > 0 &&
      joins[start - 1] &&
      words[start]!.follows &&
      start - 1 >= (found.at(-1)?.to ?? 0) &&
      !ending.ends(words[start - 1]!) &&
      !ending.alone(words[start]!)
    )
      start--
    let end = at + 1
    for (let next = end; next < words.length && words[next]!.follows && !ending.ends(words[end - 1]!); next++) {
      if (ending.alone(words[next]!) || ending.repeats(words[end - 1]!, words[next]!)) break
      if (joins[next]) end = next + 1
      else if (words[next]!.capital || next - end > 1 || !knowledge.isConnector(words[next]!.folded)) break
    }
    found.push(...pieces(start, end, words, seen))
    at = end - 1
  }
  return found
}

/** Titles, months and peoples are parts of no name. */
function isOutside({ folded }: NameWord, { knowledge }: Sightings): boolean {
  return knowledge.never(folded) || knowledge.isTitle(folded)
}

function fitsName(word: NameWord, seen: Sightings, { isOrdinary }: RunRules): boolean {
  if (!word.capital || word.folded.length < 2 || isOutside(word, seen)) return false
  if (isForeign(word, seen)) return false
  if (!keepsCapital(word, seen)) return false
  return (
    !word.initial ||
    isProper(word, seen) ||
    (!isOrdinary(word.folded) && !bareForms(word.folded, seen.knowledge.pack).some((form) => seen.small(form) > 0))
  )
}

/** Cyrillic in a text in Latin letters is a quotation; Latin in a Cyrillic one is a name. */
const isForeign = ({ folded }: NameWord, { knowledge }: Sightings) =>
  knowledge.pack.script === 'Latn' && /^[\u0400-\u052f]/.test(folded)

/** "And" parts two names, unless they are an institution's: Ministry of Culture and Sport. */
function pieces(from: number, to: number, words: readonly NameWord[], seen: Sightings): NameRun[] {
  const parted = words.findIndex((word, at) => at > from && at < to && ands.has(word.folded))
  const isOne = words.slice(from, to).some(({ folded }) => isInstitutionWord(folded, seen.knowledge.pack))
  if (parted >= 0 && !isOne) {
    return [...pieces(from, parted, words, seen), ...pieces(parted + 1, to, words, seen)]
  }
  // An abbreviation after a name is another one: Мұхтар Әблязов ҚДТ.
  if (to - from > 1 && words[to - 1]!.acronym && !words[to - 2]!.acronym) {
    return [...pieces(from, to - 1, words, seen), ...pieces(to - 1, to, words, seen)]
  }
  if (from >= to || to - from > mostWords || isShouted(words.slice(from, to))) return []
  const own = words.slice(from, to).filter((word) => word.capital)
  return [{ from, to, certain: own.some((word) => !word.initial || isProper(word, seen)) }]
}

const ands: ReadonlySet<string> = new Set(['and', 'мен', 'бен', 'пен', 'және', 'і', 'й', 'та', 'и'])

/** A headline in capitals says nothing of its words. */
const isShouted = (words: readonly NameWord[]) =>
  words.length > 1 && words.every((word) => word.acronym) && words.some((word) => word.folded.length > 5)
