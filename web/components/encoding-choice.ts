import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportPreview } from '../api/types.ts'
import { fields, reset } from '../styles/shared.ts'

/**
 * The encoding a file is read with, and what each of the others would make of it. Folded while there is no doubt.
 *
 * @property value  the encoding in use
 * @property readings  best first, each with the words it gives
 * @property lang  language of the text
 * @fires change  the value is the one chosen
 */
@customElement('wb-encoding-choice')
export class EncodingChoice extends LitElement {
  static override styles = [
    reset,
    fields,
    css`
      :host {
        display: block;
        margin-bottom: var(--s4);
      }
      summary {
        min-height: 24px;
        color: var(--soft);
        font: var(--ui-small);
        cursor: pointer;
      }
      label {
        display: grid !important;
        grid-template-columns: 18px 13em minmax(0, 1fr);
        gap: 2px var(--s3) !important;
        padding: 5px 0;
        border-top: 1px solid var(--line);
      }
      .list {
        margin-top: var(--s2);
        border-bottom: 1px solid var(--line);
      }
      .sample {
        overflow: hidden;
        font: var(--text-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (max-width: 720px) {
        label {
          grid-template-columns: 18px minmax(0, 1fr);
        }
        .sample {
          grid-column: 2;
        }
      }
    `,
  ]

  @property() value = ''
  @property({ attribute: false }) readings: ImportPreview['encodings'] = []
  @property() override lang = ''

  override render() {
    if (this.readings.length < 2) return nothing
    const [best] = this.readings
    const now = this.readings.find(({ encoding }) => encoding === this.value)
    return html`<details ?open=${best!.confidence < 0.9}>
      <summary>${this.value === '' ? msg('It may be in another encoding. Choose the one whose words are right:') : msg(str`Read as ${now?.label ?? this.value}. What other encodings give`)}</summary>
      <div class="list" role="radiogroup" aria-label=${msg('Encoding')}>
        ${this.readings.map(
          ({ encoding, label, sample }) => html`
            <label class="choice"
              ><input
                type="radio"
                name="encoding"
                value=${encoding}
                .checked=${encoding === this.value}
                @change=${this.#chosen}
              /><span>${label}</span><span class="sample" lang=${this.lang}>${sample}</span></label
            >
          `,
        )}
      </div>
    </details>`
  }

  readonly #chosen = (event: Event): void => {
    event.stopPropagation()
    this.value = (event.target as HTMLInputElement).value
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-encoding-choice': EncodingChoice
  }
}
