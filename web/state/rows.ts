import type { LinkBone, LinkId, SegmentBone, SegmentId, Skeleton } from '../api/types.ts'

export type Side = 'source' | 'target'

/** A link, a segment that is in no link, or (`beside`) two unlinked texts laid next to each other. */
export interface LinkRow {
  readonly kind: 'link' | 'alone' | 'beside'
  readonly id: string
  readonly link: LinkId | null
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
  /** The target stands here beside its source, away from its own place in the text. */
  readonly crossing: boolean
}

/** Marks the place in a text whose segments are shown elsewhere, beside what they are linked with. */
export interface GhostRow {
  readonly kind: 'ghost'
  readonly id: string
  readonly side: Side
  readonly segments: readonly SegmentId[]
  /** The row where they are. */
  readonly rowId: string
}

/** One line for a run of rows that ask for little attention; its rows follow it while it is open. */
export interface FoldRow {
  readonly kind: 'fold'
  readonly id: string
  readonly side: Side
  readonly reason: 'alone' | 'excluded'
  readonly segments: readonly SegmentId[]
  readonly open: boolean
}

export type Row = LinkRow | GhostRow | FoldRow

/** Runs of at least this many segments without counterpart fold to one line. */
export const foldFrom = 4

/**
 * Lays a bitext out as rows in reading order of the source; what stands only in the target comes at its own place
 * between them. Links that cross the longest monotone chain of links are shown beside their source and leave a ghost at
 * the target's own place. Every segment is in exactly one row that is neither ghost nor fold, or in a closed fold.
 *
 * O(n log n) in the number of segments.
 *
 * @param open  segments whose fold a person opened: a fold is open when any of its segments is among them
 */
export function layOut(skeleton: Skeleton, open: ReadonlySet<SegmentId> = new Set()): readonly Row[] {
  const rows = skeleton.links.length === 0 ? beside(skeleton) : inOrder(skeleton)
  const excluded = new Set([...skeleton.source, ...skeleton.target].filter((s) => s.excluded).map((s) => s.id))
  return fold(rows, excluded, open)
}

/** The row itself for one segment or link; what a filter shows, without folds and ghosts. */
export function linkRows(skeleton: Skeleton): readonly LinkRow[] {
  const rows = skeleton.links.length === 0 ? beside(skeleton) : inOrder(skeleton)
  return rows.filter((row): row is LinkRow => row.kind !== 'ghost')
}

/** Segments of a row, both sides. */
export function segmentsOf(row: Row): readonly SegmentId[] {
  return row.kind === 'ghost' || row.kind === 'fold' ? row.segments : [...row.source, ...row.target]
}

type Unfolded = LinkRow | GhostRow

/** Nothing is linked yet: both texts side by side, line by line, without claiming anything. */
function beside({ source, target }: Skeleton): LinkRow[] {
  const length = Math.max(source.length, target.length)
  return Array.from({ length }, (_, i) => {
    const s = source[i] ? [source[i].id] : []
    const t = target[i] ? [target[i].id] : []
    return { kind: 'beside', id: `b:${s[0] ?? t[0]}`, link: null, source: s, target: t, crossing: false }
  })
}

interface Placed {
  readonly link: LinkBone
  /** Runs of neighbouring positions, in order. */
  readonly source: readonly (readonly number[])[]
  readonly target: readonly (readonly number[])[]
}

function inOrder({ source, target, links }: Skeleton): Unfolded[] {
  const sourceAt = positions(source)
  const targetAt = positions(target)
  const placed = links.map((link): Placed => {
    return { link, source: runs(link.source, sourceAt), target: runs(link.target, targetAt) }
  })
  const linkOfSource = new Map<number, Placed>()
  const linkOfTarget = new Map<number, Placed>()
  for (const each of placed) {
    for (const i of each.source.flat()) linkOfSource.set(i, each)
    for (const j of each.target.flat()) linkOfTarget.set(j, each)
  }
  const chain = monotone(placed.filter((each) => each.source.length > 0 && each.target.length > 0))
  const rows: Unfolded[] = []
  let next = 0
  /** Rows of the target alone, and ghosts, for all target positions before `end`. */
  const targetsUpTo = (end: number) => {
    while (next < end) {
      const j = next++
      const each = linkOfTarget.get(j)
      if (!each) rows.push(alone('target', target[j]!.id))
      else if (each.source.length === 0) {
        if (j === each.target[0]?.[0]) rows.push(rowOf(each, false))
      } else {
        const run = each.target.find((positions) => positions[0] === j)
        if (run && !(chain.has(each) && run === each.target[0])) rows.push(ghost(each, 'target', run, target))
      }
    }
  }
  for (let i = 0; i < source.length; i++) {
    const each = linkOfSource.get(i)
    if (!each) {
      rows.push(alone('source', source[i]!.id))
      continue
    }
    const run = each.source.find((positions) => positions[0] === i)
    if (!run) continue
    if (run !== each.source[0]) {
      rows.push(ghost(each, 'source', run, source))
      continue
    }
    if (chain.has(each)) targetsUpTo(each.target[0]![0]!)
    rows.push(rowOf(each, each.target.length > 0 && !chain.has(each)))
  }
  targetsUpTo(target.length)
  return rows
}

