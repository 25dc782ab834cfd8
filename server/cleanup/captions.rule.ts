import { isCaption } from './furniture.ts'
import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** Captions and credits of pictures. */
export default {
  id: 'captions',
  label: 'Captions of pictures',
  explain: 'Lines that say what a picture shows or who took it: “Photo taken from …”, “Фото: …”.',
  byDefault: true,
  stage: 1,
  find: (text) =>
    text.blocks.flatMap((block) => {
      if (block.kind === 'cell' || block.kind === 'code' || block.kind === 'heading') return []
      const caption = block.hint === 'caption' || isCaption(textOf(text, block))
      return caption ? [aboutBlock(block, 'leave-out', 'a picture’s caption or credit')] : []
    }),
} satisfies CleanupRule as CleanupRule
