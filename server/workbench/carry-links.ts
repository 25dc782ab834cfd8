import { basisSide, type Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import type { Segment } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { changed, removed } from './edit.ts'
import { edited } from './recut.ts'

/** Segments of a document and those that hold their words from now on, in reading order. */
export interface Recut {
  readonly old: readonly Pick<Segment, 'id' | 'fingerprint'>[]
  /** Those that take their places in links; empty where the words are gone. */
  readonly new: readonly Pick<Segment, 'id' | 'fingerprint'>[]
  /** Whether the new ones say what the old ones said. */
  readonly kept: boolean
}

export interface CarriedLinks {
  readonly edits: readonly Edit[]
  /** Live links between two texts that have lost one side. */
  readonly lost: readonly Link[]
  /** Confirmed links that are joined with one nobody has confirmed. */
  readonly reopened: readonly Link[]
}

/** Sorts ids of segments as their documents have them. */
export type InOrder = (ids: readonly SegmentId[]) => SegmentId[]

/**
 * What becomes of links, of any number of bitexts, when segments are cut anew. A segment that was cut leaves all its
 * parts in its links. Links that would hold one segment twice become one: confirmed only where every part with a
 * counterpart was (every part, where none has one). What has no counterpart goes where the rest of its words go.
 */
export function carryLinks(links: readonly Link[], recuts: readonly Recut[], inOrder: InOrder): CarriedLinks {
  const recutOf = new Map(recuts.flatMap((recut) => recut.old.map(({ id }) => [id, recut] as const)))
  const carried = { edits: [] as Edit[], lost: [] as Link[], reopened: [] as Link[] }
  const bitexts = new Map<Link['bitextId'], Moved[]>()
  for (const link of links) {
    const own = bitexts.get(link.bitextId) ?? []
    if (own.length === 0) bitexts.set(link.bitextId, own)
    own.push(movedLink(link, recutOf))
  }
  for (const own of bitexts.values()) carryBitext(own, recutOf, inOrder, carried)
  return carried
}

/** A link with the sides it has from now on. */
interface Moved {
  readonly link: Link
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
}

type RecutOf = ReadonlyMap<SegmentId, Recut>

function movedLink(link: Link, recutOf: RecutOf): Moved {
  const side = (ids: readonly SegmentId[]) => [
    ...new Set(ids.flatMap((id) => recutOf.get(id)?.new.map((each) => each.id) ?? [id])),
  ]
  return { link, source: side(link.source), target: side(link.target) }
}

const isFull = ({ source, target }: Pick<Link, 'source' | 'target'>) => source.length > 0 && target.length > 0

function carryBitext(
  all: readonly Moved[],
  recutOf: RecutOf,
  inOrder: InOrder,
  carried: { edits: Edit[]; lost: Link[]; reopened: Link[] },
): void {
  const stay = (moved: Moved): boolean => {
    const isLost = isFull(moved.link) ? !isFull(moved) : moved.source.length + moved.target.length === 0
    if (!isLost) return true
    carried.edits.push(removed('link', moved.link))
    if (moved.link.state !== 'rejected' && (isFull(moved.link) || moved.link.state === 'confirmed')) {
      carried.lost.push(moved.link)
    }
    return false
  }
  const there = all.filter(stay)
  for (const { link, source, target } of there) {
    if (link.state !== 'rejected') continue
    carried.edits.push(changed('link', link, { source: inOrder(source), target: inOrder(target) }))
  }
  const live = there.filter(({ link }) => link.state !== 'rejected')
  const full = live.filter(isFull)
  const held = new Set(full.flatMap(({ source, target }) => [...source, ...target]))
  const alone = live.flatMap((moved) => {
    if (isFull(moved)) return []
    const free = (ids: readonly SegmentId[]) => ids.filter((id) => !held.has(id))
    const rest = { ...moved, source: free(moved.source), target: free(moved.target) }
    if (rest.source.length + rest.target.length > 0) return [rest]
    carried.edits.push(removed('link', moved.link))
    return []
  })
  for (const parts of [...clusters(full), ...clusters(alone)]) {
    const [{ link: keep }, ...others] = parts as [Moved, ...Moved[]]
    const link = joined(parts, recutOf, inOrder)
    if (link.state !== 'confirmed') {
      carried.reopened.push(...parts.flatMap((part) => (part.link.state === 'confirmed' ? [part.link] : [])))
    }
    carried.edits.push(...others.map((other) => removed('link', other.link)), changed('link', keep, link))
  }
}

/** Links in groups that share segments, each in the order given. */
function clusters(links: readonly Moved[]): Moved[][] {
  const parent = links.map((_, i) => i)
  const root = (of: number): number => {
    let at = of
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const holder = new Map<SegmentId, number>()
  links.forEach(({ source, target }, i) => {
    for (const id of [...source, ...target]) {
      const other = holder.get(id)
      if (other === undefined) holder.set(id, i)
      else parent[Math.max(root(i), root(other))] = Math.min(root(i), root(other))
    }
  })
  const all = new Map<number, Moved[]>()
  links.forEach((moved, i) => {
    const cluster = all.get(root(i)) ?? []
    if (cluster.length === 0) all.set(root(i), cluster)
    cluster.push(moved)
  })
  return [...all.values()]
}

type Joined = Pick<Link, 'source' | 'target' | 'state' | 'basis'>

function joined(parts: readonly Moved[], recutOf: RecutOf, inOrder: InOrder): Joined {
  const keep = parts[0]!.link
  const source = inOrder([...new Set(parts.flatMap((part) => part.source))])
  const target = inOrder([...new Set(parts.flatMap((part) => part.target))])
  const all = parts.every(({ link }) => link.state === 'confirmed')
  const state = all ? 'confirmed' : keep.state === 'confirmed' ? 'proposed' : keep.state
  if (state !== 'confirmed') return { source, target, state, basis: null }
  // Cutting changes no word, so a confirmed link keeps what it was confirmed on; only the seams are new.
  const links = parts.map(({ link }) => link)
  const prints = newPrints(links, recutOf)
  const side = (name: 'source' | 'target', ids: readonly SegmentId[]) => {
    const same = parts.length === 1 && ids.join() === keep[name].join() && !keep[name].some((id) => recutOf.has(id))
    if (same && keep.basis) return keep.basis[name]
    const gone = links.some((link) => link[name].some((id) => recutOf.get(id)?.new.length === 0))
    return basisSide([...ids.map((id) => prints.get(id) ?? edited), ...(gone ? [edited] : [])])
  }
  return { source, target, state, basis: { source: side('source', source), target: side('target', target) } }
}

/** What each segment of the joined links said when they were confirmed, under the ids it has from now on. */
function newPrints(links: readonly Link[], recutOf: RecutOf): Map<SegmentId, string> {
  const prints = printsOf(links)
  const all = new Map(prints)
  const seen = new Set<Recut>()
  for (const id of prints.keys()) {
    const recut = recutOf.get(id)
    if (!recut || seen.has(recut)) continue
    seen.add(recut)
    if (recut.old.length === 1 && recut.new.length === 1) {
      all.set(recut.new[0]!.id, prints.get(id)!)
      continue
    }
    const untouched = recut.old.every((old) => !prints.has(old.id) || prints.get(old.id) === old.fingerprint)
    for (const { id: next, fingerprint } of recut.new) all.set(next, recut.kept && untouched ? fingerprint : edited)
  }
  return all
}

/** What each segment said when its link was confirmed. */
function printsOf(links: readonly Link[]): Map<SegmentId, string> {
  const prints = new Map<SegmentId, string>()
  for (const link of links) {
    for (const side of ['source', 'target'] as const) {
      const parts = link.basis?.[side].split('|') ?? []
      // One more than there are segments: words of the side are gone since.
      const whole = parts.length === link[side].length
      link[side].forEach((id, i) => {
        prints.set(id, whole ? parts[i]! : edited)
      })
    }
  }
  return prints
}
