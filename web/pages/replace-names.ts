import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ConceptId, DocumentId, TermId } from '../api/types.ts'
import '../components/dialog.ts'
import '../components/replace-list.ts'
import type { ReplaceList } from '../components/replace-list.ts'
import { count, languageName } from '../components/words.ts'
import { ReplaceStore } from '../state/replace-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'

/** Which name, and where it was asked from. */
export interface ReplaceWish {
  readonly conceptId: ConceptId
  /** What it is called. */
  readonly name: string
  /** The text it was asked from, where it was one. */
  readonly document?: DocumentId
}

/**
 * Replaces the deprecated and wrong forms of a name: everywhere they stand, each place to be looked at first.
 *
 * @property wish  which name; null while it is closed
 * @fires close-request
 */
@customElement('wb-replace-names')
export class ReplaceNames extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: end;
        margin-bottom: var(--s3);
      }
      .bar p {
        flex: 1;
        min-width: 14em;
      }
      .problem {
        margin-bottom: var(--s3);
        padding-left: var(--s3);
        border-left: 3px solid var(--error);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) wish: ReplaceWish | null = null
  @query('wb-replace-list') private readonly list!: ReplaceList | null
  @state() private everywhere = false
  readonly #plan = new StoreController(this, () => this.#own())
  #store: ReplaceStore | undefined
  #focused = false

  /** Wherever the keyboard is: a list that is looked for anew lets it fall. */
  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#key)
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#key)
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('wish') || !this.wish) return
    this.everywhere = this.wish.document === undefined
    this.#focused = false
    this.#look()
  }

  override updated(): void {
    // The keyboard goes to the list as soon as there is one.
    if (this.#focused || !this.wish || !this.list) return
    this.#focused = true
    this.list.focus()
  }

  override render() {
    const { wish } = this
    if (!wish) return nothing
    const { rows, total, busy, problem } = this.#plan.state
    const { rows: ready, open } = this.#own().ready
    return html`<wb-dialog open heading=${msg(str`Replace the old forms of “${wish.name}”`)} width="52em">
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <div class="bar">
        <p role="status">${this.#summary()}</p>
        ${wish.document === undefined ? nothing : this.#scope()} ${this.#terms()}
        ${
          rows && rows.length > 1
            ? html`<button class="quiet" @click=${() => this.#own().tickAll(rows.some((row) => !row.ticked))}>
                ${rows.some((row) => !row.ticked) ? msg('Tick all') : msg('Tick none')}
              </button>`
            : nothing
        }
      </div>
      ${
        rows && rows.length > 0
          ? html`<wb-replace-list
              .lines=${rows}
              .nameOf=${(id: string) => this.#documents.find((each) => each.id === id)?.name ?? ''}
              @line-ticked=${({ detail }: HTMLElementEventMap['line-ticked']) => this.#own().tick(detail.key, detail.ticked)}
              @line-chosen=${({ detail }: HTMLElementEventMap['line-chosen']) => this.#own().choose(detail.key, detail.choice)}
            ></wb-replace-list>`
          : nothing
      }
      ${rows && total > rows.length ? html`<p class="soft">${msg(str`The first ${count(rows.length)} of ${count(total)} places are listed; look again for the others.`)}</p>` : nothing}
      ${open > 0 ? html`<span slot="acts" class="soft">${msg(str`${count(open)} still want a choice and stay as they are.`)}</span>` : nothing}
      <button slot="acts" @click=${this.#close}>${msg('Close')}</button>
      <button slot="acts" class="main" ?disabled=${busy || ready.length === 0} @click=${this.#apply}>
        ${ready.length === 1 ? msg('Replace in 1 place') : msg(str`Replace in ${count(ready.length)} places`)} <kbd>Ctrl ⏎</kbd>
      </button>
    </wb-dialog>`
  }

  #scope() {
    return html`<div class="field">
      <label for="scope">${msg('Where')}</label>
      <select id="scope" @change=${(event: Event) => {
        this.everywhere = (event.target as HTMLSelectElement).value === 'all'
        this.#look()
      }}>
        <option value="here" ?selected=${!this.everywhere}>${msg('in this text')}</option>
        <option value="all" ?selected=${this.everywhere}>${msg('in every text of the project')}</option>
      </select>
    </div>`
  }

  /** Which term is put in, for each language that has several to use. */
  #terms() {
    const { usable, by } = this.#plan.state
    const langs = [...new Set(usable.map(({ lang }) => lang))]
    return langs.map((lang) => {
      const own = usable.filter((term) => term.lang === lang)
      if (own.length < 2) return nothing
      return html`<div class="field">
        <label for="by-${lang}">${msg(str`Put in (${languageName(lang)})`)}</label>
        <select id="by-${lang}" @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement
          this.#own().putIn(lang, value === '' ? null : (value as TermId))
          this.#look()
        }}>
          <option value="" ?selected=${by[lang] === undefined}>${msg('what fits the old form')}</option>
          ${own.map(({ id, text }) => html`<option value=${id} lang=${lang} ?selected=${by[lang] === id}>${text}</option>`)}
        </select>
      </div>`
    })
  }

  #summary(): string {
    const { rows } = this.#plan.state
    if (rows === null) return msg('Looking through the texts…')
    if (rows.length === 0) return msg('No deprecated or wrong form of this name stands here.')
    if (rows.length === 1) return msg('One place. The form is put in the case that the old one stands in.')
    return msg(str`${count(rows.length)} places. Each is put in the case that the old form stands in.`)
  }

  get #documents() {
    return this.services.project.state.project?.documents ?? []
  }

  /** Where to look; null for everywhere. */
  get #where(): readonly DocumentId[] | null {
    const document = this.wish?.document
    return this.everywhere || document === undefined ? null : [document]
  }

  #look(): void {
    if (this.wish) void this.#own().look(this.wish.conceptId, this.#where)
  }

  readonly #apply = async (): Promise<void> => {
    const { wish } = this
    if (!wish) return
    const n = await this.#own().apply(wish.conceptId, this.#where)
    if (n === null) return
    this.#close()
    const words = n === 1 ? msg('Replaced in one place.') : msg(str`Replaced in ${count(n)} places.`)
    this.services.toasts.show(words, { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.wish || event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void this.#apply()
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('close-request', { bubbles: true, composed: true }))
  }

  #own(): ReplaceStore {
    this.#store ??= new ReplaceStore(this.services)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-replace-names': ReplaceNames
  }
  interface HTMLElementEventMap {
    /** Somewhere on a page: the old forms of this name are to be replaced. */
    'replace-wanted': CustomEvent<ReplaceWish>
  }
}
