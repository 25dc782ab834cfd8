import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptKind, ConceptView, NearConceptView, TermStatus } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import { keyHint, type Shortcuts } from './key-hint.ts'
import { conceptKinds, kindWords, statusWords, termStatuses } from './words.ts'

const most = 6

/**
 * What a selected stretch of text names: one of the concepts there are, first; a new one otherwise, so that no second
 * card arises for the same thing.
 *
 * @property text  the stretch
 * @property lang  its language
 * @property near  the concepts it may name, best first; null while they are looked for
 * @property concepts  the project's concepts, for looking through them
 * @property asking  `kind` while the kind of a new name is asked for
 * @fires variant-chosen  {id, text, status} a concept that gets the form; with status null it has it already
 * @fires tag-chosen  {id} of an existing concept that was looked up
 * @fires tag-wanted  {kind} for a new one
 * @fires kind-asked  a new name: which kind?
 * @fires close-request  when nothing is to be tagged
 */
@customElement('wb-concept-chooser')
export class ConceptChooser extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      section {
        display: grid;
        gap: var(--s2);
        padding: 10px 12px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
      }
      :host(:focus) {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
        border-radius: var(--radius);
      }
      h3 {
        font: var(--heading);
        overflow-wrap: anywhere;
      }
      li button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: baseline;
        justify-items: start;
        width: 100%;
        padding: 4px 6px;
        border-color: transparent;
        white-space: normal;
        text-align: start;
        overflow-wrap: anywhere;
      }
      li button:hover {
        background: var(--wash);
      }
      .forms {
        grid-column: 2 / -1;
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .score {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
      }
      .row button {
        min-height: 28px;
        padding: 2px 10px;
        font: var(--ui-small);
      }
      .kinds {
        display: grid;
        gap: 2px;
      }
      .kinds button {
        justify-content: start;
        gap: 8px;
        border-color: transparent;
      }
      .hint {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .as {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  /** Keys of its acts where they are others than the usual ones. */
  @property({ attribute: false }) shortcuts: Shortcuts = {}
  @property() text = ''
  @property() override lang = ''
  @property({ attribute: false }) near: readonly NearConceptView[] | null = []
  @property({ attribute: false }) concepts: readonly ConceptView[] = []
  @property({ attribute: false }) asking: 'form' | 'kind' | null = null
  @state() private sought = ''
  /** Chosen by the person in place of what the rules say. */
  @state() private status: TermStatus | '' = ''

  override render() {
    return html`<section aria-label=${msg('Tag a name')}>
      <h3>${msg(html`What is “<span lang=${this.lang}>${this.text}</span>”?`)}</h3>
      ${this.asking === 'kind' ? this.#kinds() : this.#choice()}
    </section>`
  }

  #choice(): TemplateResult {
    const found = this.sought ? this.#found() : []
    return html`${this.sought ? this.#foundList(found) : this.#nearList()}
      <label class="field">
        ${msg('Find in the glossary')}
        <input type="search" .value=${this.sought} @input=${this.#seek} />
      </label>
      <div class="row">
        <button @click=${() => this.#tell('kind-asked', {})}>${msg('New name')} ${keyHint(this.shortcuts, 'new-name', 'N')}</button>
        <button class="quiet" @click=${() => this.#tell('close-request', {})}>${msg('Cancel')}</button>
      </div>
      <p class="hint">${msg('← → another word, with Shift more words')}</p>`
  }

  #nearList(): TemplateResult {
    const { near } = this
    if (near === null) return html`<p class="hint" role="status">${msg('Looking for names like it…')}</p>`
    if (near.length === 0) return html`<p class="hint" role="status">${msg('Nothing in the glossary is like it.')}</p>`
    return html`<ul>
        ${near.map(
          (each, i) => html`<li>
            <button
              @click=${() => this.#tell('variant-chosen', { id: each.conceptId, text: each.text, status: this.#statusOf(each) })}
            >
              <kbd>${i + 1}</kbd><span>${each.forms[0] ?? msg('without a name')}</span
              ><span class="score">${each.score.toFixed(2)}</span
              ><span class="forms">${this.#deed(each)} · ${[kindWords(each.kind), ...each.forms.slice(1, 4)].join(' · ')}</span>
            </button>
          </li>`,
        )}
      </ul>
      <label class="as">
        ${msg('Add it as')}
        <select @change=${(event: Event) => {
          this.status = (event.target as HTMLSelectElement).value as TermStatus | ''
        }}>
          <option value="">${msg('what the spelling says')}</option>
          ${termStatuses.map((status) => html`<option value=${status} ?selected=${status === this.status}>${statusWords(status)}</option>`)}
        </select>
      </label>`
  }

  #deed(near: NearConceptView): string {
    const status = this.#statusOf(near)
    if (status === null) return msg('has this form')
    return near.text === this.text ? statusWords(status) : msg(str`${statusWords(status)}: ${near.text}`)
  }

  #statusOf({ status }: NearConceptView): TermStatus | null {
    return status === null ? null : this.status || status
  }

  #foundList(found: readonly ConceptView[]): TemplateResult {
    return html`<ul>
        ${found.map(
          (concept) => html`<li>
            <button @click=${() => this.#tell('tag-chosen', { id: concept.id })}>
              <span></span><span>${concept.terms[0]?.text ?? msg('without a name')}</span><span></span>
              <span class="forms">${kindWords(concept.kind)} · ${concept.terms
                .slice(1, 4)
                .map((term) => term.text)
                .join(' · ')}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${found.length === 0 ? html`<p class="soft">${msg(str`Nothing like “${this.sought}”.`)}</p>` : nothing}`
  }

  #kinds(): TemplateResult {
    return html`<p class="hint">${msg('A new name. Of which kind?')}</p>
      <div class="kinds">
        ${conceptKinds.map(
          (kind, i) =>
            html`<button @click=${() => this.#tell('tag-wanted', { kind })}><kbd>${i + 1}</kbd> ${kindWords(kind)}</button>`,
        )}
      </div>`
  }

  /** The concepts whose forms are most like what is sought: by the letters their beginnings share. */
  #found(): readonly ConceptView[] {
    const wanted = fold(this.sought)
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
    'variant-chosen': CustomEvent<{ id: string; text: string; status: TermStatus | null }>
    'tag-chosen': CustomEvent<{ id: string }>
    'tag-wanted': CustomEvent<{ kind: ConceptKind }>
    'kind-asked': CustomEvent<object>
  }
}
