import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Term, TermStatus } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { languageName, statusMarks, statusWords, termStatuses } from './words.ts'

/** A term as typed. `settled` tells the form how it went: it stays open with what was typed when it did not go well. */
export interface TermTyped {
  readonly text: string
  readonly status: TermStatus
  readonly note: string
  readonly settled: (ok: boolean) => void
}

/**
 * A term being written: Enter keeps it, Escape leaves it.
 *
 * @property term  the term to change; null for a new one
 * @property termLang  its language
 * @property status  what a new term starts with
 * @fires term-typed  {text, status, note, settled}
 * @fires term-deleted
 * @fires form-left  when the person leaves it, or it is done
 */
@customElement('wb-term-form')
export class TermForm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        padding: 4px 0;
      }
      input {
        flex: 1 1 100%;
        font: var(--text) !important;
      }
      p {
        flex: 1 1 100%;
        padding-left: var(--s2);
        border-left: 3px solid var(--doubt);
        font: var(--ui-small);
      }
      input[name='note'] {
        font: var(--ui-small) !important;
      }
      select {
        flex: 1 1 8em;
        width: auto !important;
        min-width: 0;
      }
    `,
  ]

  @property({ attribute: false }) term: Term | null = null
  @property() termLang = ''
  @property() status: TermStatus = 'preferred'
  @state() private busy = false
  /** The term as it was when the person began; what they type is never replaced from outside. */
  #began: Term | null = null

  override render() {
    const status = this.#began?.status ?? this.status
    return html`<form @submit=${this.#submit} @keydown=${this.#key}>
      <input
        name="text"
        lang=${this.termLang}
        required
        maxlength="300"
        autocomplete="off"
        spellcheck="false"
        aria-label=${languageName(this.termLang)}
        ?readonly=${this.busy}
      />
      <input
        name="note"
        maxlength="5000"
        autocomplete="off"
        aria-label=${msg('Note')}
        placeholder=${msg('Note: source, when to use it…')}
        ?readonly=${this.busy}
      />
      <select name="status" aria-label=${msg('Status')} .value=${status}>
        ${termStatuses.map(
          (each) =>
            html`<option value=${each} ?selected=${each === status}>${statusMarks[each]} ${statusWords(each)}</option>`,
        )}
      </select>
      <button class="main" ?disabled=${this.busy}>${msg('Keep')}</button>
      ${
        this.term
          ? html`<button type="button" class="quiet" @click=${() => this.#tell('term-deleted')}>${msg('Delete')}</button>`
          : nothing
      }
      ${
        this.term && this.term.version !== this.#began?.version
          ? html`<p role="alert">${msg(str`Changed meanwhile to “${this.term.text}”, ${statusWords(this.term.status)}. “Keep” replaces it.`)}</p>`
          : nothing
      }
    </form>`
  }

  override willUpdate(): void {
    if (!this.hasUpdated) this.#began = this.term
  }

  override firstUpdated(): void {
    const [input, note] = this.renderRoot.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement]
    note.value = this.term?.note ?? ''
    input.value = this.term?.text ?? ''
    input.focus()
    input.select()
  }

  readonly #key = (event: KeyboardEvent): void => {
    // Keys typed here are text, never commands of the table around.
    event.stopPropagation()
    if (event.key === 'Escape') this.#tell('form-left')
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const text = String(data.get('text')).trim()
    const status = data.get('status') as TermStatus
    const note = String(data.get('note')).trim()
    if (text === '') return
    if (text === this.term?.text && status === this.term.status && note === this.term.note) {
      this.#tell('form-left')
      return
    }
    this.busy = true
    const settled = (ok: boolean) => {
      this.busy = false
      if (ok) this.#tell('form-left')
    }
    this.dispatchEvent(new CustomEvent<TermTyped>('term-typed', { detail: { text, status, note, settled } }))
  }

  #tell(type: string): void {
    this.dispatchEvent(new Event(type))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-term-form': TermForm
  }
}
