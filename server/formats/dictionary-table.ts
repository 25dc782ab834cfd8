import { isHeader, languageOf } from './csv-columns.ts'
import { decodeTable } from './csv-file.ts'
import { type CsvRecord, csvRecords } from './csv-records.ts'
import { checkQuotes, sniffDelimiter } from './csv-scan.ts'
import { FormatError, type Problem } from './format.ts'
import { MAX_TERM } from './glossary-words.ts'
import { GUARD_HEADER, unguarded } from './guard.ts'

/** A column that holds words of a language; `column` counts from 0. */
export interface LanguageColumn {
  readonly column: number
  /** BCP 47. */
  readonly lang: string
}

export interface DictionaryOptions {
  /** Id of an encoding, where a person has chosen it. */
  readonly encoding?: string
  /** As picked by hand; the header's languages where absent. */
  readonly columns?: readonly LanguageColumn[]
  /** A cell is one sentence, whatever marks are in it, rather than words with `;` or `|` between them. */
  readonly sentences?: boolean
}

/** A row: what each language calls one thing, several words or none. */
export interface DictionaryRow {
  readonly line: number
  /** How much of the table ends with it, 0…1. */
  readonly share: number
  /** A translation that nobody has confirmed yet, as Kopir's own tables say. */
  readonly proposed: boolean
  readonly words: readonly { readonly lang: string; readonly text: string }[]
}

/** The first rows as they stand, for a person to pick columns by, and the columns Kopir would take. */
export interface DictionaryLook {
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly LanguageColumn[]
}

/**
 * Reads a dictionary as a table: two or more columns, each of one language, a row a thing; a cell may hold several
 * words with `;` or `|` between them.
 *
 * @throws FormatError for text in another encoding, quotes that cannot be read, or columns whose languages nobody named
 */
export function* readDictionaryTable(
  bytes: Uint8Array,
  options: DictionaryOptions = {},
  problem: (problem: Problem) => void = () => {},
): Generator<DictionaryRow> {
  const { records, first, length } = open(bytes, options.encoding)
  if (first === undefined) throw new FormatError(1, 1, 'the table is empty')
  const columns = options.columns ?? namedColumns(first.cells)
  if (columns.length < 2) {
    const advice = 'name them, such as kk and en, or pick the columns'
    throw new FormatError(1, 1, `the first line does not name the languages of two columns; ${advice}`)
  }
  const width = first.cells.length
  const outside = columns.find(({ column }) => column >= width)
  if (outside !== undefined) {
    throw new FormatError(1, 1, `there is no column ${outside.column + 1}; the first line has ${width}`)
  }
  const guarded = first.cells[0] === GUARD_HEADER
  const named = isHeader(first.cells)
  const state = named ? first.cells.findIndex((name) => name.trim().toLowerCase() === 'state') : -1
  const row = ({ cells, line, end }: CsvRecord): DictionaryRow => ({
    line,
    share: end / length,
    proposed: cells[state] === 'proposed' || cells[state] === 'drafted',
    words: columns.flatMap(({ column, lang }) => {
      const cell = guarded ? unguarded(cells[column] ?? '') : (cells[column] ?? '')
      if (options.sentences) return cell.trim() === '' ? [] : [{ lang, text: cell }]
      return severalIn(cell).flatMap((text) => {
        if (text.length <= MAX_TERM) return [{ lang, text }]
        const message = `a cell of ${text.length} characters was left out; the limit for a word or phrase is ${MAX_TERM}`
        problem({ line, column: 0, message })
        return []
      })
    }),
  })
  if (!named) yield row(first)
  for (const record of records) {
    if (record.cells.length !== width) {
      const message = `the row has ${record.cells.length} cells, the first one ${width}`
      problem({ line: record.line, column: 0, message })
    }
    yield row(record)
  }
}

/** The first rows of a table, and what its header says of them. @throws FormatError as `readDictionaryTable` */
export function lookAtDictionary(bytes: Uint8Array, encoding?: string, most = 5): DictionaryLook {
  const { records, first } = open(bytes, encoding)
  if (first === undefined) throw new FormatError(1, 1, 'the table is empty')
  const rows = [first.cells]
  for (const { cells } of records) {
    if (rows.length >= most) break
    rows.push(cells)
  }
  return { rows, columns: namedColumns(first.cells) }
}

function open(bytes: Uint8Array, encoding: string | undefined) {
  const { text } = decodeTable(bytes, encoding)
  const { delimiter, start } = sniffDelimiter(text)
  const table = text.slice(start)
  checkQuotes(table, delimiter)
  const records = csvRecords(table, delimiter)
  return { records, first: records.next().value as CsvRecord | undefined, length: table.length }
}

/** The columns whose names are languages, where at least two are; a language named twice has two columns. */
export function namedColumns(header: readonly string[]): LanguageColumn[] {
  return header.flatMap((name, column) => {
    const lang = languageOf(name.trim())
    return lang === undefined ? [] : [{ column, lang }]
  })
}

/** The words of a cell: `court; tribunal`, `сот|трибунал`. */
export function severalIn(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
