import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ReplacementPlace } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import './diff-text.ts'
import { count } from './words.ts'

/** A place with what is said of it. */
export interface ReplaceLine {
  readonly key: string
  readonly place: ReplacementPlace
  readonly ticked: boolean
  readonly choice: number | null
}

/** Letters of the text shown on either side of a form. */
const around = 90
const screenful = 300

/**
 * Places where a name would be replaced, word by word: each ticked or not; where the rules are not sure a person
 * chooses.
 *
 * Keys: ↑ and ↓ go from row to row, Space ticks, a digit chooses.
 *
 * @property lines  the places, in reading order
 * @property nameOf  what a document is called
 * @fires line-ticked  {key, ticked}
 * @fires line-chosen  {key, choice}
 */
@customElement('wb-replace-list')
export class ReplaceList extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      li {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr);
        gap: 2px var(--s2);
        padding: 7px 6px;
        border-top: 1px solid var(--line);
        content-visibility: auto;
        contain-intrinsic-size: auto 62px;
      }
      li:focus-within {
        background: var(--wash);
      }
      li.off .text {
        color: var(--soft);
      }
      input {
        width: 17px;
        height: 17px;
        margin: 4px 0 0;
      }
      .where {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
      }
      .text {
        font: var(--text-small);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
        margin: 4px 0 2px;
      }
      .choices button {
        min-height: 26px;
        max-width: 100%;
        padding: 1px 8px;
        font: var(--text-small);
        white-space: normal;
      }
      .choices button[aria-pressed='true'] {
        border-color: var(--decided);
        box-shadow: inset 0 0 0 1px var(--decided);
      }
      .open {
        color: var(--doubt);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) lines: readonly ReplaceLine[] = []
  @property({ attribute: false }) nameOf: (document: string) => string = () => ''
  @state() private shown = screenful

  override render() {
    const rest = this.lines.length - this.shown
    return html`<ol @keydown=${this.#key}>
        ${repeat(
          this.lines.slice(0, this.shown),
          ({ key }) => key,
          (line) => this.#line(line),
        )}
      </ol>
      ${
        rest > 0
          ? html`<button class="quiet" @click=${() => {
              this.shown += screenful
            }}>${msg(str`Show more: ${count(rest)} are not shown`)}</button>`
          : nothing
      }`
  }

  /** Puts the keyboard on the first row. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus())
  }

  #line({ key, place, ticked, choice }: ReplaceLine): TemplateResult {
    const { candidates, sure, lang, number, form } = place
    const [before, after] = [clip(place.text.slice(0, place.start), 'end'), clip(place.text.slice(place.end), 'start')]
    const wanted = choice === null ? form : candidates[choice]!
    const name = this.nameOf(place.documentId)
    return html`<li class=${ticked ? '' : 'off'} data-key=${key}>
      <input
        type="checkbox"
        .checked=${ticked}
        aria-label=${msg(str`Replace “${form}” in ${name} ${number}`)}
        @change=${(event: Event) => this.#tell('line-ticked', { key, ticked: (event.target as HTMLInputElement).checked })}
      />
      <div>
        <p class="where">${name} · ${number}</p>
        <p class="text" lang=${lang}><wb-diff-text
          .older=${before + form + after}
          .newer=${before + (ticked ? wanted : form) + after}
        ></wb-diff-text></p>
        ${sure && candidates.length < 2 ? nothing : this.#choices({ key, place, ticked, choice })}
      </div>
    </li>`
  }

  #choices({ key, place, choice }: ReplaceLine): TemplateResult {
    return html`<div class="choices" role="group" aria-label=${msg('What shall stand there?')}>
      ${choice === null ? html`<span class="open">${msg('Choose:')}</span>` : nothing}
      ${place.candidates.slice(0, 9).map(
        (text, i) => html`<button
          tabindex="-1"
          aria-pressed=${choice === i}
          lang=${place.lang}
          @click=${() => this.#tell('line-chosen', { key, choice: i })}
        ><kbd>${i + 1}</kbd> ${text}</button>`,
      )}
    </div>`
  }

  readonly #key = (event: KeyboardEvent): void => {
    const line = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLLIElement)
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)
    const step = { ArrowDown: line.nextElementSibling, ArrowUp: line.previousElementSibling }[event.code]
    if (digit) this.#tell('line-chosen', { key: line.dataset.key!, choice: Number(digit[1]) - 1 })
    else if (step === undefined) return
    else {
      step?.querySelector('input')?.focus()
      step?.scrollIntoView({ block: 'nearest' })
    }
    event.preventDefault()
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** The words of a text next to a form: its end, or its start. */
function clip(text: string, keep: 'start' | 'end'): string {
  if (text.length <= around) return text
  return keep === 'end'
    ? `…${text.slice(-around).replace(/^\S*/u, '')}`
    : `${text.slice(0, around).replace(/\S*$/u, '')}…`
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-replace-list': ReplaceList
  }
  interface HTMLElementEventMap {
    'line-ticked': CustomEvent<{ key: string; ticked: boolean }>
    'line-chosen': CustomEvent<{ key: string; choice: number }>
  }
}
