import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BitextView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { count } from './words.ts'

/**
 * How a bitext is to leave: format, which links, and the download itself.
 *
 * @property bitext  the bitext
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
        align-items: center;
        justify-content: space-between;
      }
    `,
  ]

  @property({ attribute: false }) bitext!: BitextView
  @state() private format = 'tmx'
  @state() private include = 'confirmed'
  @state() private nulls = false

  override render() {
    const { counts } = this.bitext
    const kept = counts.confirmed + counts.drafted - counts.withoutCounterpart
    const all = kept + counts.proposed - counts.proposedWithout
    const none = this.include === 'confirmed' && kept === 0 && !(this.nulls && counts.withoutCounterpart > 0)
    return html`<fieldset @change=${this.#choose}>
        <legend>${msg('Format')}</legend>
        ${this.#radio('format', 'tmx', msg('TMX 1.4b'), msg('translation memories: OmegaT, Trados, memoQ, Phrase …'))}
        ${this.#radio('format', 'csv', msg('CSV'), msg('exactly as the texts are, for programs'))}
        ${this.#radio('format', 'csv-safe', msg('CSV, safe for spreadsheets'), msg('opens in Excel and LibreOffice; nothing in it can run as a formula'))}
        ${this.#radio('format', 'tsv', msg('TSV'), msg('tabs between the columns'))}
      </fieldset>
      <fieldset @change=${this.#choose}>
        <legend>${msg('Which links')}</legend>
        ${this.#radio('include', 'confirmed', msg(str`Confirmed only (${count(kept)})`))}
        ${this.#radio('include', 'all', msg(str`All, proposed ones too (${count(all)})`))}
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${this.nulls}
            @change=${(event: Event) => {
              this.nulls = (event.target as HTMLInputElement).checked
            }}
          />${msg('Segments without counterpart too, with an empty side')}</label
        >
      </fieldset>
      <div class="foot">
        <p class="soft" role="status">${none ? msg('Nothing is confirmed yet: the file would be empty.') : nothing}</p>
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

  #address(): string {
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
    if (name === 'format' || name === 'include') this[name] = value
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-export-form': ExportForm
  }
}
