import { type CleanupRule, type Suggestion, textOf } from './rule.ts'

/** A sentence that furniture of the page cut in two goes on as one. */
export default {
  id: 'cut-sentences',
  label: 'Sentences cut by notes or page ends',
  explain: 'A paragraph that stops in the middle of a sentence, with only notes or page furniture before it goes on.',
  byDefault: true,
  stage: 2,
  find(text, taken) {
    const gone = new Set(taken.filter(({ act }) => act === 'leave-out' || act === 'note').map(({ start }) => start))
    const found: Omit<Suggestion, 'rule'>[] = []
    let last = -1
    text.blocks.forEach((block, i) => {
      if (gone.has(block.start) || block.kind === 'note') return
      const before = text.blocks[last]
      const between = last >= 0 && (i - last > 1 || RULE.test(text.raw.slice(before!.end, block.start)))
      if (
        before !== undefined &&
        between &&
        before.kind === block.kind &&
        goesOn(textOf(text, before), textOf(text, block))
      ) {
        const { start, end } = before
        found.push({ act: 'join', start, end, with: block.start, reason: 'the sentence goes on after what cut it' })
      }
      last = i
    })
    return found
  },
} satisfies CleanupRule as CleanupRule

/** A line of dashes or stars between two paragraphs, or the end of a page. */
const RULE = /^\s*(?:[-*_]\s?){3,}\s*$|\f/

/** Whether a text stops in the middle of a sentence and another one takes it up. */
function goesOn(before: string, after: string): boolean {
  if (before.length < 40 || !/[\p{L}\p{N},–—-]$/u.test(before)) return false
  return /^[\p{Ll}(]/u.test(after)
}
