import { msg } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptKind } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { conceptKinds, kindWords, languageName } from './words.ts'

/** A concept as typed: its preferred term in each language that was filled in. */
export interface ConceptTyped {
  readonly kind: ConceptKind
  readonly terms: readonly { lang: string; text: string }[]
  readonly settled: (ok: boolean) => void
}

/**
 * A new concept: what it is, and what it is called in each language. Enter keeps it and begins the next one.
 *
 * @property languages  the languages to ask for
 * @fires concept-typed  {kind, terms, settled}
 * @fires form-left  at Escape
 */
@customElement('wb-concept-form')
export class ConceptForm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      form {
        display: grid;
        grid-template-columns: 9em repeat(auto-fit, minmax(11em, 1fr));
        gap: var(--s2) var(--s3);
        align-items: end;
        padding: var(--s4);
        border-radius: var(--radius);
        background: var(--wash);
      }
      input {
        font: var(--text) !important;
      }
      select {
        min-height: 36px !important;
      }
      .error {
        grid-column: 1 / -1;
      }
      .acts {
        display: flex;
        gap: var(--s2);
      }
      @media (max-width: 720px) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) languages: readonly string[] = []
  @state() private problem = ''

  override render() {
    return html`<form @submit=${this.#submit} @keydown=${this.#key} aria-label=${msg('New concept')}>
      <div class="field">
        <label for="kind">${msg('Kind')}</label>
        <select id="kind" name="kind">
          ${conceptKinds.map((kind) => html`<option value=${kind}>${kindWords(kind)}</option>`)}
        </select>
      </div>
      ${this.languages.map(
        (lang) => html`<div class="field">
          <label for="term-${lang}">${languageName(lang)}</label>
          <input id="term-${lang}" name="term-${lang}" lang=${lang} maxlength="300" autocomplete="off" spellcheck="false" />
        </div>`,
      )}
      <div class="acts">
        <button class="main">${msg('Keep')}</button>
        <button type="button" class="quiet" @click=${this.#leave}>${msg('Cancel')}</button>
      </div>
      <p class="error" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
    </form>`
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('select')!.focus()
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const terms = this.languages
      .map((lang) => ({ lang, text: String(data.get(`term-${lang}`)).trim() }))
      .filter(({ text }) => text !== '')
    this.problem = terms.length === 0 ? msg('Write its name in at least one language.') : ''
    if (this.problem) return
    const settled = (ok: boolean) => {
      if (!ok) return
      for (const input of form.querySelectorAll('input')) input.value = ''
      form.querySelector('input')!.focus()
    }
    const kind = data.get('kind') as ConceptKind
    this.dispatchEvent(new CustomEvent<ConceptTyped>('concept-typed', { detail: { kind, terms, settled } }))
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#leave()
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new Event('form-left'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-concept-form': ConceptForm
  }
}
