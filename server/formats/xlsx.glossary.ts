import { sniffContainer } from './container.ts'
import { glossaryColumns } from './glossary-columns.ts'
import type { GlossaryFormat } from './glossary-format.ts'
import { glossarySheet } from './glossary-sheet.ts'
import { glossaryRows, readGlossaryTable } from './glossary-table.ts'
import { writeXlsx } from './xlsx-write.ts'

const widths: Readonly<Record<string, number>> = { text: 36, forms: 40, note: 30, 'concept note': 30, source: 24 }

/** A glossary as an Excel table with the columns of our CSV; reads dictionaries, a language a column, too. */
export default {
  id: 'xlsx',
  label: 'XLSX (Excel, a term a row)',
  extensions: ['.xlsx', '.xlsm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bilingual: false,
  sniff: (file) => sniffContainer(file, 'xlsx', /\.xls[xm]$/i),
  read: (file, options = {}) => readGlossaryTable(glossarySheet(file.bytes).rows, options),
  *write(concepts, options = {}) {
    const told = () => options.onLoss?.('a text was cut to the 32,767 characters that a cell of Excel holds')
    const name = options.title ?? 'Glossary'
    yield writeXlsx(glossaryRows(concepts, options), {
      name,
      widths: glossaryColumns.map((column) => widths[column] ?? 14),
      told,
    })
  },
} satisfies GlossaryFormat as GlossaryFormat
