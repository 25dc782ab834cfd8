import { msg } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { page, reset } from '../styles/shared.ts'

/**
 * What a browser without the cookie sees.
 *
 * @property why  what went wrong, where there is more to say
 */
@customElement('wb-sign-in-page')
export class SignInPage extends LitElement {
  static override styles = [
    reset,
    page,
    css`
      .page {
        max-width: 38em;
        padding-top: 18vh;
      }
      h1 {
        margin-bottom: var(--s3);
        font: 400 28px/1.3 var(--text-face);
      }
      p + p {
        margin-top: var(--s3);
      }
      code {
        padding: 2px 6px;
        border-radius: 5px;
        background: var(--wash);
        font-size: 13px;
        overflow-wrap: anywhere;
      }
      .why {
        margin-top: var(--s5);
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
      }
    `,
  ]

  @property({ attribute: false }) why: string | null = null

  override render() {
    return html`<main class="page">
      <h1>${msg('Open the start link')}</h1>
      <p>${msg('Kopir printed a link when it started. Open that link in this browser, once; after that this address is enough.')}</p>
      <p class="soft">${msg('It looks like this:')} <code>${location.origin}/start#…</code></p>
      ${this.why ? html`<p class="why" role="alert">${this.why}</p>` : nothing}
    </main>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-sign-in-page': SignInPage
  }
}
