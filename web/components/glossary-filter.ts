import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptKind, TermStatus } from '../api/types.ts'
import { fields, keys, reset } from '../styles/shared.ts'
import { conceptKinds, count, kindWords, languageName, statusMarks, statusWords, termStatuses } from './words.ts'

interface Filter {
  readonly text: string
  readonly kind: ConceptKind | ''
  readonly status: TermStatus | ''
  readonly lacks: string
}

/**
 * What of a glossary is to be seen: words, a kind, or a status, or what lacks something. `/` goes to the words, Enter or ↓ from them to the list.
 *
 * @property filter  as it is
 * @property languages  the glossary's languages
 * @property shown  how many concepts pass, of `total`
 * @property counting  how often concepts are mentioned is not known yet
 * @fires filter-changed  the new filter
 * @fires list-wanted  when the person goes from the words to what was found
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
      @media (max-width: 720px) {
        .words {
          flex-basis: 100%;
          max-width: none;
        }
        select {
          flex: 1 1 8em;
          min-width: 0;
        }
      }
      p {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) filter: Filter = { text: '', kind: '', status: '', lacks: '' }
  @property({ attribute: false }) languages: readonly string[] = []
  @property({ type: Boolean }) counting = false
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
    const { text, kind, status, lacks } = this.filter
    return html`<div class="words">
        <input
          type="search"
          aria-label=${msg('Find a name, in any script')}
          placeholder=${msg('Find a name, in any script')}
          spellcheck="false"
          autocomplete="off"
          .value=${text}
          @input=${(event: Event) => this.#tell({ text: (event.target as HTMLInputElement).value })}
          @keydown=${this.#key}
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
        aria-label=${msg('Status')}
        @change=${(event: Event) => this.#tell({ status: (event.target as HTMLSelectElement).value as TermStatus | '' })}
      >
        <option value="">${msg('every status')}</option>
        ${termStatuses.map((each) => html`<option value=${each} ?selected=${each === status}>${statusMarks[each]} ${statusWords(each)}</option>`)}
      </select>
      <select
        aria-label=${msg('What is missing')}
        @change=${(event: Event) => this.#tell({ lacks: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${msg('whether or not complete')}</option>
        ${this.languages.map(
          (lang) =>
            html`<option value=${lang} ?selected=${lang === lacks}>${msg(str`without ${languageName(lang)}`)}</option>`,
        )}
        <option value="preferred" ?selected=${lacks === 'preferred'}>${msg('without a preferred term')}</option>
        <option value="use" ?selected=${lacks === 'use'}>${msg('not used in the texts')}</option>
      </select>
      <p role="status">${this.#words()}</p>`
  }

  #words(): string {
    if (this.counting) return msg('Looking it up in the texts…')
    return this.shown === this.total
      ? msg(str`${count(this.total)} concepts`)
      : msg(str`${count(this.shown)} of ${count(this.total)} concepts`)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') this.dispatchEvent(new Event('list-wanted'))
    else if (event.key === 'Escape' && this.filter.text !== '') this.#tell({ text: '' })
    else return
    event.preventDefault()
  }

  /** `/` by the letter it writes: where it stands on the keyboard differs too much from layout to layout. */
  readonly #slash = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0]
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return
    event.preventDefault()
    const input = this.renderRoot.querySelector('input')
    input?.focus()
    input?.select()
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
