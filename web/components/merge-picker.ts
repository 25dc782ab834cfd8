import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { type OutcomeTerm, outcomeOf } from './merge-outcome.ts'
import { kindWords, languageName, statusMarks, statusWords } from './words.ts'

/**
 * Which concept another is to take in: found by its name in any script; then what would come of it, before it is done.
 *
 * @property concept  that takes the other in
 * @property found  what is found by the words so far, best first
 * @fires words-sought  {text}
 * @fires merge-chosen  {into, from}
 */
@customElement('wb-merge-picker')
export class MergePicker extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        align-content: start;
        min-height: 22em;
      }
      .found {
        margin-top: var(--s2);
      }
      .found button {
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
      .found button:hover {
        background: var(--wash);
      }
      .found span {
        font: var(--text-small);
      }
      small {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .outcome {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 3px var(--s4);
        margin: var(--s3) 0;
        padding: var(--s3) var(--s4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
      }
      dt {
        color: var(--soft);
        font: var(--ui-small);
        line-height: 24px;
      }
      dd {
        font: var(--text-small);
        line-height: 24px;
        overflow-wrap: anywhere;
      }
      .other {
        box-shadow: inset 2px 0 var(--decided);
        padding-left: var(--s2);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        margin-top: var(--s3);
      }
      @media (max-width: 480px) {
        .outcome {
          grid-template-columns: minmax(0, 1fr);
        }
        dt:empty {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) concept!: ConceptView
  @property({ attribute: false }) found: readonly ConceptView[] = []
  @state() private other: ConceptView | null = null
  @state() private swapped = false

  override render() {
    return this.other ? this.#outcome(this.other) : this.#search()
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('other')) return
    // To the words at first, then to the act: the focus never falls out of the dialog.
    const to = this.renderRoot.querySelector<HTMLElement>(this.other ? 'button.main' : 'input')
    to?.focus()
  }

  #search(): TemplateResult {
    return html`<label class="field">
        ${msg(str`Which concept is “${nameOf(this.concept)}” too?`)}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${msg('Find a name, in any script')}
          @input=${(event: Event) => this.#tell('words-sought', { text: (event.target as HTMLInputElement).value })}
        />
      </label>
      <ul class="found">
        ${this.found.map(
          (concept) => html`<li>
            <button
              @click=${() => {
                this.other = concept
              }}
            >
              <span>${nameOf(concept)}</span>
              <small
                >${[kindWords(concept.kind), ...concept.terms.slice(1, 5).map(({ text }) => text)].join(' · ')}</small
              >
            </button>
          </li>`,
        )}
      </ul>`
  }

  #outcome(other: ConceptView): TemplateResult {
    const [into, from] = this.swapped ? [other, this.concept] : [this.concept, other]
    const { terms, notes, identifiers } = outcomeOf(into, from)
    return html`<p>
        ${msg(str`“${nameOf(from)}” goes into “${nameOf(into)}”. This is what comes of it:`)}
      </p>
      <dl class="outcome">
        <dt>${msg('Kind')}</dt>
        <dd>
          ${kindWords(into.kind)}
          ${into.kind === from.kind ? nothing : html`<small>${msg(str`the other was: ${kindWords(from.kind)}`)}</small>`}
        </dd>
        ${terms.map(
          (each, i) => html`<dt>${terms[i - 1]?.term.lang === each.term.lang ? '' : languageName(each.term.lang)}</dt>
            <dd class=${each.from}>${this.#term(each)}</dd>`,
        )}
        ${notes.length > 0 ? html`<dt>${msg('Note')}</dt><dd>${notes.join(' · ')}</dd>` : nothing}
        ${identifiers.length > 0 ? html`<dt>${msg('Numbers elsewhere')}</dt><dd>${identifiers.join(', ')}</dd>` : nothing}
      </dl>
      <p><small>${msg('The tagged names in the texts go along. One undo takes all of it back.')}</small></p>
      <div class="acts">
        <button class="main" @click=${() => this.#tell('merge-chosen', { into, from })}>${msg('Merge')}</button>
        <button
          @click=${() => {
            this.swapped = !this.swapped
          }}
        >
          ${msg('The other way round')}
        </button>
        <button class="quiet" @click=${this.#back}>${msg('Another one')}</button>
      </div>`
  }

  #term({ term, from, was }: OutcomeTerm): TemplateResult {
    const more = [
      statusWords(term.status),
      was ? msg(str`was ${statusWords(was)}`) : '',
      from === 'both' ? msg('in both') : from === 'other' ? msg('comes over') : '',
    ]
    return html`<span lang=${term.lang}>${term.text}</span>
      <small>${statusMarks[term.status]} ${more.filter(Boolean).join(' · ')}</small>`
  }

  readonly #back = (): void => {
    this.other = null
    this.swapped = false
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

const nameOf = ({ terms }: ConceptView): string =>
  (terms.find(({ status }) => status === 'preferred') ?? terms[0])?.text ?? ''

declare global {
  interface HTMLElementTagNameMap {
    'wb-merge-picker': MergePicker
  }
  interface HTMLElementEventMap {
    'words-sought': CustomEvent<{ text: string }>
    'merge-chosen': CustomEvent<{ into: ConceptView; from: ConceptView }>
  }
}
