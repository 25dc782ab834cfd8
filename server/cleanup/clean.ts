import type { Block } from '../text/block.ts'
import type { Code, Span } from '../text/span.ts'
import type { CleanupText, Suggestion } from './rule.ts'

/** Blocks and codes of a text after what was taken: what the segmenter cuts. */
export interface Cleaned {
  readonly blocks: readonly Block[]
  readonly codes: readonly Code[]
}

/**
 * Does what is taken. The raw text stays; blocks are left out, lifted or joined, and marks become codes. Corrections
 * concern letters inside segments and are done when these are cut (`corrections.ts`).
 *
 * @param taken  in order of place
 */
export function clean(text: CleanupText, taken: readonly Suggestion[]): Cleaned {
  const acts = new Map<number, Suggestion>()
  const joins = new Map<number, number>()
  for (const suggestion of taken) {
    if (suggestion.act === 'leave-out' || suggestion.act === 'note') acts.set(suggestion.start, suggestion)
    if (suggestion.act === 'join') joins.set(suggestion.start, suggestion.with!)
  }
  return {
    blocks: joined(
      text.blocks.map(({ hint: _hint, ...block }) => {
        const act = acts.get(block.start)?.act
        if (act === undefined) return block
        return { ...block, excluded: true, ...(act === 'note' ? { kind: 'note' as const } : {}) }
      }),
      joins,
    ),
    codes: withHidden(
      text.codes,
      taken.filter(({ act }) => act === 'hide'),
    ),
  }
}

function joined(blocks: readonly Block[], joins: ReadonlyMap<number, number>): Block[] {
  if (joins.size === 0) return [...blocks]
  const byStart = new Map(blocks.map((block) => [block.start, block]))
  const goesOn = new Set(joins.values())
  return blocks.flatMap((block) => {
    if (goesOn.has(block.start)) return []
    let whole = block
    for (let next = joins.get(block.start); next !== undefined; next = joins.get(next)) {
      const rest = byStart.get(next)
      if (rest === undefined) break
      whole = { ...whole, end: rest.end, parts: [...partsOf(whole), ...partsOf(rest)] }
    }
    return [whole]
  })
}

function partsOf(block: Block): readonly Span[] {
  return block.parts ?? [[block.start, block.end]]
}

/** The codes with each hidden mark as one code of its own, in place of what it covers of others. */
function withHidden(codes: readonly Code[], marks: readonly Suggestion[]): readonly Code[] {
  if (marks.length === 0) return codes
  const out: Code[] = []
  let next = 0
  for (const [start, end, ...rest] of codes) {
    let from = start
    while (next < marks.length && marks[next]!.start < end) {
      const mark = marks[next]!
      if (from < mark.start) out.push([from, Math.min(end, mark.start), ...rest])
      if (mark.end > end) {
        from = end
        break
      }
      out.push(hidden(mark))
      from = Math.max(from, mark.end)
      next++
    }
    if (from < end) out.push([from, end, ...rest])
  }
  while (next < marks.length) out.push(hidden(marks[next++]!))
  return out
}

function hidden({ start, end }: Suggestion): Code {
  return [start, end, '', 'alone:note']
}
