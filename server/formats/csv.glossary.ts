import type { GlossaryFormat } from './glossary-format.ts'
import { lookAtText, readGlossaryText, writeGlossaryText } from './glossary-text.ts'

/** A glossary as comma separated text, a term a row; or a dictionary, a language a column. */
export default {
  id: 'csv',
  label: 'CSV (a term a row)',
  extensions: ['.csv'],
  mediaType: 'text/csv; charset=utf-8',
  bilingual: false,
  sniff(file) {
    const look = lookAtText(file)
    if (look === undefined || look.delimiter === '\t') return 0
    if (look.shape?.kind === 'terms' || look.shape?.kind === 'languages') return 0.9
    return /\.csv$/i.test(file.name) ? 0.6 : 0.2
  },
  read: readGlossaryText,
  write: (concepts, options = {}) => writeGlossaryText(concepts, options, ','),
} satisfies GlossaryFormat as GlossaryFormat
