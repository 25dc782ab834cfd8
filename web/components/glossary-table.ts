import { msg } from '@lit/localize'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ConceptId, ConceptView, Term, TermStatus } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import './glossary-row.ts'
import { type GlossaryRow, type Spot, termsIn, type Writing } from './glossary-row.ts'
import './virtual-rows.ts'
import type { RowSource, VirtualRows } from './virtual-rows.ts'
import { languageName, termStatuses } from './words.ts'

/** Heights in pixels until a row has been measured: a line of a cell, and what is around the lines. */
const [lineHeight, around] = [28, 11]

/**
 * Concepts with their terms, a column a language; of any number. One stop for Tab; the arrow keys move, Enter opens the
 * card, E changes the term, A adds one, 1 to 5 say its status, Delete takes it away.
 *
 * @property concepts  in the order they are shown
 * @property languages  the columns
 * @property chosen  the concept whose card is open
 * @fires concept-opened  {concept}
 * @fires concept-reached  {concept} when the focus came to another concept
 * @fires term-written  {concept, lang, term, text, status, note, settled}: a new term where `term` is null
 * @fires term-marked  {term, status}
 * @fires term-removed  {term}
 */
@customElement('wb-glossary-table')
export class GlossaryTable extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
      }
      .titles {
        overflow: hidden;
        scrollbar-gutter: stable;
        border-bottom: 1px solid var(--line);
      }
      .titles > div {
        display: grid;
        grid-template-columns: var(--columns);
        padding: 0 var(--s3) 6px 0;
        color: var(--soft);
        font: 500 13px/1.4 var(--ui-face);
      }
      .titles span {
        padding-left: calc(var(--s2) + 7px);
      }
      @media (max-width: 720px) {
        .titles {
          display: none;
        }
        :host {
          grid-template-rows: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) concepts: readonly ConceptView[] = []
  @property({ attribute: false }) languages: readonly string[] = []
  @property() chosen: ConceptId | null = null
  @state() private spot: (Spot & { readonly id: ConceptId }) | null = null
  @state() private writing: (Writing & { readonly id: ConceptId }) | null = null
  @query('wb-virtual-rows') private readonly list!: VirtualRows
  #source: RowSource | undefined
  #drawing: (index: number) => unknown = () => ''
  #at = new Map<string, number>()
  /** Of concepts in these columns; a search shows most of them again and again. */
  #heights = new WeakMap<ConceptView, number>()
  #reached: ConceptId | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('languages')) this.#heights = new WeakMap()
    if (changed.has('concepts') || changed.has('languages')) {
      const { concepts } = this
      this.#at = new Map(concepts.map(({ id }, i) => [id, i]))
      this.#source = {
        count: concepts.length,
        keyOf: (index) => concepts[index]?.id ?? '',
        indexOf: (key) => this.#at.get(key) ?? -1,
        heightOf: (index) => this.#heightOf(concepts[index]!),
      }
      if (this.spot === null || !this.#at.has(this.spot.id)) {
        this.spot = concepts[0] ? { id: concepts[0].id, column: 1, line: 0 } : null
      }
    }
    // Every row may look different now.
    this.#drawing = (index) => this.#row(index)
  }

  override render() {
    const columns = `--columns: 124px repeat(${this.languages.length}, minmax(0, 1fr))`
    return html`<div class="titles" aria-hidden="true">
        <div style=${columns}>
          <span>${msg('Kind')}</span>
          ${this.languages.map((lang) => html`<span>${languageName(lang)}</span>`)}
        </div>
      </div>
      <wb-virtual-rows
        .source=${this.#source!}
        .drawing=${this.#drawing}
        .focused=${this.spot ? (this.#at.get(this.spot.id) ?? -1) : -1}
        .columns=${this.languages.length + 1}
        label=${msg('Glossary')}
        @keydown=${this.#key}
        @spot-taken=${({ detail }: HTMLElementEventMap['spot-taken']) => this.#taken(detail)}
        @term-wanted=${({ detail: { concept, lang, term } }: HTMLElementEventMap['term-wanted']) => {
          this.writing = { id: concept.id, lang, term }
        }}
        @form-left=${() => this.#leave()}
      ></wb-virtual-rows>`
  }

  override updated(changed: PropertyValues<this>): void {
    const at = this.chosen === null ? undefined : this.#at.get(this.chosen)
    if (changed.has('chosen') && at !== undefined && this.spot?.id !== this.chosen) {
      this.spot = { id: this.chosen!, column: 1, line: 0 }
      this.list.show(at)
    }
  }

  /** The focus goes to the term it was at last. */
  override focus(): void {
    if (this.spot) void this.#go(this.spot.id, this.spot)
  }

  #heightOf(concept: ConceptView): number {
    let height = this.#heights.get(concept)
    if (height === undefined) {
      height = around + lineHeight * Math.max(1, ...this.languages.map((lang) => termsIn(concept, lang).length))
      this.#heights.set(concept, height)
    }
    return height
  }

  #row(index: number) {
    const concept = this.concepts[index]
    if (!concept) return ''
    const { spot, writing } = this
    return html`<wb-glossary-row
      .concept=${concept}
      .languages=${this.languages}
      .spot=${spot?.id === concept.id ? spot : null}
      .writing=${writing?.id === concept.id ? writing : null}
      ?chosen=${concept.id === this.chosen}
    ></wb-glossary-row>`
  }

  #taken({ concept, column, line }: Spot & { concept: ConceptView }): void {
    const other = this.#reached !== concept.id
    this.#reached = concept.id
    this.spot = { id: concept.id, column, line }
    if (other) this.dispatchEvent(new CustomEvent('concept-reached', { detail: { concept } }))
  }

  async #go(id: ConceptId, { column, line }: Spot): Promise<void> {
    this.spot = { id, column, line }
    const at = this.#at.get(id)
    if (at === undefined) return
    this.list.show(at)
    await this.updateComplete
    await this.list.updateComplete
    const row = this.list.row(at) as GlossaryRow | null
    await row?.updateComplete
    row?.focusAt({ column, line })
  }

  #leave(): void {
    this.writing = null
    this.focus()
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { spot } = this
    const at = spot && this.#at.get(spot.id)
    if (spot === null || at === null || at === undefined || event.altKey || event.metaKey) return
    if ((event.composedPath()[0] as HTMLElement).localName !== 'button') return
    const concept = this.concepts[at]!
    const to = this.#target(event, at, spot)
    if (to) void this.#go(this.concepts[to.row]!.id, to)
    else if (event.ctrlKey || !this.#act(event.code, concept, spot)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Where a key leads: by lines within a cell, then by rows; by columns; by screenfuls; to the ends. */
  #target(event: KeyboardEvent, at: number, { column, line }: Spot): (Spot & { row: number }) | null {
    const last = this.concepts.length - 1
    const lines = (row: number) => Math.max(1, this.#terms(row, column).length)
    const to = (row: number, line = 0, to = column) => ({ row: Math.max(0, Math.min(last, row)), column: to, line })
    switch (event.key) {
      case 'ArrowDown':
        return line + 1 < lines(at) ? to(at, line + 1) : at < last ? to(at + 1) : to(at, line)
      case 'ArrowUp':
        return line > 0 ? to(at, line - 1) : at > 0 ? to(at - 1, lines(at - 1) - 1) : to(at)
      case 'ArrowRight':
        return to(at, line, Math.min(this.languages.length, column + 1))
      case 'ArrowLeft':
        return to(at, line, Math.max(0, column - 1))
      case 'PageDown':
        return to(at + this.list.pageSize)
      case 'PageUp':
        return to(at - this.list.pageSize)
      case 'Home':
        return event.ctrlKey ? to(0) : to(at, 0, 0)
      case 'End':
        return event.ctrlKey ? to(last) : to(at, 0, this.languages.length)
      default:
        return null
    }
  }

  /** By the place of the key, so that it is the same in every script. @returns whether it means anything */
  #act(code: string, concept: ConceptView, { column, line }: Spot): boolean {
    const lang = this.languages[column - 1]
    const term = lang === undefined ? undefined : this.#terms(this.#at.get(concept.id)!, column)[line]
    const status: TermStatus | undefined = termStatuses[Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1]) - 1]
    if (code === 'KeyA' && lang) this.writing = { id: concept.id, lang, term: null }
    else if ((code === 'KeyE' || code === 'F2') && lang) this.writing = { id: concept.id, lang, term: term?.id ?? null }
    else if (code === 'Delete' && term) this.#tell('term-removed', { term })
    else if (status && term) this.#tell('term-marked', { term, status })
    else return false
    return true
  }

  #terms(row: number, column: number): Term[] {
    const lang = this.languages[column - 1]
    return lang === undefined ? [] : termsIn(this.concepts[row]!, lang)
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
    'concept-reached': CustomEvent<{ concept: ConceptView }>
    'term-marked': CustomEvent<{ term: Term; status: TermStatus }>
  }
}
