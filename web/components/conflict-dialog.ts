import { msg } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, reset, texts } from '../styles/shared.ts'
import './dialog.ts'
import './diff-text.ts'

/**
 * Two versions of one text, when two people, or two windows, changed it at once: nothing is lost until one is chosen.
 *
 * @property open  whether it shows
 * @property mine  what was typed here
 * @property theirs  what stands there now
 * @property lang  language of the text
 * @fires conflict-settled  {keep} `mine` or `theirs`
 */
@customElement('wb-conflict-dialog')
export class ConflictDialog extends LitElement {
  static override styles = [
    reset,
    buttons,
    texts,
    css`
      h3 {
        margin: var(--s4) 0 4px;
        color: var(--soft);
        font: var(--ui-small);
      }
      p.lead {
        color: var(--soft);
      }
    `,
  ]

  @property({ type: Boolean }) open = false
  @property() mine = ''
  @property() theirs = ''
  @property() override lang = ''

  override render() {
    return html`<wb-dialog
      .open=${this.open}
      heading=${msg('This text was changed in another place too')}
      @close-request=${() => this.#settle('theirs')}
    >
      <p class="lead">${msg('Nothing was overwritten. Choose which text stays; the other remains in the history.')}</p>
      <h3>${msg('From theirs to yours')}</h3>
      <p class="text"><wb-diff-text lang=${this.lang} .older=${this.theirs} .newer=${this.mine}></wb-diff-text></p>
      <h3>${msg('Yours')}</h3>
      <p class="text" lang=${this.lang}>${this.mine}</p>
      <h3>${msg('Theirs')}</h3>
      <p class="text" lang=${this.lang}>${this.theirs}</p>
      <button slot="acts" @click=${() => this.#settle('theirs')}>${msg('Take theirs')}</button>
      <button slot="acts" class="main" autofocus @click=${() => this.#settle('mine')}>${msg('Keep mine')}</button>
    </wb-dialog>`
  }

  #settle(keep: 'mine' | 'theirs'): void {
    if (this.open)
      this.dispatchEvent(new CustomEvent('conflict-settled', { detail: { keep }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-conflict-dialog': ConflictDialog
  }
  interface HTMLElementEventMap {
    'conflict-settled': CustomEvent<{ keep: 'mine' | 'theirs' }>
  }
}
