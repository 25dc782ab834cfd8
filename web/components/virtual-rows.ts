import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { reset } from '../styles/shared.ts'
import { RowHeights } from './row-heights.ts'
import { RowSlots } from './row-slots.ts'

/** The rows of a long list: how many, what each is called, and how high it may be. */
export interface RowSource {
  readonly count: number
  readonly keyOf: (index: number) => string
  /** −1 where no row is called so. */
  readonly indexOf: (key: string) => number
  /** A guess in pixels, until the row has been measured. */
  readonly heightOf: (index: number) => number
}

const none: RowSource = { count: 0, keyOf: String, indexOf: () => -1, heightOf: () => 60 }
const paddingTop = 12
const paddingBottom = 48
/** Drawn beyond either edge, so that a turn of the wheel meets no blank. */
const overscan = 400
/** Kept free between the focused row and the edge. */
const margin = 56

/**
 * A list of any length that draws only what is in sight. Rows keep their place on the screen when those above them
 * change; the focused one stays in the document however far one scrolls. The element of a row that goes out of sight
 * shows one that comes.
 *
 * @property source  the rows; replaced when they change
 * @property drawing  draws one row; replaced when any row may look different
 * @property focused  index of the focused row, −1 for none
 * @property label  name of the grid
 * @property columns  how many columns it has
 * @property mapped  a map of the rows beside it is its scrollbar: the browser's own is not shown
 * @fires rows-shown  {from, to} after other rows came into sight
 * @fires rows-moved  after each drawing: rows may stand elsewhere on the screen
 */
