import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ParadigmRowView, StoredForm } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'

/**
 * The forms of a term, each to be written over: what a person writes is stored and beats the rules, an emptied field
 * goes back to them.
 *
 * @property rows  the forms as the rules and the card have them; null while they are worked out
 * @property termLang  language of the term
 * @property stored  the forms that its card has
 * @fires forms-changed  {forms} all that the card is to have
 */
@customElement('wb-paradigm-table')
export class ParadigmTable extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
        min-height: 2em;
      }
      div {
        display: grid;
        grid-template-columns: minmax(5em, 1fr) minmax(0, 2fr);
        gap: 2px var(--s2);
        align-items: center;
      }
      label {
        overflow-wrap: anywhere;
      }
      input {
        min-height: 28px !important;
        padding: 1px 8px !important;
        border-color: transparent !important;
        background: transparent !important;
        font: var(--text-small) !important;
      }
      input:hover,
      input:focus {
        border-color: var(--edge) !important;
        background: var(--raise) !important;
      }
      .stored {
        font-weight: 600 !important;
      }
      p {
        color: var(--soft);
        font: var(--ui-tiny);
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly ParadigmRowView[] | null = null
  @property({ attribute: false }) stored: readonly StoredForm[] = []
  @property() termLang = ''

  override render() {
    if (this.rows === null) return html`<p>${msg('Working out its forms…')}</p>`
    if (this.rows.length === 0) return html`<p>${msg('Kopir has no rules for the forms of this language.')}</p>`
    return html`<div>
        ${this.rows.map(
          (
            { how, forms, stored, sure },
            i,
          ) => html`<label for="form-${i}">${how}${stored ? msg(' (stored)') : nothing}</label>
            <input
              id="form-${i}"
              class=${stored ? 'stored' : ''}
              lang=${this.termLang}
              autocomplete="off"
              spellcheck="false"
              maxlength="300"
              .value=${forms.join(' / ')}
              title=${stored ? msg('Written by a person. Empty the field to go back to the rules.') : sure ? '' : msg('The rules leave a choice.')}
              @change=${(event: Event) => this.#changed(how, (event.target as HTMLInputElement).value)}
            />`,
        )}
      </div>
      <p>${msg(str`What you write here is stored and beats the rules. Several forms: with a stroke ( / ) between them.`)}</p>`
  }

  #changed(how: string, value: string): void {
    const written = [...new Set(value.split('/').map((form) => form.trim()))].filter(Boolean)
    const others = this.stored.filter((form) => form.how !== how)
    const forms = [...others, ...written.map((text) => ({ how, text }))]
    this.dispatchEvent(new CustomEvent('forms-changed', { detail: { forms } }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-paradigm-table': ParadigmTable
  }
  interface HTMLElementEventMap {
    'forms-changed': CustomEvent<{ forms: StoredForm[] }>
  }
}
