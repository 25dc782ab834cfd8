import type { Link } from '../../db/model/bitext.ts'
import type { LinkId, SegmentId } from '../../db/model/ids.ts'
import { longestChain } from '../align/terrain.ts'
import { beads, isDecided, type SideSegments } from './align-sides.ts'

/** Where an alignment is to stop at the confirmed links around, and what in there stays as it is. */
export interface Around {
  readonly segment: SegmentId
  /** The link a person looks at: it is not taken from under their eyes. */
  readonly keep?: LinkId | undefined
}

/** What an alignment may touch. */
export interface Scope {
  /** Proposals that may be replaced. */
  readonly open: ReadonlySet<LinkId>
  /** Segments in no link that are left so. */
  readonly out: ReadonlySet<SegmentId>
}

/**
 * The stretch of both texts between the decided links before and after a segment. Of decided links that cross only
 * those on the longest chain bound it, as they alone do in the search.
 */
export function scopeAround(
  links: readonly Link[],
  [source, target]: readonly [SideSegments, SideSegments],
  { segment, keep }: Around,
): Scope {
  const chain = longestChain(beads(links.filter(isDecided), source, target))
  const side = source.index.has(segment) ? 'source' : 'target'
  const at = (side === 'source' ? source : target).index.get(segment)
  const before = at === undefined ? undefined : chain.findLast((bead) => bead[side].at(-1)! < at)
  const after = at === undefined ? undefined : chain.find((bead) => bead[side][0]! > at)
  const within = (all: SideSegments, name: 'source' | 'target') => {
    const from = (before?.[name].at(-1) ?? -1) + 1
    const to = after?.[name][0] ?? all.segments.length
    return all.segments.slice(from, to).map(({ id }) => id)
  }
  const inside = new Set(at === undefined ? [] : [...within(source, 'source'), ...within(target, 'target')])
  const live = links.filter((link) => link.state !== 'rejected')
  const open = live.filter(
    (link) =>
      link.state === 'proposed' && link.id !== keep && [...link.source, ...link.target].every((id) => inside.has(id)),
  )
  const linked = new Set(live.flatMap((link) => [...link.source, ...link.target]))
  const all = [...source.segments, ...target.segments].map(({ id }) => id)
  return {
    open: new Set(open.map(({ id }) => id)),
    out: new Set(all.filter((id) => !inside.has(id) && !linked.has(id))),
  }
}
