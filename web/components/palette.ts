import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { plural } from '../locales/plural.ts'
import { fields, keys, reset } from '../styles/shared.ts'

/** A line of the palette. */
export interface PaletteLine {
  readonly id: string
  readonly words: string
  readonly kind: string
  readonly key: string
  readonly off?: boolean
}

/**
 * Everything that can be done or gone to, found by its name and done with Enter. A modal dialog: it keeps the keyboard and
 * gives it back where it was.
 *
 * @property open  whether it shows
 * @property lines  what answers the search, best first
 * @fires search-typed  {text}
 * @fires entry-chosen  {id}; the palette is closed first, so that the act finds the keyboard where it was
 * @fires close-request
 */
@customElement('wb-palette')
export class Palette extends LitElement {
  static override styles = [
    reset,
    fields,
    keys,
    css`
      dialog {
        width: min(40em, calc(100vw - 24px));
        max-height: min(70vh, 36em);
        margin: 9vh auto auto;
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: var(--ui);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(20 18 12 / 0.35);
      }
      .search {
        padding: var(--s3);
        border-bottom: 1px solid var(--line);
      }
      input:not([type='checkbox']) {
        min-height: 40px;
        font-size: 16px;
      }
      ul {
        flex: 1;
        min-height: 0;
        padding: var(--s1) var(--s2) var(--s2);
        overflow: auto;
      }
      li {
        display: flex;
        gap: var(--s3);
        align-items: baseline;
        min-height: 34px;
        padding: 6px var(--s3);
        border-radius: 6px;
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--wash);
        box-shadow: inset 3px 0 var(--decided);
      }
      li[aria-disabled='true'] {
        color: var(--soft);
      }
      .words {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .kind {
        color: var(--soft);
        font: var(--ui-small);
        white-space: nowrap;
      }
      kbd {
        white-space: nowrap;
      }
      p {
        padding: var(--s4) var(--s5);
        color: var(--soft);
      }
      @media (forced-colors: active) {
        li[aria-selected='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ]

  @property({ type: Boolean }) open = false
  @property({ attribute: false }) lines: readonly PaletteLine[] = []
  @query('dialog') private readonly dialog!: HTMLDialogElement
  @query('input') private readonly input!: HTMLInputElement
  @state() private at = 0

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lines')) this.at = Math.max(0, Math.min(this.at, this.lines.length - 1))
  }

  override render() {
    const active = this.lines[this.at]
    return html`<dialog aria-label=${msg('Find a command or a page')} @cancel=${this.#cancel} @close=${this.#closed} @click=${this.#outside}>
      <div class="search">
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="list"
          aria-activedescendant=${active ? `line-${this.at}` : nothing}
          aria-label=${msg('Find a command or a page')}
          placeholder=${msg('A command, a page, a document…')}
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          @input=${this.#typed}
          @keydown=${this.#key}
        />
      </div>
      ${
        this.lines.length === 0
          ? html`<p>${msg('Nothing is called like that.')}</p>`
          : html`<ul id="list" role="listbox" aria-label=${msg('What can be done')}>
              ${this.lines.map(
                (line, i) => html`<li
                  id="line-${i}"
                  role="option"
                  aria-selected=${i === this.at}
                  aria-disabled=${line.off ? 'true' : nothing}
                  @click=${() => this.#choose(line)}
                  @mousemove=${() => {
                    this.at = i
                  }}
                >
                  <span class="words">${line.words}</span><span class="kind">${line.off ? msg(str`${line.kind}, not possible here`) : line.kind}</span>${line.key ? html`<kbd>${line.key}</kbd>` : nothing}
                </li>`,
              )}
            </ul>`
      }
      <span class="visually-hidden" role="status">${this.open ? foundWords(this.lines.length) : ''}</span>
    </dialog>`
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) {
      this.renderRoot.querySelector(`#line-${this.at}`)?.scrollIntoView({ block: 'nearest' })
      return
    }
    if (this.open && !this.dialog.open) {
      this.at = 0
      this.input.value = ''
      this.dialog.showModal()
      this.input.focus()
    } else if (!this.open && this.dialog.open) this.dialog.close()
  }

  override disconnectedCallback(): void {
    this.dialog?.close()
    super.disconnectedCallback()
  }

  readonly #typed = (): void => {
    this.at = 0
    this.dispatchEvent(new CustomEvent('search-typed', { detail: { text: this.input.value } }))
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const last = this.lines.length - 1
    const to = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, PageDown: this.at + 8, PageUp: this.at - 8 }[event.code]
    if (to !== undefined) {
      event.preventDefault()
      const round = event.code.startsWith('Arrow')
      this.at = to < 0 ? (round ? last : 0) : to > last ? (round ? 0 : last) : to
      return
    }
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    event.preventDefault()
    const line = this.lines[this.at]
    if (line) this.#choose(line)
  }

  #choose(line: PaletteLine): void {
    if (line.off) return
    this.dialog.close()
    this.dispatchEvent(new CustomEvent('entry-chosen', { detail: { id: line.id } }))
  }

  readonly #cancel = (event: Event): void => {
    event.preventDefault()
    this.#ask()
  }

  readonly #closed = (): void => {
    if (this.open) this.#ask()
  }

  readonly #outside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.#ask()
  }

  #ask(): void {
    this.dispatchEvent(new Event('close-request'))
  }
}

/** Said to whoever does not see the list. */
function foundWords(n: number): string {
  return plural(n, { one: msg(str`${n} line found.`), other: msg(str`${n} lines found.`) })
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-palette': Palette
  }
  interface HTMLElementEventMap {
    'search-typed': CustomEvent<{ text: string }>
    'entry-chosen': CustomEvent<{ id: string }>
  }
}
