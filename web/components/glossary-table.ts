import { msg, str } from '@lit/localize'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ConceptId, ConceptView, Term, TermId } from '../api/types.ts'
import { buttons, reset, texts } from '../styles/shared.ts'
import { moveInTable } from './table-keys.ts'
import type { TermTyped } from './term-form.ts'
import './term-form.ts'
import { kindWords, languageName, statusMarks, statusWords } from './words.ts'

/** Where a term is being written. */
interface Place {
  readonly concept: ConceptId
  readonly lang: string
  readonly term: TermId | null
}

/**
 * Concepts with their terms, a column a language. One stop for Tab; the arrow keys move, Enter writes.
 *
 * @property concepts  in the order they are shown
 * @property languages  the columns
 * @property chosen  the concept whose card is open
 * @fires concept-opened  {concept}
 * @fires term-written  {concept, lang, term, text, status, note, settled}: a new term where `term` is null
 * @fires term-removed  {term}
 */
@customElement('wb-glossary-table')
export class GlossaryTable extends LitElement {
  static override styles = [
    reset,
    buttons,
    texts,
    css`
      :host {
        display: block;
        overflow-x: auto;
      }
      table {
        width: 100%;
        min-width: 44em;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th {
        padding: 0 calc(var(--s2) + 7px) 6px;
        border-bottom: 1px solid var(--line);
        color: var(--soft);
        font: 500 13px/1.4 var(--ui-face);
        text-align: start;
      }
      th:first-child {
        width: 8.5em;
      }
      td {
        position: relative;
        padding: 5px 30px 5px var(--s2);
        border-bottom: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
        vertical-align: top;
      }
      td:first-child {
        padding-left: 0;
      }
      th:first-child {
        padding-left: 7px;
      }
      tr.chosen td {
        background: var(--wash);
      }
      button {
        min-height: 26px;
        border-color: transparent;
        background: none;
        white-space: normal;
        text-align: start;
      }
      .kind {
        display: inline-flex;
        justify-content: flex-start;
        gap: 8px;
        padding: 2px 6px;
        color: var(--soft);
        font: var(--ui-small);
      }
      .kind i {
        flex: none;
        width: 10px;
        height: 3px;
        border-radius: 2px;
        background: var(--kind);
      }
      .term {
        display: block;
        width: 100%;
        padding: 1px 6px;
        font: var(--text);
        overflow-wrap: anywhere;
      }
      .term small {
        color: var(--soft);
        font: var(--ui-tiny);
        white-space: nowrap;
      }
      .preferred small {
        color: var(--proposed);
      }
      .deprecated small,
      .wrong small {
        color: var(--doubt);
      }
      .wrong span {
        text-decoration: line-through 1px var(--doubt);
      }
      .add {
        min-width: 26px;
        padding: 1px 6px;
        color: var(--soft);
        font: var(--ui-small);
      }
      .add.more {
        position: absolute;
        top: 6px;
        right: 2px;
        opacity: 0;
      }
      td:hover .add.more,
      .add.more:focus {
        opacity: 1;
      }
      @media (hover: none) {
        .add.more {
          opacity: 1;
        }
      }
      @media (max-width: 900px) {
        tr.chosen {
          scroll-margin-bottom: 64vh;
        }
      }
      @media (max-width: 720px) {
        table,
        tbody,
        tr,
        td {
          display: block;
          min-width: 0;
        }
        thead {
          display: none;
        }
        tr {
          padding: var(--s2) 0;
          border-bottom: 1px solid var(--line);
        }
        td {
          padding-block: 0;
          border: 0;
        }
        td + td {
          padding-left: 30px;
        }
        td + td::before {
          content: attr(data-lang) / '';
          position: absolute;
          top: 5px;
          left: 7px;
          color: var(--soft);
          font: var(--ui-tiny);
        }
      }
      @media (forced-colors: active) {
        .kind i {
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) concepts: readonly ConceptView[] = []
  @property({ attribute: false }) languages: readonly string[] = []
  @property() chosen: ConceptId | null = null
  @state() private place: Place | null = null

  override render() {
    return html`<table @keydown=${this.#key} @focusin=${this.#focused}>
      <thead>
        <tr>
          <th scope="col">${msg('Kind')}</th>
          ${this.languages.map((lang) => html`<th scope="col">${languageName(lang)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          this.concepts,
          (concept) => concept.id,
          (concept) => html`<tr class=${concept.id === this.chosen ? 'chosen' : ''}>
            <td>
              <button
                class="kind"
                tabindex="-1"
                style="--kind: var(--${concept.kind})"
                aria-expanded=${concept.id === this.chosen}
                aria-label=${msg(str`${kindWords(concept.kind)}: open the card of “${concept.terms[0]?.text ?? ''}”`)}
                @click=${() => this.#tell('concept-opened', { concept })}
              >
                <i></i>${kindWords(concept.kind)}
              </button>
            </td>
            ${this.languages.map((lang) => html`<td data-lang=${lang}>${this.#cell(concept, lang)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.chosen !== null) {
      this.renderRoot.querySelector('tr.chosen')?.scrollIntoView({ block: 'nearest' })
    }
    if (this.renderRoot.querySelector('td [tabindex="0"]') === null) {
      this.renderRoot.querySelector('td button')?.setAttribute('tabindex', '0')
    }
  }

  /** The focus goes to the term it was at last. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('td [tabindex="0"]')?.focus()
  }

  #cell(concept: ConceptView, lang: string): TemplateResult {
    const terms = concept.terms.filter((term) => term.lang.split('-')[0] === lang)
    const adding = this.place?.concept === concept.id && this.place.lang === lang && this.place.term === null
    return html`${terms.map((term) => (this.place?.term === term.id ? this.#form(concept, lang, term) : this.#term(concept, lang, term)))}
      ${
        adding
          ? this.#form(concept, lang, null)
          : html`<button
              class="add ${terms.length > 0 ? 'more' : ''}"
              tabindex="-1"
              aria-label=${msg(str`Add a term in ${languageName(lang)}`)}
              title=${msg(str`Add a term in ${languageName(lang)}`)}
              @click=${(event: Event) => this.#write(event, { concept: concept.id, lang, term: null })}
            >
              +
            </button>`
      }`
  }

  #term(concept: ConceptView, lang: string, term: Term): TemplateResult {
    const words = [statusWords(term.status), term.note].filter(Boolean).join(' · ')
    return html`<button
      class="term ${term.status}"
      tabindex="-1"
      title=${words}
      @click=${(event: Event) => this.#write(event, { concept: concept.id, lang, term: term.id })}
    >
      <span lang=${term.lang}>${term.text}</span>&nbsp;<small
        >${statusMarks[term.status]}${
          term.status === 'preferred' || term.status === 'admitted'
            ? html`<span class="visually-hidden">${statusWords(term.status)}</span>`
            : html` ${statusWords(term.status)}`
        }</small
      >
    </button>`
  }

  #form(concept: ConceptView, lang: string, term: Term | null): TemplateResult {
    const preferred = concept.terms.some((each) => each.lang.split('-')[0] === lang && each.status === 'preferred')
    return html`<wb-term-form
      .term=${term}
      .termLang=${term?.lang ?? lang}
      .status=${preferred ? 'admitted' : 'preferred'}
      @term-typed=${({ detail }: CustomEvent<TermTyped>) => this.#tell('term-written', { concept, lang, term, ...detail })}
      @term-deleted=${() => {
        this.#leave()
        this.#tell('term-removed', { term })
      }}
      @form-left=${() => this.#leave()}
    ></wb-term-form>`
  }

  #write(event: Event, place: Place): void {
    this.#cellOfFocus = (event.currentTarget as HTMLElement).closest('td')
    this.place = place
  }

  #cellOfFocus: HTMLElement | null = null

  /** The focus goes back to the cell it came from, whatever stands there now. */
  #leave(): void {
    this.place = null
    void this.updateComplete.then(() => this.#cellOfFocus?.querySelector('button')?.focus())
  }

  readonly #focused = (event: FocusEvent): void => {
    const target = event.target
    if (!(target instanceof HTMLButtonElement)) return
    for (const each of this.renderRoot.querySelectorAll('td [tabindex="0"]')) each.setAttribute('tabindex', '-1')
    target.setAttribute('tabindex', '0')
  }

  readonly #key = (event: KeyboardEvent): void => {
    const to = moveInTable(event, event.currentTarget as HTMLElement)
    if (!to) return
    event.preventDefault()
    to.focus()
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-table': GlossaryTable
  }
  interface HTMLElementEventMap {
    'concept-opened': CustomEvent<{ concept: ConceptView }>
    'term-written': CustomEvent<TermTyped & { concept: ConceptView; lang: string; term: Term | null }>
    'term-removed': CustomEvent<{ term: Term }>
  }
}
