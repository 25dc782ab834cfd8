import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BitextView, TranslationOutlook } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { count } from './words.ts'

/**
 * How a bitext is to leave: format, which links, and the download itself.
 *
 * @property bitext       the bitext
 * @property translation  how much of a translated document would be translated, by which links; null until it is known
 */
@customElement('wb-export-form')
export class ExportForm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--s5);
      }
      fieldset {
        display: grid;
        gap: 2px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 4px;
        font: var(--heading);
      }
      small {
        color: var(--soft);
        font: var(--ui-small);
      }
      .foot p {
        flex: 1 1 12em;
      }
      label.choice {
        align-items: start;
        padding: 3px 0;
      }
      label.choice input {
        flex: none;
        margin-top: 1px;
      }
      label.choice span {
        display: grid;
      }
      .foot {
        display: flex;
        gap: var(--s4);
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
      }
    `,
  ]

  @property({ attribute: false }) bitext!: BitextView
  @property({ attribute: false }) translation: Readonly<Record<'confirmed' | 'all', TranslationOutlook>> | null = null
  @state() private format = 'tmx'
  @state() private include: 'confirmed' | 'all' = 'confirmed'
  @state() private nulls = false

  override render() {
    const { counts, source } = this.bitext
    const kept = counts.confirmed - counts.withoutCounterpart
    const all = kept + counts.drafted + counts.proposed - counts.proposedWithout
    const document = this.format === 'translation'
    const none =
      !document && this.include === 'confirmed' && kept === 0 && !(this.nulls && counts.withoutCounterpart > 0)
    return html`<fieldset @change=${this.#choose}>
        <legend>${msg('Format')}</legend>
        ${this.#radio('format', 'tmx', msg('TMX 1.4b'), msg('translation memories: OmegaT, Trados, memoQ, Phrase …'))}
        ${this.#radio('format', 'csv', msg('CSV'), msg('exactly as the texts are, for programs'))}
        ${this.#radio('format', 'csv-safe', msg('CSV, safe for spreadsheets'), msg('opens in Excel and LibreOffice; nothing in it can run as a formula'))}
        ${this.#radio('format', 'tsv', msg('TSV'), msg('tabs between the columns'))}
        ${this.#radio('format', 'xliff', msg('XLIFF 1.2'), msg('translation tools, with states and notes'))}
        ${
          this.translation?.confirmed.possible
            ? this.#radio(
                'format',
                'translation',
                msg('Translated document'),
                msg(str`“${source.fileName ?? source.name}” with its text translated, layout and formatting kept`),
              )
            : nothing
        }
      </fieldset>
      <fieldset @change=${this.#choose}>
        <legend>${msg('Which links')}</legend>
        ${this.#radio('include', 'confirmed', msg(str`Confirmed only (${count(kept)})`))}
        ${this.#radio('include', 'all', msg(str`All, drafted and proposed ones too (${count(all)})`))}
        <label class="choice"
          ><input
            type="checkbox"
            ?disabled=${document}
            .checked=${this.nulls}
            @change=${(event: Event) => {
              this.nulls = (event.target as HTMLInputElement).checked
            }}
          />${msg('Segments without counterpart too, with an empty side')}</label
        >
      </fieldset>
      <div class="foot">
        <p class="soft" role="status">
          ${document ? this.#untranslated() : none ? msg('Nothing is confirmed yet: the file would be empty.') : nothing}
        </p>
        <a class="button" href=${`/bitexts/${this.bitext.id}/print`}>${msg('Print, or save as PDF…')}</a>
        <a class="button main" href=${this.#address()} download>${msg('Download')}</a>
      </div>`
  }

  #radio(name: 'format' | 'include', value: string, label: string, note = '') {
    return html`<label class="choice"
      ><input type="radio" name=${name} value=${value} .checked=${this[name] === value} /><span
        >${label} ${note ? html`<small>${note}</small>` : nothing}</span
      ></label
    >`
  }

  /** What of the document stays in its own language. */
  #untranslated(): string {
    const { translated, untranslated } = this.translation![this.include]
    if (translated === 0) return msg('Nothing is translated yet: the file would be as it was.')
    if (untranslated === 0) return msg('Every segment has a translation.')
    if (untranslated === 1) return msg('One segment has no translation yet and stays as it is.')
    return msg(str`${count(untranslated)} segments have no translation yet and stay as they are.`)
  }

  #address(): string {
    if (this.format === 'translation')
      return `/api/bitexts/${this.bitext.id}/translation?${new URLSearchParams({ include: this.include })}`
    const query = new URLSearchParams({
      format: this.format.replace('-safe', ''),
      include: this.include,
      nulls: String(this.nulls),
      safe: String(this.format === 'csv-safe'),
    })
    return `/api/bitexts/${this.bitext.id}/export?${query}`
  }

  readonly #choose = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement
    if (name === 'format') this.format = value
    else if (name === 'include' && (value === 'confirmed' || value === 'all')) this.include = value
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-export-form': ExportForm
  }
}
