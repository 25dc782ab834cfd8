import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ConceptView, OccurrenceView, ParadigmView, SpellingsFor, Term, TermId } from '../api/types.ts'
import { buttons, fields, reset, texts } from '../styles/shared.ts'
import './card-term.ts'
import { type PastLine, pastLines, pastStyles } from './concept-past.ts'
import './identifier-list.ts'
import './name-text.ts'
import './spelling-choice.ts'
import { conceptKinds, count, genders, genderWords, kindWords, languageName, termStatuses } from './words.ts'

/**
 * A concept whole: its terms with all that is said of them, kind, gender, note and identifiers, what happened to it,
 * and every place where it is mentioned.
 *
 * @property concept  the concept
 * @property name  what it is called
 * @property languages  the order of its languages
 * @property occurrences  its places; null while they are looked up
 * @property paradigms  forms of the terms that were unfolded, by id
 * @property spellings  what is proposed where it has no preferred term
 * @property lines  its history, newest first; null while it is read
 * @property canUndo  the newest line is what an undo would take back
 * @property hrefOf  where a place can be seen
 * @fires concept-changed  {patch}
 * @fires term-changed  {term, patch}
 * @fires paradigm-wanted  {term}
 * @fires split-wanted  {terms}: ids of those that are to go
 * @fires merge-wanted
 * @fires undo-wanted
 * @fires concept-deleted
 * @fires replace-wanted  {conceptId, name} its deprecated and wrong forms are to be replaced in the texts
 * @fires close-request
 */
