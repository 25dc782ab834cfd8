import type { Act, RivalView, SegmentId } from '../api/types.ts'
import { pairOf } from './align-acts.ts'
import type { AlignView } from './align-view.ts'
import { type BitextIndex, hasBoth } from './bitext-index.ts'

/**
 * Why a segment of the other text was not taken; `less`: what the segment is linked with is likelier; `crossing`: of texts
 * in one order it would cross other links; `none`: by itself nothing keeps it from being the one.
 */
export type WhyNot = 'rejected' | 'excluded' | 'linked' | 'little' | 'less' | 'crossing' | 'none'

/** A segment of the other text that could be the counterpart of one. */
export interface Rival extends RivalView {
  /** Its number in its text, from 1. */
  readonly number: number
  readonly why: WhyNot
  /** Numbers of what it is linked with. */
  readonly linkedWith: readonly number[]
  /** How sure that link is, 0…1; null where nobody can say. */
  readonly linkedSure: number | null
  readonly linkedConfirmed: boolean
  /** Links that one with it would cross. */
  readonly crossed: number
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

/** The focused segment, where another counterpart can be found for it: nobody has confirmed the one it has. */
export function openSegment(view: AlignView): SegmentId | null {
  const { row, link } = view
  const segment = view.state.focus?.segment
  if (!segment || !row || row.kind === 'fold' || row.kind === 'ghost') return null
  return link?.state === 'confirmed' && aloneSegment(view) === null ? null : segment
}

/** What comes nearest to the focused segment: null where nobody asked, `looking` while it is looked for. */
export function rivalsOf(view: AlignView): readonly Rival[] | 'looking' | null {
  const segment = openSegment(view)
  const { nearest } = view.bitext
  if (!segment || nearest?.segment !== segment) return null
  const partners = new Set(view.link ? [...view.link.source, ...view.link.target] : [])
  return (
    nearest.rivals?.filter(({ segmentId }) => !partners.has(segmentId)).map((rival) => seen(view, segment, rival)) ??
    'looking'
  )
}

function seen(view: AlignView, segment: SegmentId, rival: RivalView): Rival {
  const { index } = view.bitext.state
  const { segmentId } = rival
  const link = index.linkOf(segmentId)
  const side = index.place(segmentId)?.side
  const others = link && side ? link[side === 'source' ? 'target' : 'source'] : []
  const [source, target] = side === 'source' ? [segmentId, segment] : [segment, segmentId]
  const mine = index.linkOf(segment)
  const own = mine && hasBoth(mine) ? mine : null
  const isLikely = rival.confidence >= likely
  const crossed = isLikely && isLadder(view) ? crossings(index, source, target) : 0
  const why = (): WhyNot => {
    if (rival.rejected) return 'rejected'
    if (index.isExcluded(segmentId)) return 'excluded'
    if (others.length > 0) return 'linked'
    if (!isLikely) return 'little'
    if (own !== null && own.confidence !== null && own.confidence >= rival.confidence) return 'less'
    return crossed > 0 ? 'crossing' : 'none'
  }
  const isDecided = link !== null && link.state !== 'proposed'
  const isOut = side === undefined || index.isExcluded(segmentId)
  return {
    ...rival,
    number: index.number(segmentId),
    why: why(),
    linkedWith: others.map((id) => index.number(id)),
    linkedSure: others.length > 0 ? link!.confidence : null,
    linkedConfirmed: others.length > 0 && link!.state === 'confirmed',
    crossed,
    take: isOut || isDecided ? null : pairOf(index, { source: [source], target: [target] }),
  }
}

// As sure as that a pair is proposed where texts are matched.
const likely = 0.5

function isLadder(view: AlignView): boolean {
  const { alignment } = view.bitext.state.bitext ?? {}
  return (alignment?.said ?? alignment?.verdict) === 'parallel'
}

/** How many links one of these two would cross. */
function crossings(index: BitextIndex, source: SegmentId, target: SegmentId): number {
  const at = (id: SegmentId | undefined) => (id && index.place(id)?.at) ?? 0
  const [i, j] = [at(source), at(target)]
  const both = index.skeleton.links.filter(hasBoth)
  return both.filter((link) => (at(link.source[0]) - i) * (at(link.target[0]) - j) < 0).length
}
