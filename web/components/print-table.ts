import { msg } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { reset } from '../styles/shared.ts'
import { type GutterLook, lookWords } from './link-gutter.ts'
import { count, languageName } from './words.ts'

/** A row on paper; texts with their numbers from 1. */
export interface PrintedRow {
  readonly id: string
  readonly look: GutterLook
  readonly source: readonly PrintedText[]
  readonly target: readonly PrintedText[]
}
interface PrintedText {
  readonly number: number
  readonly text: string
  readonly heading: boolean
}

/**
 * A bitext as a table for paper: the head of the table stands on each page, no row is cut in two, and what is not a
 * plain confirmed pair is told in words under its text.
 *
 * @property rows  in reading order
 * @property source, target  name and language of either document
 */
@customElement('wb-print-table')
export class PrintTable extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      table {
        width: 100%;
        table-layout: fixed;
        border-collapse: collapse;
        font: var(--text-small);
      }
      col.number {
        width: 3.4em;
      }
      th {
        padding: 0 var(--s3) var(--s2) 0;
        border-bottom: 1.5px solid var(--ink);
        font: var(--heading);
        text-align: start;
        vertical-align: bottom;
        overflow-wrap: anywhere;
      }
      th small {
        display: block;
        color: var(--soft);
        font: var(--ui-small);
      }
      td {
        padding: 6px var(--s4) 6px 0;
        border-bottom: 1px solid var(--line);
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      td.number {
        padding-right: var(--s2);
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
        line-height: 21px;
      }
      .heading {
        font-weight: 650;
      }
      .note {
        color: var(--soft);
        font: italic 400 12px/1.4 var(--ui-face);
      }
      tr {
        break-inside: avoid;
      }
      @media print {
        table {
          font-size: 10.5pt;
        }
        thead {
          display: table-header-group;
        }
      }
      @media (max-width: 560px) {
        col.number {
          width: 2.2em;
        }
        td {
          padding-right: var(--s2);
        }
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly PrintedRow[] = []
  @property({ attribute: false }) source!: { readonly name: string; readonly lang: string }
  @property({ attribute: false }) target!: { readonly name: string; readonly lang: string }

  override render() {
    return html`<table>
      <colgroup><col class="number" /><col /><col class="number" /><col /></colgroup>
      <thead>
        <tr>${this.#head(this.source)}${this.#head(this.target)}</tr>
      </thead>
      <tbody>
        ${repeat(
          this.rows,
          ({ id }) => id,
          ({ look, source, target }) => {
            const note = look === 'confirmed' ? '' : lookWords(look)
            const empty = source.length === 0 ? 'source' : target.length === 0 ? 'target' : null
            return html`<tr>
              ${this.#cells(source, this.source.lang, empty === 'source' ? note : '')}
              ${this.#cells(target, this.target.lang, empty === 'source' ? '' : note)}
            </tr>`
          },
        )}
      </tbody>
    </table>`
  }

  #head({ name, lang }: { readonly name: string; readonly lang: string }) {
    return html`<th scope="col" colspan="2"><span lang=${lang}>${name}</span><small>${languageName(lang)}</small></th>`
  }

  #cells(texts: readonly PrintedText[], lang: string, note: string) {
    const [first, last] = [texts[0]?.number, texts.at(-1)?.number]
    const numbers = first === undefined ? '' : first === last ? count(first) : `${count(first)}–\u200b${count(last!)}`
    const bold = texts.length > 0 && texts.every(({ heading }) => heading)
    return html`<td class="number">
        ${numbers ? html`<span class="visually-hidden">${msg('Segment')} </span>${numbers}` : nothing}
      </td>
      <td>
        ${texts.length > 0 ? html`<p lang=${lang} class=${bold ? 'heading' : ''}>${texts.map(({ text }) => text).join(' ')}</p>` : nothing}
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </td>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-print-table': PrintTable
  }
}
