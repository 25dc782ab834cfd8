import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { EvidenceKind, SourcePreview } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { languageName } from './words.ts'

/** Languages of the columns of a table, and what its cells are. */
export interface ColumnsChosen {
  readonly kind: EvidenceKind
  readonly columns: readonly { readonly column: number; readonly lang: string }[]
}

/**
 * Asks what the columns of a table hold, where its first line does not say so.
 *
 * @property preview  the table's first rows, and what of its columns is known
 * @property known  tags of the languages with a pack of their own
 * @fires columns-chosen  ColumnsChosen: two columns or more have a language
 */
@customElement('wb-column-choice')
export class ColumnChoice extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      .table {
        overflow-x: auto;
        margin: var(--s3) 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        min-width: 9em;
        max-width: 22em;
        padding: 6px var(--s3);
        overflow: hidden;
        font: var(--text-small);
        text-align: start;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      tr + tr td {
        border-top: 1px solid var(--line);
      }
      th {
        border-bottom: 1px solid var(--edge);
        background: var(--wash);
      }
      td.left-out {
        color: var(--soft);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) preview!: SourcePreview
  @property({ attribute: false }) known: readonly string[] = []
  @state() private chosen: ReadonlyMap<number, string> = new Map()
  @state() private kind: EvidenceKind | null = null

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('preview')) return
    this.chosen = new Map((this.preview.table?.columns ?? []).map(({ column, lang }) => [column, lang]))
    this.kind = null
  }

  override render() {
    const rows = this.preview.table?.rows ?? []
    const width = Math.min(mostColumns, Math.max(0, ...rows.map((row) => row.length)))
    const columns = Array.from({ length: width }, (_, column) => column)
    const kind = this.kind ?? this.preview.kind
    return html`<p>${msg('Which languages do the columns hold? Name two or more; the others are left out.')}</p>
      <div class="table" tabindex="0" role="region" aria-label=${msg('First rows of the table')}>
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${this.#select(column)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${columns.map(
                    (column) =>
                      html`<td class=${this.chosen.has(column) ? '' : 'left-out'} lang=${this.chosen.get(column) ?? ''}>
                        ${row[column] ?? ''}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="acts">
        <label class="choice"
          ><input type="radio" name="kind" .checked=${kind === 'dictionary'} @change=${() => this.#say('dictionary')} />${msg(
            'Words: a dictionary',
          )}</label
        >
        <label class="choice"
          ><input type="radio" name="kind" .checked=${kind === 'memory'} @change=${() => this.#say('memory')} />${msg(
            'Sentences: a translation memory',
          )}</label
        >
        <button class="main" ?disabled=${new Set(this.chosen.values()).size < 2} @click=${() => this.#choose(kind)}>
          ${msg('Add')}
        </button>
      </div>`
  }

  #select(column: number) {
    const value = this.chosen.get(column) ?? ''
    const tags = [...new Set([...this.known, ...others.split(' '), ...(value ? [value] : [])])]
    return html`<select
      aria-label=${msg(str`Language of column ${column + 1}`)}
      .value=${value}
      @change=${(event: Event) => this.#name(column, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''}>${msg('left out')}</option>
      ${tags.map((tag) => html`<option value=${tag} ?selected=${tag === value}>${languageName(tag)}</option>`)}
    </select>`
  }

  #name(column: number, lang: string): void {
    const chosen = new Map(this.chosen)
    if (lang === '') chosen.delete(column)
    else chosen.set(column, lang)
    this.chosen = chosen
  }

  #say(kind: EvidenceKind): void {
    this.kind = kind
  }

  #choose(kind: EvidenceKind): void {
    const columns = [...this.chosen].sort(([a], [b]) => a - b).map(([column, lang]) => ({ column, lang }))
    const detail: ColumnsChosen = { kind, columns }
    this.dispatchEvent(new CustomEvent('columns-chosen', { detail, bubbles: true, composed: true }))
  }
}

const mostColumns = 20
const others =
  'ar az be bg cs da de el es et fa fi fr he hu hy it ja ka ko ky lt lv nl no pl pt ro sk sv tg tk tr tt uz zh'

declare global {
  interface HTMLElementTagNameMap {
    'wb-column-choice': ColumnChoice
  }
  interface HTMLElementEventMap {
    'columns-chosen': CustomEvent<ColumnsChosen>
  }
}
