import type { LinkBone, LinkId, SegmentBone, SegmentId, Skeleton } from '../api/types.ts'

export type Side = 'source' | 'target'

/** A link, a segment that is in no link, or (`beside`) two unlinked texts laid next to each other. */
export interface LinkRow {
  readonly kind: 'link' | 'alone' | 'beside'
  /** Out of its first segment, so that it is the same row when another link takes the place of this one. */
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
  /** The link, and the row, where they are. */
  readonly of: LinkId
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

/** Where a segment stands in its text, from 0; undefined for one that is in neither. */
export type PositionOf = (id: SegmentId) => number | undefined

/**
 * Lays a bitext out as rows in reading order of the source; what stands only in the target comes at its own place
 * between them. Links that cross the longest monotone chain of links are shown beside their source and leave a ghost at
 * the target's own place. Every segment is in exactly one row that is neither ghost nor fold, or in a closed fold.
 *
 * O(n log n) in the number of segments.
 *
 * @param open  segments whose fold a person opened: a fold is open when any of its segments is among them
 */
export function layOut(
  skeleton: Skeleton,
  open: ReadonlySet<SegmentId> = new Set(),
  at: PositionOf = positions(skeleton),
): readonly Row[] {
  const rows = skeleton.links.length === 0 ? beside(skeleton) : inOrder(skeleton, at)
  const excluded = new Set<SegmentId>()
  for (const bones of [skeleton.source, skeleton.target]) {
    for (const bone of bones) if (bone.excluded) excluded.add(bone.id)
  }
  return fold(rows, excluded, open)
}

/** The row itself for one segment or link; what a filter shows, without folds and ghosts. */
export function linkRows(skeleton: Skeleton, at: PositionOf = positions(skeleton)): readonly LinkRow[] {
  const rows = skeleton.links.length === 0 ? beside(skeleton) : inOrder(skeleton, at)
  return rows.filter((row): row is LinkRow => row.kind !== 'ghost')
}

/** Segments of a row, both sides. */
export function segmentsOf(row: Row): readonly SegmentId[] {
  return row.kind === 'ghost' || row.kind === 'fold' ? row.segments : [...row.source, ...row.target]
}

/** The id of the row of these segments. */
export function rowId(source: readonly SegmentId[], target: readonly SegmentId[]): string {
  return `r:${source[0] ?? target[0]}`
}

type Unfolded = LinkRow | GhostRow

/** Nothing is linked yet: both texts side by side, line by line, without claiming anything. */
function beside({ source, target }: Skeleton): LinkRow[] {
  const length = Math.max(source.length, target.length)
  return Array.from({ length }, (_, i) => {
    const s = source[i] ? [source[i].id] : []
    const t = target[i] ? [target[i].id] : []
    return { kind: 'beside', id: rowId(s, t), link: null, source: s, target: t, crossing: false }
  })
}

interface Placed {
  readonly link: LinkBone
  /** Runs of neighbouring positions, in order. */
  readonly source: Runs
  readonly target: Runs
  /** Part of the longest chain of links that do not cross. */
  chained: boolean
}
type Runs = readonly (readonly number[])[]

function inOrder({ source, target, links }: Skeleton, at: PositionOf): Unfolded[] {
  const linkOfSource = new Array<Placed | undefined>(source.length)
  const linkOfTarget = new Array<Placed | undefined>(target.length)
  for (const link of links) {
    const placed = { link, source: runs(link.source, at), target: runs(link.target, at), chained: false }
    for (const run of placed.source) for (const i of run) linkOfSource[i] = placed
    for (const run of placed.target) for (const j of run) linkOfTarget[j] = placed
  }
  chain(linkOfSource)
  const rows: Unfolded[] = []
  let next = 0
  /** Rows of the target alone, and ghosts, for all target positions before `end`. */
  const targetsUpTo = (end: number) => {
    for (; next < end; next++) {
      const each = linkOfTarget[next]
      if (!each) {
        rows.push(alone('target', target[next]!.id))
        continue
      }
      const run = runFrom(each.target, next)
      if (!run) continue
      const isHome = run === each.target[0]
      if (each.source.length === 0) {
        if (isHome) rows.push(rowOf(each, false))
      } else if (!(each.chained && isHome)) rows.push(ghost(each, 'target', run, target))
    }
  }
  for (let i = 0; i < source.length; i++) {
    const each = linkOfSource[i]
    if (!each) {
      rows.push(alone('source', source[i]!.id))
      continue
    }
    const run = runFrom(each.source, i)
    if (!run) continue
    if (run !== each.source[0]) {
      rows.push(ghost(each, 'source', run, source))
      continue
    }
    if (each.chained) targetsUpTo(each.target[0]![0]!)
    rows.push(rowOf(each, each.target.length > 0 && !each.chained))
  }
  targetsUpTo(target.length)
  return rows
}

function positions({ source, target }: Skeleton): PositionOf {
  const at = new Map<SegmentId, number>()
  for (const bones of [source, target]) for (let i = 0; i < bones.length; i++) at.set(bones[i]!.id, i)
  return (id) => at.get(id)
}

function runs(ids: readonly SegmentId[], at: PositionOf): Runs {
  if (ids.length === 1) {
    const i = at(ids[0]!)
    return i === undefined ? [] : [[i]]
  }
  const out: number[][] = []
  for (const i of ids.flatMap((id) => at(id) ?? []).sort((a, b) => a - b)) {
    const last = out.at(-1)
    if (last && last.at(-1) === i - 1) last.push(i)
    else out.push([i])
  }
  return out
}

/** The run that begins at a position; undefined inside a run. */
function runFrom(of: Runs, position: number): readonly number[] | undefined {
  if (of.length === 1) return of[0]![0] === position ? of[0] : undefined
  return of.find((run) => run[0] === position)
}

/**
 * Marks the longest set of links that rise in both texts (Fredman 1975: patience, with the pile's predecessor kept).
 *
 * @param linkOfSource  the link of each source position
 */
function chain(linkOfSource: readonly (Placed | undefined)[]): void {
  const sorted: Placed[] = []
  for (let i = 0; i < linkOfSource.length; i++) {
    const each = linkOfSource[i]
    if (each && each.source[0]![0] === i && each.target.length > 0) sorted.push(each)
  }
  const piles: number[] = []
  const before = new Int32Array(sorted.length)
  const key = (i: number) => sorted[i]!.target[0]![0]!
  for (let i = 0; i < sorted.length; i++) {
    let low = 0
    let high = piles.length
    // Nearly everything rises: look at the last pile first.
    if (high > 0 && key(piles[high - 1]!) < key(i)) low = high
    while (low < high) {
      const middle = (low + high) >> 1
      if (key(piles[middle]!) < key(i)) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? piles[low - 1]! : -1
    piles[low] = i
  }
  for (let i = piles.at(-1) ?? -1; i >= 0; i = before[i]!) sorted[i]!.chained = true
}

function rowOf({ link }: Placed, crossing: boolean): LinkRow {
  const none = link.source.length === 0 || link.target.length === 0
  return {
    kind: none ? 'alone' : 'link',
    id: rowId(link.source, link.target),
    link: link.id,
    source: link.source,
    target: link.target,
    crossing,
  }
}

function alone(side: Side, id: SegmentId): LinkRow {
  const sides = { source: [], target: [], [side]: [id] } as Pick<LinkRow, 'source' | 'target'>
  return { kind: 'alone', id: rowId([id], []), link: null, ...sides, crossing: false }
}

function ghost({ link }: Placed, side: Side, run: readonly number[], bones: readonly SegmentBone[]): GhostRow {
  const segments = run.map((i) => bones[i]!.id)
  return {
    kind: 'ghost',
    id: `g:${segments[0]}`,
    side,
    segments,
    of: link.id,
    rowId: rowId(link.source, link.target),
  }
}

function fold(rows: readonly Unfolded[], excluded: ReadonlySet<SegmentId>, open: ReadonlySet<SegmentId>): Row[] {
  const out: Row[] = []
  for (let i = 0; i < rows.length; ) {
    const kind = foldKind(rows[i]!, excluded)
    let end = i + 1
    if (kind) while (end < rows.length && isKind(kind, foldKind(rows[end]!, excluded))) end++
    if (!kind || (kind.reason === 'alone' && end - i < foldFrom)) {
      for (; i < end; i++) out.push(rows[i]!)
      continue
    }
    const run = rows.slice(i, end)
    i = end
    const segments = run.flatMap(segmentsOf)
    const isOpen = segments.some((id) => open.has(id))
    out.push({ kind: 'fold', id: `f:${segments[0]}`, ...kind, segments, open: isOpen })
    if (isOpen) out.push(...run)
  }
  return out
}

type FoldKind = Pick<FoldRow, 'side' | 'reason'>
const isKind = (a: FoldKind, b: FoldKind | null) => b !== null && a.side === b.side && a.reason === b.reason

/**
 * What kind of line a row would fold into; null for a row that never folds. A segment in no link at all, as a rejected
 * link leaves it, waits for a decision and stays in sight.
 */
function foldKind(row: Unfolded, excluded: ReadonlySet<SegmentId>): FoldKind | null {
  if (row.kind !== 'alone') return null
  const side: Side = row.source.length > 0 ? 'source' : 'target'
  if (row[side].length === 0) return null
  if (excluded.size > 0 && row[side].every((id) => excluded.has(id))) return { side, reason: 'excluded' }
  return row.link === null ? null : { side, reason: 'alone' }
}
