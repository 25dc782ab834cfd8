import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { linkColors } from '../styles/link-colors.ts'
import { reset } from '../styles/shared.ts'
import { type GutterLook, glyphs, lookWords } from './link-gutter.ts'
import { isSame } from './same.ts'
import type { CellSegment } from './segment-cell.ts'
import './segment-cell.ts'

/** A segment in the column of its text. */
export interface ThreadRowModel {
  readonly look: GutterLook
  readonly segment: CellSegment
  readonly side: 'source' | 'target'
  readonly lang: string
  /** Numbers in the other text of what it is linked with: `31`, `29–30`; empty where with nothing. */
  readonly linkedWith: string
  /** The keyboard is here. */
  readonly focused: boolean
  /** It is in the link that the keyboard is at. */
  readonly linked: boolean
  readonly reachable: boolean
  /** In its column, from 1. */
  readonly position: number
  /** Segments of its text. */
  readonly total: number
}

/** Where the thread of a row begins, in pixels from the row's upper edge: the middle of the first line. */
export const threadTop = 21

/**
 * One segment of a text that stands in a column of its own, and the end of the thread to its counterpart.
 *
 * @property row  what it shows; replaced, never mutated
 * @fires cell-pressed  {segment, side, extend} when it is pressed
 * @fires cell-edit  {segment} at a double press
 */
@customElement('wb-thread-row')
export class ThreadRow extends LitElement {
  static override styles = [
    reset,
    linkColors,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 30px;
        align-items: start;
        padding: 8px 0;
        border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
        border-left: 3px solid transparent;
      }
      :host([side='target']) {
        grid-template-columns: 30px minmax(0, 1fr);
        border-right: 3px solid transparent;
        border-left: 0;
      }
      :host([linked]) {
        background: color-mix(in srgb, var(--wash) 60%, transparent);
      }
      :host([focused]) {
        border-color: color-mix(in srgb, var(--line) 60%, transparent);
        border-left-color: var(--focus);
        background: var(--wash);
      }
      :host([focused][side='target']) {
        border-right-color: var(--focus);
      }
      :host([focused][state='weak']),
      :host([focused][state='edited']) {
        background: var(--doubt-wash);
      }
      :host([state='without']),
      :host([state='maybe-without']),
      :host([state='excluded']) {
        color: var(--soft);
      }
      .end {
        display: block;
        width: 26px;
        height: 26px;
        overflow: visible;
      }
      :host([side='source']) .end {
        margin-left: 4px;
      }
      :host([side='target']) .end {
        order: -1;
      }
      line,
      circle {
        stroke: currentColor;
        stroke-width: 1.4;
        fill: none;
      }
      .thick {
        stroke-width: 2.4;
      }
      .gap {
        stroke: var(--doubt);
      }
      text {
        fill: currentColor;
        font: 600 12px var(--ui-face);
        text-anchor: middle;
      }
      @media (forced-colors: active) {
        :host {
          border-left-color: Canvas;
          border-right-color: Canvas;
        }
      }
    `,
  ]

  @property({ attribute: false, hasChanged: (now, before) => !isSame(now, before) }) row!: ThreadRowModel

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('role', 'row')
  }

  override willUpdate(): void {
    const { look, side, focused, linked, position, segment } = this.row
    this.setAttribute('state', look)
    this.setAttribute('side', side)
    this.toggleAttribute('focused', focused)
    this.toggleAttribute('linked', linked)
    this.setAttribute('aria-rowindex', String(position))
    this.setAttribute('aria-selected', String(segment.selected))
    this.setAttribute('aria-label', this.#words())
  }

  override render() {
    const { segment, side, lang, focused, reachable } = this.row
    return html`<wb-segment-cell
        role="gridcell"
        aria-colindex="1"
        tabindex=${reachable ? 0 : -1}
        data-id=${segment.id}
        ?current=${focused}
        side=${side}
        .lang=${lang}
        .segment=${segment}
        @click=${(event: MouseEvent) => this.#tell('cell-pressed', { segment: segment.id, side, extend: event.shiftKey })}
        @dblclick=${() => this.#tell('cell-edit', { segment: segment.id })}
      ></wb-segment-cell>
      ${this.#end()}`
  }

  /** Moves the keyboard here. */
  async focusCell(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('wb-segment-cell')?.focus({ preventScroll: true })
  }

  #words(): string {
    const { segment, total, linkedWith, look } = this.row
    const words = lookWords(look)
    return linkedWith
      ? msg(str`Segment ${segment.number} of ${total}, linked with ${linkedWith}: ${words}`)
      : msg(str`Segment ${segment.number} of ${total}: ${words}`)
  }

  #end() {
    const { look, side } = this.row
    return html`<svg class="end" look=${look} viewBox="0 0 26 26" aria-hidden="true">
      <title>${lookWords(look)}</title>
      ${endOf(look, side)}
    </svg>`
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** The end of a line at its text: a sign and a piece of the line, or a stub with a ring where it leads nowhere. */
function endOf(look: GutterLook, side: 'source' | 'target') {
  const x = (at: number) => (side === 'source' ? at : 26 - at)
  const mark = (glyph: string) => svg`<text x=${x(8)} y="17.5">${glyph}</text>`
  const piece = (from: number, to: number, y = 13, className = '', dash = '') =>
    svg`<line class=${className} x1=${x(from)} y1=${y} x2=${x(to)} y2=${y} stroke-dasharray=${dash}></line>`
  switch (look) {
    case 'unlinked':
      return nothing
    case 'excluded':
      return mark('⊘')
    case 'without':
    case 'maybe-without': {
      const dash = look === 'without' ? '' : '3 2'
      return svg`${piece(2, 13, 13, look === 'without' ? 'thick' : '', dash)}
        <circle cx=${x(18)} cy="13" r="5" stroke-dasharray=${dash}></circle>`
    }
    case 'drafted':
      return svg`${mark('✎')}${piece(16, 26, 10.5)}${piece(16, 26, 15.5)}`
    case 'edited':
      return svg`${mark('◐')}${piece(16, 20, 13, 'thick gap')}${piece(22, 26, 13, 'thick')}`
    default:
      return svg`${mark(glyphs[look] ?? '')}${piece(16, 26, 13, look === 'confirmed' ? 'thick' : '', look === 'weak' ? '4 2' : '')}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-thread-row': ThreadRow
  }
}
