import { readTableFile, sniffTable } from './csv-file.ts'
import { writeTable } from './csv-write.ts'
import type { Format } from './format.ts'

/** Bilingual tables with commas; read with semicolons and tabs too. */
export default {
  id: 'csv',
  label: 'CSV (bilingual table)',
  extensions: ['.csv'],
  mediaType: 'text/csv',
  sniff: (file) => sniffTable(file, /\.csv$/i, [',', ';']),
  read: readTableFile,
  write: (units, options) => writeTable(units, options, ','),
} satisfies Format as Format
