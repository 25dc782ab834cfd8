import { parse } from 'csv-parse/sync'
import { readColumns, unitOf } from './csv-columns.ts'
import { checkQuotes, type Delimiter } from './csv-scan.ts'
import { FormatError, type ImportedBitext, type ReadOptions } from './format.ts'
import { unguarded } from './guard.ts'
import { BitextDraft, MAX_SEGMENT } from './units.ts'

/**
 * Reads a bilingual table.
 *
 * @throws FormatError for quotes that cannot be read, a language twice in the header, fewer than two columns
 */
export function readTable(text: string, delimiter: Delimiter, encoding: string, options: ReadOptions): ImportedBitext {
  checkQuotes(text, delimiter)
  const rows = records(text, delimiter)
  const first = rows[0]
  if (first === undefined) throw new FormatError(1, 1, 'the table is empty')
  const columns = readColumns(first.cells, options)
  const draft = new BitextDraft()
  const width = first.cells.length
  for (const { cells, line } of columns.header ? rows.slice(1) : rows) {
    if (cells.length !== width) draft.problem(line, 0, `the row has ${cells.length} cells, the first one ${width}`)
    const unit = unitOf(columns.guarded ? cells.map(unguarded) : cells, columns, (message) =>
      draft.problem(line, 0, message),
    )
    const longest = Math.max(unit.source.length, unit.target.length)
    if (longest > MAX_SEGMENT) {
      draft.problem(line, 0, `a cell of ${longest} characters was left out; the limit is ${MAX_SEGMENT}`)
      draft.add([])
      continue
    }
    draft.add([unit])
  }
  return { ...draft.finish(encoding), ...(columns.unnamed ? { unnamed: true } : {}) }
}

interface Row {
  readonly cells: readonly string[]
  /** Where it ends, from 1. */
  readonly line: number
}

function records(text: string, delimiter: Delimiter): Row[] {
  const parsed = parse(text, {
    delimiter,
    // Quotes inside an unquoted cell are text; what cannot be read was refused before.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
    info: true,
  }) as unknown as { info: { lines: number }; record: string[] }[]
  return parsed.map(({ info, record }) => ({ cells: record, line: info.lines }))
}
