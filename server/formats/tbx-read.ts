import { FormatError } from './format.ts'
import { type GlossaryConcept, type GlossaryTerm, genders, kinds } from './glossary-words.ts'
import { languageTag } from './language-tag.ts'
import { readXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

/** A concept as it stands in a file, and what of it was left out. */
export interface TbxConcept extends GlossaryConcept {
  readonly line: number
  readonly column: number
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[]
}

/** A longer term is no term but a file gone wrong. */
export const MAX_TERM = 1000

/**
 * Reads TBX concept by concept: ISO 30042:2019 (`tbx`, categories as attributes or as elements) and 2008 (`martif`).
 *
 * A term without a status is admitted; a status, gender or kind that Kopir has no word for is passed over. Ids that are
 * missing or stand twice are made from the place in the file. Whole definitions and contexts are not terms and are not
 * kept, but a concept's note is, or else its definition.
 *
 * @param text  whole or in pieces
 * @throws FormatError when it is not well-formed, not TBX, or a language is missing or no tag
 */
export function readTbx(text: string | Iterable<string>): Generator<TbxConcept> {
  return readXml<TbxConcept>(text, (emit, place) => new TbxHandlers(emit, place))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type ConceptDraft = Omit<Writable<TbxConcept>, 'terms' | 'problems'> & {
  terms: GlossaryTerm[]
  problems: { line: number; column: number; message: string }[]
  definition?: string
}

const CONCEPTS = new Set(['conceptEntry', 'termEntry'])
const LANGUAGES = new Set(['langSec', 'langSet'])
const TERMS = new Set(['termSec', 'tig', 'ntig'])
/** Elements that say in `type` which category they hold. */
const TYPED = new Set(['termNote', 'descrip', 'admin', 'descripNote', 'adminNote'])
/** Inside a term these hold markup of another file, not text. */
const MARKUP = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

class TbxHandlers implements XmlHandlers {
  readonly #emit: (concept: TbxConcept) => void
  readonly #place: XmlPlace
  readonly #ids = new Set<string>()
  readonly #open: string[] = []
  #count = 0
  #concept: ConceptDraft | undefined
  #lang = ''
  #term: (Partial<Writable<GlossaryTerm>> & { line: number; column: number }) | undefined
  /** The category whose text is being read, the depth it began at, and whether its text is markup. */
  #field: { name: string; depth: number; text: string } | undefined
  #markup = 0

  constructor(emit: (concept: TbxConcept) => void, place: XmlPlace) {
    this.#emit = emit
    this.#place = place
  }

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = written.slice(written.lastIndexOf(':') + 1)
    if (this.#open.push(name) === 1 && name !== 'tbx' && name !== 'martif') {
      this.#refuse(`the root element is <${written}>, not <tbx> or <martif>`)
    }
    if (this.#field !== undefined) {
      if (MARKUP.has(name)) this.#markup++
      return
    }
    if (CONCEPTS.has(name)) this.#openConcept(attributes)
    else if (this.#concept === undefined) return
    else if (LANGUAGES.has(name)) this.#openLanguage(name, attributes)
    else if (TERMS.has(name) && this.#lang !== '') this.#term = this.#place()
    else {
      if (name === 'term' && this.#term !== undefined && attributes.id !== undefined) this.#term.id = attributes.id
      const category = TYPED.has(name) ? (attributes.type ?? '') : name
      if (FIELDS.has(category)) this.#field = { name: category, depth: this.#open.length, text: '' }
    }
  }

  close(written: string): void {
    const name = written.slice(written.lastIndexOf(':') + 1)
    const depth = this.#open.length
    this.#open.pop()
    if (this.#field !== undefined) {
      if (MARKUP.has(name)) this.#markup--
      if (this.#field.depth === depth) this.#closeField()
      return
    }
    if (TERMS.has(name)) this.#closeTerm()
    else if (LANGUAGES.has(name)) this.#lang = ''
    else if (CONCEPTS.has(name) && this.#concept !== undefined) {
      const { definition, ...concept } = this.#concept
      this.#emit({ ...concept, ...(concept.note === undefined && definition ? { note: definition } : {}) })
      this.#concept = undefined
    }
  }

  text(text: string): void {
    if (this.#field !== undefined && this.#markup === 0 && this.#field.text.length <= MAX_NOTE) this.#field.text += text
  }

  #openConcept({ id }: Readonly<Record<string, string>>): void {
    this.#concept = {
      ...this.#place(),
      id: this.#unused(id, `c${++this.#count}`),
      kind: 'other',
      terms: [],
      problems: [],
    }
  }

  #openLanguage(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = attributes['xml:lang'] ?? attributes.lang
    if (tag === undefined) this.#refuse(`<${name}> has no xml:lang; name its language, such as xml:lang="kk"`)
    const lang = languageTag(tag!)
    if (lang === undefined) this.#refuse(`xml:lang="${tag}" is not a language tag such as kk, en or uk; correct it`)
    this.#lang = lang!
  }

  #closeField(): void {
    const { name, text } = this.#field!
    this.#field = undefined
    const value = text.replace(/\s+/g, ' ').trim()
    const [concept, term] = [this.#concept!, this.#term]
    if (term !== undefined) {
      if (name === 'term') term.text = value
      else if (name === 'administrativeStatus' || name === 'normativeAuthorization') {
        const status = STATUSES[value.replace(/-admn-sts$/, '')]
        if (status !== undefined) term.status = status
      } else if (name === 'grammaticalGender') {
        const gender = genders.find((each) => each === value)
        if (gender !== undefined) term.gender = gender
      } else if (name === 'note' && value !== '') term.note = joined(term.note, value)
    } else if (this.#lang === '') {
      if (name === 'note' && value !== '') concept.note = joined(concept.note, value)
      else if (name === 'definition') concept.definition ??= value
      else if (name === 'subjectField')
        concept.kind = kinds.find((each) => each === value.toLowerCase()) ?? concept.kind
    }
  }

  #closeTerm(): void {
    const term = this.#term
    const concept = this.#concept
    this.#term = undefined
    if (term === undefined || concept === undefined) return
    const { line, column, text = '', id, status = 'admitted', gender, note } = term
    if (text === '') concept.problems.push({ line, column, message: 'a term without text was left out' })
    else if (text.length > MAX_TERM) {
      const message = `a term of ${text.length} characters or more was left out; the limit is ${MAX_TERM}`
      concept.problems.push({ line, column, message })
    } else {
      concept.terms.push({
        id: this.#unused(id, `${concept.id}.${concept.terms.length + 1}`),
        lang: this.#lang,
        text,
        status,
        ...(gender === undefined ? {} : { gender }),
        ...(note === undefined ? {} : { note }),
      })
    }
  }

  /** The id written, where it is not taken; else one made of the place. */
  #unused(written: string | undefined, made: string): string {
    let id = written !== undefined && written !== '' && !this.#ids.has(written) ? written : made
    while (this.#ids.has(id)) id += "'"
    this.#ids.add(id)
    return id
  }

  #refuse(what: string): never {
    const { line, column } = this.#place()
    throw new FormatError(line, column, what)
  }
}

const FIELDS = new Set([
  'term',
  'administrativeStatus',
  'normativeAuthorization',
  'grammaticalGender',
  'note',
  'definition',
  'subjectField',
])
const MAX_NOTE = 10_000

const STATUSES: Readonly<Record<string, GlossaryTerm['status']>> = {
  preferredTerm: 'preferred',
  standardizedTerm: 'preferred',
  admittedTerm: 'admitted',
  legalTerm: 'admitted',
  regulatedTerm: 'admitted',
  deprecatedTerm: 'deprecated',
  supersededTerm: 'deprecated',
}

const joined = (before: string | null | undefined, more: string) =>
  before === undefined || before === null ? more : `${before}\n${more}`
