import { FormatError } from './format.ts'
import {
  type GlossaryConcept,
  type GlossaryIdentifier,
  type GlossaryTerm,
  genders,
  kinds,
  MAX_TERM,
  roleNamed,
  saying,
  statusNamed,
} from './glossary-words.ts'
import { identifierOf } from './identifier-links.ts'
import { languageTag } from './language-tag.ts'
import { type Kept, keptIn, WRITTEN_BY } from './tbx-notes.ts'
import { readXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

/** A concept as it stands in a file, and what of it was left out. */
export interface TbxConcept extends GlossaryConcept {
  readonly line: number
  readonly column: number
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[]
}

export { MAX_TERM } from './glossary-words.ts'

/** Told of a category whose contents Kopir has no place for: `context`, `transac`. */
export type TbxPassedOver = (category: string) => void

/**
 * Reads TBX concept by concept: ISO 30042:2019 (`tbx`, categories as attributes or as elements) and 2008 (`martif`).
 *
 * A term without a status is admitted; a status, gender or kind that Kopir has no word for is passed over. Ids that are
 * missing or stand twice are made from the place in the file. Whole definitions and contexts are not terms and are not
 * kept, but a concept's note is, or else its definition; references elsewhere become identifiers. White space counts in
 * what Kopir wrote itself, and is layout in other files.
 *
 * @param text  whole or in pieces
 * @throws FormatError when it is not well-formed, not TBX, or a language is missing or no tag
 */
export function readTbx(text: string | Iterable<string>, passedOver: TbxPassedOver = () => {}): Generator<TbxConcept> {
  return readXml<TbxConcept>(text, (emit, place) => new TbxHandlers(emit, place, passedOver))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type TermDraft = Partial<Writable<GlossaryTerm>> & {
  line: number
  column: number
  kept: Kept
  partOfSpeech?: string
}
interface ConceptDraft {
  readonly line: number
  readonly column: number
  id: string
  kind: GlossaryConcept['kind']
  gender?: NonNullable<GlossaryConcept['gender']>
  note?: string
  definition?: string
  kept: Kept
  readonly identifiers: GlossaryIdentifier[]
  terms: GlossaryTerm[]
  readonly problems: { line: number; column: number; message: string }[]
}

const CONCEPTS = new Set(['conceptEntry', 'termEntry'])
const LANGUAGES = new Set(['langSec', 'langSet'])
const TERMS = new Set(['termSec', 'tig', 'ntig'])
/** Elements that say in `type` which category they hold. */
const TYPED = new Set(['termNote', 'descrip', 'admin', 'descripNote', 'adminNote', 'transac', 'transacNote', 'ref'])
const REFERENCES = new Set(['xref', 'externalCrossReference', 'xGraphic'])
/** Inside a term these hold markup of another file, not text. */
const MARKUP = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

class TbxHandlers implements XmlHandlers {
  readonly #emit: (concept: TbxConcept) => void
  readonly #place: XmlPlace
  readonly #passedOver: TbxPassedOver
  readonly #ids = new Set<string>()
  readonly #open: string[] = []
  #count = 0
  #concept: ConceptDraft | undefined
  #lang = ''
  #term: TermDraft | undefined
  /** The category whose text is being read, the depth it began at, and what its element points to. */
  #field: { name: string; depth: number; text: string; target: string } | undefined
  #markup = 0
  #header = ''
  /** Kopir wrote the file: white space counts, and ids were made fit for XML. */
  #ours = false

  constructor(emit: (concept: TbxConcept) => void, place: XmlPlace, passedOver: TbxPassedOver) {
    this.#emit = emit
    this.#place = place
    this.#passedOver = passedOver
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
    if (name === 'body') this.#ours = WRITTEN_BY.test(this.#header)
    else if (CONCEPTS.has(name)) this.#openConcept(attributes)
    else if (this.#concept === undefined) return
    else if (LANGUAGES.has(name)) this.#openLanguage(name, attributes)
    else if (TERMS.has(name) && this.#lang !== '') {
      this.#term = { ...this.#place(), kept: {}, ...(attributes.id === undefined ? {} : { id: attributes.id }) }
    } else {
      if (name === 'term' && this.#term !== undefined && attributes.id !== undefined) this.#term.id = attributes.id
      const category = REFERENCES.has(name) ? 'xref' : TYPED.has(name) ? (attributes.type ?? name) : name
      if (FIELDS.has(category)) {
        this.#field = { name: category, depth: this.#open.length, text: '', target: attributes.target ?? '' }
      } else if (!FRAMES.has(category)) this.#passedOver(category.slice(0, 60))
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
    else if (CONCEPTS.has(name) && this.#concept !== undefined) this.#closeConcept()
  }

  text(text: string): void {
    if (this.#field !== undefined && this.#markup === 0 && this.#field.text.length <= MAX_NOTE) this.#field.text += text
    else if (this.#concept === undefined && this.#header.length < 2000) this.#header += text
  }

  #openConcept({ id }: Readonly<Record<string, string>>): void {
    this.#concept = {
      ...this.#place(),
      id: this.#unused(this.#idIn(id), `c${++this.#count}`),
      kind: 'other',
      kept: {},
      identifiers: [],
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
    const { name, text, target } = this.#field!
    this.#field = undefined
    const value = this.#ours ? text : text.replace(/\s+/g, ' ').trim()
    const [concept, term] = [this.#concept!, this.#term]
    if (name === 'xref') {
      const identifier = identifierOf(target, value)
      const known = concept.identifiers.some(
        (each) => each.scheme === identifier?.scheme && each.value === identifier.value,
      )
      if (identifier !== undefined && !known) concept.identifiers.push(identifier)
      return
    }
    if (value.trim() === '') return
    if (name === 'note') {
      const kept = keptIn(value)
      if (kept !== undefined) Object.assign((term ?? concept).kept, kept)
      else if (term !== undefined) term.note = both(term.note, value)
      else concept.note = both(concept.note, value)
    } else if (term !== undefined) this.#termField(term, name, value)
    else if (name === 'definition') concept.definition ??= value
    else if (name === 'subjectField') concept.kind = kinds.find((each) => each === value.toLowerCase()) ?? concept.kind
  }

  #termField(term: TermDraft, name: string, value: string): void {
    if (name === 'term') term.text = value
    else if (name === 'source') term.source = both(term.source, value)
    else if (name === 'partOfSpeech') term.partOfSpeech = value
    else if (name === 'termType') {
      const role = roleNamed(value)
      if (role !== undefined) term.role = role
    } else if (name === 'grammaticalGender') {
      const gender = genders.find((each) => each === value.toLowerCase())
      if (gender !== undefined) term.gender = gender
    } else if (name === 'administrativeStatus' || name === 'normativeAuthorization') {
      const status = statusNamed(value)
      if (status !== undefined) term.status = status
    }
  }

  #closeTerm(): void {
    const term = this.#term
    const concept = this.#concept
    this.#term = undefined
    if (term === undefined || concept === undefined) return
    const { line, column, text = '', id, kept, partOfSpeech } = term
    if (text.trim() === '') concept.problems.push({ line, column, message: 'a term without text was left out' })
    else if (text.length > MAX_TERM) {
      const message = `a term of ${text.length} characters or more was left out; the limit is ${MAX_TERM}`
      concept.problems.push({ line, column, message })
    } else {
      const role = term.role ?? (partOfSpeech === 'adjective' ? 'adjective' : undefined)
      concept.terms.push({
        id: this.#unused(kept.id ?? this.#idIn(id), `${concept.id}.${concept.terms.length + 1}`),
        lang: this.#lang,
        text,
        status: kept.status ?? term.status ?? 'admitted',
        ...saying({
          gender: term.gender,
          role: kept.role ?? role,
          declension: kept.declension,
          forms: kept.forms,
          source: term.source,
          note: joined(term.note, kept.note),
        }),
      })
    }
  }

  #closeConcept(): void {
    const { line, column, id, kind, definition, kept, identifiers, terms, problems, note } = this.#concept!
    const gender = kept.gender
    this.#emit({
      line,
      column,
      id: kept.id === undefined ? id : this.#unused(kept.id, id),
      kind,
      ...saying({ gender, note: joined(note, kept.note) ?? definition, identifiers }),
      // Each term was written with the gender that it has from its concept.
      terms: gender === undefined ? terms : terms.map((term) => withoutGender(term, gender)),
      problems,
    })
    this.#concept = undefined
  }

  /** An id as Kopir has it: it wrote one that XML takes for no id with `_` before it. */
  #idIn(written: string | undefined): string | undefined {
    return this.#ours && written?.startsWith('_') ? written.slice(1) : written
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
  'partOfSpeech',
  'termType',
  'source',
  'note',
  'definition',
  'subjectField',
  'xref',
])
/** Elements that only hold others. */
const FRAMES = new Set(['termGrp', 'termNoteGrp', 'descripGrp', 'adminGrp', 'transacGrp', 'hi', 'foreign'])
const MAX_NOTE = 10_000

const both = (before: string | null | undefined, more: string) => joined(before, more) ?? more
const joined = (before: string | null | undefined, more: string | undefined) =>
  !before ? more : !more ? before : `${before}\n${more}`

function withoutGender(term: GlossaryTerm, gender: GlossaryConcept['gender']): GlossaryTerm {
  if (term.gender !== gender) return term
  const { gender: _same, ...rest } = term
  return rest
}
