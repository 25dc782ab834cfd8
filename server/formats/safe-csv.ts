import { stringify } from 'csv-stringify/sync'
import { GUARD_HEADER, guarded } from './guard.ts'

/**
 * A table for spreadsheets as CSV: RFC 4180, CRLF, a byte order mark. The first column announces that cells a
 * spreadsheet would run are guarded (`guard.ts`).
 *
 * @param rows  the header first
 */
export function safeCsv([header = [], ...rows]: readonly (readonly string[])[]): string {
  const all = [[GUARD_HEADER, ...header], ...rows.map((cells) => ['', ...cells.map(guarded)])]
  return `\ufeff${stringify(all, { record_delimiter: '\r\n' })}`
}
