import { readTableFile, sniffTable } from './csv-file.ts'
import { writeTable } from './csv-write.ts'
import type { Format } from './format.ts'

/** Bilingual tables with tabs. */
export default {
  id: 'tsv',
  label: 'TSV (bilingual table)',
  extensions: ['.tsv', '.tab'],
  mediaType: 'text/tab-separated-values',
  sniff: (file) => sniffTable(file, /\.(?:tsv|tab)$/i, ['\t']),
  read: readTableFile,
  write: (units, options) => writeTable(units, options, '\t'),
} satisfies Format as Format
