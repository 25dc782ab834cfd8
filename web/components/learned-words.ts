import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LearnedWordView } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import { count, languageName } from './words.ts'

/** Rows drawn at first, and with each wish for more. */
const portion = 200

/**
 * Pairs of words that were learnt, with how often they were met. The arrows go from row to row, Enter opens a place
 * where the two stand, Delete or X forgets the pair, `/` filters.
 *
 * @property words  the most frequent first
 * @property source, target  tags of the two languages
 * @property hrefOf  the address of a place where a pair stands
 * @fires word-forgotten  {word}
 */
@customElement('wb-learned-words')
export class LearnedWords extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: center;
        margin-bottom: var(--s2);
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
      .bar p {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th {
        padding: 6px var(--s2);
        border-bottom: 1px solid var(--line);
        color: var(--soft);
        font: var(--ui-small);
        text-align: left;
      }
      td {
        padding: 4px var(--s2);
        border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
        overflow-wrap: anywhere;
      }
      td.word {
        font: var(--text-small);
      }
      .count {
        width: 5.5em;
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      .acts {
        width: 1%;
        white-space: nowrap;
        text-align: right;
      }
      @media (max-width: 560px) {
        td.acts > * {
          display: flex;
          margin-left: auto;
        }
        .count {
          width: auto;
        }
        td,
        th {
          padding-inline: 2px;
        }
      }
      tr:focus-visible {
        outline-offset: -2px;
      }
      tbody tr:hover {
        background: var(--wash);
      }
      .more {
        margin-top: var(--s3);
      }
      .none {
        padding: var(--s3) 0;
      }
    `,
  ]

  @property({ attribute: false }) words: readonly LearnedWordView[] = []
  @property() source = ''
  @property() target = ''
  @property({ attribute: false }) hrefOf: (word: LearnedWordView) => string = () => ''
  @state() private filter = ''
  @state() private most = portion
  @state() private at = 0
  @query('tbody') private readonly body!: HTMLElement | null
  @query('input') private readonly field!: HTMLInputElement
  /** The row that is to have the keyboard when it is drawn. */
  #wanted: number | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#slash)
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#slash)
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) this.at = Math.max(0, Math.min(this.at, this.#passing().length - 1))
  }

  #count(passing: number): string {
    const all = this.words.length
    if (passing < all) return msg(str`${count(passing)} of ${count(all)} word pairs`)
    return all === 1 ? msg('1 word pair') : msg(str`${count(all)} word pairs`)
  }

  override render() {
    const passing = this.#passing()
    const shown = passing.slice(0, this.most)
    return html`<div class="bar">
        <div class="words">
          <input
            type="search"
            aria-label=${msg('Filter by words')}
            placeholder=${msg('Filter…')}
            autocomplete="off"
            .value=${this.filter}
            @input=${this.#filtered}
          /><kbd ?hidden=${this.filter !== ''}>/</kbd>
        </div>
        <p role="status">
          ${this.#count(passing.length)}
        </p>
      </div>
      ${
        shown.length === 0
          ? html`<p class="soft none">${msg('No word pair is like that.')}</p>`
          : html`<table role="grid" aria-label=${msg('Word pairs')} @keydown=${this.#key}>
              <thead>
                <tr role="row">
                  <th scope="col" role="columnheader">${languageName(this.source)}</th>
                  <th scope="col" role="columnheader">${languageName(this.target)}</th>
                  <th scope="col" role="columnheader" class="count">${msg('Links')}</th>
                  <th scope="col" role="columnheader" class="acts"><span class="visually-hidden">${msg('Acts')}</span></th>
                </tr>
              </thead>
              <tbody>
                ${repeat(shown, keyOf, (word, index) => this.#row(word, index))}
              </tbody>
            </table>`
      }
      ${
        passing.length > shown.length
          ? html`<button class="more" @click=${() => {
              this.most += portion
            }}>${msg(str`Show ${count(Math.min(portion, passing.length - shown.length))} more`)}</button>`
          : nothing
      }`
  }

  override updated(): void {
    if (this.#wanted === null) return
    const row = this.#rowAt(this.#wanted)
    this.#wanted = null
    if (row) row.focus()
    else this.field.focus()
  }

  #row(word: LearnedWordView, index: number) {
    return html`<tr
      role="row"
      tabindex=${index === this.at ? 0 : -1}
      aria-keyshortcuts="Delete X Enter"
      @focus=${() => {
        this.at = index
      }}
    >
      <td role="gridcell" class="word" lang=${this.source}>${word.source}</td>
      <td role="gridcell" class="word" lang=${this.target}>${word.target}</td>
      <td role="gridcell" class="count">${count(word.count)}</td>
      <td role="gridcell" class="acts">
        <a class="button quiet" tabindex="-1" href=${this.hrefOf(word)} aria-label=${msg(str`Show where “${word.source}” stands`)}>${msg('Show')}</a>
        <button
          class="quiet"
          tabindex="-1"
          aria-label=${msg(str`Forget “${word.source}” – “${word.target}”`)}
          @click=${() => this.#forget(index)}
        >
          ${msg('Forget')}
        </button>
      </td>
    </tr>`
  }

  #passing(): readonly LearnedWordView[] {
    const wanted = this.filter.normalize('NFC').toLocaleLowerCase().trim()
    if (wanted === '') return this.words
    return this.words.filter(({ source, target }) =>
      [source, target].some((word) => word.toLocaleLowerCase().includes(wanted)),
    )
  }

  #rowAt(index: number): HTMLElement | undefined {
    return this.body?.querySelectorAll<HTMLElement>('tr')[index]
  }

  readonly #filtered = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value
    this.most = portion
    this.at = 0
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const row = (event.target as Element).closest('tbody tr')
    if (!row || !this.body) return
    const rows = [...this.body.querySelectorAll<HTMLElement>('tr')]
    const at = rows.indexOf(row as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to !== undefined) rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
    else if (event.key === 'Delete' || event.code === 'KeyX') this.#forget(at)
    else if (event.key === 'Enter' && event.target === row) row.querySelector('a')?.click()
    else return
    event.preventDefault()
  }

  /** The keyboard goes on from the row that takes the place of this one. */
  #forget(index: number): void {
    const passing = this.#passing()
    const word = passing[index]
    if (!word) return
    this.dispatchEvent(
      new CustomEvent('word-forgotten', {
        detail: { word, settled: (went: boolean) => went && this.#goTo(Math.min(index, passing.length - 2)) },
        bubbles: true,
        composed: true,
      }),
    )
  }

  #goTo(index: number): void {
    this.#wanted = index
    this.at = Math.max(0, index)
    this.requestUpdate()
  }

  /** `/` by the letter it writes, as in the glossary. */
  readonly #slash = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0]
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return
    if (event.defaultPrevented) return
    event.preventDefault()
    this.field.focus()
  }
}

const keyOf = ({ source, target }: LearnedWordView) => `${source}\n${target}`

declare global {
  interface HTMLElementTagNameMap {
    'wb-learned-words': LearnedWords
  }
  interface HTMLElementEventMap {
    'word-forgotten': CustomEvent<{ word: LearnedWordView; settled: (went: boolean) => void }>
  }
}
