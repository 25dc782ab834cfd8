import type { LanguagePack } from '../languages/language.ts'
import type { Concept, ConceptTerm } from './concept.ts'
import { inflectLike } from './inflect-like.ts'

/** One form of a term. */
export interface ParadigmRow {
  /** In words: `genitive`, `plural dative`. */
  readonly how: string
  /** What is written there, the likeliest first; none where the rules have no such form of it. */
  readonly forms: readonly string[]
  /** The rules, or the card, leave no choice. */
  readonly sure: boolean
  /** A person wrote it down. */
  readonly stored: boolean
}

/**
 * The forms of a term as one would write them: what its card has, else what the rules of its language make of it. A
 * stored form that the rules have no name for comes last. Empty for a language without rules.
 *
 * Of a Kazakh name the cases and numbers, plain and possessed: a name takes hundreds of chains, of which an editor
 * looks at these. Of a Ukrainian or Russian one the cases.
 */
export function paradigmOf(
  term: ConceptTerm,
  concept: Pick<Concept, 'kind' | 'gender'>,
  pack: LanguagePack,
): readonly ParadigmRow[] {
  const named = readingsOf(pack)
  const stored = new Set((term.forms ?? []).map(({ how }) => how))
  const others = [...stored].filter((how) => !named.includes(how))
  return [...named, ...others].map((how): ParadigmRow => {
    if (!named.includes(how)) return { how, forms: storedAs(term, how), sure: true, stored: true }
    const { candidates, sure } = inflectLike(term, { how, form: '' }, pack, concept)
    // The bare form alone, and not surely so: the rules know no such form of it.
    const forms = sure ? candidates : candidates.filter((form) => form !== term.text)
    return { how, forms, sure, stored: stored.has(how) }
  })
}

const storedAs = ({ forms = [] }: ConceptTerm, how: string) =>
  forms.filter((form) => form.how === how).map(({ text }) => text)

const cases = ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental']

function readingsOf({ inflection }: LanguagePack): readonly string[] {
  switch (inflection?.kind) {
    case 'agglutinative': {
      const after = (number: string) => [number, ...cases.map((each) => `${number} ${each}`)]
      return [...cases, ...after('plural'), ...after('possessive')]
    }
    case 'fusional': {
      const all = new Set(inflection.paradigms.flatMap(({ endings }) => Object.keys(endings)))
      // Names are seldom many: such a form is written down where it is wanted.
      return [...all].filter((how) => !how.startsWith('plural'))
    }
    case 'clitic':
      return [...new Set(inflection.endings.filter(({ outside }) => !outside).map(({ how }) => how))]
    default:
      return []
  }
}
