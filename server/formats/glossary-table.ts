import { type LanguageColumn, severalIn } from './dictionary-table.ts'
import { FormatError, type Problem } from './format.ts'
import { chosenConcepts } from './glossary-choice.ts'
import { type GlossaryColumn, glossaryColumns, tableShape } from './glossary-columns.ts'
import type { GlossaryRead, GlossaryReadOptions, GlossaryWriteOptions } from './glossary-format.ts'
import { readForms, readIdentifiers, writeForms, writeIdentifiers } from './glossary-lists.ts'
import { readPairs } from './glossary-pairs.ts'
import {
  type GlossaryConcept,
  type GlossaryTerm,
  genderFrom,
  kinds,
  languageFrom,
  roleNamed,
  roles,
  saying,
  statuses,
  statusNamed,
} from './glossary-words.ts'
import { unguarded } from './guard.ts'

export interface GlossaryRow {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
}

/**
 * Reads a glossary as a table. What it holds, its first row says:
 *
 * - with `lang` and `text`, a term a row: rows with the same `concept` are one concept, a row without one belongs to the
 *   row above; `kind`, `concept note`, `concept gender` and `identifiers` count where a concept first has them; status
 *   defaults to `admitted`;
 * - with two or more languages, a dictionary: a row a concept, a cell a term or several with `;` or `|` between them;
 * - with `source` and `target`, or two or three columns without names, a pair of languages that `options` names.
 *
 * @throws FormatError with the line where a row starts and the number of the cell as column
 */
export function readGlossaryTable(rows: Iterable<GlossaryRow>, options: GlossaryReadOptions = {}): GlossaryRead {
  const [first, ...rest] = rows
  if (first === undefined) throw new FormatError(0, 0, 'the file is empty')
  const shape = tableShape(first.cells)
  if (shape === undefined) {
    const needed = first.cells.some((cell) => cell.trim().toLowerCase() === 'lang') ? 'text' : 'lang'
    throw new FormatError(
      1,
      1,
      `the first line must name the columns; "${needed}" is missing. Columns are ${glossaryColumns.join(', ')}; or, of a dictionary, its languages, such as kk and en`,
    )
  }
  const plain = shape.guarded ? rest.map((row) => ({ ...row, cells: row.cells.map(unguarded) })) : rest
  if (shape.kind === 'terms') return termRows(plain, shape.columns)
  if (shape.kind === 'languages') return { concepts: dictionaryConcepts(plain, shape.columns), problems: [] }
  return readPairs(shape.header ? plain : [first, ...plain], shape.columns, options)
}

type Draft = { -readonly [Key in keyof Omit<GlossaryConcept, 'terms'>]: GlossaryConcept[Key] } & {
  terms: GlossaryTerm[]
}

function termRows(rows: readonly GlossaryRow[], columns: ReadonlyMap<GlossaryColumn, number>): GlossaryRead {
  const concepts = new Map<string, Draft>()
  const termIds = new Set<string>()
  const problems: Problem[] = []
  let current = ''
  for (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const cell = (name: GlossaryColumn): string => cells[columns.get(name) ?? -1] ?? ''
    const refuse =
      (name: GlossaryColumn) =>
      (what: string): never => {
        throw new FormatError(line, (columns.get(name) ?? 0) + 1, what)
      }
    const id = cell('concept').trim() || current || 'c1'
    current = id
    let concept = concepts.get(id)
    if (concept === undefined) {
      concept = { id, kind: kindFrom(cell('kind')), terms: [] }
      concepts.set(id, concept)
    }
    const identifiers = readIdentifiers(cell('identifiers'))
    const gender = genderFrom(cell('concept gender'), refuse('concept gender'))
    if (cell('concept note') && concept.note === undefined) concept.note = cell('concept note')
    if (gender && concept.gender === undefined) concept.gender = gender
    if (identifiers.length > 0 && concept.identifiers === undefined) concept.identifiers = identifiers
    if (cell('text').trim() === '') {
      // A concept without terms has a row of its own.
      if (concept.terms.length === 0 && cell('lang').trim() === '') continue
      refuse('text')('a term needs a text')
    }
    const termId = cell('term').trim() || `${id}.${concept.terms.length + 1}`
    if (termIds.has(termId)) refuse('term')(`the id "${termId}" stands twice in the file`)
    termIds.add(termId)
    const forms = readForms(cell('forms'))
    if (forms === undefined) {
      const message = 'the stored forms were left out: write each as `genitive = its text`, with ; between them'
      problems.push({ line, column: columns.get('forms')! + 1, message })
    }
    const own = genderFrom(cell('gender'), refuse('gender'))
    concept.terms.push({
      id: termId,
      lang: languageFrom(cell('lang'), refuse('lang')),
      text: cell('text'),
      status: statusFrom(cell('status'), refuse('status')),
      ...saying({
        // Each term is written with the gender that it has from its concept.
        gender: own === concept.gender ? undefined : own,
        role: roleFrom(cell('role'), refuse('role')),
        declension: cell('declension'),
        forms,
        source: cell('source'),
        note: cell('note'),
      }),
    })
  }
  return { concepts: [...concepts.values()], problems }
}

