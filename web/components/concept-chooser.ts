import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptKind, ConceptView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { conceptKinds, kindWords } from './words.ts'

const most = 6

/**
 * What a selected stretch of text names: one of the concepts there are, first; a new one otherwise, so that no second
 * card arises for the same thing.
 *
 * @property text  the stretch
 * @property lang  its language
 * @property concepts  the project's concepts
 * @fires tag-chosen  {id} of an existing concept
 * @fires tag-wanted  {kind} for a new one
 * @fires close-request  when nothing is to be tagged
 */
@customElement('wb-concept-chooser')
export class ConceptChooser extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      section {
        display: grid;
        gap: var(--s2);
        padding: 10px 12px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
      }
      h3 {
        font: var(--heading);
        overflow-wrap: anywhere;
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
      .forms {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .row {
        display: flex;
        gap: 6px;
      }
      .row select {
        flex: 1;
        min-width: 0;
      }
    `,
  ]

  @property() text = ''
  @property() override lang = ''
  @property({ attribute: false }) concepts: readonly ConceptView[] = []
  @state() private sought = ''
  @state() private kind: ConceptKind = 'person'

  override render() {
    const found = this.#found()
    return html`<section aria-label=${msg('Tag a name')}>
      <h3>${msg(html`What is “<span lang=${this.lang}>${this.text}</span>”?`)}</h3>
      <label class="field">
        ${msg('Find in the glossary')}
        <input type="search" .value=${this.sought} @input=${this.#seek} />
      </label>
      <ul>
        ${found.map(
          (concept) => html`<li>
            <button @click=${() => this.#tell('tag-chosen', { id: concept.id })}>
              <span>${concept.terms[0]?.text ?? msg('without a name')}</span>
              <span class="forms">${kindWords(concept.kind)} · ${concept.terms
                .slice(1, 4)
                .map((term) => term.text)
                .join(' · ')}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${found.length === 0 && this.sought ? html`<p class="soft">${msg(str`Nothing like “${this.sought}”.`)}</p>` : nothing}
      <div class="row">
        <select aria-label=${msg('Kind')} @change=${(event: Event) => {
          this.kind = (event.target as HTMLSelectElement).value as ConceptKind
        }}>
          ${conceptKinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${kindWords(kind)}</option>`)}
        </select>
        <button @click=${() => this.#tell('tag-wanted', { kind: this.kind })}>${msg('New name')}</button>
        <button class="quiet" @click=${() => this.#tell('close-request', {})}>${msg('Cancel')}</button>
      </div>
    </section>`
  }

  /** Puts the keyboard into the search. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus())
  }

  /** The concepts whose forms are most like what is sought: by the letters their beginnings share. */
  #found(): readonly ConceptView[] {
    const wanted = fold(this.sought || this.text)
    const scored = this.concepts.map((concept) => ({
      concept,
      score: Math.max(0, ...concept.terms.map((term) => likeness(fold(term.text), wanted))),
    }))
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ concept }) => concept)
  }

  readonly #seek = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

const fold = (text: string) => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** 0 for nothing alike; grows with the share of words that begin alike, case suffixes aside. */
function likeness(form: string, wanted: string): number {
  if (form === wanted) return 2
  if (form.includes(wanted)) return 1.5
  const words = wanted.split(/\s+/).filter((word) => word.length > 2)
  const own = form.split(/\s+/)
  const alike = words.filter((word) => own.some((each) => each.slice(0, 4) === word.slice(0, 4)))
  return words.length > 0 ? alike.length / words.length : 0
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-concept-chooser': ConceptChooser
  }
  interface HTMLElementEventMap {
    'tag-chosen': CustomEvent<{ id: string }>
    'tag-wanted': CustomEvent<{ kind: ConceptKind }>
  }
}
