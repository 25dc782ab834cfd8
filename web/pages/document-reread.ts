import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { DocumentView, Layout, RereadPreview } from '../api/types.ts'
import '../components/cleanup-switches.ts'
import '../components/dialog.ts'
import '../components/encoding-choice.ts'
import '../components/language-select.ts'
import '../components/reread-diff.ts'
import { layoutWords } from '../components/words.ts'
import { RereadStore } from '../state/reread-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, reset } from '../styles/shared.ts'

/** Buttons that read a document again, or a corrected version of it, and the dialog that first shows what changes. */
@customElement('wb-document-reread')
export class DocumentReread extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host,
      wb-dialog {
        display: contents;
      }
      .said {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
        gap: var(--s3);
        margin-bottom: var(--s3);
      }
      .bring {
        display: grid;
        gap: var(--s3);
        justify-items: start;
        margin-bottom: var(--s4);
        padding: var(--s5);
        border: 1px dashed var(--edge);
        border-radius: var(--radius);
      }
      .late {
        opacity: 0.55;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) document!: DocumentView
  @query('input[type=file]') private readonly picker!: HTMLInputElement
  readonly #reread = new StoreController(this, () => this.#own())
  #store: RereadStore | undefined
  #of: string | undefined

  override render() {
    return html`<button @click=${() => void this.#own().again()}>${msg('Read again…')}</button>
      <button @click=${() => this.#own().version()}>${msg('Bring a corrected version…')}</button>
      ${this.#dialog()}`
  }

  #dialog(): TemplateResult {
    const { mode, file, preview, busy, problem } = this.#reread.state
    const ready = preview !== null && busy === null
    const again = mode !== 'version'
    return html`<wb-dialog
      width="56em"
      heading=${again ? msg('Read again') : msg('A corrected version')}
      .open=${mode !== null}
      @close-request=${() => this.#own().close()}
      @dragover=${this.#over}
      @drop=${this.#drop}
    >
      ${mode === 'version' ? this.#bring(file) : nothing}
      ${problem === null ? nothing : html`<p class="error" role="alert">${problem}</p>`}
      ${busy === null ? nothing : html`<p class="soft" role="status">${busy === 'doing' ? msg('Keeping…') : msg('Looking at what changes…')}</p>`}
      ${preview ? html`<div class=${busy ? 'late' : ''}>${this.#preview(preview)}</div>` : nothing}
      <button slot="acts" @click=${() => this.#own().close()}>${msg('Cancel')}</button>
      <button slot="acts" class="main" ?disabled=${!ready} @click=${this.#apply}>${msg('Apply')}</button>
    </wb-dialog>`
  }

  #bring(file: File | null): TemplateResult {
    return html`<div class="bring">
        ${
          file
            ? html`<p>${msg(str`“${file.name}” takes the place of the text; links, names and corrected texts stay with their words.`)}</p>`
            : html`<p>${msg('Choose the corrected file, or drop it here. First you see what it changes.')}</p>`
        }
        <button class=${file ? '' : 'main'} autofocus @click=${() => this.picker.click()}>
          ${file ? msg('Another file…') : msg('Choose the file…')}
        </button>
      </div>
      <input type="file" hidden aria-label=${msg('Corrected file')} @change=${this.#picked} />`
  }

  #preview(preview: RereadPreview): TemplateResult {
    const { said } = this.#reread.state
    const lang = said.lang ?? this.document.lang
    const store = this.#own()
    const { languages, cleanup } = this.services.session.state
    return html`<div class="said">
        <div class="field">
          <label for="layout">${msg('Layout')}</label>
          <select
            id="layout"
            .value=${preview.layout}
            @change=${(event: Event) => store.say({ layout: (event.target as HTMLSelectElement).value as Layout })}
          >
            ${(['paragraphs', 'lines'] as const).map(
              (layout) =>
                html`<option value=${layout} ?selected=${layout === preview.layout}>${layoutWords(layout)}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <span class="label">${msg('Language')}</span>
          <wb-language-select
            .value=${lang}
            .known=${languages.map(({ code }) => code)}
            @change=${(event: Event) => store.say({ lang: (event.target as HTMLSelectElement).value })}
          ></wb-language-select>
        </div>
      </div>
      <wb-encoding-choice
        .value=${preview.encoding}
        .readings=${preview.encodings}
        .lang=${lang}
        @change=${(event: Event) => store.say({ encoding: (event.target as HTMLInputElement).value })}
      ></wb-encoding-choice>
      <wb-cleanup-switches
        .rules=${cleanup}
        .suggestions=${preview.suggestions}
        .reading=${preview.reading}
        @reading-changed=${({ detail }: HTMLElementEventMap['reading-changed']) => store.say({ reading: detail })}
      ></wb-cleanup-switches>
      <wb-reread-diff .preview=${preview} .lang=${lang}></wb-reread-diff>`
  }

  readonly #apply = async (): Promise<void> => {
    const { mode } = this.#reread.state
    const { project, toasts } = this.services
    const { name, version } = this.document
    const done = await this.#own().apply(version)
    await project.refresh()
    if (!done) return
    const words = mode === 'version' ? msg(str`“${name}” has its corrected text.`) : msg(str`“${name}” was read again.`)
    toasts.show(words, { label: msg('Undo'), run: () => void project.undo() })
  }

  readonly #picked = (): void => {
    const file = this.picker.files?.[0]
    this.picker.value = ''
    if (file) void this.#own().bring(file)
  }

  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }

  readonly #drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void this.#own().bring(file)
  }

  #own(): RereadStore {
    if (this.#store === undefined || this.#of !== this.document.id) {
      this.#of = this.document.id
      this.#store = new RereadStore(this.services, this.document.id)
    }
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-document-reread': DocumentReread
  }
}
