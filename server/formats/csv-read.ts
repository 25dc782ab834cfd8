import { parse } from 'csv-parse/sync'
import { checkQuotes, type Delimiter } from './csv-scan.ts'
import type { ImportedBitext, ReadOptions } from './format.ts'
import { bitextOfRows, type Row } from './table-rows.ts'

/**
 * Reads a bilingual table.
 *
 * @throws FormatError for quotes that cannot be read, a language twice in the header, fewer than two columns
 */
export function readTable(text: string, delimiter: Delimiter, encoding: string, options: ReadOptions): ImportedBitext {
  checkQuotes(text, delimiter)
  return bitextOfRows(records(text, delimiter), encoding, options)
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
