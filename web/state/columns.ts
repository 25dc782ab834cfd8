import type { SegmentId, Skeleton } from '../api/types.ts'
import { type FoldRow, foldFrom, type LinkRow, type Row, type Side } from './rows.ts'

/** What stands in a column: a segment, or one line for a run of segments that ask for little attention. */
export interface ColumnItem {
  /** The segment's id, or the fold's. */
  readonly key: string
  /** Null for a fold. */
  readonly segment: SegmentId | null
  /** The row that it belongs to: that of its link, or the fold. */
  readonly row: string
}

/** One text in its own order. */
export class Column {
  readonly items: readonly ColumnItem[]
  readonly #at: Map<string, number>

  constructor(items: readonly ColumnItem[]) {
    this.items = items
    this.#at = new Map()
    for (let i = 0; i < items.length; i++) this.#at.set(items[i]!.key, i)
  }

  /** The position of a segment or fold; −1 where it is not shown. */
  at(key: string | null): number {
    return key === null ? -1 : (this.#at.get(key) ?? -1)
  }
}

export type Columns = Readonly<Record<Side, Column>>

/** Two texts side by side, each in its own order, and the rows that their links make. */
export interface ColumnLayout {
  readonly columns: Columns
  /** In the order of the source; a closed fold stands for the rows that are wholly inside it. */
  readonly rows: readonly Row[]
}

/**
 * Lays two texts out as columns, each in its own order. Runs of at least `foldFrom` neighbours that are without
 * counterpart fold to one line, unless all are: then there would be nothing to read. So does each run of excluded ones.
 *
 * O(n) in the number of segments.
 *
 * @param rows  the rows to show, of the whole bitext or of a filter
 * @param open  segments whose fold a person opened; null where nothing is to be folded
 */
export function layOutColumns(
  skeleton: Skeleton,
  rows: readonly LinkRow[],
  open: ReadonlySet<SegmentId> | null,
): ColumnLayout {
  const rowOf = new Map<SegmentId, LinkRow>()
  for (const row of rows) {
    for (const id of row.source) rowOf.set(id, row)
    for (const id of row.target) rowOf.set(id, row)
  }
  const foldOf = new Map<SegmentId, FoldRow>()
  const foldsAlone = rows.some(({ kind }) => kind === 'link')
  const columnOf = (side: Side) => new Column(itemsOf(skeleton, side, { rowOf, open, foldsAlone, foldOf }))
  const columns = { source: columnOf('source'), target: columnOf('target') }
  return { columns, rows: foldOf.size === 0 ? rows : folded(rows, foldOf) }
}

interface Folding {
  readonly rowOf: ReadonlyMap<SegmentId, LinkRow>
  readonly open: ReadonlySet<SegmentId> | null
  readonly foldsAlone: boolean
  /** Filled here: the fold that each folded segment is in. */
  readonly foldOf: Map<SegmentId, FoldRow>
}

function itemsOf(skeleton: Skeleton, side: Side, { rowOf, open, foldsAlone, foldOf }: Folding): ColumnItem[] {
  const bones = skeleton[side]
  const reasonAt = (i: number) => {
    const row = rowOf.get(bones[i]!.id)
    if (row?.kind !== 'alone') return null
    if (bones[i]!.excluded) return 'excluded'
    return foldsAlone && row.link !== null ? 'alone' : null
  }
  const items: ColumnItem[] = []
  const push = (i: number) => {
    const { id } = bones[i]!
    const row = rowOf.get(id)
    if (row) items.push({ key: id, segment: id, row: row.id })
  }
  for (let i = 0; i < bones.length; ) {
    const reason = open && reasonAt(i)
    let end = i + 1
    if (reason) while (end < bones.length && reasonAt(end) === reason) end++
    if (!reason || (reason === 'alone' && end - i < foldFrom)) {
      for (; i < end; i++) push(i)
      continue
    }
    const segments = bones.slice(i, end).map((bone) => bone.id)
    const id = `f:${segments[0]}`
    const fold: FoldRow = { kind: 'fold', id, side, reason, segments, open: segments.some((each) => open!.has(each)) }
    for (const each of segments) foldOf.set(each, fold)
    items.push({ key: id, segment: null, row: id })
    if (fold.open) for (; i < end; i++) push(i)
    i = end
  }
  return items
}

/** Each fold before the first row that has a part in it; rows of which nothing is shown left out. */
function folded(rows: readonly LinkRow[], foldOf: ReadonlyMap<SegmentId, FoldRow>): Row[] {
  const out: Row[] = []
  const told = new Set<FoldRow>()
  for (const row of rows) {
    let isShown = false
    for (const side of ['source', 'target'] as const) {
      for (const id of row[side]) {
        const fold = foldOf.get(id)
        if (fold && !told.has(fold)) {
          told.add(fold)
          out.push(fold)
        }
        if (!fold || fold.open) isShown = true
      }
    }
    if (isShown) out.push(row)
  }
  return out
}
