import { findNotes } from './notes.ts'
import { aboutBlock, type CleanupRule, type Suggestion } from './rule.ts'

/** Notes that stand in the middle of the text, and the marks that call them. */
export default {
  id: 'notes',
  label: 'Notes and their marks',
  explain:
    'Footnotes that stand between the paragraphs go to the notes; their marks in the text are kept, but not read.',
  byDefault: true,
  stage: 1,
  find(text) {
    const { blocks, marks } = findNotes(text)
    const notes = blocks.map(({ block, label }) => aboutBlock(text.blocks[block]!, 'note', `the text of note ${label}`))
    const hidden = marks.map(
      ({ start, end, label }): Omit<Suggestion, 'rule'> => ({
        act: 'hide',
        start,
        end,
        reason: `the mark of note ${label}`,
      }),
    )
    return [...notes, ...hidden].sort((a, b) => a.start - b.start)
  },
} satisfies CleanupRule as CleanupRule
