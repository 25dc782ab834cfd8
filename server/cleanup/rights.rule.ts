import { isAboutRights } from './furniture.ts'
import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** Lines about rights. */
export default {
  id: 'rights',
  label: 'Copyright lines',
  explain: 'Lines about rights alone: “© 2020 …”, “All rights reserved”, “Усі права захищені”.',
  byDefault: true,
  stage: 1,
  find: (text) =>
    text.blocks.flatMap((block) =>
      block.kind !== 'cell' && isAboutRights(textOf(text, block))
        ? [aboutBlock(block, 'leave-out', 'a line about rights')]
        : [],
    ),
} satisfies CleanupRule as CleanupRule
