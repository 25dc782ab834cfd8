import { type GlossaryFormat, requiredPair } from './glossary-format.ts'
import { glossaryPairs } from './glossary-pairs.ts'
import { csvLine, lookAtText, readGlossaryText } from './glossary-text.ts'

/** The columns that Weblate and the Translate Toolkit name, in their order. */
const columns = [
  'location',
  'source',
  'target',
  'ID',
  'fuzzy',
  'context',
  'translator_comments',
  'developer_comments',
] as const

/**
 * A glossary as CSV for Weblate: a row for the preferred pair of each concept, every cell in quotes. Weblate has no column
 * for flags, so terms not to be used stay out: they would be proposed. Its TBX holds them.
 */
export default {
  id: 'weblate',
  label: 'Weblate CSV (one pair, preferred terms)',
  extensions: ['.csv'],
  mediaType: 'text/csv; charset=utf-8',
  bilingual: true,
  sniff(file) {
    const look = lookAtText(file)
    return look?.shape?.kind === 'pair' && look.shape.header && look.delimiter !== '\t' ? 0.9 : 0
  },
  read: readGlossaryText,
  *write(concepts, options = {}) {
    const pair = requiredPair(options)
    const seen = new Set<string>()
    yield csvLine(columns, ',', true)
    for (const { concept, source, target, best, note, avoid } of glossaryPairs(concepts, { ...options, ...pair })) {
      if (!best) {
        options.onLoss?.('a second form of a name was left out; there is one pair a concept')
        continue
      }
      if (avoid.length > 0) options.onLoss?.('a form that is not to be used was left out; Weblate takes these as TBX')
      // Weblate knows an entry by its source and context.
      const context = seen.has(source.text) ? concept.id : ''
      seen.add(source.text)
      yield csvLine(['', source.text, target.text, '', 'False', context, '', note].map(writable), ',', true)
    }
  },
} satisfies GlossaryFormat as GlossaryFormat

const writable = (cell: string) => cell.replace(/\0|\p{Surrogate}/gu, '')
