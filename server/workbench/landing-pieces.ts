import type { Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { type BitextId, newId, type SegmentId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import { changed, created, mostEdits, removed } from './edit.ts'
import { type Found, isPair } from './fitting-links.ts'

/** Part of what an aligner found, as one change. */
export interface LandingPiece {
  readonly edits: readonly Edit[]
  /** Links with both sides among what it proposes. */
  readonly pairs: number
}

/**
 * Cuts what an aligner proposes into changes that follow each other: each leaves the links of a bitext in order, for a
 * link that is replaced goes in the piece where the first one comes that has one of its segments. Short texts are one
 * piece.
 *
 * @param last  what is to stand once all has landed
 */
export function* landingPieces(
  proposals: { readonly fresh: readonly Found[]; readonly again: readonly Again[]; readonly outdated: readonly Link[] },
  { deps, id, origin }: { readonly deps: Deps; readonly id: BitextId; readonly origin: string },
  last: readonly Edit[],
): Generator<LandingPiece> {
  const edits: Edit[] = []
  let pairs = 0
  const cut = (): LandingPiece => {
    const piece = { edits: edits.splice(0), pairs }
    pairs = 0
    return piece
  }
  const outdated = new Set(proposals.outdated)
  const holder = new Map(proposals.outdated.flatMap((link) => segmentsOf(link).map((segment) => [segment, link])))
  for (const bead of proposals.fresh) {
    for (const link of new Set(segmentsOf(bead).flatMap((segment) => holder.get(segment) ?? []))) {
      if (outdated.delete(link)) edits.push(removed('link', link))
    }
    const link = { ...bead, id: newId<'link'>(deps.clock().getTime()), bitextId: id, origin, basis: null }
    edits.push(created('link', { ...link, state: 'proposed' }))
    if (isPair(bead)) pairs++
    if (edits.length >= mostEdits) yield cut()
  }
  for (const { link, bead } of proposals.again) {
    edits.push(changed('link', link, { ...bead, origin }))
    if (isPair(bead)) pairs++
    if (edits.length >= mostEdits) yield cut()
  }
  for (const link of outdated) {
    edits.push(removed('link', link))
    if (edits.length >= mostEdits) yield cut()
  }
  edits.push(...last)
  if (edits.length > 0) yield cut()
}

interface Again {
  readonly link: Link
  readonly bead: Found
}

const segmentsOf = ({ source, target }: Pick<Found, 'source' | 'target'>): SegmentId[] => [...source, ...target]
