import { FormatError } from './format.ts'
import { type TableShape, tableShape } from './glossary-columns.ts'
import type { GlossaryRow } from './glossary-table.ts'
import { readSheets } from './xlsx-read.ts'
import type { SheetRow } from './xlsx-sheet.ts'

/** Rows above a table's header that may hold its title. */
const mostTitles = 20

/**
 * The rows of the first sheet whose columns are named as a glossary's are, from the header on; else those of the first
 * sheet with two columns.
 *
 * @throws FormatError as `readSheets`, or where no sheet has two columns
 */
export function glossarySheet(bytes: Uint8Array): { rows: readonly GlossaryRow[]; shape: TableShape | undefined } {
  let other: readonly SheetRow[] | undefined
  for (const sheet of readSheets(bytes)) {
    for (const [first, { cells }] of sheet.slice(0, mostTitles).entries()) {
      const shape = tableShape(spread(cells))
      if (shape === undefined || (shape.kind === 'pair' && !shape.header)) continue
      return { rows: rowsOf(sheet.slice(first)), shape }
    }
    if (other === undefined && sheet.some(({ cells }) => cells.length > 1)) other = sheet
  }
  if (other === undefined) throw new FormatError(0, 0, 'no sheet of it has two columns with text')
  return { rows: rowsOf(other.filter(({ cells }) => cells.length > 1)), shape: undefined }
}

const rowsOf = (sheet: readonly SheetRow[]) => sheet.map(({ cells, line }) => ({ cells: spread(cells), line }))

/** The cells of a row in their columns; none further right than a glossary has any. */
function spread(cells: SheetRow['cells']): string[] {
  const row: string[] = []
  for (const { column, text } of cells) if (column < 200) row[column] = text
  return Array.from(row, (cell) => cell ?? '')
}
