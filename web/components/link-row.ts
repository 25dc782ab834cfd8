import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'
import './link-gutter.ts'
import { type GutterLook, lookWords } from './link-gutter.ts'
import { isSame } from './same.ts'
import type { CellSegment } from './segment-cell.ts'
import './segment-cell.ts'
import './third-cell.ts'
import type { ThirdModel } from './third-cell.ts'

type Side = 'source' | 'target'

/** A row as it is drawn. */
export interface RowModel {
  readonly look: GutterLook
  readonly source: readonly CellSegment[]
  readonly target: readonly CellSegment[]
  readonly sourceLang: string
  readonly targetLang: string
  /** Numbers of the target's own place, where the row shows it elsewhere: `41`. */
  readonly from: string
  /** Not linked, and not said to be without counterpart: the other side stays blank. */
  readonly beside: boolean
  readonly focused: boolean
  /** The cell that Tab reaches: the focused one, or the first when nothing is focused. */
  readonly tab: { readonly side: Side; readonly segment: string | null } | null
  /** What a third text has for it; null where none is shown. */
  readonly third: ThirdModel | null
  /** From 1, and of how many. */
  readonly position: number
  readonly total: number
}

/**
 * A link: the sentences of each side and the line between them; or a sentence that stands alone.
 *
 * @property row  what it shows; replaced, never mutated
 * @fires cell-pressed  {segment, side, extend} when a cell is pressed; `segment` is null on an empty side
 * @fires cell-edit  {segment} at a double press
 * @csspart row  the grid row
 */
