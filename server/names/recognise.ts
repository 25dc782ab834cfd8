import { foldSeparator } from './compare-form.ts'
import type { TermStatus } from './concept.ts'
import type { WordForm } from './inflector.ts'
import type { IndexedTerm, NameIndex } from './name-index.ts'
import { type Word, wordsOf } from './words.ts'

export { type NameIndex, nameIndex } from './name-index.ts'

/** A term found in a text. */
export interface Mention {
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  readonly conceptId: string
  readonly termId: string
  /** `text.slice(start, end)`. */
  readonly form: string
  readonly status: TermStatus
  /** In words: `as written`, `accusative`, `genitive or accusative`, `plural dative`. */
  readonly how: string
}

/**
 * Finds the mentions of a glossary's terms in a text, inflected ones too.
 *
 * The longest name wins, then the leftmost; mentions never overlap and come in order. `recogniseAll` has the others.
 */
export function recognise(text: string, index: NameIndex): readonly Mention[] {
  const chosen: Mention[] = []
  let free = 0
  for (const here of candidates(text, index)) {
    if (here[0]!.start < free) continue
    chosen.push(here[0]!)
    free = here[0]!.end
  }
  return chosen
}

/** Every reading of a text: shorter names inside longer ones, and other concepts that share a form. */
export function recogniseAll(text: string, index: NameIndex): readonly Mention[] {
  return [...candidates(text, index)].flat()
}

/** For each word where something begins: its mentions, the best first. */
function* candidates(text: string, index: NameIndex): Generator<readonly Mention[]> {
  const words = wordsOf(text)
  for (let i = 0; i < words.length; i++) {
    const found = termsAt(text, words, i, index)
    if (found.length > 0) yield found.sort(byPreference).map((one) => one.mention)
  }
}

interface Found {
  readonly mention: Mention
  readonly term: IndexedTerm
  /** 0 letter for letter, 1 as written but for capitals, 2 inflected. */
  readonly distance: number
}

function termsAt(text: string, words: readonly Word[], at: number, index: NameIndex): Found[] {
  const word = words[at]!
  const found: Found[] = []
  if (!word.capital && index.small.size === 0) return found
  for (const key of index.inflector.lookups(word.folded)) {
    for (const term of index.small.get(key) ?? []) consider(term)
    if (word.capital) for (const term of index.capital.get(key) ?? []) consider(term)
  }
  return found

  function consider(term: IndexedTerm): void {
    if (found.some((one) => one.term === term)) return
    const mention = mentionAt(text, words, at, term, index)
    if (mention === undefined) return
    const distance = mention.form === term.term.text ? 0 : mention.how === 'as written' ? 1 : 2
    found.push({ mention, term, distance })
  }
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  term: IndexedTerm,
  { inflector }: NameIndex,
): Mention | undefined {
  const forms: WordForm[] = []
  for (let k = 0; k < term.words.length; k++) {
    const word = words[at + k]
    const base = term.words[k]!
    if (word === undefined || (base.capital && !word.capital)) return undefined
    if (k > 0 && foldSeparator(text.slice(words[at + k - 1]!.end, word.start)) !== term.between[k - 1]) return undefined
    const form = inflector.formOf(base, word.folded)
    if (form === undefined) return undefined
    if (base.acronym && !inCapitals(text.slice(word.start, word.start + base.folded.length))) return undefined
    forms.push(form)
  }
  const last = words[at + term.words.length - 1]!
  let end = last.end - forms.at(-1)!.outside
  const next = words[at + term.words.length]
  if (forms.at(-1)!.how.length === 0 && next !== undefined && !next.capital) {
    const hyphen = foldSeparator(text.slice(last.end, next.start)) === '-'
    const form = hyphen ? inflector.detachedForm(term.words.at(-1)!, next.folded) : undefined
    if (form !== undefined) {
      forms.push(form)
      end = next.end
    }
  }
  const how = readingOf(forms)
  if (how === undefined) return undefined
  if (term.stop && text[end] === '.') end++
  const start = words[at]!.start
  return {
    start,
    end,
    conceptId: term.concept.id,
    termId: term.term.id,
    form: text.slice(start, end),
    status: term.term.status,
    how,
  }
}

/** The readings that every inflected word allows; words in their base form agree with all. */
function readingOf(forms: readonly WordForm[]): string | undefined {
  let readings: readonly string[] | undefined
  for (const { how } of forms) {
    if (how.length === 0) continue
    readings = readings === undefined ? how : readings.filter((one) => how.includes(one))
  }
  if (readings === undefined) return 'as written'
  return readings.length === 0 ? undefined : readings.join(' or ')
}

function inCapitals(written: string): boolean {
  return written === written.toUpperCase()
}

const statusOrder: readonly TermStatus[] = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong']

/** Longest first; then the closest to what the glossary writes; then by status; ids last, so that order is fixed. */
function byPreference(a: Found, b: Found): number {
  return (
    b.mention.end - a.mention.end ||
    a.distance - b.distance ||
    b.term.term.text.length - a.term.term.text.length ||
    statusOrder.indexOf(a.mention.status) - statusOrder.indexOf(b.mention.status) ||
    (a.mention.conceptId < b.mention.conceptId ? -1 : a.mention.conceptId > b.mention.conceptId ? 1 : 0) ||
    (a.mention.termId < b.mention.termId ? -1 : 1)
  )
}
