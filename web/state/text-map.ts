import type { LinkBone, SegmentId } from '../api/types.ts'
import type { BitextIndex } from './bitext-index.ts'
import type { Columns } from './columns.ts'
import { lookOf, type RowLook } from './row-state.ts'
import type { Row, Side } from './rows.ts'

/** What a map shows of a segment, by code: what most asks for attention comes first. */
export const mapLooks: readonly RowLook[] = [
  'weak',
  'edited',
  'strong',
  'confirmed',
  'drafted',
  'without',
  'maybe-without',
  'unlinked',
  'excluded',
]
const codeOf = Object.fromEntries(mapLooks.map((look, i) => [look, i])) as Record<RowLook, number>

/**
 * How every segment of two texts stands, as one code a segment, kept up to date change by change: so that a map of a
 * hundred thousand segments is drawn anew in a few milliseconds.
 */
export class TextMap {
  #index: BitextIndex | null = null
  #codes: Record<Side, Uint8Array> = { source: new Uint8Array(), target: new Uint8Array() }

  /** A code for each segment, by its place in its text. */
  codes(side: Side): Uint8Array {
    return this.#codes[side]
  }

  /** Takes each index after the one before it. @returns whether a code may have changed */
  follow(index: BitextIndex): boolean {
    if (index === this.#index) return false
    const { changes } = index
    if (!this.#index || !changes) this.#codeAll(index)
    else {
      for (const { before, after } of changes) {
        if (before) this.#clear(index, before)
        if (after) this.#put(index, after)
      }
    }
    this.#index = index
    return !changes || changes.length > 0
  }

  #codeAll(index: BitextIndex): void {
    const bare = (side: Side) =>
      Uint8Array.from(index.skeleton[side], (bone) => codeOf[bone.excluded ? 'excluded' : 'unlinked'])
    this.#codes = { source: bare('source'), target: bare('target') }
    for (const link of index.skeleton.links) this.#put(index, link)
  }

  #put(index: BitextIndex, link: LinkBone): void {
    const code = codeOf[lookOf(link, index.isOut(link))]
    this.#each(index, link, () => code)
  }

  #clear(index: BitextIndex, link: LinkBone): void {
    this.#each(index, link, (id) => codeOf[index.isExcluded(id) ? 'excluded' : 'unlinked'])
  }

  #each(index: BitextIndex, link: LinkBone, code: (id: SegmentId) => number): void {
    for (const side of ['source', 'target'] as const) {
      for (const id of link[side]) {
        const at = index.place(id)?.at
        if (at !== undefined) this.#codes[side][at] = code(id)
      }
    }
  }
}

/** The place in a text of what each row, or each item of its column, shows of it first; −1 where nothing of it. */
export function mapPlaces(
  index: BitextIndex,
  side: Side,
  { rows, columns }: { readonly rows: readonly Row[]; readonly columns: Columns | null },
): Int32Array {
  const at = (id: SegmentId | undefined) => (id === undefined ? -1 : (index.place(id)?.at ?? -1))
  if (columns)
    return Int32Array.from(columns[side].items, ({ key, segment }) => at(segment ?? (key.slice(2) as SegmentId)))
  return Int32Array.from(rows, (row) => {
    if (row.kind === 'ghost') return -1
    if (row.kind === 'fold') return row.side === side ? at(row.segments[0]) : -1
    return at(row[side][0])
  })
}
