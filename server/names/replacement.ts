import type { LanguagePack } from '../languages/language.ts'
import { type Concept, type ConceptTerm, findPreferred, sameLanguage } from './concept.ts'
import { type Inflected, inflectLike } from './inflect-like.ts'
import type { Mention } from './recognise.ts'
import { spellingDistance } from './spelling-distance.ts'
import { wordsOf } from './words.ts'

/** The form that is to go, and where it stands. */
export interface Replaced extends Pick<Mention, 'form' | 'how'> {
  /** The term it is a form of, where that is known. */
  readonly termId?: string | null
  /** Terms that a person chose to stand there, by id: the one of the language, whatever it replaces. */
  readonly by?: readonly string[]
  /** The text around it, as far as it matters: some words. */
  readonly before?: string
  readonly after?: string
}

/**
 * What a mention is to be replaced by: the term of the same role, else one built alike, else the preferred one, in the
 * case of the form it replaces. Of a person called by one name only, the like part of the preferred name is offered
 * first and the whole name second; where the rest of the name stands beside the form already, the part alone.
 *
 * @returns null where the concept has no term to use in the language
 *
 * @example
 * of `Дана Асқар` (preferred) and `Асқарова` (wrong):
 * replacementOf(concept, { form: 'Асқарованы', how: 'accusative', before: 'Кеше Дана ' }, kazakh).text   // Асқарды
 */
export function replacementOf(concept: Concept, replaced: Replaced, pack: LanguagePack): Inflected | null {
  const whole = findPreferred(concept, pack.code)
  if (whole === undefined) return null
  const chosen = concept.terms.find(({ id, lang }) => replaced.by?.includes(id) && sameLanguage(lang, pack.code))
  const old = concept.terms.find((term) => term.id === replaced.termId)
  const oldText = old?.text ?? replaced.form
  const inCase = (term: ConceptTerm) => asWritten(inflectLike(term, replaced, pack, concept), replaced.form, oldText)
  if (chosen !== undefined) return inCase(chosen)
  const alike = likeTerm(concept, whole, old, oldText, pack)
  if (alike !== undefined) return inCase(alike)
  const part = concept.kind === 'person' ? partOf(whole, oldText) : undefined
  if (part === undefined) return inCase(whole)
  const short = inCase(part.term)
  if (endsWith(replaced.before ?? '', part.before) && beginsWith(replaced.after ?? '', part.after)) return short
  const candidates = [...new Set([...short.candidates, ...inCase(whole).candidates])]
  return { text: short.text, sure: false, candidates }
}

/** The term in use that the old one is best replaced by, as far as roles and the number of words tell. */
function likeTerm(
  concept: Concept,
  whole: ConceptTerm,
  old: ConceptTerm | undefined,
  oldText: string,
  pack: LanguagePack,
): ConceptTerm | undefined {
  const usable = concept.terms.filter(
    (term) =>
      term.id !== old?.id &&
      (term.status === 'preferred' || term.status === 'admitted') &&
      sameLanguage(term.lang, pack.code),
  )
  const ofRole = old?.role ? usable.filter((term) => term.role === old.role) : []
  const shape = shapeOf(oldText)
  const ofShape = usable.filter((term) => shapeOf(term.text) === shape)
  const [first, ...rest] = ofRole.length > 0 ? ofRole : ofShape
  if (first === undefined) return undefined
  if (whole === first || rest.includes(whole)) return whole
  const far = (term: ConceptTerm) => spellingDistance(term.text, oldText)
  return rest.reduce((best, term) => (far(term) < far(best) ? term : best), first)
}

/** Terms of one shape can stand for each other: as many words, and abbreviations for abbreviations. */
function shapeOf(text: string): string {
  return isShouted(text) ? 'abbreviation' : `${wordsOf(text).length} words`
}

/** The run of words of a name that is most like a shorter form; its last words where none is. */
function partOf(whole: ConceptTerm, shorter: string) {
  const words = wordsOf(whole.text)
  const count = wordsOf(shorter).length
  if (count === 0 || count >= words.length) return undefined
  let at = words.length - count
  let least = shorter.length / 2
  for (let i = 0; i + count <= words.length; i++) {
    const far = spellingDistance(whole.text.slice(words[i]!.start, words[i + count - 1]!.end), shorter)
    if (far <= least) [least, at] = [far, i]
  }
  const { start } = words[at]!
  const { end } = words[at + count - 1]!
  const { forms: _forms, declension: _declension, ...rest } = whole
  const isLast = at + count === words.length
  const term = {
    ...rest,
    text: whole.text.slice(start, end),
    ...(isLast && whole.declension ? { declension: whole.declension } : {}),
  }
  return { term, before: whole.text.slice(0, start), after: whole.text.slice(end) }
}

const endsWith = (text: string, words: string) => fold(text).endsWith(fold(words))
const beginsWith = (text: string, words: string) => fold(text).startsWith(fold(words))
const fold = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim()

/** A name that the text has in capitals stays so. */
function asWritten(inflected: Inflected, form: string, old: string): Inflected {
  if (!isShouted(form) || isShouted(old) || form.length < 3) return inflected
  const candidates = [...new Set(inflected.candidates.map((text) => text.toUpperCase()))]
  return { text: inflected.text.toUpperCase(), sure: inflected.sure, candidates }
}

function isShouted(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()
}
