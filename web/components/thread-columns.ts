import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'
import type { GutterLook } from './link-gutter.ts'
import './thread-gutter.ts'
import type { Thread, ThreadEnd, ThreadGutter } from './thread-gutter.ts'
import { threadTop } from './thread-row.ts'
import './virtual-rows.ts'
import type { RowSource, VirtualRows } from './virtual-rows.ts'

export type ColumnSide = 'source' | 'target'

/** A link between two columns: the rows of its segments there, rising. */
export interface ColumnLink {
  readonly key: string
  readonly look: GutterLook
  readonly focused: boolean
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** Rows of a column, first and last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the keyboard is, and the rows that the other column has for it. */
export interface ColumnFocus {
  readonly side: ColumnSide
  readonly index: number
  readonly others: readonly number[]
}

const mostThreads = 200
/** How far beyond what is in sight an end may be, for its thread to be drawn: in heights of the columns. */
const near = 0.5
/** How much of a column may be left blank so that two rows stand at one height, in heights of it. */
const blank = 0.25

/**
 * Two texts, each in a column of its own that scrolls by itself, and the threads between them. When the focus goes to a
 * row, the other column moves so that its counterpart stands at the same height, unless it is locked.
 *
 * @property source, target  the rows of either column
 * @property drawing  draws a row of a side; replaced when any row may look different
 * @property here  where the keyboard is; null for nowhere
 * @property links  the links that have an end in either stretch of rows
 * @property locked  the other column stays where it is
 * @fires columns-shown  {source, target} after other rows came into sight
 * @fires columns-moved  after each drawing of either column
 */
@customElement('wb-thread-columns')
export class ThreadColumns extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr) 78px minmax(0, 1fr);
        min-height: 0;
        contain: strict;
      }
    `,
  ]

  @property({ attribute: false }) source!: RowSource
  @property({ attribute: false }) target!: RowSource
  @property({ attribute: false }) drawing: (side: ColumnSide, index: number) => unknown = () => ''
  @property({ attribute: false }) here: ColumnFocus | null = null
  @property({ attribute: false }) links: (shown: Record<ColumnSide, Stretch>) => readonly ColumnLink[] = () => []
  @property({ attribute: false }) labels: Record<ColumnSide, string> = { source: '', target: '' }
  @property({ type: Boolean }) locked = false
  @query('wb-virtual-rows[side=source]') private readonly sourceList!: VirtualRows | null
  @query('wb-virtual-rows[side=target]') private readonly targetList!: VirtualRows | null
  @query('wb-thread-gutter') private readonly gutter!: ThreadGutter | null

  #shown: Record<ColumnSide, Stretch> = { source: { from: 0, to: 30 }, target: { from: 0, to: 30 } }
  /** Draws the rows of each side; made anew when `drawing` is, so that the lists draw again only then. */
  #drawings: Record<ColumnSide, (index: number) => unknown> = { source: () => '', target: () => '' }

  list(side: ColumnSide): VirtualRows | null {
    return side === 'source' ? this.sourceList : this.targetList
  }

  /** The row of the other column that stands at the same height as the focus; −1 where there is none. */
  beside(): number {
    const { here } = this
    if (!here) return -1
    const side = here.side === 'source' ? 'target' : 'source'
    const list = this.list(side)
    const own = this.list(here.side)?.span(here.index)
    if (!list || !own) return -1
    const y = own[0] + threadTop
    const { from, to } = list.sight
    for (let i = Math.floor(from); i <= Math.floor(to); i++) {
      const [top, bottom] = list.span(i)
      if (y >= top && y < bottom) return i
    }
    const { count } = side === 'source' ? this.source : this.target
    return y < list.span(0)[0] ? 0 : count - 1
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { drawing } = this
    if (changed.has('drawing'))
      this.#drawings = { source: (i) => drawing('source', i), target: (i) => drawing('target', i) }
  }

  override render() {
    return html`${this.#column('source')}<wb-thread-gutter></wb-thread-gutter>${this.#column('target')}`
  }

  override updated(): void {
    this.#drawThreads()
  }

  /** Brings the focus into sight, and its counterpart to the same height. */
  show(): void {
    const { here } = this
    if (!here) return
    this.list(here.side)?.show(here.index)
    const other = this.list(here.side === 'source' ? 'target' : 'source')
    const [first] = here.others
    const own = this.list(here.side)
    if (!this.locked && first !== undefined && own && other) level(own, here.index, other, first)
    this.#drawThreads()
  }

  #column(side: ColumnSide) {
    const { here } = this
    const focused = here === null ? -1 : here.side === side ? here.index : (here.others[0] ?? -1)
    return html`<wb-virtual-rows
      side=${side}
      mapped
      columns="1"
      .source=${this[side]}
      .drawing=${this.#drawings[side]}
      .focused=${focused}
      label=${this.labels[side]}
      @rows-shown=${(event: CustomEvent<Stretch>) => this.#seen(side, event.detail)}
      @rows-moved=${this.#moved}
    ></wb-virtual-rows>`
  }

  #seen(side: ColumnSide, stretch: Stretch): void {
    this.#shown = { ...this.#shown, [side]: stretch }
    this.dispatchEvent(new CustomEvent('columns-shown', { detail: this.#shown }))
  }

  readonly #moved = (): void => {
    this.#drawThreads()
    this.dispatchEvent(new Event('columns-moved'))
  }

  #drawThreads(): void {
    const { gutter } = this
    if (gutter) gutter.threads = this.#threads()
  }

  #threads(): Thread[] {
    const [source, target] = [this.sourceList, this.targetList]
    if (!source || !target) return []
    const height = this.clientHeight
    const isNear = ([first, last]: ThreadEnd) => last > -near * height && first < (1 + near) * height
    const found: Thread[] = []
    for (const { key, look, focused, source: s, target: t } of this.links({
      source: stretchOf(source, this.source.count),
      target: stretchOf(target, this.target.count),
    })) {
      const ends = { source: endsOf(source, s), target: endsOf(target, t) }
      if (ends.source.length === 0 || ends.target.length === 0) continue
      if (!focused && ![...ends.source, ...ends.target].some(isNear)) continue
      const size = s.length * t.length > 1 ? `${s.length}:${t.length}` : ''
      found.push({ key, look, focused, size, ...ends })
    }
    if (found.length <= mostThreads) return found
    const reach = ({ source: [a], target: [b] }: Thread) => Math.abs(a![0] - b![0])
    return found.sort((a, b) => Number(b.focused) - Number(a.focused) || reach(a) - reach(b)).slice(0, mostThreads)
  }
}

