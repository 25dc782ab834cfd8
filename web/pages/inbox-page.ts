import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ConceptId, InboxItemView, InboxPlaceView, ProjectId } from '../api/types.ts'
import '../components/concept-finder.ts'
import '../components/dialog.ts'
import '../components/empty-state.ts'
import '../components/inbox-item.ts'
import type { InboxDecision } from '../components/inbox-item.ts'
import { count } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import { attempt } from '../state/attempt.ts'
import { everything, filterConcepts, glossaryLanguages } from '../state/glossary-filter.ts'
import { GlossaryStore } from '../state/glossary-store.ts'
import { InboxStore, type Judgement } from '../state/inbox-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset } from '../styles/shared.ts'
import { inboxEntries, inboxKeys, isTyping } from './inbox-page-keys.ts'

/** Names that the glossary does not know, one after another, decided upon by keys. */
@customElement('wb-inbox-page')
export class InboxPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    page,
    css`
      .page {
        max-width: 1080px;
      }
      ol > li:focus-visible {
        border-radius: var(--radius);
      }
      .page > .soft {
        max-width: 46em;
        margin-bottom: var(--s5);
      }
      .more {
        margin-top: var(--s4);
      }
      [role='status'] {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  /** The key of the item that is open. */
  @state() private at: string | null = null
  /** Words of the search for a concept; null while none is looked for. */
  @state() private sought: string | null = null
  readonly #state = new StoreController(this, () => this.#own())
  readonly #project = new StoreController(this, () => this.services.project)
  readonly #glossary = new StoreController(this, () => this.#concepts())
  #store: InboxStore | undefined
  #known: GlossaryStore | undefined
  #closes: (() => void)[] = []
  #withdrawHelp: (() => void) | undefined
  /** The keyboard is to go where the open item is drawn. */
  #follow = false

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#key)
    const { help, palette } = this.services
    const press = (code: string) => this.#drawn(this.at)?.press(new KeyboardEvent('keydown', { code }))
    const withdraw = [help.offer(inboxKeys), palette.offer(() => inboxEntries(press))]
    this.#withdrawHelp = () => {
      for (const each of withdraw) each()
    }
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#key)
    for (const close of this.#closes.splice(0)) close()
    this.#withdrawHelp?.()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectId')) {
      void this.services.project.open(this.projectId)
      for (const close of this.#closes.splice(0)) close()
      this.#store = undefined
      this.#known = undefined
      this.#closes = [this.#own().open()]
    }
    const { items } = this.#state.state
    if (items !== null && !items.some(({ key }) => key === this.at)) this.at = items[0]?.key ?? null
  }

  override render() {
    const { items, problem } = this.#state.state
    if (items === null) {
      return html`<div class="page">
        ${this.#head()}
        ${problem ? html`<wb-empty heading=${problem}></wb-empty>` : html`<p role="status">${msg('Looking through the documents for names…')}</p>`}
      </div>`
    }
    return html`<div class="page">
      ${this.#head()}
      ${items.length === 0 ? this.#empty() : this.#list(items)}
      ${this.#finder()}
    </div>`
  }

  override updated(): void {
    if (!this.#follow) return
    this.#follow = false
    const row = this.#rowOf(this.at)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  #head(): TemplateResult {
    return html`<div class="head">
        <h1>${msg('Names inbox')}</h1>
        <p role="status">${this.#left()}</p>
        <span class="grow"></span>
        <a class="button" href=${paths.glossary(this.projectId)}>${msg('Glossary')}</a>
        <a class="button" href=${paths.project(this.projectId)}>${msg('To the project')}</a>
      </div>
      <p class="soft">
        ${msg('Names in your documents that the glossary does not know, with their forms in every language and script. What you say is remembered and never asked again; Ctrl+Z takes it back.')}
      </p>`
  }

  #left(): string {
    const { items, total, unsure } = this.#state.state
    if (items === null) return ''
    const names = total === 1 ? msg('1 name left') : msg(str`${count(total)} names left`)
    return unsure > 0 ? msg(str`${names}, ${count(unsure)} of them left open`) : names
  }

  #empty(): TemplateResult {
    const { documents } = this.#state.state
    return documents === 0
      ? html`<wb-empty heading=${msg('There are no documents to look through yet.')}>
          <a class="button" href=${paths.import(this.projectId)}>${msg('Import…')}</a>
        </wb-empty>`
      : html`<wb-empty heading=${msg('The glossary knows every name in your documents.')}
          >${msg('Names that new documents and corrections bring appear here by themselves.')}</wb-empty
        >`
  }

  #list(items: readonly InboxItemView[]): TemplateResult {
    const { total } = this.#state.state
    return html`<ol aria-label=${msg('Names')}>
        ${repeat(
          items,
          ({ key }) => key,
          (item) => html`<li
            tabindex=${item.key === this.at ? 0 : -1}
            data-key=${item.key}
            aria-current=${item.key === this.at ? 'true' : nothing}
            aria-label=${labelOf(item)}
            @focus=${() => {
              this.at = item.key
            }}
          >
            <wb-inbox-item
              .item=${item}
              ?open=${item.key === this.at}
              .hrefOf=${this.#hrefOf}
              @item-reached=${() => this.#go(item.key)}
              @concept-sought=${() => this.#seek()}
              @name-decided=${({ detail }: HTMLElementEventMap['name-decided']) => this.#decide(item, detail)}
            ></wb-inbox-item>
          </li>`,
        )}
      </ol>
      ${
        total > items.length && items.length < 200
          ? html`<button class="more" @click=${() => this.#own().more()}>${msg(str`Show more of ${count(total)}`)}</button>`
          : nothing
      }`
  }

  #finder(): TemplateResult {
    const item = this.#current()
    const { concepts } = this.#glossary.state
    const close = () => {
      this.sought = null
      this.#rowOf(this.at)?.focus()
    }
    return html`<wb-dialog heading=${msg('A name of…')} .open=${this.sought !== null} @close-request=${close}>
      ${
        this.sought !== null && item
          ? html`<wb-concept-finder
              text=${item.names[0]!.text}
              .found=${concepts && this.#found(this.sought)}
              @words-sought=${({ detail }: HTMLElementEventMap['words-sought']) => {
                this.sought = detail.text
              }}
              @concept-found=${({ detail }: HTMLElementEventMap['concept-found']) => {
                this.sought = null
                const choice = this.#drawn(item.key)!.choice()
                this.#decide(item, { ...choice, decision: 'match' }, detail.concept.id as ConceptId)
              }}
            ></wb-concept-finder>`
          : nothing
      }
    </wb-dialog>`
  }

  #found(text: string) {
    const concepts = this.#glossary.state.concepts ?? []
    const spoken = (this.#project.state.project?.documents ?? []).map(({ lang }) => lang)
    const languages = glossaryLanguages(concepts, spoken)
    return filterConcepts(concepts, { ...everything, text }, languages, null).slice(0, 8)
  }

  #seek(): void {
    if (this.#closes.length < 2) this.#closes.push(this.#concepts().open())
    this.sought = ''
  }

  #decide(item: InboxItemView, detail: InboxDecision, conceptId = detail.near?.conceptId): void {
    const judgement: Judgement = {
      decision: detail.decision,
      kind: detail.kind,
      ...(conceptId === undefined ? {} : { conceptId }),
      forms: detail.names.map((name) => ({
        lang: name.lang,
        text: name.text,
        role: name.role,
        status: statusOf(name, detail),
      })),
    }
    if (detail.decision === 'not-a-match' && conceptId !== undefined) {
      void attempt(this.services.toasts, () => this.#own().tellApart(item, conceptId, judgement))
      return
    }
    const { items } = this.#state.state
    const index = items?.indexOf(item) ?? -1
    // The next takes its place; at the end, the one before.
    const next = items?.[index + 1] ?? items?.[index - 1]
    this.at = next?.key ?? null
    this.#follow = true
    void attempt(this.services.toasts, () => this.#own().judge(item, judgement))
  }

  #go(key: string | undefined): void {
    if (key === undefined) return
    this.at = key
    this.#follow = true
    this.requestUpdate()
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (this.sought !== null || this.services.help.state.open || isTyping(event)) return
    if (!this.services.keys.mayBe(event)) return
    const items = this.#state.state.items ?? []
    const index = items.findIndex(({ key }) => key === this.at)
    if (index < 0) return
    const step =
      event.code === 'ArrowDown' || event.code === 'KeyJ'
        ? 1
        : event.code === 'ArrowUp' || event.code === 'KeyK'
          ? -1
          : 0
    if (step !== 0 && !event.shiftKey) this.#go(items[Math.max(0, Math.min(items.length - 1, index + step))]?.key)
    else if (!this.#drawn(this.at)?.press(event)) return
    event.preventDefault()
  }

  /** A place is best seen where it is worked on: the first bitext its document stands in. */
  readonly #hrefOf = ({ documentId, segmentId }: InboxPlaceView): string => {
    const bitexts = this.#project.state.project?.bitexts ?? []
    const bitext = bitexts.find(({ sourceId, targetId }) => sourceId === documentId || targetId === documentId)
    return bitext ? paths.bitext(bitext.id, segmentId) : paths.document(documentId, segmentId)
  }

  #current(): InboxItemView | undefined {
    return this.#state.state.items?.find(({ key }) => key === this.at)
  }

  #rowOf(key: string | null): HTMLElement | null {
    return (
      [...this.renderRoot.querySelectorAll<HTMLElement>('li[data-key]')].find((row) => row.dataset.key === key) ?? null
    )
  }

  #drawn(key: string | null) {
    return this.#rowOf(key)?.querySelector('wb-inbox-item')
  }

  #own(): InboxStore {
    this.#store ??= new InboxStore(this.services, this.projectId)
    return this.#store
  }

  #concepts(): GlossaryStore {
    this.#known ??= new GlossaryStore(this.services, this.projectId)
    return this.#known
  }
}

/** A slip of the pen is kept as wrong, so that it is found and replaced; of the rest, the first of a language is preferred. */
function statusOf(
  { lang, text, slip }: InboxItemView['names'][number],
  { decision, preferred }: InboxDecision,
): Judgement['forms'][number]['status'] {
  if (slip && (decision === 'match' || preferred.get(lang) !== text)) return 'wrong'
  return preferred.get(lang) === text ? 'preferred' : 'admitted'
}

function labelOf({ names, count: n }: InboxItemView): string {
  const forms = [...new Set(names.map(({ text }) => text))].slice(0, 4).join(', ')
  return msg(str`${forms}, ${count(n)} times`)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-inbox-page': InboxPage
  }
}
