import { FormatError, type Problem } from '../formats/format.ts'
import { readGlossary } from '../formats/glossary-file.ts'
import { LanguagesMissing } from '../formats/glossary-format.ts'
import type { GlossaryConcept } from '../formats/glossary-words.ts'
import type { Concept } from '../names/concept.ts'
import { type ConceptMatch, conceptMatcher } from '../names/match-concepts.ts'
import { ProblemError, unreadableFile } from '../problems.ts'
import { contentOf } from './file-content.ts'
import { inWords, withReadings } from './read-file.ts'
import { type GivingControl, Stopped } from './task-control.ts'

/** A glossary file, what a person said of it, and the glossary that it comes to. */
export interface MatchGlossaryInput {
  readonly name: string
  /** Its bytes, or where they are. */
  readonly bytes?: Uint8Array
  readonly path?: string
  /** Its length in bytes. */
  readonly size: number
  readonly encoding?: string
  /** Of the two columns of a file that does not name their languages. */
  readonly sourceLang?: string
  readonly targetLang?: string
  /** The glossary, in parts: each a JSON list of concepts in UTF-8. */
  readonly standing: readonly Uint8Array[]
}

/** A concept of the file and how it stands to the glossary. */
export interface MatchedConcept extends Omit<ConceptMatch, 'at'> {
  readonly concept: GlossaryConcept
  /** Id of the concept that it is. */
  readonly standing?: string
}

export interface MatchedGlossary {
  readonly format: string
  readonly problems: readonly string[]
}

/** Handed over at a time. */
const together = 100
const mostConcepts = 100_000
/** As people may write them by hand; what is longer is left out or cut, and told. */
const most = { term: 300, note: 5_000, terms: 200, forms: 200, identifiers: 50 }

/**
 * Reads a glossary file and looks each of its concepts up in the glossary of a project, handing them over in order.
 *
 * @throws ProblemError `unreadable-file`, with `needs: "languages"` where the file names none; Stopped
 */
export async function matchGlossaryTask(
  input: MatchGlossaryInput,
  control: GivingControl<readonly MatchedConcept[]>,
): Promise<MatchedGlossary> {
  const { format, concepts, problems } = read(input)
  const standing = input.standing.flatMap((part) => JSON.parse(new TextDecoder().decode(part)) as Concept[])
  control.onProgress(0.3)
  const match = conceptMatcher(standing)
  let rows: MatchedConcept[] = []
  for (const [i, concept] of concepts.entries()) {
    const { at, ...found } = match(concept)
    rows.push({ concept, ...found, ...(at === undefined ? {} : { standing: standing[at]!.id }) })
    if (rows.length < together && i < concepts.length - 1) continue
    if (control.isCancelled()) throw new Stopped()
    await control.give(rows)
    rows = []
    control.onProgress(0.3 + (0.7 * (i + 1)) / concepts.length)
  }
  return { format, problems: inWords(problems) }
}

function read(input: MatchGlossaryInput): { format: string; concepts: GlossaryConcept[]; problems: Problem[] } {
  const { name, encoding, sourceLang, targetLang } = input
  try {
    const bytes = contentOf(input).whole()
    const file = readGlossary(
      { name, bytes },
      {
        ...(encoding === undefined ? {} : { encoding }),
        ...(sourceLang === undefined ? {} : { sourceLang }),
        ...(targetLang === undefined ? {} : { targetLang }),
      },
    )
    const problems = [...file.problems]
    const left = new Map<string, number>()
    const told = (what: string) => void left.set(what, (left.get(what) ?? 0) + 1)
    const concepts = file.concepts.map((concept) => fitting(concept, told)).filter(({ terms }) => terms.length > 0)
    const empty = file.concepts.length - concepts.length
    if (empty > 0) left.set('concepts without terms were left out', empty)
    if (concepts.length > mostConcepts) {
      throw new FormatError(0, 0, `it has ${concepts.length} concepts; ${mostConcepts} is the most that is taken`)
    }
    if (concepts.length === 0) throw new FormatError(0, 0, 'there are no names in it; there is nothing to add')
    for (const [what, times] of left) problems.push({ line: 0, column: 0, message: `${times} × ${what}` })
    return { format: file.format, concepts, problems }
  } catch (error) {
    if (error instanceof LanguagesMissing) {
      const { message, extra } = unreadableFile(name, error)
      throw new ProblemError('unreadable-file', message, { ...extra, needs: 'languages' }, error)
    }
    if (error instanceof FormatError) throw withReadings(unreadableFile(name, error), input)
    throw error
  }
}

/** A concept as a person could have written it. */
function fitting(concept: GlossaryConcept, told: (what: string) => void): GlossaryConcept {
  const cut = (text: string) => {
    if (text.length > most.note) told(`a note or source was cut to ${most.note} characters`)
    return text.slice(0, most.note).replace(/\p{Surrogate}/gu, '')
  }
  const terms = concept.terms
    .map((term) => ({
      ...term,
      text: term.text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/\p{Surrogate}/gu, ''),
    }))
    .filter(({ text }) => text !== '' && text.length <= most.term)
  if (terms.length < concept.terms.length) told(`a term of more than ${most.term} characters, or none, was left out`)
  if (terms.length > most.terms) told(`a term was left out beyond the ${most.terms} that a concept may have`)
  return {
    ...concept,
    ...(concept.note ? { note: cut(concept.note) } : {}),
    ...(concept.identifiers ? { identifiers: concept.identifiers.filter(isShort).slice(0, most.identifiers) } : {}),
    terms: terms.slice(0, most.terms).map((term) => ({
      ...term,
      ...(term.note ? { note: cut(term.note) } : {}),
      ...(term.source ? { source: cut(term.source) } : {}),
      ...(term.declension ? { declension: term.declension.slice(0, most.term) } : {}),
      ...(term.forms ? { forms: term.forms.filter(isShort).slice(0, most.forms) } : {}),
    })),
  }
}

const isShort = (parts: object) =>
  Object.values(parts as Record<string, string>).every((part) => part.length <= most.term)
