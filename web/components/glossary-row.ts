import { msg, str } from '@lit/localize'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptView, Term, TermId } from '../api/types.ts'
import { buttons, reset, texts } from '../styles/shared.ts'
import type { TermTyped } from './term-form.ts'
import './term-form.ts'
import { kindWords, languageName, statusMarks, statusWords, termStatuses } from './words.ts'

/** A place in a row: column 0 is the kind, then the languages; the line counts the terms of a cell. */
export interface Spot {
  readonly column: number
  readonly line: number
}

/** A term of a row being written; a new one where `term` is null. */
export interface Writing {
  readonly lang: string
  readonly term: TermId | null
}

/** The terms of a concept in a column, the best first. */
export function termsIn({ terms }: ConceptView, lang: string): Term[] {
  const own = terms.filter((term) => term.lang === lang || term.lang.split('-')[0]!.toLowerCase() === lang)
  return own.length < 2 ? own : own.sort((a, b) => rank(a) - rank(b))
}
const rank = ({ status }: Term) => termStatuses.indexOf(status)

/**
 * A concept with its terms, a column a language.
 *
 * @property concept  the concept
 * @property languages  the columns
 * @property spot  where the focus is or would be, in this row
 * @property writing  what is being written in this row
 * @property chosen  its card is open
 * @fires spot-taken  {concept, column, line} when something in it got the focus
 * @fires concept-opened  {concept}
 * @fires term-wanted  {concept, lang, term}: to be written; a new one where `term` is null
 * @fires term-written  {concept, lang, term, text, status, note, settled}
 * @fires term-removed  {term}
 * @fires form-left
 */
