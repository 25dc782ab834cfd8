import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/**
 * One quiet line in the list: a run of rows folded away, or the place of a segment that is shown elsewhere.
 *
 * @property words  what it stands for
 * @property more  a softer word after it: the language of that side
 * @property open  whether its rows follow; null for a line that does not open
 * @property focused  whether the keyboard is here
 * @property reachable  whether Tab reaches it
 * @property position  number of the row, from 1
 * @property columns  how many columns of the list it goes across
 * @fires line-pressed  when it was pressed
 */
@customElement('wb-fold-row')
export class FoldRow extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
        border-left: 3px solid transparent;
        border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
      }
      :host([focused]) {
        border-left-color: var(--focus);
        background: var(--wash);
      }
      button {
        display: flex;
        gap: var(--s2);
        align-items: baseline;
        width: 100%;
        min-height: 34px;
        margin: 0;
        padding: 6px 12px 6px 49px;
        border: 0;
        background: repeating-linear-gradient(
          135deg,
          transparent 0 6px,
          color-mix(in srgb, var(--line) 38%, transparent) 6px 7px
        );
        color: var(--soft);
        font: var(--ui-small);
        text-align: start;
        cursor: pointer;
      }
      button.ghost {
        min-height: 28px;
        padding-block: 3px;
        background: none;
        font: var(--ui-tiny);
        line-height: 22px;
      }
      :host([side='target']) button.ghost {
        justify-content: flex-end;
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      .sign {
        width: 1em;
      }
      .more {
        opacity: 0.85;
      }
    `,
  ]

  @property() words = ''
  @property() more = ''
  @property({ attribute: false }) open: boolean | null = false
  @property({ type: Boolean, reflect: true }) focused = false
  @property({ type: Boolean }) reachable = false
  @property({ type: Number }) position = 1
  @property({ type: Number }) columns = 3
  @property({ reflect: true }) side = 'source'

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('role', 'row')
  }

  override willUpdate(): void {
    this.setAttribute('aria-rowindex', String(this.position))
  }

  override render() {
    const { open } = this
    return html`<div role="gridcell" aria-colindex="1" aria-colspan=${this.columns}>
      <button
        class=${open === null ? 'ghost' : ''}
        tabindex=${this.reachable ? 0 : -1}
        aria-expanded=${open === null ? nothing : String(open)}
        @click=${this.#press}
      >
        <span class="sign" aria-hidden="true">${open === null ? '↕' : open ? '▾' : '▸'}</span>${this.words}
        <span class="more">${this.more}</span>
      </button>
    </div>`
  }

  async focusCell(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('button')?.focus({ preventScroll: true })
  }

  readonly #press = (): void => {
    this.dispatchEvent(new Event('line-pressed', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-fold-row': FoldRow
  }
  interface HTMLElementEventMap {
    'line-pressed': Event
  }
}
