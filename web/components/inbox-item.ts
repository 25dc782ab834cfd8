import { msg, str } from '@lit/localize'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptKind, InboxConceptView, InboxItemView, InboxNameView, InboxPlaceView } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import './act-button.ts'
import { inboxItemStyles } from './inbox-item-styles.ts'
import { conceptKinds, count, kindWords, languageName, roleWords } from './words.ts'

/** What a person decided about a name. */
export interface InboxDecision {
  readonly decision: 'new' | 'match' | 'not-a-match' | 'not-a-name' | 'unsure'
  readonly kind: ConceptKind
  readonly names: readonly InboxNameView[]
  /** The preferred name, by language. */
  readonly preferred: ReadonlyMap<string, string>
  readonly near?: InboxConceptView
}

/**
 * A name that the glossary does not know, with its forms side by side in their languages; opened, with sentences around
 * it and what it may be. X not a name, N new concept, V or a digit a name of a concept there is, Shift and the digit not
 * that one, U not sure.
 *
 * @property item  what is shown
 * @property open  with places and acts
 * @property hrefOf  the address of a place
 * @fires name-decided  InboxDecision
 * @fires concept-sought  {} when it belongs to a concept that is not among the nearest
 * @fires item-reached  when it is to be opened
 */
@customElement('wb-inbox-item')
export class InboxItem extends LitElement {
  static override styles = [reset, buttons, fields, keys, inboxItemStyles]

