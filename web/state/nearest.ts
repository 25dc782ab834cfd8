import type { Act, RivalView, SegmentId } from '../api/types.ts'
import { pairOf } from './align-acts.ts'
import type { AlignView } from './align-view.ts'

/** Why a segment of the other text was not taken. */
export type WhyNot = 'rejected' | 'linked' | 'excluded' | 'little'

/** A segment of the other text beside one that is alone. */
export interface Rival extends RivalView {
  /** Its number in its text, from 1. */
  readonly number: number
  readonly why: WhyNot
  /** Numbers of what it is linked with. */
  readonly linkedWith: readonly number[]
  /** Makes the two one link; null where a person has decided about it already. */
  readonly take: Act | null
}

/** The focused segment, where the other text has nothing for it. */
export function aloneSegment(view: AlignView): SegmentId | null {
  const { row } = view
  const segment = view.state.focus?.segment
  if (!segment || !row || row.kind === 'fold' || row.kind === 'ghost') return null
  return row.source.length === 0 || row.target.length === 0 ? segment : null
}

/** What comes nearest to the focused segment: null where nobody asked, `looking` while it is looked for. */
export function rivalsOf(view: AlignView): readonly Rival[] | 'looking' | null {
  const segment = aloneSegment(view)
  const { nearest } = view.bitext
  if (!segment || nearest?.segment !== segment) return null
  return nearest.rivals?.map((rival) => seen(view, segment, rival)) ?? 'looking'
}

function seen(view: AlignView, segment: SegmentId, rival: RivalView): Rival {
  const { index } = view.bitext.state
  const { segmentId } = rival
  const link = index.linkOf(segmentId)
  const side = index.place(segmentId)?.side
  const others = link && side ? link[side === 'source' ? 'target' : 'source'] : []
  const why = rival.rejected
    ? 'rejected'
    : index.isExcluded(segmentId)
      ? 'excluded'
      : others.length > 0
        ? 'linked'
        : 'little'
  const isDecided = link !== null && link.state !== 'proposed'
  const take =
    side === undefined || why === 'excluded' || isDecided
      ? null
      : pairOf(
          index,
          side === 'source' ? { source: [segmentId], target: [segment] } : { source: [segment], target: [segmentId] },
        )
  return { ...rival, number: index.number(segmentId), why, linkedWith: others.map((id) => index.number(id)), take }
}
