import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { EvidenceSource, ProjectId } from '../api/types.ts'
import '../components/column-choice.ts'
import '../components/empty-state.ts'
import '../components/encoding-choice.ts'
import '../components/import-job.ts'
import '../components/source-row.ts'
import { attempt } from '../state/attempt.ts'
import type { Services } from '../state/services.ts'
import { type SaidOfSource, type SourceItem, SourcesStore } from '../state/sources-store.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset } from '../styles/shared.ts'

/** Translation memories and dictionaries that help to align the bitexts of a project. */
@customElement('wb-sources-page')
export class SourcesPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    page,
    css`
      .page {
        max-width: 920px;
        min-height: 100%;
      }
      .bring {
        display: grid;
        gap: var(--s3);
        justify-items: start;
        padding: var(--s6);
        border: 1px dashed var(--edge);
        border-radius: var(--radius);
      }
      .bring p {
        max-width: 44em;
      }
      .dropping {
        border-style: solid;
        border-color: var(--decided);
        background: var(--wash);
      }
      .item {
        padding: var(--s4) 0;
        border-bottom: 1px solid var(--line);
      }
      .item > div:first-child {
        display: flex;
        gap: var(--s2) var(--s4);
        align-items: center;
        justify-content: space-between;
        overflow-wrap: anywhere;
      }
      .failed {
        margin: var(--s2) 0;
        padding-left: var(--s3);
        border-left: 3px solid var(--error);
      }
      section.list {
        margin-top: var(--s8);
      }
      h2 {
        padding-bottom: var(--s2);
        border-bottom: 1px solid var(--line);
      }
      .list li + li {
        border-top: 1px solid var(--line);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  @state() private dropping = false
  @query('input[type=file]') private readonly picker!: HTMLInputElement
  readonly #sources = new StoreController(this, () => this.#own())
  #store: SourcesStore | undefined
  #close: (() => void) | undefined
  #listening = new AbortController()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    addEventListener('dragover', this.#over, { signal })
    addEventListener('dragleave', this.#left, { signal })
    addEventListener('drop', this.#drop, { signal })
  }

  override disconnectedCallback(): void {
    this.#listening.abort()
    this.#close?.()
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
    const { sources, problem, items, jobs } = this.#sources.state
    return html`<div class="page">
      <div class="head"><h1>${msg('Sources')}</h1></div>
      ${this.#bring()}
      <ul aria-label=${msg('Files being added')} ?hidden=${items.length + jobs.length === 0}>
        ${repeat(
          jobs,
          ({ id }) => id,
          (job) => html`<li class="item">
            <wb-import-job
              .job=${job}
              @import-cancelled=${() => this.#try(() => this.#own().cancel(job))}
              @import-dismissed=${() => this.#own().dismiss(job)}
            ></wb-import-job>
          </li>`,
        )}
        ${repeat(
          items,
          ({ key }) => key,
          (item) => html`<li class="item">${this.#item(item)}</li>`,
        )}
      </ul>
      ${sources === null ? (problem ? html`<wb-empty heading=${problem}></wb-empty>` : nothing) : this.#list(sources)}
    </div>`
  }

  #bring(): TemplateResult {
    return html`<section class="bring ${this.dropping ? 'dropping' : ''}" aria-label=${msg('Add sources')}>
      <button class="main" @click=${() => this.picker.click()}>${msg('Choose files…')}</button>
      <p class="soft">
        ${msg('Or drop files anywhere on this page. Earlier translations as TMX, XLIFF, CSV, TSV or XLSX teach the aligner which words go together; dictionaries as TBX, CSV or TSV tell it at once. They help with every bitext of this project in their languages, from the next alignment on.')}
      </p>
      <input
        type="file"
        multiple
        hidden
        accept=".tmx,.xlf,.xliff,.csv,.tsv,.txt,.xlsx,.tbx,.xml,.json"
        aria-label=${msg('Files')}
        @change=${this.#picked}
      />
    </section>`
  }

  #item({ key, file, status, preview, problem, encodings }: SourceItem): TemplateResult {
    const busy = {
      waiting: msg('Waiting for its turn…'),
      reading: msg('Reading…'),
      adding: msg('Adding…'),
      asking: '',
      failed: '',
    }[status]
    return html`<div>
        <span><b>${file.name}</b> <span class="soft" role="status">${busy}</span></span>
        ${
          busy === ''
            ? html`<button class="quiet" aria-label=${msg(str`Do not add “${file.name}”`)} @click=${() => this.#letGo(key)}>
                ${msg('Do not add')}
              </button>`
            : nothing
        }
      </div>
      ${status === 'failed' ? html`<p class="failed" role="alert">${problem}</p>` : nothing}
      ${
        encodings.length > 1
          ? html`<wb-encoding-choice
              .readings=${encodings}
              @change=${(event: Event) => this.#say(key, { encoding: (event.target as HTMLInputElement).value })}
            ></wb-encoding-choice>`
          : nothing
      }
      ${
        status === 'asking' && preview
          ? html`<wb-column-choice
              .preview=${preview}
              .known=${this.services.session.state.languages.map(({ code }) => code)}
              @columns-chosen=${({ detail }: HTMLElementEventMap['columns-chosen']) => this.#say(key, detail)}
            ></wb-column-choice>`
          : nothing
      }`
  }

  #list(sources: readonly EvidenceSource[]): TemplateResult {
    if (sources.length === 0) {
      return html`<wb-empty heading=${msg('What has been translated before helps to align what comes.')}>
        <span>${msg('Nothing is added yet: each text is aligned by what Kopir knows of its languages and by what it finds in it.')}</span>
      </wb-empty>`
    }
    return html`<section class="list" aria-labelledby="known">
      <h2 id="known" tabindex="-1">${msg('What the aligner knows')}</h2>
      <ul
        @source-changed=${({ detail }: HTMLElementEventMap['source-changed']) =>
          this.#try(() => this.#own().patch(detail.source, detail.patch))}
        @source-removed=${({ detail }: HTMLElementEventMap['source-removed']) => this.#remove(detail.source)}
      >
        ${repeat(
          sources,
          ({ id }) => id,
          (source) => html`<li><wb-source-row .source=${source}></wb-source-row></li>`,
        )}
      </ul>
    </section>`
  }

  readonly #picked = (): void => {
    const files = [...(this.picker.files ?? [])]
    this.picker.value = ''
    void this.#add(files)
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.dropping = true
  }

  readonly #left = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dropping = false
  }

  readonly #drop = (event: DragEvent): void => {
    this.dropping = false
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void this.#add(files)
  }

  async #add(files: readonly File[]): Promise<void> {
    this.#tellAdded(await this.#own().add(files))
  }

  async #say(key: number, said: SaidOfSource): Promise<void> {
    const name = await this.#own().say(key, said)
    if (name === null) return
    this.renderRoot.querySelector('button')?.focus()
    this.#tellAdded([name])
  }

  #letGo(key: number): void {
    this.#own().drop(key)
    this.renderRoot.querySelector('button')?.focus()
  }

  async #remove(source: EvidenceSource): Promise<void> {
    const isGone = await this.#try(() => this.#own().remove(source))
    if (!isGone) return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#known, button')?.focus()
    this.#offerUndo(msg(str`“${source.name}” is removed.`))
  }

  #tellAdded(names: readonly string[]): void {
    if (names.length === 1) this.#offerUndo(msg(str`“${names[0]}” is added.`))
    else if (names.length > 1) this.services.toasts.show(msg(str`${names.length} sources are added.`))
  }

  #offerUndo(words: string): void {
    this.services.toasts.show(words, { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  #try(act: () => Promise<unknown>): Promise<boolean> {
    return attempt(this.services.toasts, act)
  }

  #own(): SourcesStore {
    this.#store ??= new SourcesStore(this.services, this.projectId)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-sources-page': SourcesPage
  }
}
