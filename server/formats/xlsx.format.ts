import { sniffContainer } from './container.ts'
import type { Format } from './format.ts'
import { readXlsx } from './xlsx-read.ts'

/** Excel tables with two languages side by side. */
export default {
  id: 'xlsx',
  label: 'XLSX (bilingual table)',
  extensions: ['.xlsx', '.xlsm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sniff: (file) => sniffContainer(file, 'xlsx', /\.xls[xm]$/i),
  async read(file, options = {}) {
    return readXlsx(file.bytes, options)
  },
} satisfies Format as Format