@customElement('wb-glossary-card')
export class GlossaryCard extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    texts,
    pastStyles,
    css`
      :host {
        display: block;
      }
      header {
        display: flex;
        gap: var(--s2);
        align-items: start;
      }
      h2 {
        flex: 1;
        font: 600 19px/1.35 var(--text-face);
        overflow-wrap: anywhere;
      }
      h3 {
        margin: var(--s6) 0 var(--s2);
        padding-bottom: 6px;
        border-bottom: 1px solid var(--line);
        font: var(--heading);
      }
      h3.lang {
        margin: var(--s2) 0 0;
        padding: 0;
        border: 0;
        color: var(--soft);
        font: var(--ui-small);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-top: var(--s3);
      }
      .acts button {
        min-height: 28px;
        padding: 2px 10px;
        font: var(--ui-small);
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s3);
        margin-top: var(--s4);
      }
      .note {
        margin-top: var(--s3);
      }
      button.delete {
        color: var(--error);
      }
      .places a {
        display: grid;
        grid-template-columns: 3em minmax(0, 1fr);
        gap: var(--s2);
        align-items: baseline;
        padding: 6px 0;
        font: var(--text-small);
        text-decoration: none;
      }
      .places a:hover {
        background: var(--wash);
      }
      .places span {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
      }
      wb-name-text {
        pointer-events: none;
      }
    `,
  ]

  @property({ attribute: false }) concept!: ConceptView
  @property() name = ''
  @property({ attribute: false }) languages: readonly string[] = []
  @property({ attribute: false }) occurrences: {
    readonly items: readonly OccurrenceView[]
    readonly total: number
  } | null = null
  @property({ attribute: false }) paradigms: Readonly<Record<string, ParadigmView>> = {}
  @property({ attribute: false }) spellings: readonly SpellingsFor[] = []
  @property({ attribute: false }) lines: readonly PastLine[] | null = null
  @property({ type: Boolean }) canUndo = false
  @property({ attribute: false }) hrefOf: (place: OccurrenceView) => string = () => ''
  @state() private picked: ReadonlySet<TermId> | null = null

  override render() {
    const { concept } = this
    return html`<header>
        <h2>${this.name}</h2>
        <button class="quiet icon" aria-label=${msg('Close the card')} @click=${this.#close}>✕</button>
      </header>
      ${this.#terms()}
      <wb-spelling-choice .items=${this.spellings}></wb-spelling-choice>
      <div class="pair">
        <div class="field">
          <label for="kind">${msg('Kind')}</label>
          <select id="kind" name="kind" @change=${this.#changed}>
            ${conceptKinds.map((kind) => html`<option value=${kind} ?selected=${kind === concept.kind}>${kindWords(kind)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="gender">${msg('Gender')}</label>
          <select id="gender" name="gender" @change=${this.#changed}>
            <option value="" ?selected=${concept.gender === null}>${msg('not said')}</option>
            ${genders.map((gender) => html`<option value=${gender} ?selected=${gender === concept.gender}>${genderWords(gender)}</option>`)}
          </select>
        </div>
      </div>
      <div class="field note">
        <label for="note">${msg('Note')}</label>
        <textarea id="note" name="note" rows="2" maxlength="5000" .value=${concept.note} @change=${this.#changed}></textarea>
      </div>
      <div class="note">
        <span class="label">${msg('Numbers elsewhere')}</span>
        <wb-identifier-list
          .identifiers=${concept.identifiers}
          @identifiers-changed=${({ detail }: HTMLElementEventMap['identifiers-changed']) =>
            this.#tell('concept-changed', { patch: detail })}
        ></wb-identifier-list>
      </div>
      ${this.#acts()} ${this.#history()} ${this.#places()}`
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('concept') as ConceptView | undefined
    if (before && before.id !== this.concept.id) this.picked = null
  }

  /** Puts the keyboard on the proposed spellings, where there are some: a digit takes one. */
  focusSpellings(): void {
    this.renderRoot.querySelector('wb-spelling-choice')?.focus()
  }

  takeSpelling(n: number): void {
    this.renderRoot.querySelector('wb-spelling-choice')?.take(n)
  }

  #terms(): TemplateResult {
    const { picked } = this
    const terms = inOrder(this.concept.terms, this.languages)
    return html`${repeat(
      terms,
      ({ id }) => id,
      (
        term,
        i,
      ) => html`${terms[i - 1]?.lang === term.lang ? nothing : html`<h3 class="lang">${languageName(term.lang)}</h3>`}
        <wb-card-term
          .term=${term}
          .paradigm=${this.paradigms[term.id] ?? null}
          ?picking=${picked !== null}
          ?picked=${picked?.has(term.id) ?? false}
          @term-picked=${({ detail }: HTMLElementEventMap['term-picked']) => this.#pick(detail.term.id, detail.picked)}
        ></wb-card-term>`,
    )}`
  }

  #acts(): TemplateResult {
    const { picked } = this
    if (picked !== null) {
      const some = picked.size > 0 && picked.size < this.concept.terms.length
      return html`<div class="acts" role="group" aria-label=${msg('Split off')}>
        <button class="main" ?disabled=${!some} @click=${() => this.#split([...picked])}>
          ${msg('Make them a concept of their own')}
        </button>
        <button
          @click=${() => {
            this.picked = null
          }}
        >
          ${msg('Cancel')}
        </button>
      </div>`
    }
    return html`<div class="acts">
      <button @click=${() => this.#tell('merge-wanted', {})}>${msg('Merge…')}</button>
      <button
        ?disabled=${this.concept.terms.length < 2}
        @click=${() => {
          this.picked = new Set()
        }}
      >
        ${msg('Split off terms…')}
      </button>
      ${this.concept.terms.some(({ status }) => status === 'deprecated' || status === 'wrong') ? html`<button @click=${this.#replace}>${msg('Replace the old forms…')}</button>` : nothing}
      <button class="quiet delete" @click=${() => this.dispatchEvent(new Event('concept-deleted'))}>
        ${msg('Delete this concept')}
      </button>
    </div>`
  }

  #history(): TemplateResult {
    return html`<h3>${msg('What happened to it')}</h3>
      ${pastLines(this.lines, this.canUndo ? () => this.#tell('undo-wanted', {}) : null)}`
  }

  #places(): TemplateResult {
    const { occurrences } = this
    const heading = occurrences
      ? msg(str`${count(occurrences.total)} places in the texts`)
      : msg('Looking it up in the texts…')
    return html`<h3><span role="status">${heading}</span></h3>
      <ol class="places">
        ${occurrences?.items.map(
          (place) => html`<li>
            <a href=${this.hrefOf(place)}
              ><span>${place.lang} ${place.number}</span
              ><wb-name-text lang=${place.lang} .text=${place.text} .mentions=${[place.mention]}></wb-name-text
            ></a>
          </li>`,
        )}
      </ol>
      ${
        occurrences && occurrences.total > occurrences.items.length
          ? html`<p class="soft">${msg(str`The first ${count(occurrences.items.length)} are shown.`)}</p>`
          : nothing
      }`
  }

  readonly #changed = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement | HTMLTextAreaElement
    const patch = { [name]: name === 'gender' && value === '' ? null : value }
    this.#tell('concept-changed', { patch })
  }

  #pick(id: TermId, picked: boolean): void {
    const next = new Set(this.picked)
    if (picked) next.add(id)
    else next.delete(id)
    this.picked = next
  }

  #split(terms: TermId[]): void {
    this.picked = null
    this.#tell('split-wanted', { terms })
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  readonly #replace = (): void => {
    const detail = { conceptId: this.concept.id, name: this.name }
    this.dispatchEvent(new CustomEvent('replace-wanted', { detail, bubbles: true, composed: true }))
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('close-request', { bubbles: true, composed: true }))
  }
}

/** By language, best first. */
function inOrder(terms: readonly Term[], languages: readonly string[]): Term[] {
  const column = ({ lang }: Term) => languages.indexOf(lang.split('-')[0]!) + 1 || languages.length + 1
  return [...terms].sort(
    (a, b) =>
      column(a) - column(b) ||
      a.lang.localeCompare(b.lang) ||
      termStatuses.indexOf(a.status) - termStatuses.indexOf(b.status),
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-card': GlossaryCard
  }
  interface HTMLElementEventMap {
    'split-wanted': CustomEvent<{ terms: TermId[] }>
  }
}
