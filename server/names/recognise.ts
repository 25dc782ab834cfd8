import { foldSeparator, isQuote } from './compare-form.ts'
import type { TermStatus } from './concept.ts'
import { beginsAs, type IndexedTerm, type NameIndex, pairKey } from './name-index.ts'
import { edgesOf, isHyphen, standsAlone } from './surroundings.ts'
import type { BaseWord, WordForm } from './word-form.ts'
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
  /** In words: `as written`, `accusative`, `genitive or accusative`, `plural dative`; of a stored form what its card says. */
  readonly how: string
}

/**
 * Finds the mentions of a glossary's terms in a text, inflected ones too.
 *
 * The leftmost name wins, of those that start together the longest; mentions never overlap and come in order.
 * `recogniseAll` has the others.
 *
 * @param allowed  leaves out what it refuses, so that the next best reading takes its place
 */
export function recognise(
  text: string,
  index: NameIndex,
  allowed: (mention: Mention) => boolean = () => true,
): readonly Mention[] {
  if (index.capital.size + index.small.size === 0) return []
  const chosen: Mention[] = []
  let free = 0
  for (const here of candidates(text, index)) {
    const best = here.find((mention) => mention.start >= free && allowed(mention))
    if (best === undefined) continue
    chosen.push(best)
    free = best.end
  }
  const edges = edgesOf(text, chosen)
  return chosen.filter((mention) => standsAlone(text, mention, edges))
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
    if (found !== undefined) yield found.sort(byPreference).map((one) => one.mention)
  }
}

interface Found {
  readonly mention: Mention
  readonly term: IndexedTerm
  /** 0 letter for letter, 1 as written but for capitals, 2 inflected. */
  readonly distance: number
}

// Most words begin no name: nothing is made for them.
function termsAt(text: string, words: readonly Word[], at: number, index: NameIndex): Found[] | undefined {
  const { folded, capital } = words[at]!
  if (!capital && index.small.size === 0) return undefined
  const { inflector, lengths, heads, firsts } = index
  const single = beginsAs(heads.small, folded) || (capital && beginsAs(heads.capital, folded))
  const second = words[at + 1]
  const declines = second !== undefined && !inflector.lastWordOnly
  const keys = single || declines ? inflector.lookups(folded, lengths.shortest, lengths.longest) : []
  let found: Found[] | undefined
  if (single) for (const key of keys) found = look(key, found)
  if (second === undefined) return found
  for (const key of declines ? keys : [folded]) {
    if (firsts.has(key)) found = look(pairKey(key, second.folded), found)
  }
  return found

  function look(key: string, known: Found[] | undefined): Found[] | undefined {
    const small = index.small.get(key)
    const capitals = capital ? index.capital.get(key) : undefined
    if (small === undefined && capitals === undefined) return known
    let all = known
    for (const terms of [small, capitals]) {
      for (const term of terms ?? []) {
        if (all?.some((one) => one.term === term)) continue
        const mention = mentionAt(text, words, at, term, index)
        if (mention === undefined) continue
        const distance = mention.form === term.text ? 0 : mention.how === 'as written' || term.how !== undefined ? 1 : 2
        all ??= []
        all.push({ mention, term, distance })
      }
    }
    return all
  }
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  term: IndexedTerm,
  { inflector }: NameIndex,
): Mention | undefined {
  // No form of any language here changes a word's first letter; the index has looked at the second word's.
  for (let k = 2; k < term.words.length; k++) {
    if (words[at + k]?.folded.charCodeAt(0) !== term.words[k]!.folded.charCodeAt(0)) return undefined
  }
  // Names share their first words, given names most of all: the last one tells them apart, and nothing is made before.
  const tail = term.words.length - 1
  if (tail > 0 && inflector.formOf(term.words[tail]!, words[at + tail]!.folded) === undefined) return undefined
  const forms: WordForm[] = []
  for (let k = 0; k < term.words.length; k++) {
    const word = words[at + k]!
    const base = term.words[k]!
    if (k > 0 && foldSeparator(text.slice(words[at + k - 1]!.end, word.start)) !== term.between[k - 1]) return undefined
    const form = inflector.formOf(base, word.folded)
    if (form === undefined || !fitsCapitals(base, form, word, text)) return undefined
    forms.push(form)
  }
  if (!capitalsSuffice(term, words, at)) return undefined
  const last = words[at + term.words.length - 1]!
  let end = last.end - forms.at(-1)!.outside
  const next = words[at + term.words.length]
  if (forms.at(-1)!.how.length === 0 && next !== undefined && !next.capital && isHyphen(text, last.end, next.start)) {
    const form = inflector.detachedForm(term.words.at(-1)!, next.folded)
    if (form !== undefined) {
      forms.push(form)
      end = next.end
    }
  }
  const reading = readingOf(forms)
  if (reading === undefined) return undefined
  const how = term.how ?? reading
  const span = withMarks(text, words[at]!.start, end, term)
  return {
    ...span,
    conceptId: term.concept.id,
    termId: term.term.id,
    form: text.slice(span.start, span.end),
    status: term.term.status,
    how,
  }
}