@customElement('wb-link-row')
export class LinkRow extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 72px minmax(0, 1fr);
        align-items: start;
        padding: 9px 8px 9px 5px;
        border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
        border-left: 3px solid transparent;
      }
      :host([focused]) {
        border-left-color: var(--focus);
        background: var(--wash);
      }
      :host([focused][look='weak']),
      :host([focused][look='edited']) {
        background: var(--doubt-wash);
      }
      :host([look='without']),
      :host([look='maybe-without']),
      :host([look='excluded']) {
        color: var(--soft);
      }
      :host([third]) {
        --text: var(--text-small);
      }
      :host([third='target']) {
        grid-template-columns: minmax(0, 10fr) 56px minmax(0, 10fr) minmax(0, 12fr);
      }
      :host([third='source']) {
        grid-template-columns: minmax(0, 12fr) minmax(0, 10fr) 56px minmax(0, 10fr);
      }
      :host([third='source']) wb-third-cell {
        order: -1;
      }
      .side {
        display: grid;
        gap: 6px;
        min-width: 0;
      }
      wb-segment-cell + wb-segment-cell {
        padding-top: 6px;
        border-top: 1px dashed var(--line);
      }
      .gutter {
        padding: 0 4px;
      }
      .none {
        min-height: 26px;
        border-radius: 3px;
        color: var(--soft);
        font: italic 14px/26px var(--ui-face);
      }
      .source .none {
        padding-left: 44px;
      }
      wb-segment-cell:focus-visible {
        outline: none;
      }
      .none:focus-visible {
        outline-offset: -2px;
      }
      .from {
        justify-self: start;
        padding: 0 7px;
        border: 1px solid var(--line);
        border-radius: 6px;
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: 20px;
      }
      @media (forced-colors: active) {
        :host(:not([focused])) {
          border-left-color: Canvas;
        }
      }
      @media (max-width: 720px) {
        :host {
          grid-template-columns: 38px minmax(0, 1fr);
          row-gap: 2px;
          padding: 10px 8px 12px 1px;
        }
        .source {
          grid-column: 1 / -1;
        }
        .gutter {
          padding: 0 4px;
        }
        .source .none {
          padding-left: 38px;
        }
        :host([look='unlinked']) .empty,
        :host([beside]) .empty {
          display: none;
        }
        :host([look='unlinked']:not([beside])) .gutter {
          display: none;
        }
        :host([look='unlinked']:not([beside])) .target {
          grid-column: 2;
        }
      }
    `,
  ]

  @property({ attribute: false, hasChanged: (now, before) => !isSame(now, before) }) row!: RowModel

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('role', 'row')
  }

  override willUpdate(): void {
    const { look, focused, position, total, beside, source, target, third } = this.row
    this.setAttribute('look', look)
    this.toggleAttribute('focused', focused)
    this.toggleAttribute('beside', beside)
    if (third) this.setAttribute('third', third.beside)
    else this.removeAttribute('third')
    this.setAttribute('aria-rowindex', String(position))
    this.setAttribute('aria-selected', String([...source, ...target].some((each) => each.selected)))
    this.setAttribute('aria-label', msg(str`Row ${position} of ${total}, ${lookWords(look)}`))
  }

  override render() {
    const { look, source, target } = this.row
    const size = source.length * target.length > 1 ? `${source.length}:${target.length}` : ''
    const side = this.row.beside ? 'both' : source.length === 0 ? 'target' : 'source'
    return html`${this.#side('source', source)}
      <div class="gutter" role="gridcell" aria-colindex="2">
        <wb-link-gutter look=${look} size=${size} side=${side}></wb-link-gutter>
      </div>
      ${this.#side('target', target)}
      ${
        this.row.third
          ? html`<wb-third-cell
              role="gridcell"
              aria-colindex="4"
              tabindex=${this.row.third.focused ? 0 : -1}
              .third=${this.row.third}
            ></wb-third-cell>`
          : nothing
      }`
  }

  /** Moves the keyboard to a cell. */
  async focusCell(side: Side, segment: string | null): Promise<void> {
    await this.updateComplete
    const cell = segment ? `wb-segment-cell[data-id="${segment}"]` : `.${side} .none`
    const element = this.renderRoot.querySelector<HTMLElement>(cell)
    // To give the focus anew to what has it makes the browser lay out the page for nothing.
    if (element && this.shadowRoot!.activeElement !== element) element.focus({ preventScroll: true })
  }

  /** Moves the keyboard to what the third text has for it. */
  async focusThird(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('wb-third-cell')?.focus({ preventScroll: true })
  }

  #side(side: Side, segments: readonly CellSegment[]) {
    const { from, sourceLang, targetLang } = this.row
    return html`<div class="side ${side} ${segments.length === 0 ? 'empty' : ''}" role="presentation">
      ${
        segments.length === 0
          ? this.#none(side)
          : segments.map(
              (segment) => html`<wb-segment-cell
                role="gridcell"
                aria-colindex=${side === 'source' ? 1 : 3}
                tabindex=${this.#tabindex(side, segment.id)}
                data-id=${segment.id}
                ?current=${this.row.focused && this.#tabindex(side, segment.id) === 0}
                side=${side}
                .lang=${side === 'source' ? sourceLang : targetLang}
                .segment=${segment}
                @click=${(event: MouseEvent) => this.#press(event, side, segment.id)}
                @dblclick=${() => this.#tell('cell-edit', { segment: segment.id })}
              ></wb-segment-cell>`,
            )
      }
      ${from && side === 'target' ? html`<span class="from">↕ ${msg(str`from ${from}`)}</span>` : nothing}
    </div>`
  }

  #none(side: Side) {
    const { look, beside } = this.row
    const said = look === 'without' || look === 'maybe-without'
    return html`<p
      class="none"
      role="gridcell"
      aria-colindex=${side === 'source' ? 1 : 3}
      tabindex=${this.#tabindex(side, null)}
      @click=${(event: MouseEvent) => this.#press(event, side, null)}
    >
      ${said && !beside ? msg('nothing in this text') : ''}
    </p>`
  }

  #tabindex(side: Side, segment: string | null): number {
    const { tab, third } = this.row
    return !third?.focused && tab && tab.side === side && tab.segment === segment ? 0 : -1
  }

  #press(event: MouseEvent, side: Side, segment: string | null): void {
    this.#tell('cell-pressed', { segment, side, extend: event.shiftKey })
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-link-row': LinkRow
  }
  interface HTMLElementEventMap {
    'cell-pressed': CustomEvent<{ segment: string | null; side: Side; extend: boolean }>
    'cell-edit': CustomEvent<{ segment: string }>
  }
}
