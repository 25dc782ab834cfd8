import type { LinkBone } from '../api/types.ts'
import type { BitextIndex } from './bitext-index.ts'
import { doubtBelow, isDoubt } from './row-state.ts'
import type { Row } from './rows.ts'

/**
 * Why a link is looked at: what speaks against it, that little speaks for it (its likeness or its length), that it
 * crosses others and nobody has said yes to it, or that a text changed since somebody did.
 */
export const doubtReasons = ['number', 'date', 'name', 'quotation', 'little', 'crossing', 'edited'] as const
export type DoubtReason = (typeof doubtReasons)[number]

/** Whether a link is looked at for this reason. A link may have several. `crossing`: whether its row crosses others. */
export function isDoubtBecause(reason: DoubtReason, link: LinkBone, crossing: boolean): boolean {
  const isPair = link.source.length > 0 && link.target.length > 0
  if (reason === 'edited') return link.state === 'confirmed' && link.editedSince
  if (reason === 'crossing') return crossing && isPair && link.state === 'proposed'
  if (link.state !== 'proposed' || !isDoubt(link)) return false
  if (reason !== 'little') return link.against.includes(reason)
  return link.against.includes('length') || link.confidence === null || link.confidence < doubtBelow
}

/** How many rows there are to look at for each reason, O(n). */
export function countReasons(rows: readonly Row[], index: BitextIndex): Readonly<Record<DoubtReason, number>> {
  const counts: Record<DoubtReason, number> = {
    number: 0,
    date: 0,
    name: 0,
    quotation: 0,
    little: 0,
    crossing: 0,
    edited: 0,
  }
  for (const row of rows) {
    const link = 'link' in row ? index.link(row.link) : null
    if (!link || index.isOut(link)) continue
    const crossing = row.kind === 'link' && row.crossing
    for (const reason of doubtReasons) if (isDoubtBecause(reason, link, crossing)) counts[reason]++
  }
  return counts
}
