import type { LinkBone, LinkId, SegmentId } from '../api/types.ts'
import type { AlignLayout } from './align-layout.ts'
import type { BitextStore } from './bitext-store.ts'
import { type Columns, layOutColumns } from './columns.ts'
import { type DoubtReason, isDoubtBecause } from './doubt-reasons.ts'
import { countRows, type Filter, isDoubt, lookOf, passes, type RowCounts, type RowLook, recount } from './row-state.ts'
import { type LinkRow, layOut, linkRows, type Row, rowId, type Side, segmentsOf } from './rows.ts'
import { Store } from './store.ts'

/** Where the keyboard is: a row, a side of it, and there a segment; `anchor` finds the row again when rows change. */
export interface Focus {
  readonly row: string
  readonly side: Side
  /** Null on the empty side of a row. */
  readonly segment: SegmentId | null
  readonly anchor: SegmentId
}

/** What the keyboard does now. */
export type Mode =
  | { readonly kind: 'navigate' }
  | { readonly kind: 'edit'; readonly segment: SegmentId; readonly groupId: string }
  /** On what a third text has for the focused row. */
  | { readonly kind: 'third' }
  | { readonly kind: 'split'; readonly segment: SegmentId; readonly cuts: readonly number[]; readonly at: number }

export interface ViewState {
  readonly rows: readonly Row[]
  /** The two texts each in its own order, where they are laid out so; null where rows are shown. */
  readonly columns: Columns | null
  /** The column without the focus stays where it is. */
  readonly locked: boolean
  readonly focus: Focus | null
  /** Segments of one side, in order; at least the focused one counts as chosen without being here. */
  readonly selection: readonly SegmentId[]
  readonly mode: Mode
  /** Segments picked up, to be put down on the other side. */
  readonly held: readonly SegmentId[]
  readonly filter: Filter | null
  /** Of doubts only those for this reason are gone through and shown; null for all. */
  readonly reason: DoubtReason | null
  /** Only these links are shown; null where all are. */
  readonly only: ReadonlySet<LinkId> | null
  readonly counts: RowCounts
  /** What is said to screen readers. */
  readonly said: string
}

const navigate: Mode = { kind: 'navigate' }

/** What the person looks at in a bitext: rows as filtered and folded, focus, selection, mode. */
export class AlignView extends Store<ViewState> {
  readonly bitext: BitextStore
  /** What stands beside the focus in the other column, by sight: a segment, or a fold's id. */
  across: (side: Side) => string | null = () => null
  readonly #open = new Set<SegmentId>()
  #arranged: AlignLayout = 'rows'
  #layout = -1
  #index: object | null = null
  #at = new Map<string, number>()
  /** Where the selection began. */
  #root: SegmentId | null = null
  /** The side the person works on; left only where a row has nothing there. */
  #side: Side = 'source'

  /** What is being typed into a segment and is not saved yet. */
  readonly typedIn: (segment: SegmentId) => string | undefined