@customElement('wb-virtual-rows')
export class VirtualRows extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
        min-height: 0;
        contain: strict;
      }
      .scroll {
        height: 100%;
        overflow: auto;
        overflow-anchor: none;
        scrollbar-gutter: stable;
      }
      @media (max-width: 720px) {
        .scroll {
          scrollbar-gutter: auto;
        }
      }
      :host([mapped]) .scroll {
        scrollbar-gutter: auto;
        scrollbar-width: none;
      }
      .space {
        position: relative;
        width: 100%;
      }
      .place {
        position: absolute;
        inset: 0 0 auto;
        contain: layout style;
      }
    `,
  ]

  @property({ attribute: false }) source: RowSource = none
  @property({ attribute: false }) drawing: (index: number) => unknown = () => ''
  @property({ type: Number }) focused = -1
  @property() label = ''
  @property({ type: Number }) columns = 3
  @property({ type: Boolean, reflect: true }) mapped = false
  @query('.scroll') private readonly scroller!: HTMLElement | null

  #heights = new RowHeights(0, () => 0)
  /** Measured heights by row, kept while the width is the same. */
  readonly #measured = new Map<string, number>()
  /** The row that is to keep its place on the screen, and how far below the upper edge. */
  #stand: { readonly key: string; readonly top: number } | null = null
  /** Blank before the first row and after the last, in pixels: more where a row was to stand where it else cannot. */
  #before = paddingTop
  #after = paddingBottom
  /** Where the list is scrolled to, or will be when it is drawn. */
  #offset = 0
  /** The list is to be scrolled when it is drawn; otherwise where the person scrolled to counts. */
  #moved = false
  #size = { width: 0, height: 600 }
  #shown = ''
  readonly #slots = new RowSlots()
  readonly #places = new Map<Element, string>()
  readonly #observer = new ResizeObserver((entries) => this.#resized(entries))

  /** Rows that fit the screen, less one, so that a screenful keeps a line in sight. */
  get pageSize(): number {
    const [from, to] = this.#inSight()
    return Math.max(1, to - from - 1)
  }

  /** Brings a row into sight, moving as little as possible; into the middle where it comes from far. */
  show(index: number): void {
    this.#readOffset()
    const top = this.#before + this.#heights.top(index)
    const bottom = top + this.#heights.height(index)
    const { height } = this.#size
    const far = top < this.#offset - height || bottom > this.#offset + 2 * height
    if (far) this.#scrollTo(top - height / 3)
    else if (top < this.#offset + margin || bottom - top > height - 2 * margin) {
      if (top < this.#offset + margin || top > this.#offset + height - 2 * margin) this.#scrollTo(top - margin)
    } else if (bottom > this.#offset + height - margin) this.#scrollTo(bottom + margin - height)
  }

  /** Where a row begins and ends, in pixels from the upper edge of what is in sight. */
  span(index: number): [top: number, bottom: number] {
    this.#readOffset()
    const top = this.#before + this.#heights.top(index) - this.#offset
    return [top, top + this.#heights.height(index)]
  }

  /** Between which heights of its upper edge a row can be brought by scrolling alone. */
  reach(index: number): [least: number, most: number] {
    const top = paddingTop + this.#heights.top(index)
    return [top - Math.max(0, paddingTop + this.#heights.total + paddingBottom - this.#size.height), top]
  }

  /**
   * Moves the list so that a row begins so many pixels below its upper edge, beyond its ends if need be. It stays there,
   * whatever is measured meanwhile, until the list is scrolled.
   */
  standAt(index: number, top: number): void {
    this.#stand = { key: this.source.keyOf(index), top }
    const offset = paddingTop + this.#heights.top(index) - top
    this.#before = paddingTop + Math.max(0, -offset)
    this.#after = Math.max(paddingBottom, offset + this.#size.height - paddingTop - this.#heights.total)
    this.#moveTo(Math.max(0, offset))
    this.requestUpdate()
  }

  /** The rows in sight, as fractions of rows: 3.5 is the middle of the row at index 3. */
  get sight(): { readonly from: number; readonly to: number } {
    this.#readOffset()
    const place = (top: number) => {
      const index = this.#heights.at(top)
      const height = this.#heights.height(index)
      return index < 0
        ? 0
        : index + (height > 0 ? Math.max(0, Math.min(1, (top - this.#heights.top(index)) / height)) : 0)
    }
    const top = this.#offset - this.#before
    return { from: place(top), to: place(top + this.#size.height) }
  }

  /** Scrolls so that a place among the rows, a fraction of them as in `sight`, is at the upper edge. */
  scrollToPlace(place: number): void {
    const index = Math.max(0, Math.min(this.source.count - 1, Math.floor(place)))
    const within = Math.max(0, Math.min(1, place - index)) * this.#heights.height(index)
    this.#scrollTo(place <= 0 ? 0 : this.#before + this.#heights.top(index) + within)
  }

  /** The element of a row, where it is drawn. */
  row(index: number): HTMLElement | null {
    return (this.renderRoot.querySelector(`[data-index="${index}"]`)?.firstElementChild as HTMLElement) ?? null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#observer.observe(this)
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect()
    this.#places.clear()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#readOffset()
    if (!changed.has('source')) return
    const before = changed.get('source')
    const anchor = before && this.#anchor(before, changed.get('focused') ?? this.focused)
    this.#layOut()
    if (anchor) this.#moveTo(this.#before + this.#heights.top(this.source.indexOf(anchor.key)) - anchor.above)
  }

  override render() {
    const { source, drawing } = this
    const drawn = this.#drawn()
    const slots = this.#slots.assign(drawn.map((index) => source.keyOf(index)))
    return html`<div class="scroll" tabindex="-1" @scroll=${this.#scrolled}>
      <div
        class="space"
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${source.count}
        aria-colcount=${this.columns}
        aria-multiselectable="true"
        style="height: ${this.#before + this.#heights.total + this.#after}px"
      >
        ${repeat(
          drawn,
          (_, i) => slots[i]!.id,
          (index) =>
            html`<div
              class="place"
              role="presentation"
              data-index=${index}
              style="transform: translateY(${this.#before + this.#heights.top(index)}px)"
            >
              ${guard([drawing, index], () => drawing(index))}
            </div>`,
        )}
      </div>
    </div>`
  }

  override updated(): void {
    if (this.#moved && this.scroller) this.scroller.scrollTop = this.#offset
    this.#moved = false
    this.#watch()
    const [from, to] = this.#inSight(overscan)
    const shown = `${from}-${to}-${this.source.count}`
    this.dispatchEvent(new Event('rows-moved'))
    if (shown === this.#shown || to < from) return
    this.#shown = shown
    this.dispatchEvent(new CustomEvent('rows-shown', { detail: { from, to } }))
  }

  #layOut(): void {
    const { count, keyOf, heightOf } = this.source
    const measured = this.#measured
    this.#heights = new RowHeights(
      count,
      (i) => (measured.size > 0 ? measured.get(keyOf(i)) : undefined) ?? heightOf(i),
    )
  }

  #inSight(beyond = 0): [from: number, to: number] {
    const top = this.#offset - this.#before
    return [Math.max(0, this.#heights.at(top - beyond)), this.#heights.at(top + this.#size.height + beyond)]
  }

  /** Rows in sight and a little beyond, and the focused one with its neighbours, so that the focus is never lost. */
  #drawn(): number[] {
    const [from, to] = this.#inSight(overscan)
    const indexes = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
    if (this.focused < 0) return indexes
    const kept = [this.focused - 1, this.focused, this.focused + 1].filter((i) => i >= 0 && i < this.source.count)
    return [...new Set([...indexes, ...kept])].sort((a, b) => a - b)
  }

  /** The row that must not move: the focused one when it is in sight, else the first in sight. */
  #fixed(focused = this.focused): number {
    const [from, to] = this.#inSight()
    return focused >= from && focused <= to ? focused : from
  }

  #anchor(before: RowSource, focused: number): { key: string; above: number } | null {
    const [from, to] = this.#inSight()
    for (const index of [
      this.#fixed(focused),
      ...Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i),
    ]) {
      const key = index < before.count ? before.keyOf(index) : ''
      if (key && this.source.indexOf(key) >= 0) {
        return { key, above: this.#before + this.#heights.top(index) - this.#offset }
      }
    }
    return null
  }

  #scrollTo(offset: number): void {
    this.#stand = null
    const most = this.#before + this.#heights.total + this.#after - this.#size.height
    this.#moveTo(Math.min(most, offset))
    this.requestUpdate()
  }

  #moveTo(offset: number): void {
    this.#moved ||= Math.abs(offset - this.#offset) >= 1
    this.#offset = Math.max(0, offset)
  }

  /** The person may have scrolled since the list was drawn, and the event of it be still to come. */
  #readOffset(): void {
    if (!this.#moved && this.scroller) this.#offset = this.scroller.scrollTop
  }

  readonly #scrolled = (): void => {
    if (Math.abs(this.scroller!.scrollTop - this.#offset) < 1) return
    this.#stand = null
    this.requestUpdate()
  }

  #watch(): void {
    for (const place of this.#places.keys()) {
      if (place.isConnected) continue
      this.#observer.unobserve(place)
      this.#places.delete(place)
    }
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('.place')) {
      const key = this.source.keyOf(Number(place.dataset.index))
      const known = this.#places.get(place)
      if (known === key) continue
      // Another row may be as high as the one before it in this place: it is measured all the same.
      if (known !== undefined) this.#observer.unobserve(place)
      this.#observer.observe(place)
      this.#places.set(place, key)
    }
  }

  /** Rows were measured: what stands below keeps its place. Runs before the frame is painted. */
  #resized(entries: readonly ResizeObserverEntry[]): void {
    this.#readOffset()
    let grownAbove = 0
    let changed = false
    const fixed = this.#fixed()
    for (const { target, contentRect } of entries) {
      if (target === this) {
        const { width, height } = contentRect
        if (width !== this.#size.width && this.#size.width > 0) this.#measured.clear()
        this.#size = { width, height }
        changed = true
        continue
      }
      const key = this.#places.get(target)
      const index = key === undefined ? -1 : this.source.indexOf(key)
      if (index < 0 || contentRect.height === 0) continue
      this.#measured.set(key!, contentRect.height)
      const grown = this.#heights.set(index, contentRect.height)
      if (grown === 0) continue
      changed = true
      if (index < fixed) grownAbove += grown
    }
    if (!changed) return
    const standing = this.#stand ? this.source.indexOf(this.#stand.key) : -1
    if (standing >= 0) this.standAt(standing, this.#stand!.top)
    else this.#moveTo(this.#offset + grownAbove)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-virtual-rows': VirtualRows
  }
  interface HTMLElementEventMap {
    'rows-shown': CustomEvent<{ from: number; to: number }>
    'rows-moved': Event
  }
}
