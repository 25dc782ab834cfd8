import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type LanguageColumn, namedColumns, severalIn } from './dictionary-table.ts'
import { FormatError } from './format.ts'
import {
  type GlossaryConcept,
  type GlossaryTerm,
  genderFrom,
  kinds,
  languageFrom,
  oneOf,
  statuses,
} from './glossary-words.ts'

/** Columns of a glossary as a table, a term a row; only `lang` and `text` must be there, in any order. */
export const glossaryColumns = [
  'concept',
  'kind',
  'lang',
  'text',
  'status',
  'gender',
  'note',
  'term',
  'concept note',
] as const
type Column = (typeof glossaryColumns)[number]

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * Reads a glossary table (RFC 4180, comma, semicolon or tab): rows with the same `concept` are one concept, a row
 * without one belongs to the row above. `kind` and `concept note` count where a concept first has them; `gender` is the
 * term's; status defaults to `admitted`. A table with a column a language is a dictionary: a row a concept, a cell a
 * term or several with `;` or `|` between them.
 *
 * @throws FormatError with the line where a row starts and the number of the cell as column
 */
export function readGlossaryCsv(text: string): readonly GlossaryConcept[] {
  const [header, ...rows] = readRows(text)
  if (header === undefined) throw new FormatError(0, 0, 'the file is empty')
  const columns = header.record.map((name) => name.trim().toLowerCase())
  for (const needed of ['lang', 'text'] as const) {
    if (columns.includes(needed)) continue
    if (namedColumns(header.record).length > 1) return dictionaryConcepts(rows, namedColumns(header.record))
    throw new FormatError(
      1,
      1,
      `the first line must name the columns; "${needed}" is missing. Columns are ${glossaryColumns.join(', ')}; or, of a dictionary, its languages, such as kk and en`,
    )
  }
  const concepts = new Map<string, { kind: GlossaryConcept['kind']; note?: string; terms: GlossaryTerm[] }>()
  const termIds = new Set<string>()
  let current = ''
  let line = header.info.lines + 1
  for (const { record, info } of rows) {
    const start = line
    line = info.lines + 1
    if (record.every((cell) => cell.trim() === '')) continue
    const cell = (name: Column): string | undefined => record[columns.indexOf(name)]
    const refuse =
      (name: Column) =>
      (what: string): never => {
        throw new FormatError(start, columns.indexOf(name) + 1, what)
      }
    const id = cell('concept')?.trim() || current || 'c1'
    current = id
    let concept = concepts.get(id)
    if (concept === undefined) {
      concept = { kind: oneOf(kinds, cell('kind'), 'other', refuse('kind')), terms: [] }
      concepts.set(id, concept)
    }
    const conceptNote = cell('concept note')
    if (conceptNote && concept.note === undefined) concept.note = conceptNote
    const written = cell('text') ?? ''
    if (written.trim() === '') refuse('text')('a term needs a text')
    const termId = cell('term')?.trim() || `${id}.${concept.terms.length + 1}`
    if (termIds.has(termId)) refuse('term')(`the id "${termId}" stands twice in the file`)
    termIds.add(termId)
    const gender = genderFrom(cell('gender'), refuse('gender'))
    const note = cell('note')
    concept.terms.push({
      id: termId,
      lang: languageFrom(cell('lang') ?? '', refuse('lang')),
      text: written,
      status: oneOf(statuses, cell('status'), 'admitted', refuse('status')),
      ...(gender ? { gender } : {}),
      ...(note ? { note } : {}),
    })
  }
  return [...concepts].map(([id, concept]) => ({ id, ...concept }))
}

/** A dictionary, a column a language, as a glossary: a row a concept. */
function dictionaryConcepts(rows: readonly Row[], columns: readonly LanguageColumn[]): readonly GlossaryConcept[] {
  return rows.flatMap(({ record }, at): GlossaryConcept[] => {
    const id = `c${at + 1}`
    const words = columns.flatMap(({ column, lang }) => severalIn(record[column] ?? '').map((text) => ({ lang, text })))
    const terms = words.map((word, i) => ({ id: `${id}.${i + 1}`, ...word, status: 'admitted' as const }))
    return terms.length === 0 ? [] : [{ id, kind: 'other', terms }]
  })
}

/** A glossary as a table with a header, a term a row. A concept's gender is written with each of its terms. */
export function writeGlossaryCsv(concepts: readonly GlossaryConcept[]): string {
  const rows = concepts.flatMap((concept) =>
    concept.terms.map((term, i) => [
      concept.id,
      concept.kind,
      term.lang,
      term.text,
      term.status,
      term.gender ?? concept.gender ?? '',
      term.note ?? '',
      term.id,
      i === 0 ? (concept.note ?? '') : '',
    ]),
  )
  return stringify([[...glossaryColumns], ...rows], { record_delimiter: '\r\n' })
}

function readRows(text: string): readonly Row[] {
  const delimiter = likeliestDelimiter(text)
  try {
    return parse(text, { bom: true, delimiter, info: true, relax_column_count: true }) as unknown as Row[]
  } catch (error) {
    const { lines, column, message } = error as { lines?: number; column?: unknown; message: string }
    throw new FormatError(
      lines ?? 0,
      typeof column === 'number' ? column + 1 : 0,
      `the table cannot be read: ${message}`,
    )
  }
}

// The header has no quoted cells in practice, so its most frequent mark is the delimiter.
function likeliestDelimiter(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]!.mark
}
