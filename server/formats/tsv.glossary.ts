import type { GlossaryFormat } from './glossary-format.ts'
import { lookAtText, readGlossaryText, writeGlossaryText } from './glossary-text.ts'

/** A glossary as tab separated text, a term a row; or a dictionary, a language a column. */
export default {
  id: 'tsv',
  label: 'TSV (a term a row)',
  extensions: ['.tsv'],
  mediaType: 'text/tab-separated-values; charset=utf-8',
  bilingual: false,
  sniff(file) {
    const look = lookAtText(file)
    if (look?.delimiter !== '\t') return 0
    return look.shape?.kind === 'terms' || look.shape?.kind === 'languages' ? 0.9 : 0.2
  },
  read: readGlossaryText,
  write: (concepts, options = {}) => writeGlossaryText(concepts, options, '\t'),
} satisfies GlossaryFormat as GlossaryFormat
