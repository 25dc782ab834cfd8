import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptView } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import { kindWords } from './words.ts'

/**
 * Looks a concept up by any of its names; Enter takes the first that is found.
 *
 * @property text  the name that is to belong to it
 * @property found  what is found by the words so far, best first; null while the glossary is read
 * @fires words-sought  {text}
 * @fires concept-found  {concept}
 */
@customElement('wb-concept-finder')
export class ConceptFinder extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      :host {
        display: grid;
        align-content: start;
        min-height: 20em;
      }
      ul {
        margin-top: var(--s2);
      }
      li button {
        display: grid;
        justify-content: start;
        gap: 0;
        width: 100%;
        padding: 5px 10px;
        border-color: transparent;
        background: none;
        white-space: normal;
        text-align: start;
      }
      li span {
        font: var(--text-small);
      }
      small,
      .none {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .none {
        padding-top: var(--s3);
      }
    `,
  ]

  @property() text = ''
  @property({ attribute: false }) found: readonly ConceptView[] | null = null

  override render() {
    return html`<label class="field">
        ${msg(str`Which concept is “${this.text}” a name of?`)}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          autofocus
          placeholder=${msg('Find a name, in any script')}
          @input=${(event: Event) => this.#tell('words-sought', { text: (event.target as HTMLInputElement).value })}
          @keydown=${(event: KeyboardEvent) => {
            const [first] = this.found ?? []
            if (event.key !== 'Enter' || event.isComposing || !first) return
            event.preventDefault()
            this.#tell('concept-found', { concept: first })
          }}
        />
      </label>
      ${this.found === null ? html`<p class="none" role="status">${msg('Reading the glossary…')}</p>` : nothing}
      ${this.found?.length === 0 ? html`<p class="none" role="status">${msg('Nothing in the glossary is like it.')}</p>` : nothing}
      <ul>
        ${(this.found ?? []).map(
          (concept) => html`<li>
            <button @click=${() => this.#tell('concept-found', { concept })}>
              <span>${concept.terms[0]?.text ?? msg('without a name')}</span>
              <small>${[kindWords(concept.kind), ...concept.terms.slice(1, 4).map((term) => term.text)].join(' · ')}</small>
            </button>
          </li>`,
        )}
      </ul>`
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-concept-finder': ConceptFinder
  }
  interface HTMLElementEventMap {
    'concept-found': CustomEvent<{ concept: ConceptView }>
  }
}
