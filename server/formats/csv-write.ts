import { stringify } from 'csv-stringify/sync'
import { writeCodes } from './csv-codes.ts'
import { CODES, EXTRA_COLUMNS, SAME_LANGUAGE } from './csv-columns.ts'
import type { Delimiter } from './csv-scan.ts'
import { EVIDENCE, evidenceCell } from './evidence-prop.ts'
import type { Unit, WriteOptions } from './format.ts'
import { GUARD_HEADER, guarded } from './guard.ts'
import { chosenUnits } from './units.ts'

const BATCH = 200

/**
 * Writes a bilingual table a batch of rows at a time: RFC 4180, CRLF, quotes only where needed, a header of BCP 47 tags.
 *
 * Plain, cells stand as they are and there is no byte order mark. Safe for spreadsheets (`options.safe`), there is one,
 * and the first column announces that cells a spreadsheet would run are guarded; reading takes the guards off again.
 * Where there may be inline codes (`options.codes`), two last columns hold them, and the texts are clean all the same.
 */
export async function* writeTable(
  units: AsyncIterable<Unit> | Iterable<Unit>,
  options: WriteOptions,
  delimiter: Delimiter,
): AsyncGenerator<string> {
  const safe = options.safe === true
  const target = options.targetLang === options.sourceLang ? options.targetLang + SAME_LANGUAGE : options.targetLang
  const codes = options.codes === true
  const names = [options.sourceLang, target]
  const columns = [...names, ...EXTRA_COLUMNS, ...(codes ? names.map((name) => name + CODES) : [])]
  const header = [...(safe ? [GUARD_HEADER] : []), ...columns]
  yield (safe ? '\ufeff' : '') + text([header], delimiter)
  let rows: string[][] = []
  for await (const unit of chosenUnits(units, options)) {
    if (unit.props?.some(([type]) => type !== EVIDENCE)) {
      options.onProblem?.(unit, 'properties of other tools have no column in a table')
    }
    if (!codes && unit.codes !== undefined) options.onProblem?.(unit, 'inline codes were left out')
    const own = codes ? [writeCodes(unit.codes?.source), writeCodes(unit.codes?.target)] : []
    const cells = [...cellsOf(unit), ...own].map(writable)
    if (UNWRITABLE.test(unit.source + unit.target)) {
      options.onProblem?.(unit, 'zero bytes and half characters were left out')
    }
    rows.push(safe ? ['', ...cells.map(guarded)] : cells)
    if (rows.length < BATCH) continue
    yield text(rows, delimiter)
    rows = []
  }
  if (rows.length > 0) yield text(rows, delimiter)
}

function cellsOf(unit: Unit): string[] {
  return [
    unit.source,
    unit.target,
    unit.state,
    unit.confidence === undefined ? '' : String(unit.confidence),
    unit.id,
    unit.note ?? '',
    unit.changedAt ?? '',
    unit.changedBy ?? '',
    unit.documents?.source ?? '',
    unit.documents?.target ?? '',
    evidenceCell(unit.props),
  ]
}

/** Without what no text file can hold: U+0000 and half surrogate pairs. */
function writable(cell: string): string {
  return cell.replace(UNWRITABLE_ALL, '')
}

const UNWRITABLE = /\0|\p{Surrogate}/u
const UNWRITABLE_ALL = /\0|\p{Surrogate}/gu

function text(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  return stringify(rows as string[][], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n\t,;]|^\s|\s$/ })
}
