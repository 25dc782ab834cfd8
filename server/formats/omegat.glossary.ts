import { type GlossaryFormat, requiredPair } from './glossary-format.ts'
import { glossaryPairs, pairComment } from './glossary-pairs.ts'
import { lookAtText, readGlossaryText } from './glossary-text.ts'

/** A glossary of OmegaT: source, target and comment with tabs between them, one pair of languages, UTF-8. */
export default {
  id: 'omegat',
  label: 'OmegaT glossary (one pair)',
  extensions: ['.txt', '.utf8', '.tab'],
  mediaType: 'text/plain; charset=utf-8',
  bilingual: true,
  sniff(file) {
    const look = lookAtText(file)
    return look?.delimiter === '\t' && look.shape?.kind === 'pair' ? 0.8 : 0
  },
  read: readGlossaryText,
  *write(concepts, options = {}) {
    const pair = requiredPair(options)
    yield `# Glossary in tab-separated format ${pair.sourceLang} ${pair.targetLang}\n`
    for (const { source, target, ...said } of glossaryPairs(concepts, { ...options, ...pair })) {
      const cells = [source.text, target.text, pairComment(said)].map(oneLine)
      // It would be taken for a remark.
      if (cells[0]!.startsWith('#')) options.onLoss?.('a source term that begins with # was left out')
      else yield `${cells.join('\t').replace(/\t$/, '')}\n`
    }
  },
} satisfies GlossaryFormat as GlossaryFormat

const oneLine = (text: string) => text.replace(/[\s\0]+/g, ' ').trim()