@customElement('wb-glossary-row')
export class GlossaryRow extends LitElement {
  static override styles = [
    reset,
    buttons,
    texts,
    css`
      :host {
        display: block;
      }
      .row {
        display: grid;
        grid-template-columns: var(--columns);
        padding: 4px var(--s3) 4px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
      }
      :host([chosen]) .row {
        background: var(--wash);
        box-shadow: inset 3px 0 var(--kind);
      }
      .cell {
        position: relative;
        min-width: 0;
        padding: 1px 26px 1px var(--s2);
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
        max-width: 100%;
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
      .wrong [lang] {
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
        top: 2px;
        right: 0;
        opacity: 0;
      }
      .cell:hover .add.more {
        opacity: 1;
      }
      @media (hover: none) {
        .add.more {
          opacity: 1;
        }
      }
      @media (max-width: 720px) {
        .row {
          display: block;
          padding: var(--s2) 0;
        }
        .cell + .cell {
          padding-left: 30px;
        }
        .cell + .cell::before {
          content: attr(data-lang) / '';
          position: absolute;
          top: 6px;
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

  @property({ attribute: false }) concept!: ConceptView
  @property({ attribute: false }) languages: readonly string[] = []
  @property({ attribute: false }) spot: Spot | null = null
  @property({ attribute: false }) writing: Writing | null = null
  @property({ type: Boolean, reflect: true }) chosen = false

  override render() {
    const { concept } = this
    const name = concept.terms[0]?.text ?? ''
    return html`<div
      class="row"
      role="row"
      style="--columns: 124px repeat(${this.languages.length}, minmax(0, 1fr)); --kind: var(--${concept.kind})"
      @focusin=${this.#focused}
    >
      <div class="cell" role="gridcell" data-column="0">
        <button
          class="kind"
          tabindex=${this.#stop(0, 0)}
          aria-label=${msg(str`${kindWords(concept.kind)}: open the card of “${name}”`)}
          @click=${() => this.#tell('concept-opened', { concept })}
        >
          <i></i>${kindWords(concept.kind)}
        </button>
      </div>
      ${this.languages.map(
        (lang, i) => html`<div class="cell" role="gridcell" data-lang=${lang} data-column=${i + 1}>
          ${this.#cell(lang, i + 1)}
        </div>`,
      )}
    </div>`
  }

  /** Puts the focus on a place of the row. */
  focusAt({ column, line }: Spot): void {
    const cell = this.renderRoot.querySelector(`[data-column="${column}"]`)
    const lines = [...(cell?.querySelectorAll<HTMLElement>('button:not(.more)') ?? [])]
    lines[Math.min(line, lines.length - 1)]?.focus()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('concept')) this.style.setProperty('--kind', `var(--${this.concept.kind})`)
  }

  #cell(lang: string, column: number): TemplateResult {
    const { concept, writing } = this
    const terms = termsIn(concept, lang)
    const here = writing?.lang === lang ? writing : null
    return html`${terms.map((term, line) =>
      here?.term === term.id ? this.#form(lang, term) : this.#term(lang, term, column, line),
    )}${
      here && here.term === null
        ? this.#form(lang, null)
        : html`<button
            class="add ${terms.length > 0 ? 'more' : ''}"
            tabindex=${terms.length > 0 ? -1 : this.#stop(column, 0)}
            aria-label=${msg(str`Add a term in ${languageName(lang)}`)}
            title=${msg(str`Add a term in ${languageName(lang)}`)}
            @click=${() => this.#tell('term-wanted', { concept, lang, term: null })}
          >
            +
          </button>`
    }`
  }

  #term(lang: string, term: Term, column: number, line: number): TemplateResult {
    const { concept } = this
    const words = [statusWords(term.status), term.note].filter(Boolean).join(' · ')
    const marked = term.status !== 'preferred' && term.status !== 'admitted'
    return html`<button
      class="term ${term.status}"
      tabindex=${this.#stop(column, line)}
      title=${words}
      @click=${() => this.#tell('concept-opened', { concept })}
      @dblclick=${() => this.#tell('term-wanted', { concept, lang, term: term.id })}
    >
      <span lang=${term.lang}>${term.text}</span>&nbsp;<small
        >${statusMarks[term.status]}${
          marked
            ? html` ${statusWords(term.status)}`
            : html`<span class="visually-hidden">${statusWords(term.status)}</span>`
        }</small
      >
    </button>`
  }

  #form(lang: string, term: Term | null): TemplateResult {
    const { concept } = this
    const preferred = termsIn(concept, lang).some((each) => each.status === 'preferred')
    return html`<wb-term-form
      .term=${term}
      .termLang=${term?.lang ?? lang}
      .status=${preferred ? 'admitted' : 'preferred'}
      @term-typed=${({ detail }: CustomEvent<TermTyped>) => this.#tell('term-written', { concept, lang, term, ...detail })}
      @term-deleted=${() => {
        this.#tell('form-left', {})
        this.#tell('term-removed', { term })
      }}
      @form-left=${() => this.#tell('form-left', {})}
    ></wb-term-form>`
  }

  #stop(column: number, line: number): 0 | -1 {
    return this.spot?.column === column && this.spot.line === line ? 0 : -1
  }

  readonly #focused = (event: FocusEvent): void => {
    const target = event.target as HTMLElement
    const cell = target.closest<HTMLElement>('.cell')
    if (!cell || target.localName !== 'button' || target.classList.contains('more')) return
    const line = [...cell.querySelectorAll('button')].indexOf(target as HTMLButtonElement)
    this.#tell('spot-taken', { concept: this.concept, column: Number(cell.dataset.column), line })
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-row': GlossaryRow
  }
  interface HTMLElementEventMap {
    'spot-taken': CustomEvent<Spot & { concept: ConceptView }>
    'concept-opened': CustomEvent<{ concept: ConceptView }>
    'term-wanted': CustomEvent<Writing & { concept: ConceptView }>
    'term-written': CustomEvent<TermTyped & { concept: ConceptView; lang: string; term: Term | null }>
    'term-removed': CustomEvent<{ term: Term }>
  }
}
