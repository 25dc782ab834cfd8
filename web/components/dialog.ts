import { msg } from '@lit/localize'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { buttons, reset } from '../styles/shared.ts'

/**
 * A modal dialog over the native element: it keeps the focus, gives it back, and closes with Escape.
 *
 * @property open  whether it shows
 * @property heading  its name
 * @property width  preferred width, a CSS length
 * @fires close-request  when the person wants it closed; whoever opened it sets `open` to false
 * @slot  the content
 * @slot acts  buttons at its foot
 */
@customElement('wb-dialog')
export class Dialog extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      dialog {
        width: min(var(--dialog-width, 34em), calc(100vw - 24px));
        max-height: min(86vh, 60em);
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: var(--ui);
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto 1fr auto;
      }
      dialog::backdrop {
        background: rgb(20 18 12 / 0.35);
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--s3);
        padding: var(--s3) var(--s3) var(--s3) var(--s5);
        border-bottom: 1px solid var(--line);
      }
      h2 {
        flex: 1;
        font: var(--heading);
        overflow-wrap: anywhere;
      }
      section {
        overflow: auto;
        padding: var(--s4) var(--s5);
      }
      slot[name='acts'] {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--s2);
      }
      slot[name='acts']::slotted(*) {
        margin: 0;
      }
      .foot {
        padding: 0 var(--s5) var(--s4);
      }
    `,
  ]

  @property({ type: Boolean, reflect: true }) open = false
  @property() heading = ''
  @property() width = '34em'
  @query('dialog') private readonly dialog!: HTMLDialogElement

  override render() {
    return html`<dialog
      aria-labelledby="heading"
      style="--dialog-width: ${this.width}"
      @cancel=${this.#cancel}
      @close=${this.#closed}
      @click=${this.#outside}
    >
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button class="quiet icon" aria-label=${msg('Close')} @click=${this.#ask}>✕</button>
      </div>
      <section tabindex="-1"><slot></slot></section>
      <div class="foot"><slot name="acts"></slot></div>
    </dialog>`
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return
    if (this.open && !this.dialog.open) {
      this.dialog.showModal()
      this.querySelector<HTMLElement>('[autofocus]')?.focus()
    } else if (!this.open && this.dialog.open) this.dialog.close()
  }

  override disconnectedCallback(): void {
    this.dialog?.close()
    super.disconnectedCallback()
  }

  readonly #ask = (): void => {
    this.dispatchEvent(new Event('close-request', { bubbles: true, composed: true }))
  }

  readonly #cancel = (event: Event): void => {
    event.preventDefault()
    this.#ask()
  }

  /** Chromium closes at a second Escape whatever `cancel` was told. */
  readonly #closed = (): void => {
    if (this.open) this.#ask()
  }

  readonly #outside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.#ask()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-dialog': Dialog
  }
  interface HTMLElementEventMap {
    'close-request': Event
  }
}
