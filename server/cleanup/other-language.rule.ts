import { languagePack } from '../languages/registry.ts'
import { paragraphLanguages } from '../text/paragraph-languages.ts'
import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** Paragraphs that are clearly in another language than the document. */
export default {
  id: 'other-language',
  label: 'Paragraphs in another language',
  explain:
    'Paragraphs clearly in another language than the document: a quotation, a notice. They stay unless you say so.',
  byDefault: false,
  stage: 1,
  find(text) {
    if (text.pack.code === 'und') return []
    const blocks = text.blocks.slice(0, mostLookedAt).filter(({ kind }) => kind !== 'code' && kind !== 'note')
    const { foreign } = paragraphLanguages(
      blocks.map((block) => textOf(text, block)),
      text.pack.code,
    )
    return foreign.flatMap(({ start, end, code }) =>
      blocks.slice(start, end).map((block) => aboutBlock(block, 'leave-out', `seems to be ${languagePack(code).name}`)),
    )
  },
} satisfies CleanupRule as CleanupRule

/** A document that goes on in one language for so long will not be told anything new. */
const mostLookedAt = 5_000