function positions(bones: readonly SegmentBone[]): ReadonlyMap<SegmentId, number> {
  return new Map(bones.map((bone, i) => [bone.id, i]))
}

function runs(ids: readonly SegmentId[], at: ReadonlyMap<SegmentId, number>): number[][] {
  const out: number[][] = []
  for (const i of ids.flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last && last.at(-1) === i - 1) last.push(i)
    else out.push([i])
  }
  return out
}

/** The longest set of links that rise in both texts (Fredman 1975: patience, with the pile's predecessor kept). */
function monotone(links: readonly Placed[]): ReadonlySet<Placed> {
  const sorted = links.toSorted((a, b) => a.source[0]![0]! - b.source[0]![0]!)
  const piles: number[] = []
  const before: number[] = []
  const key = (i: number) => sorted[i]!.target[0]![0]!
  for (let i = 0; i < sorted.length; i++) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (key(piles[middle]!) < key(i)) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? piles[low - 1]! : -1
    piles[low] = i
  }
  const chain = new Set<Placed>()
  for (let i = piles.at(-1) ?? -1; i >= 0; i = before[i]!) chain.add(sorted[i]!)
  return chain
}

function rowOf({ link }: Placed, crossing: boolean): LinkRow {
  const none = link.source.length === 0 || link.target.length === 0
  return {
    kind: none ? 'alone' : 'link',
    id: link.id,
    link: link.id,
    source: link.source,
    target: link.target,
    crossing,
  }
}

function alone(side: Side, id: SegmentId): LinkRow {
  const sides = { source: [], target: [], [side]: [id] } as Pick<LinkRow, 'source' | 'target'>
  return { kind: 'alone', id: `s:${id}`, link: null, ...sides, crossing: false }
}

function ghost({ link }: Placed, side: Side, run: readonly number[], bones: readonly SegmentBone[]): GhostRow {
  const segments = run.map((i) => bones[i]!.id)
  return { kind: 'ghost', id: `g:${segments[0]}`, side, segments, rowId: link.id }
}

function fold(rows: readonly Unfolded[], excluded: ReadonlySet<SegmentId>, open: ReadonlySet<SegmentId>): Row[] {
  const out: Row[] = []
  for (let i = 0; i < rows.length; ) {
    const first = rows[i]!
    const kind = foldKind(first, excluded)
    let end = i + 1
    if (kind !== '') while (end < rows.length && foldKind(rows[end]!, excluded) === kind) end++
    const run = rows.slice(i, end)
    i = end
    const [side, reason] = kind.split(' ') as [Side, FoldRow['reason']]
    if (kind === '' || (reason === 'alone' && run.length < foldFrom)) {
      out.push(...run)
      continue
    }
    const segments = run.flatMap(segmentsOf)
    const isOpen = segments.some((id) => open.has(id))
    out.push({ kind: 'fold', id: `f:${segments[0]}`, side, reason, segments, open: isOpen })
    if (isOpen) out.push(...run)
  }
  return out
}

function foldKind(row: Unfolded, excluded: ReadonlySet<SegmentId>): string {
  if (row.kind !== 'alone') return ''
  const segments = segmentsOf(row)
  if (segments.length === 0) return ''
  const side: Side = row.source.length > 0 ? 'source' : 'target'
  return `${side} ${segments.every((id) => excluded.has(id)) ? 'excluded' : 'alone'}`
}
