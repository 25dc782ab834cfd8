import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** Lines without a letter or a digit. */
export default {
  id: 'ornaments',
  label: 'Lines without words',
  explain: 'Lines of stars, dashes or dots that only divide the text.',
  byDefault: true,
  stage: 1,
  find: (text) =>
    text.blocks.flatMap((block) =>
      block.end - block.start <= 200 && block.kind !== 'code' && !/[\p{L}\p{N}]/u.test(textOf(text, block))
        ? [aboutBlock(block, 'leave-out', 'has no word in it')]
        : [],
    ),
} satisfies CleanupRule as CleanupRule
