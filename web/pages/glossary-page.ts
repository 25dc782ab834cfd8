import { msg, str } from '@lit/localize'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptId, ConceptView, LikelyPairView, OccurrenceView, ProjectId } from '../api/types.ts'
import type { ConceptTyped } from '../components/concept-form.ts'
import '../components/concept-form.ts'
import '../components/dialog.ts'
import type { PairVerdict } from '../components/duplicate-list.ts'
import '../components/duplicate-list.ts'
import '../components/empty-state.ts'
import '../components/glossary-card.ts'
import '../components/glossary-filter.ts'
import '../components/glossary-table.ts'
import '../components/merge-picker.ts'
import { count } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { attempt } from '../state/attempt.ts'
import { withSteps } from '../state/concept-steps.ts'
import { ConceptStore } from '../state/concept-store.ts'
import { DuplicatesStore } from '../state/duplicates-store.ts'
import { everything, filterConcepts, type GlossaryFilter, glossaryLanguages, nameOf } from '../state/glossary-filter.ts'
import { type ConceptPatch, GlossaryStore, type TermPatch } from '../state/glossary-store.ts'
import { historyLines } from '../state/history-lines.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset } from '../styles/shared.ts'
import './glossary-files.ts'
import { glossaryEntries, glossaryKeys, pageKey } from './glossary-page-keys.ts'
import { glossaryPageStyles } from './glossary-page-styles.ts'

/** How long the focus rests on a concept before the open card follows it. */
const followMs = 200

/** The names of the matter: concepts with their terms in every language, side by side. */
@customElement('wb-glossary-page')
export class GlossaryPage extends LitElement {
  static override styles = [reset, buttons, page, glossaryPageStyles]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() projectId!: ProjectId
  @property() concept: ConceptId | null = null
  @state() private filter: GlossaryFilter = everything
  @state() private adding = false
  @state() private pairing = false
  /** Words of the search for what the card's concept is too; null while nobody merges. */
  @state() private merging: string | null = null
  readonly #glossary = new StoreController(this, () => this.#own().glossary)
  readonly #card = new StoreController(this, () => this.#own().card)
  readonly #duplicates = new StoreController(this, () => this.#own().duplicates)
  readonly #project = new StoreController(this, () => this.services.project)
  #stores: { glossary: GlossaryStore; card: ConceptStore; duplicates: DuplicatesStore } | undefined
  #closes: (() => void)[] = []
  #forget: (() => void) | undefined
  #following: ReturnType<typeof setTimeout> | undefined
  #shown: { of: readonly unknown[]; languages: readonly string[]; concepts: readonly ConceptView[] } | undefined

