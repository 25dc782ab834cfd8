import { VirtualizerController } from '@tanstack/lit-virtual'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { reset } from '../styles/shared.ts'

/** The rows of a long list: how many, what each is called, how high it may be, and how it looks. */
export interface RowSource {
  readonly count: number
  readonly keyOf: (index: number) => string
  /** A guess in pixels, until the row has been measured. */
  readonly heightOf: (index: number) => number
}

/**
 * A list of any length that draws only what is in sight. Rows keep their place on the screen when those above them
 * change; the focused one stays in the document however far one scrolls.
 *
 * @property source  the rows; replaced when they change
 * @property drawing  draws one row; replaced when any row may look different
 * @property focused  index of the focused row, −1 for none
 * @property label  name of the grid
 * @property columns  how many columns it has
 * @fires rows-shown  {from, to} after other rows came into sight
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

  @property({ attribute: false }) source: RowSource = { count: 0, keyOf: String, heightOf: () => 60 }
  @property({ attribute: false }) drawing: (index: number) => unknown = () => ''
  @property({ type: Number }) focused = -1
  @property() label = ''
  @property({ type: Number }) columns = 3
  @query('.scroll') private readonly scroller!: HTMLElement | null
  #shown = ''

  readonly #controller = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    estimateSize: () => 60,
    getScrollElement: () => this.scroller,
    overscan: 4,
    paddingStart: 12,
    paddingEnd: 48,
    scrollPaddingStart: 64,
    scrollPaddingEnd: 64,
  })

  /** Rows that fit the screen, less one, so that a screenful keeps a line in sight. */
  get pageSize(): number {
    const { range } = this.#controller.getVirtualizer()
    return Math.max(1, range ? range.endIndex - range.startIndex - 1 : 10)
  }

  /** Brings a row into sight, moving as little as possible; `center` where it comes from far. */
  show(index: number): void {
    const virtualizer = this.#controller.getVirtualizer()
    const { range } = virtualizer
    const far = !range || index < range.startIndex - 20 || index > range.endIndex + 20
    virtualizer.scrollToIndex(index, { align: far ? 'center' : 'auto' })
  }

  /** The element of a row, where it is drawn. */
  row(index: number): HTMLElement | null {
    return (this.renderRoot.querySelector(`[data-index="${index}"]`)?.firstElementChild as HTMLElement) ?? null
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('source') && !changed.has('focused')) return
    const virtualizer = this.#controller.getVirtualizer()
    const anchor = changed.has('source') ? this.#anchor(changed.get('source')) : null
    const { focused } = this
    virtualizer.setOptions({
      ...virtualizer.options,
      count: this.source.count,
      estimateSize: this.source.heightOf,
      getItemKey: this.source.keyOf,
      rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
        const from = Math.max(0, startIndex - overscan)
        const to = Math.min(count - 1, endIndex + overscan)
        const indexes = Array.from({ length: to - from + 1 }, (_, i) => from + i)
        // The focused row and its neighbours stay, so that the focus and a screen reader's place are never lost.
        const kept = [focused - 1, focused, focused + 1].filter((i) => focused >= 0 && i >= 0 && i < count)
        return [...new Set([...indexes, ...kept])].sort((a, b) => a - b)
      },
    })
    if (anchor) this.#restore(anchor)
  }

  override render() {
    const virtualizer = this.#controller.getVirtualizer()
    const items = virtualizer.getVirtualItems()
    return html`<div class="scroll" tabindex="-1">
      <div
        class="space"
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${this.source.count}
        aria-colcount=${this.columns}
        aria-multiselectable="true"
        style="height: ${virtualizer.getTotalSize()}px"
      >
        ${repeat(
          items,
          (item) => item.key,
          (item) =>
            html`<div
              class="place"
              role="presentation"
              data-index=${item.index}
              style="transform: translateY(${item.start}px)"
            >
              ${this.drawing(item.index)}
            </div>`,
        )}
      </div>
    </div>`
  }

  override updated(): void {
    const virtualizer = this.#controller.getVirtualizer()
    virtualizer.measureElement(null)
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('.place')) virtualizer.measureElement(place)
    const items = virtualizer.getVirtualItems()
    const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
    const shown = `${from}-${to}-${this.source.count}`
    if (shown === this.#shown) return
    this.#shown = shown
    this.dispatchEvent(new CustomEvent('rows-shown', { detail: { from, to } }))
  }

  /** The row that must not move: the focused one when it is in sight, else the first in sight. */
  #anchor(before: RowSource | undefined): { key: string; above: number } | null {
    const virtualizer = this.#controller.getVirtualizer()
    const { range, scrollOffset, measurementsCache } = virtualizer
    if (!before || !range || before.count === 0) return null
    const inSight = this.focused >= range.startIndex && this.focused <= range.endIndex
    const keys = inSight && this.focused < before.count ? [this.focused, range.startIndex] : [range.startIndex]
    const known = new Set(Array.from({ length: this.source.count }, (_, i) => this.source.keyOf(i)))
    for (const index of [...keys, ...Array.from({ length: 30 }, (_, i) => range.startIndex + i)]) {
      if (index >= before.count) break
      const key = before.keyOf(index)
      const item = measurementsCache[index]
      if (item && known.has(key)) return { key, above: item.start - (scrollOffset ?? 0) }
    }
    return null
  }

  #restore({ key, above }: { key: string; above: number }): void {
    const virtualizer = this.#controller.getVirtualizer()
    for (let i = 0; i < this.source.count; i++) {
      if (this.source.keyOf(i) !== key) continue
      // Asking for the items lays them out anew; only then is the new start known.
      virtualizer.getTotalSize()
      const item = virtualizer.measurementsCache[i]
      if (item) virtualizer.scrollToOffset(item.start - above)
      return
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-virtual-rows': VirtualRows
  }
  interface HTMLElementEventMap {
    'rows-shown': CustomEvent<{ from: number; to: number }>
  }
}
