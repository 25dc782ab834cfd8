import type { LanguagePack } from '../languages/language.ts'
import type { Concept, ConceptTerm } from './concept.ts'
import { inflectorFor } from './inflector.ts'
import { indexTerm } from './name-index.ts'
import type { Mention } from './recognise.ts'
import type { BaseWord, Inflector } from './word-form.ts'
import { wordsOf } from './words.ts'

/** A term put in the case of a form it replaces. */
export interface Inflected {
  /** What to insert: the inflected form where the rules are sure of it, else the bare form. */
  readonly text: string
  readonly sure: boolean
  /** What to offer, the likeliest first, `text` among it; one when sure. */
  readonly candidates: readonly string[]
}

/**
 * Puts the preferred term in the case of the mention it replaces. A form that its card has beats the rules.
 *
 * @param mention  as `recognise` gave it: its `how` tells the case, its `form` how a hyphenated suffix was written
 * @param concept  kind and gender decide declension (Ахметова is declined by gender); unknown ones make it less sure
 *
 * @example
 * inflectLike({ text: 'Жанар Ахмет', … }, { how: 'accusative', form: 'Ахметованы' }, kazakh).text   // Жанар Ахметті
 */
export function inflectLike(
  preferred: ConceptTerm,
  mention: Pick<Mention, 'how' | 'form'>,
  pack: LanguagePack,
  concept: Pick<Concept, 'kind' | 'gender'> = { kind: 'other' },
): Inflected {
  const bare = preferred.text
  const indexed = indexTerm({ ...concept, id: '', terms: [preferred] }, preferred)
  if (mention.how === 'as written' || indexed === undefined) return { text: bare, sure: true, candidates: [bare] }

  const inflector = inflectorFor(pack)
  const changing = changingWords(indexed.words, inflector)
  const readings = mention.how.split(' or ').map((how) => {
    const stored = (preferred.forms ?? []).filter((form) => form.how === how).map(({ text }) => text)
    return stored.length > 0
      ? { forms: stored, sure: stored.length === 1 }
      : inReading(bare, indexed.words, changing, how, inflector)
  })
  const forms = [...new Set(readings.flatMap((reading) => reading.forms))]
  if (forms.length === 1 && readings.every((reading) => reading.sure)) {
    return { text: forms[0]!, sure: true, candidates: forms }
  }
  return { text: bare, sure: false, candidates: [...new Set([...likeReplaced(forms, mention.form), bare])] }
}

/** Which words of a name change: a person's all; of other names the first noun with its adjectives; else the last. */
function changingWords(words: readonly BaseWord[], inflector: Inflector): readonly number[] {
  if (inflector.lastWordOnly) return [words.length - 1]
  if (words[0]!.role !== 'word') return words.map((_, i) => i)
  const noun = words.findIndex((word) => !inflector.agrees(word))
  return words.map((_, i) => i).slice(0, (noun === -1 ? words.length - 1 : noun) + 1)
}

function inReading(
  bare: string,
  words: readonly BaseWord[],
  changing: readonly number[],
  how: string,
  inflector: Inflector,
): { readonly forms: readonly string[]; readonly sure: boolean } {
  const spans = wordsOf(bare)
  let sure = true
  let texts = ['']
  let written = 0
  for (const i of changing) {
    const span = spans[i]!
    const base = words[i]!
    const { forms, sure: wordSure } = inflector.inflect(base, how)
    if (!wordSure) sure = false
    const between = bare.slice(written, span.start)
    const shapes = (forms.length > 0 ? forms : [base.folded]).slice(0, 4)
    texts = texts.flatMap((text) =>
      shapes.map((form) => text + between + dress(bare.slice(span.start, span.end), base.folded, form)),
    )
    written = span.end
  }
  return { forms: texts.slice(0, 6).map((text) => text + bare.slice(written)), sure }
}

/** A folded form with the capitals and the apostrophes of the word it was made from. */
function dress(written: string, folded: string, form: string): string {
  let shared = 0
  while (shared < written.length && folded[shared] !== undefined && folded[shared] === form[shared]) shared++
  return written.slice(0, shared) + form.slice(shared)
}

/** A form whose hyphenated suffix is that of the replaced form comes first: ҚДТ-ны for ДТҚ-ны. */
function likeReplaced(forms: readonly string[], replaced: string): readonly string[] {
  const suffix = /-\p{Ll}+$/u.exec(replaced)?.[0]
  const like = suffix === undefined ? [] : forms.filter((form) => form.endsWith(suffix))
  return [...like, ...forms]
}