  constructor(bitext: BitextStore, typedIn: AlignView['typedIn'] = () => undefined) {
    super({
      rows: [],
      columns: null,
      locked: false,
      focus: null,
      selection: [],
      mode: navigate,
      held: [],
      filter: null,
      reason: null,
      only: null,
      counts: countRows(bitext.state.index),
      said: '',
    })
    this.bitext = bitext
    this.typedIn = typedIn
    bitext.subscribe(() => this.#follow())
    this.#follow()
  }

  get row(): Row | null {
    const { focus, rows } = this.state
    return (focus && rows[this.at(focus.row)]) || null
  }

  /** The link of the focused row. */
  get link(): LinkBone | null {
    const { row } = this
    return row && 'link' in row ? this.bitext.state.index.link(row.link) : null
  }

  /** The position of a row; -1 where it is not shown. */
  at(row: string): number {
    return this.#at.get(row) ?? -1
  }

  lookOf(row: Row): RowLook {
    const { index } = this.bitext.state
    const link = 'link' in row ? index.link(row.link) : null
    return lookOf(
      link,
      segmentsOf(row).every((id) => index.isExcluded(id)),
    )
  }

  /** What acts are about: the selection, or the focused segment. */
  get chosen(): readonly SegmentId[] {
    const { selection, focus } = this.state
    return selection.length > 0 ? selection : focus?.segment ? [focus.segment] : []
  }

  /**
   * Puts the focus on a row: on the segment, or the empty cell (null), of a side; where none is named, on the side
   * worked on, or the other one if only that has text.
   */
  focusRow(row: Row, wanted?: Side, segment?: SegmentId | null, keep = false): void {
    if (row.kind === 'ghost') {
      const home = this.state.rows[this.at(row.rowId)]
      if (home) this.focusRow(home, row.side, row.segments[0])
      return
    }
    if (wanted) this.#side = wanted
    else if (row.kind === 'fold' && this.state.columns) this.#side = row.side
    const other: Side = this.#side === 'source' ? 'target' : 'source'
    const isBare = !wanted && row.kind !== 'fold' && row[this.#side].length === 0
    const side = isBare ? other : this.#side
    const anchor = segment ?? segmentsOf(row)[0]
    if (!anchor) return
    const own = row.kind === 'fold' ? [] : row[side]
    const at = segment !== undefined && segment !== null && own.includes(segment) ? segment : (own[0] ?? null)
    if (!keep) this.#root = null
    this.set({ focus: { row: row.id, side, segment: at, anchor: at ?? anchor }, ...(keep ? {} : { selection: [] }) })
  }

  /** Goes to the row that shows a segment, opening its fold; without a filter when the filter hides it. */
  goTo(segment: SegmentId): void {
    const place = this.bitext.state.index.place(segment)
    if (!place) return
    let row = this.rowOf(segment)
    if (!row && (this.state.filter || this.state.only)) {
      this.set({ filter: null, only: null })
      this.#lay()
      row = this.rowOf(segment)
    }
    if (row?.kind === 'fold') {
      this.#open.add(segment)
      this.#lay()
      row = this.rowOf(segment)
    }
    if (row) this.focusRow(row, place.side, segment)
  }

  /** Moves by rows, and by segments within a row that has several on this side. */
  step(by: number): void {
    const { focus, columns } = this.state
    const { row } = this
    if (!focus || !row) {
      this.edge(by > 0 ? 'first' : 'last')
      return
    }
    if (columns) {
      const { items } = columns[focus.side]
      const at = columns[focus.side].at(focus.segment ?? focus.row) + by
      this.#focusItem(focus.side, items[Math.max(0, Math.min(items.length - 1, at))]?.key)
      return
    }
    if (Math.abs(by) === 1 && row.kind !== 'fold' && row.kind !== 'ghost' && focus.segment) {
      const inside = row[focus.side][row[focus.side].indexOf(focus.segment) + by]
      if (inside) {
        this.focusRow(row, focus.side, inside)
        return
      }
    }
    const next = this.#reachable(this.at(row.id) + by, Math.sign(by))
    if (!next) return
    const list = next.kind === 'link' && by === -1 ? next[this.#side] : []
    this.focusRow(next, undefined, list.at(-1))
  }

  /** The next segment that is part of the work, on the side of the one edited or focused, in the rows shown. */
  textBeside(by: 1 | -1): SegmentId | null {
    const { focus, mode, rows, columns } = this.state
    const { index } = this.bitext.state
    const from = mode.kind === 'edit' ? mode.segment : focus?.segment
    const place = from && index.place(from)
    const home = from && this.rowOf(from)
    if (!place || !home) return null
    if (columns) {
      const { items } = columns[place.side]
      for (let i = columns[place.side].at(from) + by; i >= 0 && i < items.length; i += by) {
        const { segment } = items[i]!
        if (segment && !index.isExcluded(segment)) return segment
      }
      return null
    }
    const start = this.at(home.id)
    for (let i = start; i >= 0 && i < rows.length; i += by) {
      const row = rows[i]!
      if (row.kind === 'fold' || row.kind === 'ghost') continue
      const own = by > 0 ? row[place.side] : row[place.side].toReversed()
      const next = own.slice(i === start ? own.indexOf(from) + 1 : 0).find((id) => !index.isExcluded(id))
      if (next) return next
    }
    return null
  }

  edge(which: 'first' | 'last'): void {
    const { columns } = this.state
    if (columns) {
      const side = columns[this.#side].items.length > 0 ? this.#side : this.#side === 'source' ? 'target' : 'source'
      this.#focusItem(side, columns[side].items.at(which === 'first' ? 0 : -1)?.key)
      return
    }
    const row = which === 'first' ? this.#reachable(0, 1) : this.#reachable(this.state.rows.length - 1, -1)
    if (row) this.focusRow(row)
  }

  /** Goes to the other side of the row; between columns, where the row has nothing there, to what stands beside it. */
  cross(side: Side): void {
    const { row } = this
    const { columns, focus } = this.state
    if (
      columns &&
      row &&
      focus?.side !== side &&
      (row.kind === 'fold' || row.kind === 'ghost' || row[side].length === 0)
    ) {
      this.#focusItem(side, this.across(side) ?? columns[side].items[0]?.key)
      return
    }
    if (row && row.kind !== 'fold' && this.state.focus?.side !== side) this.focusRow(row, side)
  }

  /** Extends the selection to the next segment of this side's text. */
  extend(by: 1 | -1): void {
    const { focus, selection } = this.state
    if (!focus?.segment) return
    this.#root ??= focus.segment
    const { index } = this.bitext.state
    const head = selection.length > 0 && selection[0] !== this.#root ? selection[0]! : selection.at(-1)
    const next = index.neighbour(head ?? focus.segment, by)
    if (next) this.selectTo(next)
  }

  /** Selects from where the selection began to a segment of the same side. */
  selectTo(segment: SegmentId): void {
    const { index } = this.bitext.state
    const to = index.place(segment)
    this.#root ??= this.state.focus?.segment ?? segment
    const from = index.place(this.#root)
    const row = this.rowOf(segment)
    if (!to || !from || from.side !== to.side || !row) return
    const bones = index.skeleton[to.side].slice(Math.min(from.at, to.at), Math.max(from.at, to.at) + 1)
    const selection = bones.length > 1 ? bones.map((bone) => bone.id) : []
    if (row.kind !== 'fold') this.focusRow(row, to.side, segment, true)
    this.set({ selection })
  }

  /** Goes to the next row that `wanted` says yes to; from the end again at the beginning. @returns whether there is one */
  find(wanted: (row: Row) => boolean, by: 1 | -1 = 1): boolean {
    const { rows, focus } = this.state
    const start = focus ? this.at(focus.row) : -1
    for (let k = 1; k <= rows.length; k++) {
      const row = rows[(start + by * k + rows.length * 2) % rows.length]!
      if (row.kind === 'ghost' || !wanted(row)) continue
      if (row.id === focus?.row) return false
      this.focusRow(row)
      return true
    }
    return false
  }

  /** Proposed and not folded away: what Enter goes to next. */
  readonly isUndecided = (row: Row): boolean =>
    'link' in row && this.bitext.state.index.link(row.link)?.state === 'proposed' && this.lookOf(row) !== 'excluded'

  readonly isDoubt = (row: Row): boolean => {
    const link = 'link' in row ? this.bitext.state.index.link(row.link) : null
    return link !== null && isDoubt(link) && this.lookOf(row) !== 'excluded'
  }

  /** A doubt for the reason that is gone through, where one is chosen. */
  readonly isWanted = (row: Row): boolean => {
    const { reason } = this.state
    if (reason === null) return this.isDoubt(row)
    const link = 'link' in row ? this.bitext.state.index.link(row.link) : null
    const crossing = row.kind === 'link' && row.crossing
    return link !== null && isDoubtBecause(reason, link, crossing) && this.lookOf(row) !== 'excluded'
  }

  /** Goes through doubts for one reason alone; null for all of them. */
  because(reason: DoubtReason | null): void {
    this.set({ reason })
    if (this.state.filter === 'doubt') this.#lay()
  }

  /** Every row, whatever the filter. */
  all(): readonly LinkRow[] {
    const { skeleton, at } = this.bitext.state.index
    return linkRows(skeleton, at)
  }

  /** Lays the texts out in another way; the focus stays. */
  arrange(layout: AlignLayout): void {
    if (layout === this.#arranged) return
    this.#arranged = layout
    this.#lay()
  }

  get arranged(): AlignLayout {
    return this.#arranged
  }

  lock(locked: boolean): void {
    this.set({ locked })
  }

  filter(filter: Filter | null): void {
    this.set({ filter: filter === this.state.filter ? null : filter, only: null })
    this.#lay()
  }

  /** Shows these links alone; all rows where none are named. */
  showOnly(links: readonly LinkId[] | null): void {
    if (links === null && this.state.only === null) return
    this.set({ filter: null, only: links && new Set(links) })
    this.#lay()
  }

  /** Opens or closes a fold. */
  toggle(row: Row): void {
    if (row.kind !== 'fold') return
    if (row.open) for (const id of row.segments) this.#open.delete(id)
    else this.#open.add(row.segments[0]!)
    this.#lay()
  }

  mode(mode: Mode = navigate): void {
    this.set({ mode })
  }

  hold(held: readonly SegmentId[]): void {
    this.set({ held })
  }

  deselect(): void {
    this.#root = null
    this.set({ selection: [], held: [] })
  }

  say(said: string): void {
    // The same words twice must be another text, or they are not read out.
    this.set({ said: said === this.state.said ? `${said}\u00a0` : said })
  }

  #follow(): void {
    const { layout, index } = this.bitext.state
    if (index !== this.#index) {
      this.#index = index
      const { changes } = index
      this.set({ counts: changes ? recount(this.state.counts, changes, index) : countRows(index) })
      if (layout !== this.#layout || this.state.filter || this.state.only) this.#lay()
    }
    this.#layout = layout
  }

  #lay(): void {
    const { filter, only, focus } = this.state
    const { index } = this.bitext.state
    const { skeleton } = index
    const isShown = (row: LinkRow) =>
      only
        ? row.link !== null && only.has(row.link)
        : filter === 'doubt'
          ? this.isWanted(row)
          : filter === null || passes(filter, this.lookOf(row))
    const { at } = index
    const shown = () => {
      const all = linkRows(skeleton, at)
      return filter || only ? all.filter((row) => isShown(row) || row.id === focus?.row) : all
    }
    const { rows, columns } =
      this.#arranged === 'threads'
        ? layOutColumns(skeleton, shown(), filter || only ? null : this.#open)
        : { rows: filter || only ? shown() : layOut(skeleton, this.#open, at), columns: null }
    this.#at = new Map()
    for (let i = 0; i < rows.length; i++) this.#at.set(rows[i]!.id, i)
    this.set({ rows, columns, ...this.#refocus(rows) })
  }

  /** Puts the focus on a segment, or a fold, of a column. */
  #focusItem(side: Side, key: string | undefined): void {
    const column = this.state.columns?.[side]
    const item = key === undefined ? undefined : column?.items[column.at(key)]
    const row = item && this.state.rows[this.at(item.row)]
    if (row) this.focusRow(row, side, item.segment)
  }

  /** The focus in new rows: the same row, or the one that now has the segment, or the nearest. */
  #refocus(rows: readonly Row[]): Partial<ViewState> {
    const { focus, rows: before, selection, mode } = this.state
    const { index } = this.bitext.state
    const alive = (id: SegmentId) => index.place(id) !== undefined
    const kept = selection.filter(alive)
    const rest = {
      ...(kept.length === selection.length ? {} : { selection: kept }),
      ...('segment' in mode && !alive(mode.segment) ? { mode: navigate } : {}),
      held: this.state.held.filter(alive),
    }
    if (!focus) return rest
    const has = (row: Row | undefined) => row && row.kind !== 'ghost' && segmentsOf(row).includes(focus.anchor)
    const same = rows[this.at(focus.row)]
    const home = has(same) ? same : rows.find(has)
    const row =
      home ??
      rows[
        Math.min(
          before.findIndex((each) => each.id === focus.row),
          rows.length - 1,
        )
      ]
    if (!row || row.kind === 'ghost') return { ...rest, focus: null }
    const own = row.kind === 'fold' ? [] : row[focus.side]
    const segment = focus.segment && own.includes(focus.segment) ? focus.segment : (own[0] ?? null)
    const anchor = segment ?? segmentsOf(row)[0]
    return anchor ? { ...rest, focus: { row: row.id, side: focus.side, segment, anchor } } : { ...rest, focus: null }
  }

  /** The row that shows a segment: its own, or the closed fold it is in. */
  rowOf(segment: SegmentId, rows = this.state.rows): Row | undefined {
    const link = this.bitext.state.index.linkOf(segment)
    const at = this.#at.get(link ? rowId(link.source, link.target) : rowId([segment], []))
    if (at !== undefined) return rows[at]
    const has = (row: Row) =>
      row.kind !== 'ghost' && !(row.kind === 'fold' && row.open) && segmentsOf(row).includes(segment)
    return rows.find(has)
  }

  #reachable(from: number, by: number): Row | undefined {
    const { rows } = this.state
    let at = Math.max(0, Math.min(rows.length - 1, from))
    const out = from < 0 || from >= rows.length
    if (out && at === (this.state.focus ? this.at(this.state.focus.row) : -1)) return undefined
    while (rows[at]?.kind === 'ghost') at += by || 1
    return rows[at]
  }
}
