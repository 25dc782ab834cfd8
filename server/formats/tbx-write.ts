import { chosenConcepts, termsByLanguage } from './glossary-choice.ts'
import type { GlossaryWriteOptions } from './glossary-format.ts'
import type { GlossaryConcept, GlossaryTerm } from './glossary-words.ts'
import { linkOf } from './identifier-links.ts'
import { type Kept, keepingNotes } from './tbx-notes.ts'
import { attributeList, escapeText, withoutIllegal } from './xml-write.ts'

/** What the editions of TBX call their elements, and how a file begins. */
export interface TbxEdition {
  readonly entry: string
  readonly language: string
  readonly term: string
  readonly begin: (source: string, title: string) => string
  readonly end: string
  /** What is written for terms that are not to be used. */
  readonly deprecated: string
}

/** ISO 30042:2019, dialect TBX-Basic, categories as attributes (DCA). */
export const tbxBasic: TbxEdition = {
  entry: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
  begin: (source, title) =>
    `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<tbxHeader><fileDesc>${titled(title)}<sourceDesc><p>${source}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n`,
  end: '</body></text>\n</tbx>\n',
  deprecated: 'deprecatedTerm-admn-sts',
}

/** The edition of 2008, which OmegaT and the Translate Toolkit read. */
export const martif: TbxEdition = {
  entry: 'termEntry',
  language: 'langSet',
  term: 'tig',
  begin: (source, title) =>
    `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX-Basic" xml:lang="en">\n<martifHeader><fileDesc>${titled(title)}<sourceDesc><p>${source}</p></sourceDesc></fileDesc></martifHeader>\n<text><body>\n`,
  end: '</body></text>\n</martif>\n',
  deprecated: 'deprecatedTerm-admn-sts',
}

/**
 * Writes TBX, a concept a piece. What it has no category for travels in notes, `Kopir role: surname`, which reading takes
 * back; ids that XML takes for none get `_` before them.
 *
 * A concept without terms, an empty term, and characters that XML cannot hold are left out and told.
 */
export function* writeTbx(
  concepts: Iterable<GlossaryConcept>,
  options: GlossaryWriteOptions,
  edition: TbxEdition,
): Generator<string> {
  const source = `Glossary written by Kopir${options.creationToolVersion ? ` ${options.creationToolVersion}` : ''}`
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${edition.begin(escapeText(source), options.title ?? '')}`
  const ids = new Set<string>()
  let count = 0
  for (const concept of chosenConcepts(concepts, options)) {
    const terms = concept.terms.filter(({ text }) => withoutIllegal(text).trim() !== '')
    if (terms.length < concept.terms.length) options.onLoss?.('a term without text was left out')
    if (terms.length === 0) {
      options.onLoss?.('a concept without terms was left out; TBX has no place for it')
      continue
    }
    if (hasIllegal(concept)) {
      options.onLoss?.('characters that XML cannot hold were left out')
    }
    count++
    yield entry({ ...concept, terms }, edition, ids)
  }
  // Both editions want at least one entry in a body.
  if (count === 0) options.onLoss?.('there is no concept to write; other tools may refuse the empty file')
  yield edition.end
}

function entry(concept: GlossaryConcept, edition: TbxEdition, ids: Set<string>): string {
  const id = fitting(concept.id, ids)
  const lines = [
    `<${edition.entry}${attributeList({ id: id.attribute })}>\n`,
    `<descrip type="subjectField">${concept.kind}</descrip>\n`,
    notes({ ...id.kept, ...said('note', concept.note), ...said('gender', concept.gender) }),
    ...(concept.identifiers ?? []).map((identifier) => {
      const attributes = attributeList({ type: 'externalCrossReference', target: linkOf(identifier) })
      return `<xref${attributes}>${escapeText(`${identifier.scheme}: ${identifier.value}`)}</xref>\n`
    }),
  ]
  for (const [lang, terms] of termsByLanguage(concept.terms)) {
    lines.push(`<${edition.language}${attributeList({ 'xml:lang': lang })}>\n`)
    for (const term of terms) lines.push(termElement(term, concept, edition, ids))
    lines.push(`</${edition.language}>\n`)
  }
  return `${lines.join('')}</${edition.entry}>\n`
}

function termElement(term: GlossaryTerm, concept: GlossaryConcept, edition: TbxEdition, ids: Set<string>): string {
  const { status, role } = term
  const id = fitting(term.id, ids)
  const gender = term.gender ?? concept.gender
  const speech = role === 'adjective' ? 'adjective' : concept.kind === 'other' ? undefined : 'properNoun'
  const type = role ? termTypes[role] : undefined
  const kept: Kept = {
    ...id.kept,
    ...said('note', term.note),
    ...(status === 'quotation' || status === 'wrong' ? { status } : {}),
    ...(role && !(role === 'full' || role === 'abbreviation' || role === 'adjective') ? { role } : {}),
    ...said('declension', term.declension),
    ...(term.forms ? { forms: term.forms } : {}),
  }
  return [
    `<${edition.term}>`,
    `<term${attributeList({ id: id.attribute })}>${escapeText(term.text)}</term>`,
    category('termNote', 'partOfSpeech', speech),
    category('termNote', 'termType', type),
    category('termNote', 'grammaticalGender', gender),
    category('termNote', 'administrativeStatus', statusWord(status, edition)),
    category('admin', 'source', term.source),
    notes(kept),
    `</${edition.term}>\n`,
  ].join('')
}

const termTypes = {
  full: 'fullForm',
  abbreviation: 'abbreviation',
  surname: 'shortForm',
  given: 'shortForm',
  nickname: 'variant',
  adjective: undefined,
} as const

function statusWord(status: GlossaryTerm['status'], edition: TbxEdition): string {
  if (status === 'preferred') return 'preferredTerm-admn-sts'
  return status === 'admitted' || status === 'quotation' ? 'admittedTerm-admn-sts' : edition.deprecated
}

function category(element: string, type: string, value: string | null | undefined): string {
  return value ? `<${element} type="${type}">${escapeText(value)}</${element}>` : ''
}

function notes(kept: Kept): string {
  return keepingNotes(kept)
    .map((note) => `<note>${escapeText(note)}</note>\n`)
    .join('')
}

function said<Name extends 'note' | 'gender' | 'declension'>(name: Name, value: Kept[Name] | null): Kept {
  return value ? { [name]: value } : {}
}

/** The id as an attribute, unique in the file, and a note that brings the real one back where that cannot. */
function fitting(id: string, ids: Set<string>): { attribute: string; kept: Kept } {
  const plain = NAME.test(id) && !id.startsWith('_') ? id : `_${id}`
  if (NAME.test(plain) && !ids.has(plain)) {
    ids.add(plain)
    return { attribute: plain, kept: {} }
  }
  const made = `k.${ids.size + 1}`
  let attribute = made
  while (ids.has(attribute)) attribute += '.'
  ids.add(attribute)
  return { attribute, kept: { id } }
}

/** What XML takes for an id, in letters that every tool does. */
const NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/

const titled = (title: string) => (title === '' ? '' : `<titleStmt><title>${escapeText(title)}</title></titleStmt>`)

function hasIllegal({ note, terms }: GlossaryConcept): boolean {
  const texts = [note, ...terms.flatMap((term) => [term.text, term.note, term.source])]
  return texts.some((text) => text && withoutIllegal(text) !== text)
}
