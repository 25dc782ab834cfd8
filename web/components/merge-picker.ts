import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { kindWords } from './words.ts'

/**
 * Which concept another is to take in: found by its name in any script.
 *
 * @property name  of the concept that takes the other in
 * @property found  what is found by the words so far, best first
 * @fires words-sought  {text}
 * @fires merge-chosen  {concept} that goes into the other
 */
@customElement('wb-merge-picker')
export class MergePicker extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      ul {
        min-height: 16em;
        margin-top: var(--s2);
      }
      li button {
        display: grid;
        justify-items: start;
        gap: 0;
        width: 100%;
        padding: 4px 10px;
        border-color: transparent;
        white-space: normal;
        text-align: start;
      }
      small {
        color: var(--soft);
        font: var(--ui-tiny);
      }
    `,
  ]

  @property() name = ''
  @property({ attribute: false }) found: readonly ConceptView[] = []

  override render() {
    return html`<label class="field">
        ${msg(str`Which concept is “${this.name}” too? Its terms, notes and tagged names go over.`)}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          @input=${(event: Event) => this.#tell('words-sought', { text: (event.target as HTMLInputElement).value })}
        />
      </label>
      <ul>
        ${this.found.map(
          (concept) => html`<li>
            <button @click=${() => this.#tell('merge-chosen', { concept })}>
              <span>${concept.terms[0]?.text}</span>
              <small
                >${kindWords(concept.kind)} · ${concept.terms
                  .slice(1, 5)
                  .map(({ text }) => text)
                  .join(' · ')}</small
              >
            </button>
          </li>`,
        )}
      </ul>`
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-merge-picker': MergePicker
  }
  interface HTMLElementEventMap {
    'words-sought': CustomEvent<{ text: string }>
    'merge-chosen': CustomEvent<{ concept: ConceptView }>
  }
}