/**
 * Puts a row of the other list at the height of one of this list. Where the other would have to be moved far beyond its
 * end for it, this one is moved as well: as little of either as can be is left blank.
 */
function level(own: VirtualRows, index: number, other: VirtualRows, counterpart: number): void {
  const [top] = own.span(index)
  const [least, most] = other.reach(counterpart)
  const room = own.clientHeight * blank
  const wanted = Math.max(least - room, Math.min(most + room, top))
  if (wanted !== top) {
    const [lowest, highest] = own.reach(index)
    own.standAt(index, Math.max(lowest - room, Math.min(highest + room, wanted)))
  }
  other.standAt(counterpart, own.span(index)[0])
}

function stretchOf(list: VirtualRows, count: number): Stretch {
  const { from, to } = list.sight
  const beyond = (to - from) * near
  return { from: Math.max(0, Math.floor(from - beyond)), to: Math.min(count - 1, Math.ceil(to + beyond)) }
}

/** Where the lines of these rows begin, neighbours together. */
function endsOf(list: VirtualRows, indexes: readonly number[]): ThreadEnd[] {
  const ends: [number, number][] = []
  let before = Number.NaN
  for (const index of indexes) {
    const y = list.span(index)[0] + threadTop
    if (index === before + 1) ends.at(-1)![1] = y
    else ends.push([y, y])
    before = index
  }
  return ends
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-thread-columns': ThreadColumns
  }
  interface HTMLElementEventMap {
    'columns-shown': CustomEvent<Record<ColumnSide, Stretch>>
    'columns-moved': Event
  }
}
