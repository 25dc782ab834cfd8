import { type Furniture, furnitureOf } from './furniture.ts'
import { aboutBlock, type CleanupRule, type CleanupText, textOf } from './rule.ts'

/** Menus, contacts and appeals around an article, by their words and by where they stand. */
export default {
  id: 'page-furniture',
  label: 'Menus, contacts and appeals',
  explain:
    'Lines of the page around the article: menus, hotlines, “Read also”, “Liked the article?”, links to networks.',
  byDefault: true,
  stage: 1,
  find(text) {
    const lines = text.blocks.map((block) => (isFlat(block.kind) ? textOf(text, block) : undefined))
    const hits = lines.map((line) => (line === undefined ? undefined : furnitureOf(line)))
    const head = headEnd(lines)
    const tail = tailStart(lines)
    const inHead = count(hits, 0, head) >= 2
    const inTail = count(hits, tail, hits.length) >= 1
    const firstHit = inTail ? hits.findIndex((hit, i) => i >= tail && hit !== undefined) : hits.length
    const lastHit = inHead ? hits.findLastIndex((hit, i) => i < head && hit !== undefined) : -1
    return hits.flatMap((hit, i) => {
      const block = text.blocks[i]!
      const line = lines[i]
      if (line === undefined) return []
      if (hit !== undefined && (hit.sure || i < lastHit + 1 || i >= firstHit || among(hits, i))) {
        return [aboutBlock(block, 'leave-out', hit.reason)]
      }
      const between = (i < lastHit && isLabel(line)) || (i > firstHit && isHeadline(line))
      return between && block.kind !== 'heading'
        ? [aboutBlock(block, 'leave-out', 'stands among the links of the page')]
        : []
    })
  },
} satisfies CleanupRule as CleanupRule

/** Cells, code and notes are never furniture. */
const isFlat = (kind: CleanupText['blocks'][number]['kind']) => kind !== 'cell' && kind !== 'code' && kind !== 'note'

/** Running text: long, or of several sentences. */
function isBody(line: string | undefined): boolean {
  return line !== undefined && (line.length >= 120 || (line.match(/[.!?…]["'»”)]*(?=\s|$)/g)?.length ?? 0) >= 2)
}

function headEnd(lines: readonly (string | undefined)[]): number {
  const first = lines.findIndex(isBody)
  return Math.max(first, 0)
}

function tailStart(lines: readonly (string | undefined)[]): number {
  const last = lines.findLastIndex(isBody)
  return last < 0 ? lines.length : last + 1
}

function count(hits: readonly (Furniture | undefined)[], from: number, to: number): number {
  let found = 0
  for (let i = from; i < to; i++) if (hits[i] !== undefined) found++
  return found
}

/** Whether another hit stands beside one. */
function among(hits: readonly (Furniture | undefined)[], i: number): boolean {
  return hits[i - 1] !== undefined || hits[i + 1] !== undefined
}

const isLabel = (line: string) => line.length <= 30 && line.split(' ').length <= 3 && !/[.!?…]$/.test(line)
const isHeadline = (line: string) => line.length <= 160 && !/[.!?…:]["'»”)]*$/.test(line)