/** The span with the quotation marks and the full stop that the term itself is written with. */
function withMarks(text: string, start: number, end: number, { quotes, stop }: IndexedTerm) {
  if (stop && text[end] === '.') end++
  for (let left = quotes.before; left > 0; left--) {
    const at = text[start - 1] === ' ' ? start - 2 : start - 1
    if (!isQuote(text[at])) break
    start = at
  }
  for (let left = quotes.after; left > 0; left--) {
    const at = text[end] === ' ' ? end + 1 : end
    if (!isQuote(text[at])) break
    end = at + 1
  }
  return { start, end }
}

function fitsCapitals(base: BaseWord, form: WordForm, word: Word, text: string): boolean {
  const written = text.slice(word.start, word.end)
  if (base.acronym) {
    let shared = 0
    while (shared < base.folded.length && base.folded[shared] === word.folded[shared]) shared++
    // ЦПГу is a form of ЦПГ, ЦПГУ is another abbreviation.
    const ending = written.slice(shared)
    return inCapitals(written.slice(0, shared)) && (ending === '' || !inCapitals(ending))
  }
  // НАН is an abbreviation, not the genitive of a name Нани.
  const shout = written.length > 1 && written.length <= 4 && inCapitals(written)
  return form.how.length === 0 || !shout || !/\p{L}/u.test(written)
}

function inCapitals(written: string): boolean {
  return written === written.toUpperCase()
}

/** A person keeps every capital; a longer name keeps its first, or any other where the first may be small. */
function capitalsSuffice(term: IndexedTerm, words: readonly Word[], at: number): boolean {
  const kept = (k: number) => !term.words[k]!.capital || words[at + k]!.capital
  if (term.concept.kind === 'person') return term.words.every((_, k) => kept(k))
  if (kept(0)) return true
  return term.mayStartSmall && term.words.some((word, k) => word.capital && words[at + k]!.capital)
}

/** The readings that every inflected word allows; words in their base form agree with all. */
function readingOf(forms: readonly WordForm[]): string | undefined {
  let readings: readonly string[] | undefined
  for (const { how } of forms) {
    if (how.length === 0) continue
    readings = readings === undefined ? how : readings.filter((one) => how.includes(one))
  }
  if (readings === undefined) return 'as written'
  return readings.length === 0 ? undefined : readings.slice(0, 3).join(' or ')
}

const statusOrder: readonly TermStatus[] = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong']

/** Longest first; then the closest to what the glossary writes; then by status; ids last, so that order is fixed. */
function byPreference(a: Found, b: Found): number {
  return (
    b.mention.end - a.mention.end ||
    a.distance - b.distance ||
    b.term.text.length - a.term.text.length ||
    statusOrder.indexOf(a.mention.status) - statusOrder.indexOf(b.mention.status) ||
    (a.mention.conceptId < b.mention.conceptId ? -1 : a.mention.conceptId > b.mention.conceptId ? 1 : 0) ||
    (a.mention.termId < b.mention.termId ? -1 : 1)
  )
}
