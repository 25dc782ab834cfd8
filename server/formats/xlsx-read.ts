import { inPart, openContainer, PART_DEPTH, type Relation, readPart, readRelations } from './container.ts'
import { EXTRA_COLUMNS, isHeader } from './csv-columns.ts'
import { FormatError, type ImportedBitext, type Problem, type ReadOptions } from './format.ts'
import { bitextOfRows, type Row } from './table-rows.ts'
import { localName, numberStyles } from './xlsx-numbers.ts'
import { readSharedStrings, readSheet, type SheetRow } from './xlsx-sheet.ts'
import { walkXml } from './xml-read.ts'
import type { ZipContainer } from './zip-read.ts'

/**
 * Reads an XLSX file as a bilingual table: the first sheet with two columns of text or more, columns found as those of
 * a CSV file are; hidden rows too. Of columns without names of languages, those of mere numbers are passed over.
 *
 * @throws FormatError when it is no XLSX, damaged, too large, or has no such sheet
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): ImportedBitext {
  for (const rows of readSheets(bytes)) {
    const chosen = tableRows(rows)
    if (chosen === undefined) continue
    const bitext = bitextOfRows(chosen.rows, 'utf-8', options)
    return { ...bitext, problems: [...chosen.problems, ...bitext.problems] }
  }
  throw new FormatError(0, 0, 'no sheet of it has two columns with text; a bilingual table needs at least two')
}

/** The rows of each sheet, those that people see first, one sheet read at a time. @throws FormatError as `readXlsx` */
export function* readSheets(bytes: Uint8Array): Generator<readonly SheetRow[]> {
  const zip = openContainer(bytes, 'xlsx', 'Excel table')
  const book = [...readRelations(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target ?? ''
  if (!zip.has(book)) throw new FormatError(0, 0, 'this is no whole Excel table: the part with its sheets is missing')
  const relations = readRelations(zip, book)
  const part = (type: string) => {
    const name = [...relations.values()].find((each) => each.type === type && !each.external)?.target
    return name === undefined || !zip.has(name) ? undefined : name
  }
  const { sheets, from1904 } = readBook(zip, book, relations)
  const [styles, strings] = [part('styles'), part('sharedStrings')]
  const show = inPart(styles ?? '', () => numberStyles(styles && readPart(zip, styles).text, from1904))
  const shared = strings === undefined ? [] : inPart(strings, () => readSharedStrings(readPart(zip, strings).text))
  for (const sheet of sheets) yield inPart(sheet, () => readSheet(readPart(zip, sheet).text, shared, show))
}

/** The sheets by member name: those people see first, in their order. */
function readBook(
  zip: ZipContainer,
  name: string,
  relations: ReadonlyMap<string, Relation>,
): { sheets: readonly string[]; from1904: boolean } {
  const seen: string[] = []
  const hidden: string[] = []
  let from1904 = false
  inPart(name, () =>
    walkXml(
      readPart(zip, name).text,
      () => ({
        open(element, attributes) {
          const local = localName(element)
          if (local === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
          if (local !== 'sheet') return
          const relation = relations.get(attributes['r:id'] ?? '')
          if (relation?.type !== 'worksheet' || !zip.has(relation.target)) return
          const list = /hidden/i.test(attributes.state ?? '') ? hidden : seen
          list.push(relation.target)
        },
        close() {},
        text() {},
      }),
      PART_DEPTH,
    ),
  )
  return { sheets: [...seen, ...hidden], from1904 }
}

/** The columns that hold text rather than numbers, from the left. */
function textColumns(rows: readonly SheetRow[]): number[] {
  const filled = new Map<number, number>()
  const texts = new Map<number, number>()
  for (const { cells } of rows) {
    for (const { column, isText } of cells) {
      filled.set(column, (filled.get(column) ?? 0) + 1)
      if (isText) texts.set(column, (texts.get(column) ?? 0) + 1)
    }
  }
  return [...texts.keys()].filter((column) => texts.get(column)! * 2 > filled.get(column)!).sort((a, b) => a - b)
}

/** The rows of a sheet's table with the columns that may be its sides; undefined where it is none. */
function tableRows(rows: readonly SheetRow[]): { rows: readonly Row[]; problems: readonly Problem[] } | undefined {
  // A title over the table fills one cell.
  const first = rows.findIndex(({ cells }) => cells.length > 1)
  if (first < 0) return undefined
  const table = rows.slice(first)
  const columns = tableColumns(table)
  if (columns.length < 2) return undefined
  return {
    problems: rows.slice(0, first).map(({ line }) => ({
      line,
      column: 0,
      message: 'a row of one cell above the table was left out',
    })),
    rows: table
      .map((row) => ({ cells: spread(row, columns), line: row.line }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}

function tableColumns(table: readonly SheetRow[]): readonly number[] {
  const all = [...new Set(table.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const texts = textColumns(table)
  const header = table[0]!
  // “No” names Norwegian and a column of numbers, so numbers come in only where languages would be missing.
  const useful = all.filter((column) => texts.includes(column) || EXTRA_COLUMNS.includes(spread(header, [column])[0]!))
  return [useful, all].find((columns) => isHeader(spread(header, columns))) ?? texts
}

function spread({ cells }: SheetRow, columns: readonly number[]): string[] {
  const byColumn = new Map(cells.map(({ column, text }) => [column, text]))
  return columns.map((column) => byColumn.get(column) ?? '')
}
