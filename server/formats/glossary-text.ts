import { stringify } from 'csv-stringify/sync'
import { decodeTable } from './csv-file.ts'
import { csvRecords } from './csv-records.ts'
import { checkQuotes, type Delimiter, sniffDelimiter } from './csv-scan.ts'
import { FormatError, type SourceFile } from './format.ts'
import { type TableShape, tableShape } from './glossary-columns.ts'
import type { GlossaryRead, GlossaryReadOptions, GlossaryWriteOptions } from './glossary-format.ts'
import { glossaryRows, readGlossaryTable } from './glossary-table.ts'
import type { GlossaryConcept } from './glossary-words.ts'
import { GUARD_HEADER, guarded } from './guard.ts'
import { looksLikeXml } from './xml-read.ts'

/**
 * Reads a glossary as comma, semicolon or tab separated text, whichever it is; lines that begin with `#` before the first
 * other one are remarks.
 *
 * @throws FormatError as `readGlossaryTable`, for another encoding than UTF-8 or UTF-16 that nobody chose, for quotes
 * that cannot be read
 */
export function readGlossaryText({ bytes }: SourceFile, options: GlossaryReadOptions = {}): GlossaryRead {
  const { text } = decodeTable(bytes, options.encoding)
  const { table, delimiter, lines } = tableOf(text)
  if (table.includes('\0'))
    throw new FormatError(0, 0, 'there are zero bytes in it, so it is no text; save it as UTF-8')
  if (table.trim() === '') throw new FormatError(0, 0, 'the file is empty')
  // OmegaT does not quote: there, a quote is a character like any other.
  const quoted = delimiter !== '\t' || !isUnquoted(table)
  if (quoted) checkQuotes(table, delimiter)
  const records = quoted ? csvRecords(table, delimiter) : plainRecords(table)
  const rows = Array.from(records, ({ cells, line }) => ({ cells, line: line + lines }))
  return readGlossaryTable(rows, options)
}

/** How a file looks as such text: the shape that its first line gives it, and its delimiter. */
export function lookAtText(file: SourceFile): { shape: TableShape | undefined; delimiter: Delimiter } | undefined {
  if (looksLikeXml(file.bytes)) return undefined
  const head = new TextDecoder(wide(file.bytes)).decode(file.bytes.subarray(0, 8000))
  if (/^\s*[{[]/.test(head) || head.startsWith('PK\u0003\u0004') || head.startsWith('%PDF')) return undefined
  const { table, delimiter } = tableOf(head)
  const [first] = delimiter === '\t' ? plainRecords(table) : csvRecords(closed(table), delimiter)
  return { shape: first && tableShape(first.cells), delimiter }
}

/** A beginning may end within quotes. */
const closed = (text: string) => ((text.match(/"/g)?.length ?? 0) % 2 === 1 ? `${text}"` : text)

function wide(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function tableOf(text: string): { table: string; delimiter: Delimiter; lines: number } {
  const remarks = /^\ufeff?(?:#[^\r\n]*(?:\r\n|\n|\r))*/.exec(text)![0]
  const lines = remarks.match(/\r\n|\n|\r/g)?.length ?? 0
  const rest = text.slice(remarks.length)
  const { delimiter, start } = sniffDelimiter(rest)
  // Where a line names the columns, it names its delimiter, whatever stands in the cells.
  const header = rest.slice(start).split(/[\r\n]/, 1)[0]!
  const named = ([',', ';', '\t'] as const).find((mark) => {
    const shape = tableShape(header.split(mark).map((cell) => cell.replace(/^"(.*)"$/, '$1')))
    return shape !== undefined && (shape.kind !== 'pair' || shape.header)
  })
  return { table: rest.slice(start), delimiter: named ?? delimiter, lines: lines + (start > 0 ? 1 : 0) }
}

/** Whether no cell of a tab separated text begins and ends with a quote. */
const isUnquoted = (table: string) => !/(?:^|[\t\r\n])"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(table)

function* plainRecords(table: string): Generator<{ cells: readonly string[]; line: number }> {
  for (const [i, line] of table.split(/\r\n|\n|\r/).entries()) {
    if (line !== '') yield { cells: line.split('\t'), line: i + 1 }
  }
}

/** Writes a glossary as such text, a concept a piece: RFC 4180, CRLF. */
export function* writeGlossaryText(
  concepts: Iterable<GlossaryConcept>,
  options: GlossaryWriteOptions,
  delimiter: Delimiter,
): Generator<string> {
  const safe = options.safe === true
  let header = true
  if (safe) yield '\ufeff'
  for (const cells of glossaryRows(concepts, options)) {
    if (cells.some((cell) => UNWRITABLE.test(cell))) options.onLoss?.('zero bytes and half characters were left out')
    const plain = cells.map((cell) => cell.replace(UNWRITABLE_ALL, ''))
    const row = safe ? [header ? GUARD_HEADER : '', ...(header ? plain : plain.map(guarded))] : plain
    header = false
    yield csvLine(row, delimiter)
  }
}

/** One row, ending in CRLF. */
export function csvLine(cells: readonly string[], delimiter: Delimiter = ',', quoted = false): string {
  return stringify([[...cells]], {
    delimiter,
    quoted,
    quoted_empty: quoted,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n\t,;]|^\s|\s$/,
  })
}

const UNWRITABLE = /\0|\p{Surrogate}/u
const UNWRITABLE_ALL = /\0|\p{Surrogate}/gu
