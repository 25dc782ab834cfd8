import { isCount } from './furniture.ts'
import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** When a page was published, how long it takes to read, how often it was seen. */
export default {
  id: 'counts',
  label: 'Times of publication and counters',
  explain: 'Lines that only say when the page was published, to the minute, or how often it was read.',
  byDefault: true,
  stage: 1,
  find: (text) =>
    text.blocks.flatMap((block) =>
      block.kind !== 'cell' && block.kind !== 'code' && isCount(textOf(text, block))
        ? [aboutBlock(block, 'leave-out', 'says when the page was published or how often it was read')]
        : [],
    ),
} satisfies CleanupRule as CleanupRule
