import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ProjectId } from '../api/types.ts'
import '../components/dialog.ts'
import '../components/import-job.ts'
import '../components/import-preview.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { canBeKept, type ImportItem, type ImportStore, importStoreOf } from '../state/import-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, keys, page, reset } from '../styles/shared.ts'

/** Files come in here: chosen, dropped anywhere, or pasted; each is looked at before it is kept. */
@customElement('wb-import-page')
export class ImportPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
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
      li {
        border-bottom: 1px solid var(--line);
      }
      .all {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s3);
        align-items: center;
        justify-content: flex-end;
        margin-top: var(--s5);
      }
      dialog form,
      form {
        display: grid;
        gap: var(--s4);
      }
      textarea {
        min-height: 14em;
        font: var(--text);
      }
      form .acts {
        justify-content: flex-end;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() projectId!: ProjectId
  @state() private dropping = false
  @state() private pasting = false
  @query('input[type=file]') private readonly picker!: HTMLInputElement
  readonly #imports = new StoreController<ImportStore>(this, () => importStoreOf(this.services, this.projectId))
  #listening = new AbortController()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    addEventListener('dragover', this.#over, { signal })
    addEventListener('dragleave', this.#left, { signal })
    addEventListener('drop', this.#drop, { signal })
    addEventListener('paste', this.#paste, { signal })
  }

  override disconnectedCallback(): void {
    this.#listening.abort()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId')) return
    void this.services.project.open(this.projectId)
    void importStoreOf(this.services, this.projectId).readJobs()
  }

  override render() {
    const { items, jobs } = this.#imports.state
    return html`<div class="page">
      <div class="head"><h1>${msg('Import')}</h1></div>
      ${this.#bring()}
      <ul aria-label=${msg('Files being kept')} ?hidden=${jobs.length === 0}>
        ${repeat(
          jobs,
          ({ id }) => id,
          (job) => html`<li>
            <wb-import-job
              .job=${job}
              @import-cancelled=${() => this.#imports.store.cancel(job)}
              @import-dismissed=${() => this.#imports.store.dismiss(job)}
            ></wb-import-job>
          </li>`,
        )}
      </ul>
      <ul>
        ${repeat(
          items,
          ({ key }) => key,
          (item) => html`<li>${this.#card(item)}</li>`,
        )}
      </ul>
      ${items.length > 1 ? this.#all(items) : nothing} ${this.#pasteDialog()}
    </div>`
  }

  #bring(): TemplateResult {
    const { formats } = this.services.session.state
    const readable = formats.filter(({ reads }) => reads)
    return html`<section class="bring ${this.dropping ? 'dropping' : ''}" aria-label=${msg('Bring files in')}>
      <div class="acts">
        <button class="main" @click=${() => this.picker.click()}>${msg('Choose files…')}</button>
        <button
          @click=${() => {
            this.pasting = true
          }}
        >
          ${msg('Paste text…')}
        </button>
      </div>
      <p class="soft">
        ${msg('Or drop files anywhere on this page, several at once; or press')} <kbd>Ctrl V</kbd>.
        ${msg(str`Kopir reads ${readable.map(({ label }) => label).join(', ')}.`)}
        ${msg('You see each before it is kept; the original stays as it is, byte for byte.')}
      </p>
      <input type="file" multiple hidden aria-label=${msg('Files')} @change=${this.#picked} />
    </section>`
  }

  #card(item: ImportItem): TemplateResult {
    const { key, file, pasted, preview, said, problem, status, encodings } = item
    const store = this.#imports.store
    const busy = {
      waiting: msg('Waiting for its turn…'),
      reading: msg('Reading…'),
      keeping: msg('Keeping…'),
      ready: '',
      failed: '',
    }[status]
    return html`<wb-import-preview
      .preview=${preview}
      .fileName=${file.name}
      .pasted=${pasted !== null}
      .said=${said}
      .formats=${documentFormats(this.services)}
      .busy=${busy}
      .problem=${problem}
      .encodings=${encodings}
      .rules=${this.services.session.state.cleanup}
      .known=${this.services.session.state.languages.map(({ code }) => code)}
      @import-corrected=${(event: HTMLElementEventMap['import-corrected']) => store.say(key, event.detail)}
      @import-kept=${() => this.#keep(key)}
      @import-removed=${() => this.#remove(key)}
      @import-retried=${() => store.retry(key)}
    ></wb-import-preview>`
  }

  #all(items: readonly ImportItem[]): TemplateResult {
    const ready = items.filter(canBeKept).length
    return html`<div class="all">
      <span class="soft" role="status"
        >${ready < items.length ? msg(str`${ready} of ${items.length} can be kept now`) : nothing}</span
      >
      <button class="main" ?disabled=${ready === 0} @click=${this.#keepAll}>${msg(str`Keep all ${ready}`)}</button>
    </div>`
  }

  #pasteDialog(): TemplateResult {
    return html`<wb-dialog
      heading=${msg('Paste text')}
      width="48em"
      .open=${this.pasting}
      @close-request=${() => {
        this.pasting = false
      }}
    >
      <form @submit=${this.#pasted} @keydown=${this.#send}>
        <div class="field">
          <label for="paste-name">${msg('Name')}</label>
          <input
            id="paste-name"
            name="name"
            maxlength="280"
            autocomplete="off"
            placeholder=${msg('The first line of the text')}
          />
        </div>
        <div class="field">
          <label for="paste-text">${msg('Text')}</label>
          <textarea id="paste-text" name="text" required autofocus></textarea>
        </div>
        <div class="acts"><button class="main">${msg('Look at it')}</button></div>
      </form>
    </wb-dialog>`
  }

  readonly #picked = (): void => {
    const files = [...(this.picker.files ?? [])]
    this.picker.value = ''
    void this.#imports.store.add(files)
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
    void this.#imports.store.add(files)
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const field = event.composedPath()[0]
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || this.pasting) return
    const files = [...(event.clipboardData?.files ?? [])]
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (files.length > 0) void this.#imports.store.add(files)
    else if (text.trim()) void this.#imports.store.paste('', text)
  }

  readonly #pasted = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const text = String(data.get('text'))
    if (text.trim() === '') return
    void this.#imports.store.paste(String(data.get('name')).trim(), text)
    form.reset()
    this.pasting = false
  }

  /** Enter begins a new line in the text; with Ctrl it sends, as it saves elsewhere. */
  readonly #send = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    ;(event.currentTarget as HTMLFormElement).requestSubmit()
  }

  #remove(key: number): void {
    this.#imports.store.remove(key)
    this.renderRoot.querySelector('button')?.focus()
  }

  async #keep(key: number): Promise<void> {
    const name = await this.#imports.store.keep(key)
    if (name === undefined) return
    this.renderRoot.querySelector('button')?.focus()
    if (name !== null) this.#tellKept([name])
  }

  readonly #keepAll = async (): Promise<void> => {
    this.#tellKept(await this.#imports.store.keepAll())
  }

  #tellKept(names: readonly string[]): void {
    if (names.length === 0) return
    this.services.toasts.show(
      names.length === 1 ? msg(str`“${names[0]}” is kept.`) : msg(str`${names.length} documents are kept.`),
    )
    const { items, jobs } = this.#imports.state
    if (items.length + jobs.length === 0) this.router.go(paths.project(this.projectId))
  }
}

const bilingual = ['tmx', 'xliff', 'csv', 'tsv', 'xlsx']

/** What a file that is no bitext may be read as. */
function documentFormats({ session }: Services): (readonly [string, string])[] {
  const { formats } = session.state
  return formats
    .filter(({ id, reads }) => reads && !bilingual.includes(id))
    .map(({ id, label }) => [id, label] as const)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-import-page': ImportPage
  }
}
