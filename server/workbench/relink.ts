import type { Link } from '../../db/model/bitext.ts'
import type { SegmentId } from '../../db/model/ids.ts'

/** The two sides of a link. */
export interface Sides {
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
}

/**
 * What an act does to the live links of a bitext: which are kept with other sides, which vanish, which are made.
 * Pure: positions and links in, links out.
 */
export interface Relinked {
  readonly kept: readonly Kept[]
  readonly removed: readonly Link[]
  readonly made: readonly Sides[]
}

export interface Kept {
  readonly link: Link
  readonly sides: Sides
  /** Its state from now on; as it was where none is named. */
  readonly state?: Link['state']
}

/** Tells the order of segments within their document. */
export type Order = (a: SegmentId, b: SegmentId) => number

/**
 * Exactly these segments correspond. They leave every other link; a link that loses all of one side vanishes, so that
 * nothing is said of its other side that nobody decided.
 */
export function pair(links: readonly Link[], sides: Sides): Relinked {
  return { ...withdraw(links, new Set([...sides.source, ...sides.target])), made: [sides] }
}

/** One link of these segments and of everything they are linked with. */
export function group(links: readonly Link[], segments: Sides, order: Order): Relinked {
  const chosen = new Set<SegmentId>([...segments.source, ...segments.target])
  const touched = links.filter((link) => touches(link, chosen))
  const source = union([segments.source, ...touched.map((link) => link.source)], order)
  const target = union([segments.target, ...touched.map((link) => link.target)], order)
  return { kept: [], removed: touched, made: [{ source, target }] }
}

/** A link of several segments becomes links of one and one, in order; what is left over is in no link. */
export function ungroup(link: Link): Relinked {
  const pairs = Math.min(link.source.length, link.target.length)
  const made = Array.from({ length: pairs }, (_, i) => ({ source: [link.source[i]!], target: [link.target[i]!] }))
  return { kept: [], removed: [link], made }
}

/** A segment leaves its link and joins another, on its own side. */
export function move(links: readonly Link[], segment: SegmentId, side: keyof Sides, to: Link, order: Order): Relinked {
  const others = withdraw(
    links.filter((link) => link.id !== to.id),
    new Set([segment]),
  )
  const sides = { source: to.source, target: to.target, [side]: union([to[side], [segment]], order) }
  return { ...others, kept: [...others.kept, { link: to, sides }], made: [] }
}

/** The same, where nobody has yet said yes to what the changed links now say. */
export function reopened(relinked: Relinked): Relinked {
  const open = (kept: Kept): Kept => (kept.link.state === 'confirmed' ? { ...kept, state: 'proposed' } : kept)
  return { ...relinked, kept: relinked.kept.map(open) }
}

/** Takes segments out of every link they are in. */
function withdraw(links: readonly Link[], leaving: ReadonlySet<SegmentId>): Omit<Relinked, 'made'> {
  const kept: Kept[] = []
  const removed: Link[] = []
  for (const link of links) {
    if (!touches(link, leaving)) continue
    const source = link.source.filter((id) => !leaving.has(id))
    const target = link.target.filter((id) => !leaving.has(id))
    const lostSide = (link.source.length > 0 && source.length === 0) || (link.target.length > 0 && target.length === 0)
    if (lostSide) removed.push(link)
    else kept.push({ link, sides: { source, target } })
  }
  return { kept, removed }
}

function touches(link: Link, segments: ReadonlySet<SegmentId>): boolean {
  return link.source.some((id) => segments.has(id)) || link.target.some((id) => segments.has(id))
}

function union(lists: readonly (readonly SegmentId[])[], order: Order): SegmentId[] {
  return [...new Set(lists.flat())].sort(order)
}