  override disconnectedCallback(): void {
    for (const close of this.#closes.splice(0)) close()
    clearTimeout(this.#following)
    removeEventListener('keydown', this.#key)
    this.#forget?.()
    super.disconnectedCallback()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#key)
    const { help, palette } = this.services
    const add = () => {
      this.adding = true
    }
    const forget = [help.offer(glossaryKeys), palette.offer(() => glossaryEntries(add, () => this.#pair()))]
    this.#forget = () => {
      for (const each of forget) each()
    }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectId')) {
      void this.services.project.open(this.projectId)
      for (const close of this.#closes.splice(0)) close()
      this.#stores = undefined
      this.#closes = [this.#own().glossary.open(), this.#own().card.open()]
    }
    if (changed.has('concept')) void this.#own().card.ask(this.concept)
    if (this.filter.lacks === 'use' && this.#glossary.state.used === null) {
      void this.#try(() => this.#own().glossary.count())
    }
  }

  override render() {
    const { concepts, problem, reading } = this.#glossary.state
    if (concepts === null) {
      const words =
        reading > 0 ? msg(str`Reading the glossary: ${count(reading)} concepts so far…`) : msg('Reading the glossary…')
      return html`<div class="page">
        ${this.#head()}${problem ? html`<wb-empty heading=${problem}></wb-empty>` : html`<p class="reading" role="status">${words}</p>`}
      </div>`
    }
    const { languages, concepts: shown } = this.#see(concepts)
    const chosen = concepts.find(({ id }) => id === this.concept)
    return html`<div class="page">
      <div>
        ${this.#head()}
        ${
          this.adding
            ? html`<wb-concept-form
                .languages=${languages}
                @concept-typed=${({ detail }: CustomEvent<ConceptTyped>) => this.#create(detail)}
                @form-left=${() => this.#leaveForm()}
              ></wb-concept-form>`
            : nothing
        }
      </div>
      ${
        concepts.length === 0
          ? html`<wb-empty heading=${msg('Names, institutions and places, each with its accepted form in every language.')}
              >${msg('Add the first one here, bring a glossary file in, or mark a name in a text while aligning.')}</wb-empty
            >`
          : html`<wb-glossary-filter
                .filter=${this.filter}
                .languages=${languages}
                .shown=${shown.length}
                .total=${concepts.length}
                ?counting=${this.filter.lacks === 'use' && this.#glossary.state.used === null}
                @filter-changed=${(event: CustomEvent<GlossaryFilter>) => {
                  this.filter = event.detail
                  this.pairing = false
                }}
                @list-wanted=${() => this.renderRoot.querySelector('wb-glossary-table')?.focus()}
              ></wb-glossary-filter>
              <div class="body ${chosen ? 'open' : ''}">
                ${this.pairing ? this.#pairs(concepts) : this.#table(shown, languages)}
                ${chosen ? this.#cardOf(chosen, languages) : nothing}
              </div>`
      }
      ${this.#merge(chosen, concepts, languages)}
    </div>`
  }

  /** What is shown, worked out again only where it can have changed. */
  #see(concepts: readonly ConceptView[]) {
    const { used, prepared } = this.#glossary.state
    const spoken = (this.#project.state.project?.documents ?? []).map(({ lang }) => lang)
    const of = [
      concepts,
      this.filter,
      this.filter.lacks === 'use' ? used : null,
      this.filter.text ? prepared : 0,
      spoken.join(),
    ]
    if (!this.#shown || of.some((each, i) => each !== this.#shown!.of[i])) {
      const same = this.#shown?.of[0] === concepts && this.#shown.of[4] === of[4]
      const languages = same ? this.#shown!.languages : glossaryLanguages(concepts, spoken)
      this.#shown = { of, languages, concepts: filterConcepts(concepts, this.filter, languages, used) }
    }
    return this.#shown
  }

  #table(shown: readonly ConceptView[], languages: readonly string[]): TemplateResult {
    return html`<wb-glossary-table
      .concepts=${shown}
      .languages=${languages}
      .chosen=${this.concept}
      @concept-opened=${({ detail }: HTMLElementEventMap['concept-opened']) => this.#choose(detail.concept.id)}
      @concept-reached=${({ detail }: HTMLElementEventMap['concept-reached']) => this.#follow(detail.concept.id)}
      @term-written=${({ detail }: HTMLElementEventMap['term-written']) => this.#written(detail)}
      @term-marked=${({ detail: { term, status } }: HTMLElementEventMap['term-marked']) =>
        this.#try(() => this.#own().glossary.patchTerm(term, { status }))}
      @term-removed=${({ detail }: HTMLElementEventMap['term-removed']) =>
        this.#removed(() => this.#own().glossary.removeTerm(detail.term), detail.term.text)}
    ></wb-glossary-table>`
  }

  #pairs(concepts: readonly ConceptView[]): TemplateResult {
    const { pairs } = this.#duplicates.state
    const byId = new Map(concepts.map((concept) => [concept.id as string, concept]))
    const known = pairs?.flatMap((pair) => {
      const [one, other] = [byId.get(pair.one), byId.get(pair.other)]
      return one && other ? [{ pair, one, other }] : []
    })
    return html`<wb-duplicate-list
      .pairs=${known ?? null}
      @concept-opened=${({ detail }: HTMLElementEventMap['concept-opened']) => this.#choose(detail.concept.id)}
      @pair-judged=${({ detail }: HTMLElementEventMap['pair-judged']) => this.#judged(detail.pair, detail.verdict)}
    ></wb-duplicate-list>`
  }

  #head(): TemplateResult {
    return html`<div class="head">
      <h1>${msg('Glossary')}</h1>
      <span class="grow"></span>
      <div class="acts">
        <button
          class="main"
          id="new"
          @click=${() => {
            this.adding = true
          }}
        >
          ${msg('New concept')}
        </button>
        <button aria-pressed=${this.pairing} @click=${() => this.#pair()}>${msg('Duplicates')}</button>
        <a class="button" href=${paths.inbox(this.projectId)}>${msg('Inbox')}</a>
        <a class="button" href=${paths.consistency(this.projectId)}>${msg('Consistency')}</a>
        <wb-glossary-files
          .services=${this.services}
          .projectId=${this.projectId}
          .languages=${termLanguages(this.#glossary.state.concepts ?? [])}
          @glossary-arrived=${() => void this.#own().glossary.load()}
        ></wb-glossary-files>
      </div>
    </div>`
  }

  #cardOf(concept: ConceptView, languages: readonly string[]): TemplateResult {
    const { occurrences, history, paradigms, spellings } = this.#card.state
    const lines = history && withSteps(historyLines(history), history, concept.id)
    const name = nameOf(concept, languages)
    return html`<aside aria-label=${msg('Concept')}>
      <wb-glossary-card
        .concept=${concept}
        .name=${name}
        .languages=${languages}
        .occurrences=${occurrences}
        .paradigms=${paradigms}
        .spellings=${spellings}
        .lines=${lines}
        ?canUndo=${lines?.[0] !== undefined && lines[0].kind !== 'undo' && lines[0].label === this.#project.state.undo}
        .hrefOf=${this.#placeOf}
        @concept-changed=${({ detail }: CustomEvent<{ patch: ConceptPatch }>) => this.#try(() => this.#own().glossary.patch(concept, detail.patch))}
        @term-changed=${({ detail }: HTMLElementEventMap['term-changed']) =>
          this.#try(() => this.#own().glossary.patchTerm(detail.term, detail.patch as TermPatch))}
        @paradigm-wanted=${({ detail }: HTMLElementEventMap['paradigm-wanted']) => this.#own().card.askForms(detail.term.id)}
        @spelling-taken=${({ detail }: HTMLElementEventMap['spelling-taken']) =>
          this.#try(() => this.#own().glossary.addTerm(concept.id, { ...detail, status: 'preferred', note: '' }))}
        @split-wanted=${({ detail }: HTMLElementEventMap['split-wanted']) =>
          this.#try(async () => {
            const id = await this.#own().glossary.split(concept, detail.terms)
            this.#tellUndo(msg('They are a concept of their own now.'))
            this.#choose(id)
          })}
        @merge-wanted=${() => {
          this.merging = ''
        }}
        @undo-wanted=${() => this.services.project.undo()}
        @concept-deleted=${() => this.#removed(() => this.#own().glossary.remove(concept), name)}
        @close-request=${() => this.#choose(null)}
      ></wb-glossary-card>
    </aside>`
  }

  #merge(
    chosen: ConceptView | undefined,
    concepts: readonly ConceptView[],
    languages: readonly string[],
  ): TemplateResult {
    const isOpen = this.merging !== null && chosen !== undefined
    const text = this.merging ?? ''
    const found = text.trim() ? filterConcepts(concepts, { ...everything, text }, languages) : []
    return html`<wb-dialog
      heading=${msg('Merge two concepts')}
      .open=${isOpen}
      @close-request=${(event: Event) => {
        event.stopPropagation()
        this.merging = null
      }}
    >
      ${
        isOpen
          ? html`<wb-merge-picker
              .concept=${chosen}
              .found=${found.filter(({ id }) => id !== chosen.id).slice(0, 8)}
              @words-sought=${({ detail }: HTMLElementEventMap['words-sought']) => {
                this.merging = detail.text
              }}
              @merge-chosen=${({ detail }: HTMLElementEventMap['merge-chosen']) => {
                this.merging = null
                void this.#join(detail.into, detail.from).then((done) => {
                  if (done && this.concept !== detail.into.id) this.#choose(detail.into.id)
                })
              }}
            ></wb-merge-picker>`
          : nothing
      }
    </wb-dialog>`
  }

  /** A place is best seen where it is worked on: the first bitext its document stands in. */
  readonly #placeOf = ({ documentId, segmentId }: OccurrenceView): string => {
    const bitexts = this.#project.state.project?.bitexts ?? []
    const bitext = bitexts.find(({ sourceId, targetId }) => sourceId === documentId || targetId === documentId)
    return bitext ? paths.bitext(bitext.id, segmentId) : paths.document(documentId, segmentId)
  }

  #choose(id: ConceptId | null): void {
    if (id === null) this.renderRoot.querySelector('wb-glossary-table')?.focus()
    const concept = id === this.concept ? null : id
    this.router.go(paths.glossary(this.projectId, concept ?? undefined), 'replace')
  }

  /** The card that is open follows the focus. */
  #follow(id: ConceptId): void {
    clearTimeout(this.#following)
    if (this.concept === null) return
    this.#following = setTimeout(() => {
      if (this.concept !== null && id !== this.concept) this.#choose(id)
    }, followMs)
  }

  #pair(): void {
    this.pairing = !this.pairing
    if (this.pairing)
      void this.#own()
        .duplicates.load()
        .then(() => this.renderRoot.querySelector('wb-duplicate-list')?.focus())
  }

  async #join(into: ConceptView, from: ConceptView): Promise<boolean> {
    return this.#try(async () => {
      await this.#own().glossary.merge(into, from)
      this.#tellUndo(msg(str`“${nameOf(from)}” is part of “${nameOf(into)}” now.`))
    })
  }

  async #judged(pair: LikelyPairView, verdict: PairVerdict): Promise<void> {
    const { duplicates, glossary } = this.#own()
    if (verdict !== 'same') return void this.#try(() => duplicates.judge(pair, verdict))
    const concept = (id: string) => glossary.state.concepts?.find((each) => each.id === id)
    const [into, from] = [concept(pair.one), concept(pair.other)]
    if (into && from && (await this.#join(into, from))) duplicates.drop(pair)
  }

  #tellUndo(words: string): void {
    this.services.toasts.show(words, { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.services.keys.mayBe(event)) return
    const act = pageKey(event)
    if (act === 'new') this.adding = true
    else if (act === 'duplicates') this.#pair()
    else if (act === 'spellings') this.renderRoot.querySelector('wb-glossary-card')?.focusSpellings()
    else if (typeof act === 'object' && act) this.renderRoot.querySelector('wb-glossary-card')?.takeSpelling(act.take)
    else if (act === 'table') this.renderRoot.querySelector('wb-glossary-table')?.focus()
    else return
    event.preventDefault()
  }

  async #create({ kind, terms, settled }: ConceptTyped): Promise<void> {
    const preferred = terms.map((term) => ({ ...term, status: 'preferred' as const }))
    settled(await this.#try(() => this.#own().glossary.create(kind, preferred)))
  }

  async #written({ concept, lang, term, text, status, note, settled }: HTMLElementEventMap['term-written']['detail']) {
    settled(
      await this.#try(() =>
        term
          ? this.#own().glossary.patchTerm(term, { text, status, note })
          : this.#own().glossary.addTerm(concept.id, { lang, text, status, note }),
      ),
    )
  }

  async #removed(remove: () => Promise<void>, name: string): Promise<void> {
    if (await this.#try(remove)) {
      if (this.renderRoot.querySelector('wb-glossary-card') === null)
        this.renderRoot.querySelector('wb-glossary-table')?.focus()
      this.#tellUndo(msg(str`“${name}” is deleted.`))
    }
  }

  #leaveForm(): void {
    this.adding = false
    this.renderRoot.querySelector<HTMLElement>('#new')?.focus()
  }

  #try(act: () => Promise<unknown>): Promise<boolean> {
    return attempt(this.services.toasts, act)
  }

  #own() {
    this.#stores ??= {
      glossary: new GlossaryStore(this.services, this.projectId),
      card: new ConceptStore(this.services),
      duplicates: new DuplicatesStore(this.services, this.projectId),
    }
    return this.#stores
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-page': GlossaryPage
  }
}

/** The languages that a glossary has terms in, those of the workbench first. */
function termLanguages(concepts: readonly ConceptView[]): readonly string[] {
  const there = new Set(concepts.flatMap(({ terms }) => terms.map(({ lang }) => lang.split('-')[0]!.toLowerCase())))
  return glossaryLanguages(concepts).filter((lang) => there.has(lang))
}