  @property({ attribute: false }) item!: InboxItemView
  @property({ type: Boolean, reflect: true }) open = false
  @property({ attribute: false }) hrefOf: (place: InboxPlaceView) => string = () => ''
  @state() private kind: ConceptKind = 'other'
  @state() private preferred: ReadonlyMap<string, string> = new Map()
  @state() private without: ReadonlySet<InboxNameView> = new Set()

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('item') || changed.get('item')?.key === this.item.key) return
    this.kind = this.item.kind
    this.without = new Set()
    this.preferred = new Map(this.#languages().map((lang) => [lang, this.#namesIn(lang)[0]!.text]))
  }

  override render() {
    const { item } = this
    return html`<div class="row" @click=${() => !this.open && this.#tell('item-reached', {})}>
        <div class="columns">${this.#languages().map((lang) => this.#column(lang))}</div>
        <p class="about">
          <span class="kind ${this.kind}">${kindWords(this.kind)}</span>
          <span class="numbers">${this.#count()}</span>
          ${item.unsure ? html`<span class="unsure">${msg('left open')}</span>` : nothing}
          ${!this.open && item.near[0] ? html`<span class="soft">${msg('perhaps')} ${item.near[0].name}</span>` : nothing}
        </p>
      </div>
      ${this.open ? html`<div class="body">${this.#acts()}${this.#near()}${this.#places()}</div>` : nothing}`
  }

  /** Decides by a key; whether it was one. */
  press(event: KeyboardEvent): boolean {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
    if (digit !== undefined) {
      const near = this.item.near[Number(digit) - 1]
      if (near) this.#decide(event.shiftKey ? 'not-a-match' : 'match', near)
      return near !== undefined
    }
    if (event.shiftKey) return false
    if (event.code === 'KeyX') this.#decide('not-a-name')
    else if (event.code === 'KeyN') this.#decide('new')
    else if (event.code === 'KeyU') this.#decide('unsure')
    else if (event.code === 'KeyV') this.#variant()
    else return false
    return true
  }

  #column(lang: string): TemplateResult {
    const names = this.#namesIn(lang)
    return html`<div class="column">
      <h2>${languageName(lang)}</h2>
      <ul>
        ${names.map((name) => this.#name(name, names.length))}
      </ul>
    </div>`
  }

  #name(name: InboxNameView, of: number): TemplateResult {
    const others = name.forms.filter(({ text }) => text !== name.text)
    const isFirst = this.preferred.get(name.lang) === name.text
    const isIn = !this.without.has(name)
    return html`<li class=${isIn ? '' : 'out'}>
      <p class="name">
        ${
          this.open && of > 1
            ? html`<input
                type="radio"
                name="preferred-${name.lang}"
                aria-label=${msg(str`Prefer “${name.text}”`)}
                .checked=${isFirst}
                ?disabled=${!isIn}
                @change=${() => {
                  this.preferred = new Map(this.preferred).set(name.lang, name.text)
                }}
              />`
            : nothing
        }
        <span class="base" lang=${name.lang}>${name.text}</span>
        ${name.slip ? html`<span class="slip">${msg('a misspelling?')}</span>` : nothing}
        ${name.role ? html`<span class="role">${roleWords(name.role)}</span>` : nothing}
        <span class="soft numbers">${count(name.count)}</span>
        ${
          this.open && this.item.names.length > 1
            ? html`<button
                class="quiet"
                aria-pressed=${!isIn}
                aria-label=${isIn ? msg(str`Leave “${name.text}” out`) : msg(str`Take “${name.text}” in`)}
                @click=${() => this.#leave(name)}
              >
                ${isIn ? '−' : '+'}
              </button>`
            : nothing
        }
      </p>
      ${
        this.open && others.length > 0
          ? html`<p class="forms" lang=${name.lang}>
              ${name.forms.map(({ text, count: n }) => html`<span>${text} <span class="numbers">${count(n)}</span></span> `)}
            </p>`
          : nothing
      }
    </li>`
  }

  #places(): TemplateResult {
    return html`<ul class="places" aria-label=${msg('Where it stands')}>
      ${this.item.places.map(
        (place) => html`<li>
          <p lang=${place.lang}>
            <span class="around">${place.before}</span> ${place.text.slice(0, place.start)}<mark>${place.text.slice(place.start, place.end)}</mark>${place.text.slice(place.end)}
            <span class="around">${place.after}</span>
          </p>
          <a href=${this.hrefOf(place)}>${place.document}</a>
        </li>`,
      )}
    </ul>`
  }

  #near(): TemplateResult {
    const { near } = this.item
    return html`<div class="near">
      <h2>${near.length > 0 ? msg('A name of one that is known?') : msg('Nothing in the glossary is like it.')}</h2>
      <ol>
        ${near.map(
          (one, at) => html`<li>
            <button aria-keyshortcuts=${at + 1} @click=${() => this.#decide('match', one)}>
              <kbd>${at + 1}</kbd>
              <span class="which">${one.name}</span>
              <span class="soft">${this.#why(one)}</span>
            </button>
            <button
              class="quiet"
              aria-keyshortcuts="Shift+${at + 1}"
              aria-label=${msg(str`It is not ${one.name}`)}
              @click=${() => this.#decide('not-a-match', one)}
            >
              ${msg('Not this')}
            </button>
          </li>`,
        )}
      </ol>
    </div>`
  }

  #why({ term, name, score, because, misspelling }: InboxConceptView): string {
    const like = term !== name && term !== '' ? msg(str`like ${term}`) : ''
    const what = misspelling ? msg('possibly a misspelling') : because === 'links' ? msg('confirmed links say so') : ''
    return [like, what, score.toFixed(2)].filter((part) => part !== '').join(' · ')
  }

  #acts(): TemplateResult {
    return html`<div class="acts">
      <wb-act-button label=${msg('New concept')} shortcut="N" main @act-request=${() => this.#decide('new')}></wb-act-button>
      <label>
        <span class="visually-hidden">${msg('Kind')}</span>
        <select
          @change=${(event: Event) => {
            this.kind = (event.target as HTMLSelectElement).value as ConceptKind
          }}
        >
          ${conceptKinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${kindWords(kind)}</option>`)}
        </select>
      </label>
      <wb-act-button label=${msg('A name of…')} shortcut="V" @act-request=${() => this.#variant()}></wb-act-button>
      <wb-act-button label=${msg('Not a name')} shortcut="X" @act-request=${() => this.#decide('not-a-name')}></wb-act-button>
      <wb-act-button label=${msg('Not sure')} shortcut="U" @act-request=${() => this.#decide('unsure')}></wb-act-button>
    </div>`
  }

  #count(): string {
    const { count: n, documents } = this.item
    const times = n === 1 ? msg('once') : msg(str`${count(n)} times`)
    return documents === 1 ? times : msg(str`${times} in ${count(documents)} documents`)
  }

  #languages(): string[] {
    return [...new Set(this.item.names.map(({ lang }) => lang))]
  }

  #namesIn(lang: string): InboxNameView[] {
    return this.item.names.filter((name) => name.lang === lang)
  }

  #leave(name: InboxNameView): void {
    const without = new Set(this.without)
    if (!without.delete(name)) without.add(name)
    // Something has to be decided upon.
    if (without.size === this.item.names.length) return
    this.without = without
    if (this.preferred.get(name.lang) !== name.text) return
    const next = this.#namesIn(name.lang).find((one) => !without.has(one))
    if (next) this.preferred = new Map(this.preferred).set(name.lang, next.text)
  }

  /** One key for the likeliest; without one, or by choice, any concept is looked for. */
  #variant(): void {
    this.#tell('concept-sought', {})
  }

  #decide(decision: InboxDecision['decision'], near?: InboxConceptView): void {
    const names = this.item.names.filter((name) => !this.without.has(name))
    const detail: InboxDecision = {
      decision,
      kind: this.kind,
      names,
      preferred: this.preferred,
      ...(near ? { near } : {}),
    }
    this.dispatchEvent(new CustomEvent('name-decided', { detail, bubbles: true, composed: true }))
  }

  /** What was chosen so far, as a decision for a concept found elsewhere. */
  choice(): Omit<InboxDecision, 'decision' | 'near'> {
    const names = this.item.names.filter((name) => !this.without.has(name))
    return { kind: this.kind, names, preferred: this.preferred }
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-inbox-item': InboxItem
  }
  interface HTMLElementEventMap {
    'name-decided': CustomEvent<InboxDecision>
    'concept-sought': CustomEvent<Record<string, never>>
    'item-reached': CustomEvent<Record<string, never>>
  }
}
