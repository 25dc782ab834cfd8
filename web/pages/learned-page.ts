import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { LearnedView, LearnedWordView, ProjectId } from '../api/types.ts'
import '../components/dialog.ts'
import '../components/empty-state.ts'
import '../components/learned-trust.ts'
import '../components/learned-words.ts'
import { count, languageName, moment } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import { attempt } from '../state/attempt.ts'
import { LearnedStore } from '../state/learned-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset } from '../styles/shared.ts'

/** What a project has learnt from its people's decisions, by languages: words, what counts, how sure one may be. */
@customElement('wb-learned-page')
export class LearnedPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    page,
    css`
      .page {
        max-width: 1180px;
      }
      .pair {
        margin-top: var(--s8);
      }
      .pair > .head {
        margin-bottom: var(--s3);
        padding-bottom: 6px;
        border-bottom: 1px solid var(--line);
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
        gap: var(--s6) var(--s8);
      }
      @media (max-width: 900px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .refused {
        margin-top: var(--s4);
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  /** Between which languages learning is to begin anew, while that is asked. */
  @state() private resetting: LearnedView | null = null
  readonly #state = new StoreController(this, () => this.#own())
  #store: LearnedStore | undefined
  #close: (() => void) | undefined
  #withdrawHelp: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#withdrawHelp = this.services.help.offer(() => [
      {
        heading: msg('Learned'),
        keys: [
          { keys: ['↑', '↓'], words: msg('Go to another word pair') },
          { keys: ['Enter'], words: msg('Show where the two words stand') },
          { keys: ['Delete', 'X'], words: msg('Forget the pair') },
          { keys: ['/'], words: msg('Filter by words') },
        ],
      },
    ])
  }

  override disconnectedCallback(): void {
    this.#close?.()
    this.#withdrawHelp?.()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId')) return
    void this.services.project.open(this.projectId)
    this.#close?.()
    this.#store = undefined
    this.#close = this.#own().open()
  }

  override render() {
    const { items, problem } = this.#state.state
    if (items === null) {
      return problem ? html`<div class="page"><wb-empty heading=${problem}></wb-empty></div>` : nothing
    }
    return html`<div class="page">
      <div class="head">
        <h1>${msg('Learned')}</h1>
        <span class="grow"></span>
        <a class="button" href=${paths.project(this.projectId)}>${msg('To the project')}</a>
      </div>
      <p class="soft">
        ${msg('What Kopir takes from the links you confirm, reject and correct. It helps with every alignment in these languages, stays in this project, and is worked out anew when you change your mind.')}
      </p>
      ${
        items.length === 0
          ? html`<wb-empty heading=${msg('There is nothing to learn from yet.')}
              >${msg('Put two documents together, and confirm links between them.')}</wb-empty
            >`
          : repeat(
              items,
              ({ source, target }) => `${source} ${target}`,
              (view) => this.#pair(view),
            )
      }
      ${this.#dialog()}
    </div>`
  }

  #pair(view: LearnedView): TemplateResult {
    const { source, target, confirmed, rejected, words, kinds, sureness, refused, since } = view
    const name = pairName(view)
    return html`<section class="pair" aria-labelledby="pair-${source}-${target}">
      <div class="head">
        <h2 id="pair-${source}-${target}" tabindex="-1">${name}</h2>
        <span class="soft numbers">${this.#from(confirmed, rejected, since)}</span>
        <span class="grow"></span>
        <button
          ?disabled=${confirmed + rejected === 0}
          aria-label=${msg(str`Learn ${name} anew…`)}
          @click=${() => {
            this.resetting = view
          }}
        >
          ${msg('Learn anew…')}
        </button>
      </div>
      <div class="both">
        <div>
          ${
            words.length === 0
              ? html`<p class="soft">${msg('No word pair yet: two words have to meet in more than one confirmed link.')}</p>`
              : html`<wb-learned-words
                  .words=${words}
                  source=${source}
                  target=${target}
                  .hrefOf=${placeOf}
                  @word-forgotten=${({ detail }: HTMLElementEventMap['word-forgotten']) => this.#forget(view, detail)}
                ></wb-learned-words>`
          }
          ${refused.length === 0 ? nothing : html`<p class="refused">${this.#refused(refused)}</p>`}
        </div>
        <wb-learned-trust .kinds=${kinds} .sureness=${sureness}></wb-learned-trust>
      </div>
    </section>`
  }

  #from(confirmed: number, rejected: number, since: string | null): string {
    const links = msg(str`from ${count(confirmed)} confirmed and ${count(rejected)} rejected links`)
    return since === null ? links : msg(str`${links} since ${moment(new Date(since))}`)
  }

  #refused(refused: LearnedView['refused']): string {
    const most = 12
    const words = refused.slice(-most).map(({ source, target }) => `${source} – ${target}`)
    const list = words.join(', ') + (refused.length > most ? ' …' : '')
    return msg(str`Forgotten for good (${count(refused.length)}): ${list}`)
  }

  #dialog(): TemplateResult {
    const view = this.resetting
    const close = () => {
      this.resetting = null
    }
    return html`<wb-dialog
      heading=${view ? msg(str`Learn ${pairName(view)} anew?`) : ''}
      .open=${view !== null}
      @close-request=${close}
    >
      <p>
        ${msg('The word pairs and weights learnt between these languages are forgotten, and Kopir learns only from what you decide from now on. Your links stay as they are, and Ctrl+Z brings everything back.')}
      </p>
      <button slot="acts" @click=${close}>${msg('Cancel')}</button>
      <button slot="acts" class="main" autofocus @click=${() => this.#reset()}>${msg('Learn anew')}</button>
    </wb-dialog>`
  }

  async #reset(): Promise<void> {
    const view = this.resetting
    this.resetting = null
    if (!view) return
    const done = await this.#try(() => this.#own().reset(view))
    if (!done) return
    this.renderRoot.querySelector<HTMLElement>(`#pair-${view.source}-${view.target}`)?.focus()
    this.#offerUndo(msg(str`${pairName(view)} is learnt anew from now on.`))
  }

  async #forget(
    view: LearnedView,
    { word, settled }: { word: LearnedWordView; settled: (went: boolean) => void },
  ): Promise<void> {
    const done = await this.#try(() => this.#own().forget(view, word))
    // The row of the pair is gone by then, and the keyboard is not lost with it.
    await this.updateComplete
    settled(done)
    if (done) this.#offerUndo(msg(str`“${word.source}” – “${word.target}” is forgotten.`))
  }

  #offerUndo(text: string): void {
    this.services.toasts.show(text, { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  #try(act: () => Promise<unknown>): Promise<boolean> {
    return attempt(this.services.toasts, act)
  }

  #own(): LearnedStore {
    this.#store ??= new LearnedStore(this.services, this.projectId)
    return this.#store
  }
}

const pairName = ({ source, target }: LearnedView) => `${languageName(source)}–${languageName(target)}`
const placeOf = ({ bitextId, segmentId }: LearnedWordView) => paths.bitext(bitextId, segmentId)

declare global {
  interface HTMLElementTagNameMap {
    'wb-learned-page': LearnedPage
  }
}
