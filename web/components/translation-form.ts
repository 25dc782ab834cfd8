import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, fields, reset } from '../styles/shared.ts'
import './language-select.ts'

/**
 * Into which language a document is to be translated here.
 *
 * @property name  of the document
 * @property from  its language, BCP 47
 * @property known  languages with a pack of their own
 * @fires translation-begun  {lang}
 */
@customElement('wb-translation-form')
export class TranslationForm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      form {
        display: grid;
        gap: var(--s4);
        max-width: 32em;
      }
      .foot {
        display: flex;
        justify-content: flex-end;
      }
    `,
  ]

  @property() name = ''
  @property() from = ''
  @property({ attribute: false }) known: readonly string[] = []
  @state() private chosen = ''

  override render() {
    const lang = this.chosen || (this.known.find((tag) => tag !== this.from.split('-')[0]) ?? 'en')
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault()
        const detail = { lang }
        this.dispatchEvent(new CustomEvent('translation-begun', { detail, bubbles: true, composed: true }))
      }}
    >
      <p>${msg(str`An empty text will stand beside “${this.name}”, to be written segment by segment.`)}</p>
      <div class="field">
        <span class="label">${msg('Into')}</span>
        <wb-language-select
          label=${msg('Language of the translation')}
          .value=${lang}
          .known=${this.known}
          @change=${(event: Event) => {
            this.chosen = (event.target as HTMLElement & { value: string }).value
          }}
        ></wb-language-select>
      </div>
      <div class="foot"><button class="main" ?disabled=${lang === this.from}>${msg('Begin')}</button></div>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-translation-form': TranslationForm
  }
  interface HTMLElementEventMap {
    'translation-begun': CustomEvent<{ lang: string }>
  }
}
