import type { Problem } from './format.ts'
import { chosenConcepts, usable } from './glossary-choice.ts'
import type { PairColumns } from './glossary-columns.ts'
import {
  type GlossaryRead,
  type GlossaryReadOptions,
  type GlossaryWriteOptions,
  LanguagesMissing,
} from './glossary-format.ts'
import { type GlossaryConcept, type GlossaryTerm, MAX_TERM } from './glossary-words.ts'

/** How a comment names the forms of the target language that are not to be used; read back as such. */
const AVOID = 'Avoid: '

/**
 * Reads pairs of one language and another, a line each. Lines that follow each other are one concept while they share
 * their context, or without one their source or their target; all terms are admitted, but for those that a comment of
 * ours says to avoid.
 *
 * @throws LanguagesMissing where `options` does not name both
 */
export function readPairs(
  rows: Iterable<{ readonly cells: readonly string[]; readonly line: number }>,
  columns: PairColumns,
  { sourceLang, targetLang }: GlossaryReadOptions,
): GlossaryRead {
  if (sourceLang === undefined || targetLang === undefined) throw new LanguagesMissing()
  const concepts: Group[] = []
  const problems: Problem[] = []
  let group: Group | undefined
  for (const { cells, line } of rows) {
    const [source, target] = [columns.source, columns.target].map((column) => (cells[column] ?? '').trim())
    if (!source && !target) continue
    if (source!.length > MAX_TERM || target!.length > MAX_TERM) {
      problems.push({ line, column: 0, message: `a line with a term of more than ${MAX_TERM} characters was left out` })
      continue
    }
    const context = columns.context === undefined ? '' : (cells[columns.context] ?? '').trim()
    if (group === undefined || !group.takes(source!, target!, context)) {
      group = new Group(`c${concepts.length + 1}`, context)
      concepts.push(group)
    }
    group.add(sourceLang, source!, targetLang, target!)
    for (const column of columns.comments) group.comment(cells[column] ?? '')
  }
  return { concepts: concepts.map((each) => each.concept(targetLang)), problems }
}

class Group {
  readonly #id: string
  readonly #context: string
  readonly #sources = new Set<string>()
  readonly #targets = new Set<string>()
  readonly #terms: Omit<GlossaryTerm, 'id'>[] = []
  readonly #notes = new Set<string>()
  readonly #avoid = new Set<string>()

  constructor(id: string, context: string) {
    this.#id = id
    this.#context = context
  }

  takes(source: string, target: string, context: string): boolean {
    if (context !== this.#context) return false
    return (source !== '' && this.#sources.has(source)) || (target !== '' && this.#targets.has(target))
  }

  add(sourceLang: string, source: string, targetLang: string, target: string): void {
    const sides = [
      [this.#sources, sourceLang, source],
      [this.#targets, targetLang, target],
    ] as const
    for (const [seen, lang, text] of sides) {
      if (text === '' || seen.has(text)) continue
      seen.add(text)
      this.#terms.push({ lang, text, status: 'admitted' })
    }
  }

  comment(written: string): void {
    const text = written.trim()
    const at = text.startsWith(AVOID) ? 0 : text.indexOf(`. ${AVOID}`) + 1 || text.length
    const note = text.slice(0, at).replace(/\.$/, '')
    if (note.trim() !== '') this.#notes.add(note.trim())
    for (const form of text.slice(at).trim().slice(AVOID.length).split(';')) {
      if (form.trim() !== '' && form.length <= MAX_TERM) this.#avoid.add(form.trim())
    }
  }

  concept(targetLang: string): GlossaryConcept {
    const avoided = [...this.#avoid].filter((text) => !this.#targets.has(text))
    const terms = [
      ...this.#terms,
      ...avoided.map((text) => ({ lang: targetLang, text, status: 'deprecated' as const })),
    ]
    return {
      id: this.#id,
      kind: 'other',
      ...(this.#notes.size === 0 ? {} : { note: [...this.#notes].join('\n') }),
      terms: terms.map((term, i) => ({ id: `${this.#id}.${i + 1}`, ...term })),
    }
  }
}

/** One term in one language beside one in the other, and what is to be said of the two. */
export interface GlossaryPair {
  readonly concept: GlossaryConcept
  readonly source: GlossaryTerm
  readonly target: GlossaryTerm
  /** Both are what is preferred, or where nothing is, the first. */
  readonly best: boolean
  readonly note: string
  /** Forms of the target language that are not to be used. */
  readonly avoid: readonly string[]
}

/**
 * The pairs of usable terms of each concept in two languages, preferred ones first. What two languages beside each other
 * cannot hold is told.
 */
export function* glossaryPairs(
  concepts: Iterable<GlossaryConcept>,
  options: GlossaryWriteOptions & { readonly sourceLang: string; readonly targetLang: string },
): Generator<GlossaryPair> {
  const { sourceLang, targetLang, onLoss = () => {} } = options
  for (const concept of chosenConcepts(concepts, options)) {
    const sources = usable(concept.terms, sourceLang)
    const targets = usable(concept.terms, targetLang)
    if (sources.length === 0 || targets.length === 0) {
      onLoss('a concept without a usable term in both languages was left out')
      continue
    }
    const left = new Set(concept.terms)
    const avoid = concept.terms.filter(
      (term) => (term.status === 'deprecated' || term.status === 'wrong') && usableLanguage(term, targetLang),
    )
    for (const term of [...sources, ...targets, ...avoid]) left.delete(term)
    for (const term of left) {
      onLoss(
        usableLanguage(term, sourceLang)
          ? 'a deprecated or wrong form of the source language was left out'
          : 'a term in another language was left out',
      )
    }
    if (concept.kind !== 'other') onLoss('the kind of a concept was left out')
    if (concept.identifiers?.length) onLoss('the identifiers of a concept were left out')
    const told = [...sources, ...targets, ...avoid]
    if (told.some(({ status }) => status !== 'admitted'))
      onLoss('what is preferred, or for quotations only, is not said')
    if (concept.gender || told.some(({ gender }) => gender)) onLoss('the gender of a name was left out')
    if (told.some(({ role, declension, forms }) => role || declension || forms?.length)) {
      onLoss('the role, declension or stored forms of a term were left out')
    }
    if (told.some((term) => term.source)) onLoss('the source of a term was left out')
    for (const source of sources) {
      for (const target of targets) {
        const best = source === sources[0] && target === targets[0]
        const note = [concept.note, source.note, target.note].filter(Boolean).join(' · ')
        yield { concept, source, target, best, note, avoid: avoid.map(({ text }) => text) }
      }
    }
  }
}

/** The comment of a pair as `readPairs` takes it apart again, on one line. */
export function pairComment({ note, avoid }: Pick<GlossaryPair, 'note' | 'avoid'>): string {
  const forms = avoid.length === 0 ? '' : AVOID + avoid.join('; ')
  return [note, forms]
    .filter((part) => part !== '')
    .join('. ')
    .replace(/\s+/g, ' ')
    .trim()
}

const usableLanguage = ({ lang }: GlossaryTerm, wanted: string) =>
  lang === wanted || lang.split('-')[0]!.toLowerCase() === wanted
