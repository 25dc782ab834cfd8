import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ProjectId, SearchBeside, SearchHit, SearchView } from '../api/types.ts'
import '../components/empty-state.ts'
import '../components/search-hit.ts'
import { count } from '../components/words.ts'
import { plural } from '../locales/plural.ts'
import { paths } from '../routing/paths.ts'
import { SearchStore } from '../state/search-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** Words, phrases and names in all texts of a project, with what stands beside each place. */
@customElement('wb-search-page')
export class SearchPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page > .soft {
        max-width: 46em;
        margin-top: var(--s2);
        font: var(--ui-small);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
        margin: var(--s5) 0 var(--s3);
        min-height: 32px;
      }
      [role='status'] {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      #words {
        min-height: 40px;
        font: var(--text);
      }
      li {
        border-top: 1px solid var(--line);
      }
      .more {
        margin-top: var(--s4);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  /** What is looked for when the page opens. */
  @property() query = ''
  readonly #state = new StoreController(this, () => this.#own())
  #store: SearchStore | undefined
  #close: (() => void) | undefined
  #withdraw: (() => void) | undefined
  /** The first of what is found is to have the keyboard when it is drawn. */
  #reach = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.#withdraw = this.services.help.offer(() => [
      {
        heading: msg('Search'),
        keys: [
          { keys: ['Enter', '↓'], words: msg('From the words to the first place') },
          { keys: ['↑', '↓', 'J', 'K'], words: msg('Go to another place') },
          { keys: ['Enter'], words: msg('Open the place where it is worked on') },
          { keys: ['Esc'], words: msg('Back to the words') },
        ],
      },
    ])
  }

  override disconnectedCallback(): void {
    this.#close?.()
    this.#withdraw?.()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectId')) {
      void this.services.project.open(this.projectId)
      this.#close?.()
      this.#store = undefined
      this.#close = this.#own().open()
    }
    if (changed.has('query') || changed.has('projectId')) void this.#own().seek(this.query)
  }

  override firstUpdated(): void {
    // The frame takes the keyboard to a new page first.
    requestAnimationFrame(
      () => this.isConnected && this.#hits().every((hit) => !hit.matches(':focus-within')) && this.#field().focus(),
    )
  }

  override render() {
    const { query, found, problem } = this.#state.state
    return html`<div class="page" @keydown=${this.#key}>
      <div class="head">
        <h1>${msg('Search in all texts')}</h1>
        <span class="grow"></span>
        <a class="button" href=${paths.project(this.projectId)}>${msg('To the project')}</a>
      </div>
      <form role="search" @submit=${this.#submit}>
        <label for="words" class="visually-hidden">${msg('Words, a phrase or a name')}</label>
        <input
          id="words"
          type="search"
          maxlength="500"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="how"
          placeholder=${msg('Words, a phrase or a name')}
          .value=${this.query}
          @input=${this.#typed}
        />
      </form>
      <p class="soft" id="how">
        ${msg('Every form of the words is found, in all documents. “Words in quotation marks” stand side by side; one word in quotation marks is taken as it is written. A name of the glossary is found in every language and script.')}
      </p>
      <div class="bar">
        <p role="status">${problem ?? this.#told()}</p>
        ${found?.names.map(
          ({ conceptId, name }) =>
            html`<a href=${paths.glossary(this.projectId, conceptId)}>${msg(str`Every name of “${name}”`)}</a>`,
        )}
        <span class="grow"></span>
        ${
          found && found.total > 0
            ? html`<a class="button" download href=${`/api/projects/${this.projectId}/search/export?${new URLSearchParams({ q: query })}`}
                >${msg('Export as CSV')}</a
              >`
            : nothing
        }
      </div>
      ${found ? this.#found(found) : nothing}
    </div>`
  }

  override updated(): void {
    const { query, found, reading } = this.#state.state
    const address = paths.search(this.projectId, query)
    // Going back leads to what was found; the page stays where it is.
    if (location.pathname === paths.search(this.projectId) && location.pathname + location.search !== address) {
      history.replaceState(null, '', address)
    }
    if (!this.#reach || reading || found === null) return
    this.#reach = false
    const first = this.#hits()[0]
    void first?.updateComplete.then(() => first.focus())
  }

  #told(): string {
    const { query, found, reading } = this.#state.state
    if (query === '') return ''
    if (found === null || reading) return msg('Looking through the texts…')
    if (found.total === 0) return msg('Nothing like this stands in the texts.')
    const segments = plural(found.total, {
      one: msg(str`${count(found.total)} segment has it`),
      other: msg(str`${count(found.total)} segments have it`),
    })
    const documents = plural(found.documents, {
      one: msg(str`in ${count(found.documents)} document`),
      other: msg(str`in ${count(found.documents)} documents`),
    })
    return `${segments}, ${documents}`
  }

  #found({ items, total }: SearchView): TemplateResult {
    return html`<ol aria-label=${msg('Found')}>
        ${repeat(
          items,
          ({ segmentId }) => segmentId,
          (hit) => html`<li><wb-search-hit .hit=${hit} href=${hrefOf(hit)} .hrefOf=${besideHref}></wb-search-hit></li>`,
        )}
      </ol>
      ${
        total > items.length
          ? html`<button class="more" @click=${() => this.#own().more()}>${msg(str`Show more of ${count(total)}`)}</button>`
          : nothing
      }`
  }

  readonly #typed = (event: Event): void => {
    this.#own().type((event.target as HTMLInputElement).value)
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    this.#reach = true
    void this.#own().seek(this.#field().value)
    this.requestUpdate()
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return
    const inField = event.composedPath()[0] === this.#field()
    const hits = this.#hits()
    const at = hits.findIndex((hit) => event.composedPath().includes(hit))
    const down = event.code === 'ArrowDown' || (!inField && event.code === 'KeyJ')
    const up = event.code === 'ArrowUp' || (!inField && event.code === 'KeyK')
    if (event.code === 'Escape' && at >= 0) this.#field().select()
    else if (down && (inField || at >= 0)) hits[Math.min(hits.length - 1, at + 1)]?.focus()
    else if (up && at === 0) this.#field().select()
    else if (up && at > 0) hits[at - 1]!.focus()
    else return
    event.preventDefault()
  }

  #field(): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>('#words')!
  }

  #hits() {
    return [...this.renderRoot.querySelectorAll('wb-search-hit')]
  }

  #own(): SearchStore {
    this.#store ??= new SearchStore(this.services, this.projectId)
    return this.#store
  }
}

/** A place is best seen where it is linked, else where its document is worked on. */
function hrefOf(hit: SearchHit): string {
  const beside = hit.beside.find(({ linkId }) => linkId !== null) ?? hit.beside[0]
  return beside ? besideHref(hit, beside) : paths.document(hit.documentId, hit.segmentId)
}

const besideHref = ({ segmentId }: SearchHit, { bitextId }: SearchBeside) => paths.bitext(bitextId, segmentId)

declare global {
  interface HTMLElementTagNameMap {
    'wb-search-page': SearchPage
  }
}
