import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConceptId, ConceptView, OccurrenceView, ProjectId } from '../api/types.ts'
import '../components/glossary-card.ts'
import type { ConceptTyped } from '../components/concept-form.ts'
import '../components/concept-form.ts'
import '../components/empty-state.ts'
import '../components/glossary-filter.ts'
import '../components/glossary-table.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { attempt } from '../state/attempt.ts'
import { filterConcepts, type GlossaryFilter, glossaryLanguages, nameOf } from '../state/glossary-filter.ts'
import { type ConceptPatch, GlossaryStore } from '../state/glossary-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset } from '../styles/shared.ts'
import './glossary-files.ts'

/** The names of the matter: concepts with their terms in every language, side by side. */
@customElement('wb-glossary-page')
export class GlossaryPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    page,
    css`
      .page {
        max-width: 1320px;
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s8);
        margin-top: var(--s5);
      }
      .body.open {
        grid-template-columns: minmax(0, 1fr) 22em;
      }
      aside {
        position: sticky;
        top: var(--s5);
        align-self: start;
        max-height: calc(100vh - 92px);
        overflow: auto;
        padding: var(--s4) var(--s4) var(--s5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
      }
      wb-concept-form {
        display: block;
        margin-bottom: var(--s4);
      }
      @media (max-width: 900px) {
        .body.open {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          position: fixed;
          z-index: 20;
          inset: auto 0 0 0;
          max-height: 62vh;
          border-radius: var(--radius) var(--radius) 0 0;
          box-shadow: var(--shadow);
        }
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() projectId!: ProjectId
  @property() concept: ConceptId | null = null
  @state() private filter: GlossaryFilter = { text: '', kind: '', missing: '' }
  @state() private adding = false
  readonly #glossary = new StoreController(this, () => this.#own())
  readonly #project = new StoreController(this, () => this.services.project)
  #store: GlossaryStore | undefined
  #close: (() => void) | undefined
  #forget: (() => void) | undefined

  override disconnectedCallback(): void {
    this.#close?.()
    this.#forget?.()
    super.disconnectedCallback()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#forget = this.services.help.offer([
      {
        heading: msg('Glossary'),
        keys: [
          { keys: ['↑', '↓', '←', '→'], words: msg('Go to another term') },
          { keys: ['Enter'], words: msg('Change the term, add one at +, open the card at the kind') },
          { keys: ['Esc'], words: msg('Leave what is being written') },
          { keys: ['/'], words: msg('Filter by words') },
        ],
      },
    ])
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectId')) {
      void this.services.project.open(this.projectId)
      this.#close?.()
      this.#store = undefined
      this.#close = this.#own().open()
    }
    if (changed.has('concept')) void this.#own().ask(this.concept)
  }

  override render() {
    const { concepts, problem } = this.#glossary.state
    if (concepts === null)
      return problem ? html`<div class="page"><wb-empty heading=${problem}></wb-empty></div>` : nothing
    const languages = glossaryLanguages(concepts)
    const shown = filterConcepts(concepts, this.filter, languages)
    const chosen = concepts.find(({ id }) => id === this.concept)
    return html`<div class="page">
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
                @filter-changed=${(event: CustomEvent<GlossaryFilter>) => {
                  this.filter = event.detail
                }}
              ></wb-glossary-filter>
              <div class="body ${chosen ? 'open' : ''}">
                <wb-glossary-table
                  .concepts=${shown}
                  .languages=${languages}
                  .chosen=${this.concept}
                  @concept-opened=${({ detail }: HTMLElementEventMap['concept-opened']) => this.#choose(detail.concept.id)}
                  @term-written=${({ detail }: HTMLElementEventMap['term-written']) => this.#written(detail)}
                  @term-removed=${({ detail }: HTMLElementEventMap['term-removed']) => this.#removed(() => this.#own().removeTerm(detail.term), detail.term.text)}
                ></wb-glossary-table>
                ${chosen ? this.#card(chosen, languages) : nothing}
              </div>`
      }
    </div>`
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
        <wb-glossary-files
          .services=${this.services}
          .projectId=${this.projectId}
          .languages=${termLanguages(this.#glossary.state.concepts ?? [])}
          @glossary-arrived=${() => void this.#own().load()}
        ></wb-glossary-files>
      </div>
    </div>`
  }

  #card(concept: ConceptView, languages: readonly string[]): TemplateResult {
    return html`<aside aria-label=${msg('Concept')}>
      <wb-glossary-card
        .concept=${concept}
        .name=${nameOf(concept, languages)}
        .occurrences=${this.#glossary.state.occurrences}
        .hrefOf=${this.#placeOf}
        @concept-changed=${({ detail }: CustomEvent<{ patch: ConceptPatch }>) => this.#try(() => this.#own().patch(concept, detail.patch))}
        @concept-deleted=${() => this.#removed(() => this.#own().remove(concept), nameOf(concept, languages))}
        @close-request=${() => this.#choose(null)}
      ></wb-glossary-card>
    </aside>`
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

  async #create({ kind, terms, settled }: ConceptTyped): Promise<void> {
    const preferred = terms.map((term) => ({ ...term, status: 'preferred' as const }))
    settled(await this.#try(() => this.#own().create(kind, preferred)))
  }

  async #written({ concept, lang, term, text, status, note, settled }: HTMLElementEventMap['term-written']['detail']) {
    settled(
      await this.#try(() =>
        term
          ? this.#own().patchTerm(term, { text, status, note })
          : this.#own().addTerm(concept.id, { lang, text, status, note }),
      ),
    )
  }

  async #removed(remove: () => Promise<void>, name: string): Promise<void> {
    if (await this.#try(remove)) {
      if (this.renderRoot.querySelector('wb-glossary-card') === null)
        this.renderRoot.querySelector('wb-glossary-table')?.focus()
      const run = () => void this.services.project.undo()
      this.services.toasts.show(msg(str`“${name}” is deleted.`), { label: msg('Undo'), run })
    }
  }

  #leaveForm(): void {
    this.adding = false
    this.renderRoot.querySelector<HTMLElement>('#new')?.focus()
  }

  #try(act: () => Promise<unknown>): Promise<boolean> {
    return attempt(this.services.toasts, act)
  }

  #own(): GlossaryStore {
    this.#store ??= new GlossaryStore(this.services, this.projectId)
    return this.#store
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
