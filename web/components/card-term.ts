import { msg } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ParadigmView, Term } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import './paradigm-table.ts'
import { genders, genderWords, roleWords, statusMarks, statusWords, termRoles, termStatuses } from './words.ts'

/**
 * A term on its concept's card: what it is, and unfolded everything that can be said of it.
 *
 * @property term  the term
 * @property paradigm  its forms, once they were asked for
 * @property picked  chosen to be split off
 * @property picking  whether terms are being chosen
 * @fires term-changed  {term, patch}
 * @fires term-picked  {term, picked}
 * @fires paradigm-wanted  {term} when it is unfolded
 */
@customElement('wb-card-term')
export class CardTerm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      .line {
        display: flex;
        gap: 6px;
        align-items: baseline;
      }
      .line > button {
        display: block;
        flex: 1;
        min-height: 30px;
        padding: 2px 6px;
        border-color: transparent;
        background: none;
        white-space: normal;
        text-align: start;
      }
      .text {
        font: var(--text-small);
        overflow-wrap: anywhere;
      }
      small {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .wrong .text {
        text-decoration: line-through 1px var(--doubt);
      }
      .more {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s2) var(--s3);
        margin: 4px 0 var(--s3) 6px;
        padding: var(--s3);
        border-radius: var(--radius);
        background: var(--wash);
      }
      .wide {
        grid-column: 1 / -1;
      }
    `,
  ]

  @property({ attribute: false }) term!: Term
  @property({ attribute: false }) paradigm: ParadigmView | null = null
  @property({ type: Boolean }) picking = false
  @property({ type: Boolean }) picked = false
  @state() private open = false

  override render() {
    const { term } = this
    const words = [statusWords(term.status), term.role && roleWords(term.role), term.note].filter(Boolean).join(' · ')
    return html`<div class="line ${term.status}">
        ${
          this.picking
            ? html`<input
                type="checkbox"
                aria-label=${term.text}
                .checked=${this.picked}
                @change=${(event: Event) =>
                  this.#tell('term-picked', { term, picked: (event.target as HTMLInputElement).checked })}
              />`
            : nothing
        }
        <button aria-expanded=${this.open} @click=${this.#toggle}>
          <span class="text" lang=${term.lang}>${term.text}</span>
          <small>${statusMarks[term.status]} ${words}</small>
        </button>
      </div>
      ${this.open ? this.#more(term) : nothing}`
  }

  #more(term: Term): TemplateResult {
    const declensions = this.paradigm?.declensions ?? []
    const none = { value: '', words: msg('not said') }
    return html`<div class="more">
      ${this.#choice(
        'status',
        msg('Status'),
        termStatuses.map((value) => ({ value, words: statusWords(value) })),
        term.status,
      )}
      ${this.#choice('role', msg('Part of the name'), [none, ...termRoles.map((value) => ({ value, words: roleWords(value) }))], term.role)}
      ${this.#choice('gender', msg('Gender'), [{ value: '', words: msg('as the concept') }, ...genders.map((value) => ({ value, words: genderWords(value) }))], term.gender)}
      ${this.#choice('declension', msg('Declension'), [{ value: '', words: msg('by its ending') }, ...declensions.map(({ id, words }) => ({ value: id, words }))], term.declension)}
      ${this.#text('source', msg('Taken from'), term.source)} ${this.#text('note', msg('Note'), term.note)}
      <div class="wide">
        <span class="label">${msg('Forms')}</span>
        <wb-paradigm-table
          .rows=${this.paradigm?.rows ?? null}
          .stored=${term.forms}
          .termLang=${term.lang}
          @forms-changed=${({ detail }: HTMLElementEventMap['forms-changed']) =>
            this.#tell('term-changed', { term, patch: { forms: detail.forms } })}
        ></wb-paradigm-table>
      </div>
    </div>`
  }

  #choice(
    name: string,
    label: string,
    options: readonly { readonly value: string; readonly words: string }[],
    now: string | null,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name} @change=${this.#changed}>
        ${options.map(({ value, words }) => html`<option value=${value} ?selected=${value === (now ?? '')}>${words}</option>`)}
      </select>
    </div>`
  }

  #text(name: string, label: string, now: string): TemplateResult {
    return html`<div class="field wide">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} maxlength="5000" autocomplete="off" .value=${now} @change=${this.#changed} />
    </div>`
  }

  readonly #toggle = (): void => {
    this.open = !this.open
    if (this.open) this.#tell('paradigm-wanted', { term: this.term })
  }

  readonly #changed = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement | HTMLInputElement
    const empties = ['role', 'gender', 'declension'].includes(name)
    this.#tell('term-changed', { term: this.term, patch: { [name]: empties && value === '' ? null : value } })
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-card-term': CardTerm
  }
  interface HTMLElementEventMap {
    'term-changed': CustomEvent<{ term: Term; patch: Partial<Term> }>
    'term-picked': CustomEvent<{ term: Term; picked: boolean }>
    'paradigm-wanted': CustomEvent<{ term: Term }>
  }
}
