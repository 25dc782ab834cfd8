import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { NamesReport, ReportCell, ReportDocument, ReportRow } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import { count, languageName, statusMarks, statusWords } from './words.ts'

/** Rows drawn at first, and with each wish for more. */
const portion = 100

/**
 * Names by texts: each cell has the form that is used most, how often, and how many other forms there are. One stop for
 * Tab; the arrows go from cell to cell, Enter opens one.
 *
 * @property report  what is to be shown
 * @property conceptHref  the address of a concept
 * @fires cell-opened  {row, document}
 */
@customElement('wb-names-matrix')
export class NamesMatrix extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      .frame {
        overflow-x: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      table {
        min-width: 100%;
        border-collapse: separate;
        border-spacing: 0;
      }
      th,
      td {
        border-bottom: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
        text-align: start;
        vertical-align: top;
      }
      tbody tr:last-child > * {
        border-bottom: 0;
      }
      thead th {
        min-width: 11em;
        max-width: 18em;
        padding: var(--s2) var(--s3);
        border-bottom-color: var(--line);
        color: var(--soft);
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      thead span {
        display: block;
        font: var(--ui-tiny);
      }
      th:first-child {
        position: sticky;
        left: 0;
        z-index: 1;
        width: 18em;
        min-width: min(18em, 38vw);
        max-width: min(18em, 38vw);
        border-right: 1px solid var(--line);
        background: var(--paper);
      }
      tbody th {
        padding: 7px var(--s3);
        font: 400 14.5px/1.4 var(--text-face);
        overflow-wrap: anywhere;
      }
      tbody th a:not(:hover) {
        text-decoration-color: transparent;
      }
      tbody th span {
        display: block;
      }
      tbody th span + span {
        color: var(--soft);
        font-size: 13.5px;
      }
      th i {
        display: inline-block;
        width: 10px;
        height: 3px;
        margin-bottom: 3px;
        border-radius: 2px;
        background: var(--kind);
      }
      td {
        padding: 2px;
      }
      td button {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-start;
        gap: 0 6px;
        width: 100%;
        padding: 4px 10px;
        border-color: transparent;
        background: none;
        font: var(--text-small);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      td button:hover {
        background: var(--wash);
      }
      .count {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .others {
        padding: 0 6px;
        border: 1px solid var(--edge);
        border-radius: 9px;
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: 17px;
        font-variant-numeric: tabular-nums;
      }
      .doubt .others,
      .bad {
        color: var(--doubt);
      }
      .doubt .others {
        border-color: currentColor;
      }
      .none {
        display: block;
        padding: 6px 10px;
        color: var(--soft);
      }
      .more {
        margin-top: var(--s3);
      }
      @media (max-width: 560px) {
        thead th:not(:first-child) {
          min-width: 9em;
        }
        tbody th,
        thead th {
          padding-inline: var(--s2);
        }
      }
    `,
  ]

  @property({ attribute: false }) report: NamesReport = {
    documents: [],
    rows: [],
    findings: [],
    dismissed: [],
    unmentioned: 0,
  }
  @property({ attribute: false }) conceptHref: (id: string) => string = () => ''
  @state() private most = portion
  /** The cell that Tab comes to: row and column. */
  @state() private at: readonly [row: number, column: number] = [-1, -1]
  @query('tbody') private readonly body!: HTMLElement | null

  override render() {
    const { documents, rows } = this.report
    const shown = rows.slice(0, this.most)
    const stop = this.#stop(shown)
    return html`<div class="frame">
        <table @keydown=${this.#key}>
          <caption class="visually-hidden">${msg('Names by texts, with the form that is used most')}</caption>
          <thead>
            <tr>
              <th scope="col">${msg('Name')}</th>
              ${documents.map(({ name, lang }) => html`<th scope="col">${name}<span>${languageName(lang)}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              ({ concept }) => concept.id,
              (row, i) => html`<tr>
                <th scope="row">${this.#name(row)}</th>
                ${row.cells.map((cell, j) => html`<td>${this.#cell(row, cell, documents[j]!, i, j, stop)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        rows.length > shown.length
          ? html`<button class="more" @click=${() => {
              this.most += portion
            }}>${msg(str`Show ${count(Math.min(portion, rows.length - shown.length))} more names`)}</button>`
          : nothing
      }`
  }

  #name({ concept }: ReportRow): TemplateResult {
    return html`<a href=${this.conceptHref(concept.id)}
      >${concept.names.map(
        ({ lang, text }, i) =>
          html`<span lang=${lang}>${text}${i === 0 ? html` <i style="--kind: var(--${concept.kind})"></i>` : nothing}</span>`,
      )}</a
    >`
  }

  #cell(row: ReportRow, cell: ReportCell | null, document: ReportDocument, i: number, j: number, stop: string) {
    if (cell === null) return html`<span class="none" aria-label=${msg('not mentioned')}>–</span>`
    const [form, ...others] = cell.forms
    const { text, status, count: times } = form!
    const isDoubtful = (each: typeof status) => each === 'wrong' || each === 'deprecated'
    const otherWords = others.length === 1 ? msg('1 other form') : msg(str`${count(others.length)} other forms`)
    const label = msg(str`${text}, ${count(times)} times`)
    return html`<button
      class=${others.some((each) => isDoubtful(each.status)) ? 'doubt' : ''}
      tabindex=${stop === `${i} ${j}` ? 0 : -1}
      aria-label=${`${label}${status && isDoubtful(status) ? `, ${statusWords(status)}` : ''}${others.length > 0 ? `, ${otherWords}` : ''}`}
      title=${others.length > 0 ? otherWords : nothing}
      @focus=${() => {
        this.at = [i, j]
      }}
      @click=${() =>
        this.dispatchEvent(
          new CustomEvent('cell-opened', { detail: { row, document }, bubbles: true, composed: true }),
        )}
    >
      <span class=${isDoubtful(status) ? 'bad' : ''} lang=${document.lang}>${isDoubtful(status) ? `${statusMarks[status!]} ` : ''}${text}</span>
      <span class="count">${count(times)}</span>
      ${others.length > 0 ? html`<span class="others">+${count(others.length)}</span>` : nothing}
    </button>`
  }

  /** Where Tab comes to: where the keyboard was last, else the first cell that has something. */
  #stop(shown: readonly ReportRow[]): string {
    const [row, column] = this.at
    if (shown[row]?.cells[column]) return `${row} ${column}`
    return `0 ${shown[0]?.cells.findIndex((cell) => cell !== null) ?? 0}`
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !this.body) return
    const cell = (event.target as Element).closest('td')
    const steps: Record<string, readonly [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
    }
    const step = steps[event.key]
    if (!cell || !step) return
    event.preventDefault()
    const rows = [...this.body.querySelectorAll('tr')]
    let row = rows.indexOf(cell.parentElement as HTMLTableRowElement)
    let column = cell.cellIndex
    // Over cells that have nothing.
    for (;;) {
      row += step[0]
      column += step[1]
      const next = column > 0 ? rows[row]?.children[column] : undefined
      if (!next) return
      const button = next.querySelector('button')
      if (!button) continue
      button.focus()
      return
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-names-matrix': NamesMatrix
  }
  interface HTMLElementEventMap {
    'cell-opened': CustomEvent<{ row: ReportRow; document: ReportDocument }>
  }
}
