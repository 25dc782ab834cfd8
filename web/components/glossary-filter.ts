import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptKind } from '../api/types.ts'
import { fields, keys, reset } from '../styles/shared.ts'
import { conceptKinds, count, kindWords, languageName } from './words.ts'

interface Filter {
  readonly text: string
  readonly kind: ConceptKind | ''
  readonly missing: string
}

/**
 * What of a glossary is to be seen: words, a kind, or what lacks a language. `/` goes to the words.
 *
 * @property filter  as it is
 * @property languages  the glossary's languages
 * @property shown  how many concepts pass, of `total`
 * @fires filter-changed  the new filter
 */
@customElement('wb-glossary-filter')
export class GlossaryFilterBar extends LitElement {
  static override styles = [
    reset,
    fields,
    keys,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: center;
      }
      .words {
        position: relative;
        flex: 1 1 14em;
        max-width: 24em;
      }
      .words kbd {
        position: absolute;
        right: 8px;
        top: 6px;
        pointer-events: none;
      }
      select {
        width: auto !important;
      }
      p {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) filter: Filter = { text: '', kind: '', missing: '' }
  @property({ attribute: false }) languages: readonly string[] = []
  @property({ type: Number }) shown = 0
  @property({ type: Number }) total = 0

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#slash)
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#slash)
    super.disconnectedCallback()
  }

  override render() {
    const { text, kind, missing } = this.filter
    return html`<div class="words">
        <input
          type="search"
          aria-label=${msg('Filter by words')}
          placeholder=${msg('Filter…')}
          autocomplete="off"
          .value=${text}
          @input=${(event: Event) => this.#tell({ text: (event.target as HTMLInputElement).value })}
        /><kbd ?hidden=${text !== ''}>/</kbd>
      </div>
      <select
        aria-label=${msg('Kind')}
        @change=${(event: Event) => this.#tell({ kind: (event.target as HTMLSelectElement).value as ConceptKind | '' })}
      >
        <option value="">${msg('every kind')}</option>
        ${conceptKinds.map((each) => html`<option value=${each} ?selected=${each === kind}>${kindWords(each)}</option>`)}
      </select>
      <select
        aria-label=${msg('Missing language')}
        @change=${(event: Event) => this.#tell({ missing: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${msg('whether or not complete')}</option>
        ${this.languages.map(
          (lang) =>
            html`<option value=${lang} ?selected=${lang === missing}>${msg(str`without ${languageName(lang)}`)}</option>`,
        )}
      </select>
      <p role="status">${this.shown === this.total ? msg(str`${count(this.total)} concepts`) : msg(str`${count(this.shown)} of ${count(this.total)} concepts`)}</p>`
  }

  /** `/` by the letter it writes: where it stands on the keyboard differs too much from layout to layout. */
  readonly #slash = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0]
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return
    event.preventDefault()
    this.renderRoot.querySelector('input')?.focus()
  }

  #tell(patch: Partial<Filter>): void {
    this.dispatchEvent(new CustomEvent('filter-changed', { detail: { ...this.filter, ...patch } }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-filter': GlossaryFilterBar
  }
}
