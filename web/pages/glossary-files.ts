import { msg, str } from '@lit/localize'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ProjectId } from '../api/types.ts'
import '../components/dialog.ts'
import '../components/glossary-export.ts'
import type { Leaving } from '../components/glossary-export.ts'
import '../components/incoming-concept.ts'
import '../components/incoming-glossary.ts'
import type { IncomingGlossary, Taking } from '../components/incoming-glossary.ts'
import { count } from '../components/words.ts'
import { GlossaryFilesStore } from '../state/glossary-files-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, reset } from '../styles/shared.ts'

/**
 * A glossary as files: the buttons for both ways, a look at what comes before it is taken in, and how what leaves is to
 * leave.
 *
 * @property languages  tags that the glossary has terms in
 * @fires glossary-arrived  a file has been taken in
 */
@customElement('wb-glossary-files')
export class GlossaryFiles extends LitElement {
  static override styles = [reset, buttons]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  @property({ attribute: false }) languages: readonly string[] = []
  @state() private leaving = false
  @query('input[type=file]') private readonly picker!: HTMLInputElement
  @query('wb-incoming-glossary') private readonly incoming!: IncomingGlossary
  readonly #files = new StoreController(this, () => this.#own())
  #store: GlossaryFilesStore | undefined

  override createRenderRoot() {
    const root = super.createRenderRoot()
    // The two buttons stand among those of the page.
    this.style.display = 'contents'
    return root
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId') || changed.get('projectId') === undefined) return
    this.#store?.forget()
    this.#store = undefined
  }

  /** Looks at a file. */
  look(file: File): void {
    void this.#own().look(file)
  }

  override render() {
    const state = this.#files.state
    const { file, view, busy } = state
    return html`<button @click=${() => this.picker.click()}>${msg('Import…')}</button>
      <button @click=${this.#leave}>${msg('Export…')}</button>
      <input
        type="file"
        hidden
        accept=".tbx,.csv,.tsv,.xlsx,.xlsm,.json,.txt,.utf8,.tab,.xml"
        aria-label=${msg('Glossary file')}
        @change=${this.#picked}
      />
      <wb-dialog
        heading=${file ? msg(str`Import “${file.name}”`) : msg('Import')}
        width="72em"
        .open=${file !== null}
        @close-request=${() => this.#forget()}
      >
        ${
          file
            ? html`<wb-incoming-glossary
                .view=${view}
                .rows=${state.rows}
                .total=${state.total}
                .verdict=${state.verdict}
                .busy=${busy}
                .problem=${state.problem}
                .needsLanguages=${state.needsLanguages}
                .known=${['kk', 'en', 'uk', 'ru']}
                @verdict-wanted=${({ detail }: CustomEvent) => void this.#own().show(detail.verdict)}
                @more-wanted=${() => void this.#own().more()}
                @languages-said=${({ detail }: CustomEvent) => void this.#own().look(file, detail)}
              ></wb-incoming-glossary>`
            : nothing
        }
        <button slot="acts" @click=${() => this.#forget()}>${msg('Cancel')}</button>
        <button slot="acts" class="main" ?disabled=${view === null || busy !== ''} @click=${this.#take}>${msg('Take it in')}</button>
      </wb-dialog>
      <wb-dialog
        heading=${msg('Export the glossary')}
        width="46em"
        .open=${this.leaving}
        @close-request=${() => {
          this.leaving = false
        }}
      >
        ${
          this.leaving
            ? html`<wb-glossary-export
                .formats=${state.formats}
                .languages=${this.languages}
                .losses=${state.losses}
                .problem=${state.outlookProblem}
                .addressOf=${this.#addressOf}
                @leaving-changed=${({ detail }: CustomEvent<Leaving>) => void this.#own().foresee(detail)}
              ></wb-glossary-export>`
            : nothing
        }
      </wb-dialog>`
  }

  readonly #picked = (): void => {
    const [file] = this.picker.files ?? []
    this.picker.value = ''
    if (file) this.look(file)
  }

  readonly #leave = (): void => {
    this.leaving = true
    void this.#own().loadFormats()
  }

  readonly #addressOf = (leaving: Leaving): string => this.#own().addressOf(leaving)

  #forget(): void {
    if (this.#files.state.busy !== 'taking') this.#own().forget()
  }

  readonly #take = async (): Promise<void> => {
    const { all, rows }: Taking = this.incoming.taking
    const taken = await this.#own().take(all, rows)
    if (!taken) return
    this.dispatchEvent(new Event('glossary-arrived'))
    const { added, merged } = taken
    const words =
      added + merged === 0
        ? msg('The file said nothing new.')
        : msg(str`${count(added)} concepts added, ${count(merged)} merged with what was there.`)
    const run = () => void this.services.project.undo()
    if (added + merged === 0) this.services.toasts.show(words)
    else this.services.toasts.show(words, { label: msg('Undo'), run })
  }

  #own(): GlossaryFilesStore {
    this.#store ??= new GlossaryFilesStore(this.services, this.projectId)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-files': GlossaryFiles
  }
}
