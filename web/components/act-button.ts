import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, keys, reset } from '../styles/shared.ts'

/**
 * An act with its key. An act that is not possible now is marked so but keeps its place and the focus.
 *
 * @property label  what it does
 * @property shortcut  its key; empty for none
 * @property main  the one act of this place
 * @property off  not possible now
 * @fires act-request  when it was pressed and is possible
 */
@customElement('wb-act-button')
export class ActButton extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: inline-block;
      }
    `,
  ]

  @property() label = ''
  @property() shortcut = ''
  @property({ type: Boolean }) main = false
  @property({ type: Boolean }) off = false

  override render() {
    return html`<button class=${this.main ? 'main' : ''} aria-disabled=${this.off ? 'true' : nothing} @click=${this.#press}>
      ${this.label}${this.shortcut ? html`<kbd>${this.shortcut}</kbd>` : nothing}
    </button>`
  }

  readonly #press = (): void => {
    if (!this.off) this.dispatchEvent(new Event('act-request', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-act-button': ActButton
  }
  interface HTMLElementEventMap {
    'act-request': Event
  }
}
