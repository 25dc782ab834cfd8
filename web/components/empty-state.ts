import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/**
 * What stands where nothing is yet: one sentence and, in the slot, what to do.
 *
 * @property heading  the sentence
 * @slot  an explanation, acts
 */
@customElement('wb-empty')
export class EmptyState extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        gap: var(--s3);
        justify-items: start;
        max-width: 38em;
        padding: var(--s8) 0;
        color: var(--soft);
      }
      p {
        color: var(--ink);
        font: 400 20px/1.4 var(--text-face);
        text-wrap: balance;
      }
    `,
  ]

  @property() heading = ''

  override render() {
    return html`<p>${this.heading}</p>
      <slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-empty': EmptyState
  }
}
