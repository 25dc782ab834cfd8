import { type Concept, findPreferred, sameLanguage } from './concept.ts'
import { exonymsOf } from './exonyms.ts'
import { type AcceptedSpelling, type Lessons, learnSpellings } from './transliterate/learn.ts'
import { transliterate } from './transliterate/transliterate.ts'

/** A spelling that a concept could have in a language it has no preferred name in. */
export interface ProposedSpelling {
  readonly text: string
  /** By what it is spelt so: `Resolution 55 of 2010`; `usual name` for an exonym. */
  readonly standard: string
  /** It is proposed, or stands before others, because of what was accepted in this glossary. */
  readonly learnt: boolean
}

/** What is proposed for one language, and the term it is made of. */
export interface SpellingsFor {
  readonly lang: string
  readonly of: { readonly lang: string; readonly text: string }
  readonly spellings: readonly ProposedSpelling[]
}

const most = 3
// The newest say best how names are spelt now; more of them would say nothing new.
const mostLessons = 2_000

/** Names of these kinds are translated, not spelt. */
const translated: ReadonlySet<Concept['kind']> = new Set(['institution', 'event'])

/**
 * Proposes up to 3 spellings for each language that a concept has no preferred term in, with the standard that says so:
 * a known exonym first, then the transliterations of a preferred term, those first that the glossary's other concepts
 * speak for.
 *
 * @param langs  the languages of the project, in the order of its columns: the first that leads there is spelt from
 * @param lessons  for two languages what the glossary teaches
 */
export function proposedSpellings(
  concept: Concept,
  langs: readonly string[],
  lessons: (from: string, to: string) => Lessons,
): SpellingsFor[] {
  if (translated.has(concept.kind)) return []
  const isMissing = (lang: string) =>
    !concept.terms.some((term) => sameLanguage(term.lang, lang) && term.status === 'preferred')
  return langs.filter(isMissing).flatMap((lang): SpellingsFor[] => {
    const own = concept.terms.filter((term) => sameLanguage(term.lang, lang)).map(({ text }) => text)
    for (const from of langs) {
      const term = sameLanguage(from, lang) ? undefined : findPreferred(concept, from)
      if (term === undefined) continue
      const spellings = spellingsOf(term.text, from, lang, lessons(from, lang)).filter(
        ({ text }) => !own.includes(text),
      )
      if (spellings.length > 0) return [{ lang, of: { lang: from, text: term.text }, spellings }]
    }
    return []
  })
}

function spellingsOf(name: string, from: string, to: string, lessons: Lessons): ProposedSpelling[] {
  const plain = transliterate(name, from, to).map(({ text }) => text)
  const usual = exonymsOf(name, from, to)
    .slice(0, 1)
    .map((text) => ({ text, standard: 'usual name', learnt: false }))
  const spelt = transliterate(name, from, to, { lessons }).map(({ text, standard }, at) => {
    const before = plain.indexOf(text)
    return { text, standard, learnt: before < 0 || before > at }
  })
  const all = [...usual, ...spelt]
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at).slice(0, most)
}

/** What the concepts of a glossary teach of spelling names from one language in another: its preferred terms. */
export function lessonsOf(concepts: readonly Concept[], from: string, to: string): Lessons {
  const accepted = concepts.slice(-mostLessons).flatMap((concept): AcceptedSpelling[] => {
    if (translated.has(concept.kind)) return []
    const preferred = (lang: string) =>
      concept.terms.find((term) => sameLanguage(term.lang, lang) && term.status === 'preferred')?.text
    const [name, chosen] = [preferred(from), preferred(to)]
    return name === undefined || chosen === undefined ? [] : [{ name, chosen }]
  })
  return learnSpellings(accepted, from, to)
}
