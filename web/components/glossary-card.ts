import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptView, OccurrenceView, Term } from '../api/types.ts'
import { buttons, fields, reset, texts } from '../styles/shared.ts'
import './name-text.ts'
import {
  conceptKinds,
  count,
  genders,
  genderWords,
  kindWords,
  languageName,
  statusMarks,
  statusWords,
  termStatuses,
} from './words.ts'

/**
 * A concept whole: its terms, kind, gender and note, and every place where it is mentioned.
 *
 * @property concept  the concept
 * @property name  what it is called
 * @property occurrences  its places; null while they are looked up
 * @property hrefOf  where a place can be seen
 * @fires concept-changed  {patch}
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
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 4px var(--s4);
        margin-top: var(--s3);
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
      dd small {
        color: var(--soft);
        font: var(--ui-tiny);
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
      button.replace {
        display: block;
        margin-top: var(--s4);
      }
      button.delete {
        margin-top: var(--s3);
        color: var(--error);
      }
      li a {
        display: grid;
        grid-template-columns: 3em minmax(0, 1fr);
        gap: var(--s2);
        align-items: baseline;
        padding: 6px 0;
        font: var(--text-small);
        text-decoration: none;
      }
      li a:hover {
        background: var(--wash);
      }
      li span {
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
  @property({ attribute: false }) occurrences: {
    readonly items: readonly OccurrenceView[]
    readonly total: number
  } | null = null
  @property({ attribute: false }) hrefOf: (place: OccurrenceView) => string = () => ''

  override render() {
    const { concept } = this
    return html`<header>
        <h2>${this.name}</h2>
        <button class="quiet icon" aria-label=${msg('Close the card')} @click=${this.#close}>✕</button>
      </header>
      <dl>
        ${inOrder(concept.terms).map(
          (term) => html`<dt>${languageName(term.lang)}</dt>
            <dd><span lang=${term.lang}>${term.text}</span>&nbsp;<small>${statusMarks[term.status]} ${statusWords(term.status)}${term.note ? ` · ${term.note}` : ''}</small></dd>`,
        )}
      </dl>
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
      ${concept.terms.some(({ status }) => status === 'deprecated' || status === 'wrong') ? html`<button class="replace" @click=${this.#replace}>${msg('Replace the old forms…')}</button>` : nothing}
      <button class="quiet delete" @click=${() => this.dispatchEvent(new Event('concept-deleted'))}>${msg('Delete this concept')}</button>
      ${this.#places()}`
  }

  #places(): TemplateResult {
    const { occurrences } = this
    const heading = occurrences
      ? msg(str`${count(occurrences.total)} places in the texts`)
      : msg('Looking it up in the texts…')
    return html`<h3><span role="status">${heading}</span></h3>
      <ol>
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
    this.dispatchEvent(new CustomEvent('concept-changed', { detail: { patch } }))
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
function inOrder(terms: readonly Term[]): Term[] {
  const rank = ({ lang, status }: Term) => `${lang} ${termStatuses.indexOf(status)}`
  return [...terms].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-card': GlossaryCard
  }
}
