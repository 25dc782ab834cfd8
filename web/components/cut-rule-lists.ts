import { msg, str } from '@lit/localize'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CutRules } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { languageName } from './words.ts'

type Abbreviation = CutRules['abbreviations'][number]
type Place = CutRules['places'][number]

/**
 * People's own rules of where sentences end, in words: abbreviations, and places where one always or never ends.
 *
 * @property rules  the rules; replaced, never mutated
 * @property known  tags of the languages a rule may be for
 * @fires rules-changed  the part that changed
 */
@customElement('wb-cut-rule-lists')
export class CutRuleLists extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--s6);
      }
      p {
        max-width: 44em;
        margin-top: 2px;
      }
      h3 {
        font: var(--heading);
      }
      ul {
        display: grid;
        gap: var(--s2);
        margin: var(--s3) 0;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 8.5em auto;
        gap: var(--s2);
        align-items: center;
      }
      li.place {
        grid-template-columns: 7.8em minmax(3em, 1fr) auto minmax(3em, 1fr) 8.5em auto;
      }
      @media (max-width: 480px) {
        li.place {
          grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
          padding-bottom: var(--s3);
        }
        li.place select {
          grid-row: 1;
        }
        li.place select:first-child {
          grid-column: 1;
        }
        li.place select:last-of-type {
          grid-column: 2 / 4;
        }
        li.place button {
          grid-row: 1;
          grid-column: 4;
        }
      }
      li input {
        min-width: 0;
        font: var(--text-small);
      }
      li button {
        padding-inline: var(--s2);
      }
    `,
  ]

  @property({ attribute: false }) rules!: CutRules
  @property({ attribute: false }) known: readonly string[] = []

  #added: 'abbreviations' | 'places' | null = null

  override render() {
    const { abbreviations, places } = this.rules
    return html`<section aria-labelledby="abbreviations">
        <h3 id="abbreviations">${msg('Abbreviations')}</h3>
        <p class="soft">${msg('No sentence ends after these. Write them as they stand in the text, with their full stop: “обл.”')}</p>
        <ul>
          ${abbreviations.map((each, i) => this.#abbreviation(each, i))}
        </ul>
        <button @click=${() => this.#add('abbreviations', { lang: '', text: '' })}>${msg('Add an abbreviation')}</button>
      </section>
      <section aria-labelledby="places">
        <h3 id="places">${msg('Always or never cut here')}</h3>
        <p class="soft">${msg('The words just before and just after the place, as they stand in the text. One of the two may be left empty.')}</p>
        <ul>
          ${places.map((each, i) => this.#place(each, i))}
        </ul>
        <button @click=${() => this.#add('places', { lang: '', cut: 'never', before: '', after: '' })}>${msg('Add a place')}</button>
      </section>`
  }

  #abbreviation(each: Abbreviation, i: number): TemplateResult {
    return html`<li>
      <input
        maxlength="200"
        autocomplete="off"
        aria-label=${msg(str`Abbreviation ${i + 1}`)}
        .value=${each.text}
        @input=${(event: Event) => this.#patch('abbreviations', i, { text: valueIn(event) })}
      />
      ${this.#lang('abbreviations', each.lang, i)} ${this.#remove('abbreviations', i, each.text)}
    </li>`
  }

  #place(each: Place, i: number): TemplateResult {
    const number = i + 1
    return html`<li class="place">
      <select
        aria-label=${msg(str`Place ${number}: always or never`)}
        @change=${(event: Event) => this.#patch('places', i, { cut: valueIn(event) as Place['cut'] })}
      >
        <option value="never" ?selected=${each.cut === 'never'}>${msg('never cut')}</option>
        <option value="always" ?selected=${each.cut === 'always'}>${msg('always cut')}</option>
      </select>
      <input
        maxlength="200"
        autocomplete="off"
        placeholder=${msg('before')}
        aria-label=${msg(str`Place ${number}: the words before it`)}
        .value=${each.before}
        @input=${(event: Event) => this.#patch('places', i, { before: valueIn(event) })}
      />
      <span aria-hidden="true">│</span>
      <input
        maxlength="200"
        autocomplete="off"
        placeholder=${msg('after')}
        aria-label=${msg(str`Place ${number}: the words after it`)}
        .value=${each.after}
        @input=${(event: Event) => this.#patch('places', i, { after: valueIn(event) })}
      />
      ${this.#lang('places', each.lang, i)} ${this.#remove('places', i, `${each.before} │ ${each.after}`)}
    </li>`
  }

  #lang(list: 'abbreviations' | 'places', lang: string, i: number): TemplateResult {
    return html`<select
      aria-label=${msg('Language the rule is for')}
      @change=${(event: Event) => this.#patch(list, i, { lang: valueIn(event) })}
    >
      <option value="" ?selected=${lang === ''}>${msg('in any language')}</option>
      ${this.known.map((tag) => html`<option value=${tag} ?selected=${tag === lang}>${languageName(tag)}</option>`)}
    </select>`
  }

  #remove(list: 'abbreviations' | 'places', i: number, what: string): TemplateResult {
    return html`<button
      class="quiet"
      aria-label=${msg(str`Take away “${what}”`)}
      @click=${() => this.#tell({ [list]: this.rules[list].filter((_, at) => at !== i) })}
    >
      ×
    </button>`
  }

  #add(list: 'abbreviations' | 'places', empty: Abbreviation | Place): void {
    this.#added = list
    this.#tell({ [list]: [...this.rules[list], empty] })
  }

  /** A new rule is begun at once: its first field takes the focus as soon as it is there. */
  override updated(): void {
    if (this.#added === null) return
    const section = this.renderRoot.querySelector(`section[aria-labelledby=${this.#added}]`)!
    this.#added = null
    section.querySelector<HTMLInputElement>('li:last-of-type input')?.focus()
  }

  #patch(list: 'abbreviations' | 'places', i: number, patch: Partial<Abbreviation & Place>): void {
    this.#tell({ [list]: this.rules[list].map((each, at) => (at === i ? { ...each, ...patch } : each)) })
  }

  #tell(detail: Partial<CutRules>): void {
    this.dispatchEvent(new CustomEvent('rules-changed', { detail, bubbles: true, composed: true }))
  }
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-cut-rule-lists': CutRuleLists
  }
  interface HTMLElementEventMap {
    'rules-changed': CustomEvent<Partial<CutRules>>
  }
}