/** A kind of ours; what other tools have as a subject field is none, and other. */
function kindFrom(written: string): GlossaryConcept['kind'] {
  return kinds.find((each) => each === written.trim().toLowerCase()) ?? 'other'
}

function statusFrom(written: string, refuse: (what: string) => never): GlossaryTerm['status'] {
  if (written.trim() === '') return 'admitted'
  return statusNamed(written) ?? refuse(`"${written}" is not one of ${statuses.join(', ')}`)
}

function roleFrom(written: string, refuse: (what: string) => never): GlossaryTerm['role'] {
  // What other tools call a variant or a phrase is no part of a name.
  if (/^\s*(?:variant|phrase|short ?form|)\s*$/i.test(written)) return undefined
  return roleNamed(written) ?? refuse(`"${written}" is not one of ${roles.join(', ')}`)
}

/** A dictionary, a column a language, as a glossary: a row a concept. */
function dictionaryConcepts(
  rows: readonly GlossaryRow[],
  columns: readonly LanguageColumn[],
): readonly GlossaryConcept[] {
  return rows.flatMap(({ cells }, at): GlossaryConcept[] => {
    const id = `c${at + 1}`
    const words = columns.flatMap(({ column, lang }) => severalIn(cells[column] ?? '').map((text) => ({ lang, text })))
    const terms = words.map((word, i) => ({ id: `${id}.${i + 1}`, ...word, status: 'admitted' as const }))
    return terms.length === 0 ? [] : [{ id, kind: 'other', terms }]
  })
}

/** A glossary as rows under `glossaryColumns`, a term a row; the header comes first. */
export function* glossaryRows(
  concepts: Iterable<GlossaryConcept>,
  options: GlossaryWriteOptions,
): Generator<readonly string[]> {
  yield glossaryColumns
  for (const concept of chosenConcepts(concepts, options)) {
    const { id, kind, note, gender, identifiers = [] } = concept
    const own = (i: number, text: string) => (i === 0 ? text : '')
    const row = (i: number, term?: GlossaryTerm): Record<GlossaryColumn, string> => ({
      concept: id,
      kind,
      lang: term?.lang ?? '',
      text: term?.text ?? '',
      status: term?.status ?? '',
      gender: term?.gender ?? gender ?? '',
      note: term?.note ?? '',
      term: term?.id ?? '',
      'concept note': own(i, note ?? ''),
      role: term?.role ?? '',
      declension: term?.declension ?? '',
      forms: writeForms(term?.forms ?? []),
      source: term?.source ?? '',
      identifiers: own(i, writeIdentifiers(identifiers)),
      'concept gender': own(i, gender ?? ''),
    })
    const rows = concept.terms.length === 0 ? [row(0)] : concept.terms.map((term, i) => row(i, term))
    for (const each of rows) yield glossaryColumns.map((column) => each[column])
  }
}
