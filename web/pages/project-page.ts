import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { BitextId, BitextView, DocumentView, ProjectId, ProjectView, TranslationOutlook } from '../api/types.ts'
import '../components/bitext-row.ts'
import '../components/dialog.ts'
import '../components/document-row.ts'
import '../components/empty-state.ts'
import '../components/export-form.ts'
import '../components/pair-form.ts'
import '../components/translation-form.ts'
import type { PairChosen } from '../components/pair-form.ts'
import { thirdsOf } from '../components/thirds.ts'
import { count } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { attempt } from '../state/attempt.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'
import './project-name.ts'

/** A project: its bitexts and their progress, its documents, and the ways to import, glossary and history. */
@customElement('wb-project-page')
export class ProjectPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 920px;
      }
      section {
        margin-top: var(--s8);
      }
      h2 {
        padding-bottom: var(--s2);
        border-bottom: 1px solid var(--line);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      wb-pair-form {
        margin-top: var(--s5);
      }
      .match {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
        margin-top: var(--s4);
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }
      .match progress {
        flex: 1;
        max-width: 20em;
        height: 6px;
        accent-color: var(--proposed);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() projectId!: ProjectId
  @state() private translating: DocumentView | null = null
  @state() private exporting: BitextId | null = null
  @state() private translation: Record<'confirmed' | 'all', TranslationOutlook> | null = null
  readonly #store = new StoreController(this, () => this.services.project)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('projectId')) void this.services.project.open(this.projectId)
  }

  override render() {
    const { project, problem } = this.#store.state
    if (problem && project === null) {
      return html`<div class="page"><wb-empty heading=${problem}><a href=${paths.home()}>${msg('All projects')}</a></wb-empty></div>`
    }
    if (project === null) return nothing
    return html`<div class="page">
      <div class="head">
        <wb-project-name
          .name=${project.name}
          @name-changed=${(event: CustomEvent<{ name: string }>) => this.#try(() => this.services.project.rename(event.detail.name))}
        ></wb-project-name>
        <span class="grow"></span>
        <div class="acts">
          <a class="button main" href=${paths.import(project.id)}>${msg('Import…')}</a>
          <a class="button" href=${paths.search(project.id)}>${msg('Search')}</a>
          <a class="button" href=${paths.glossary(project.id)}>${msg('Glossary')} <span class="soft numbers">${count(project.concepts)}</span></a>
          <a class="button" href=${paths.inbox(project.id)}>${msg('Names inbox')}</a>
          <a class="button" href=${paths.consistency(project.id)}>${msg('Consistency')}</a>
          <a class="button" href=${paths.cutting(project.id)}>${msg('Cutting')}</a>
          <a class="button" href=${paths.learned(project.id)}>${msg('Learned')}</a>
          <a class="button" href=${paths.sources(project.id)}>${msg('Sources')}</a>
          <a class="button" href=${paths.embeddings(project.id)}>${msg('Embeddings')}</a>
          <a class="button" href=${paths.history(project.id)}>${msg('History')}</a>
        </div>
      </div>
      ${project.documents.length === 0 ? this.#empty(project) : html`${this.#bitexts(project)}${this.#documents(project)}`}
      ${this.#exportDialog(project)} ${this.#translationDialog()}
    </div>`
  }

  #empty(project: ProjectView): TemplateResult {
    return html`<wb-empty heading=${msg('Bring in two texts of the same matter, in two languages.')}>
      <span>${msg('Web pages, Word files, PDFs, books, subtitles, tables or plain text; a file, several at once, or pasted. The originals stay as they are.')}</span>
      <a class="button main" href=${paths.import(project.id)}>${msg('Import…')}</a>
    </wb-empty>`
  }

  #bitexts(project: ProjectView): TemplateResult {
    return html`<section
      aria-labelledby="bitexts"
      @align-request=${({ detail }: HTMLElementEventMap['align-request']) => this.#try(() => this.services.project.align(detail.bitext.id, detail.as))}
      @pivot-request=${(event: HTMLElementEventMap['pivot-request']) => this.#try(() => this.services.project.alignThrough(event.detail.bitext.id))}
      @cancel-request=${(event: HTMLElementEventMap['cancel-request']) => this.#try(() => this.services.project.cancel(event.detail.job))}
      @export-request=${(event: CustomEvent<{ bitext: BitextView }>) => {
        this.exporting = event.detail.bitext.id
        void this.#askTranslation(event.detail.bitext.id)
      }}
      @bitext-deleted=${(event: CustomEvent<{ bitext: BitextView }>) => this.#takeApart(event.detail.bitext)}
    >
      <h2 id="bitexts" tabindex="-1">${msg('Side by side')}</h2>
      <ul>
        ${repeat(
          project.bitexts,
          (bitext) => bitext.id,
          (bitext) => html`<li><wb-bitext-row
              .bitext=${bitext}
              .thirds=${thirdsOf(project.bitexts, bitext)}
              href=${paths.bitext(bitext.id)}
            ></wb-bitext-row></li>`,
        )}
      </ul>
      ${
        project.documents.length < 2
          ? html`<p class="soft">${msg('Import a second document, then put the two together here.')}</p>`
          : html`<wb-pair-form
              .documents=${project.documents}
              .bitexts=${project.bitexts}
              @pair-chosen=${(event: HTMLElementEventMap['pair-chosen']) => this.#putTogether(event.detail)}
            ></wb-pair-form>
            ${this.#match(project)}`
      }
    </section>`
  }

  /** Where two languages meet in documents that do not stand together, Kopir can look by itself. */
  #match({ documents, bitexts }: ProjectView): TemplateResult | typeof nothing {
    const { matching } = this.#store.state
    if (matching && matching.finishedAt === null) {
      const share = Math.round(matching.progress * 100)
      return html`<p class="match">
        <span role="status">${msg(str`Comparing the documents… ${share} %`)}</span>
        <progress max="1" .value=${matching.progress} aria-label=${msg('Comparing the documents')}></progress>
        <button class="quiet" @click=${() => this.#try(() => this.services.project.cancel(matching))}>${msg('Cancel')}</button>
      </p>`
    }
    const told = matching?.message ? html`<span role="status">${matching.message}.</span>` : nothing
    if (!mayMatch(documents, bitexts)) return matching ? html`<p class="match">${told}</p>` : nothing
    return html`<p class="match">
      <button @click=${() => this.#try(() => this.services.project.match())}>${msg('Find what the documents say alike')}</button>
      ${told}
    </p>`
  }

  #documents(project: ProjectView): TemplateResult {
    const known = this.services.session.state.languages.map(({ code }) => code)
    return html`<section
      aria-labelledby="documents"
      @document-changed=${({ detail }: HTMLElementEventMap['document-changed']) =>
        this.#try(() => this.services.project.changeDocument(detail.document, detail.patch))}
      @translation-wanted=${({ detail }: HTMLElementEventMap['translation-wanted']) => {
        this.translating = detail.document
      }}
      @document-deleted=${({ detail }: HTMLElementEventMap['document-deleted']) => this.#delete(detail.document)}
    >
      <h2 id="documents" tabindex="-1">${msg('Documents')}</h2>
      <ul>
        ${repeat(
          project.documents,
          (document) => document.id,
          (document) =>
            html`<li><wb-document-row .document=${document} .known=${known} href=${paths.document(document.id)}></wb-document-row></li>`,
        )}
      </ul>
    </section>`
  }

  #exportDialog(project: ProjectView): TemplateResult {
    const bitext = project.bitexts.find(({ id }) => id === this.exporting)
    return html`<wb-dialog
      heading=${msg('Export')}
      .open=${bitext !== undefined}
      @close-request=${() => {
        this.exporting = null
      }}
    >
      ${bitext ? html`<wb-export-form .bitext=${bitext} .translation=${this.translation}></wb-export-form>` : nothing}
    </wb-dialog>`
  }

  #translationDialog(): TemplateResult {
    const { translating } = this
    const known = this.services.session.state.languages.map(({ code }) => code)
    return html`<wb-dialog
      heading=${msg('Write a translation')}
      .open=${translating !== null}
      @close-request=${() => {
        this.translating = null
      }}
    >
      ${
        translating
          ? html`<wb-translation-form
              name=${translating.name}
              from=${translating.lang}
              .known=${known}
              @translation-begun=${({ detail }: HTMLElementEventMap['translation-begun']) => this.#translate(translating, detail.lang)}
            ></wb-translation-form>`
          : nothing
      }
    </wb-dialog>`
  }

  async #translate(document: DocumentView, lang: string): Promise<void> {
    await this.#try(async () => {
      const id = await this.services.project.beginTranslation(document.id, lang)
      this.translating = null
      this.router.go(paths.bitext(id))
    })
  }

  async #askTranslation(id: BitextId): Promise<void> {
    this.translation = null
    await this.#try(async () => {
      const translation = await this.services.project.translation(id)
      if (this.exporting === id) this.translation = translation
    })
  }

  async #putTogether({ sourceId, targetId, through }: PairChosen): Promise<void> {
    const { project } = this.services
    await this.#try(async () => {
      const id = await project.putTogether(sourceId, targetId)
      await (through ? project.alignThrough(id) : project.align(id))
    })
  }

  async #takeApart(bitext: BitextView): Promise<void> {
    await this.#try(async () => {
      await this.services.project.removeBitext(bitext)
      this.#offerUndo(msg('The two documents are apart.'), '#bitexts')
    })
  }

  async #delete(document: DocumentView): Promise<void> {
    await this.#try(async () => {
      await this.services.project.removeDocument(document)
      this.#offerUndo(msg(str`“${document.name}” is deleted, with its links.`), '#documents')
    })
  }

  /** What was focused is gone: its heading takes the focus, so that the keyboard goes on from there. */
  #offerUndo(text: string, heading: string): void {
    this.renderRoot.querySelector<HTMLElement>(heading)?.focus()
    this.services.toasts.show(text, { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  #try(act: () => Promise<unknown>): Promise<boolean> {
    return attempt(this.services.toasts, act)
  }
}

function mayMatch(documents: ProjectView['documents'], bitexts: ProjectView['bitexts']): boolean {
  const together = new Set(bitexts.flatMap(({ sourceId, targetId }) => [sourceId + targetId, targetId + sourceId]))
  const language = (tag: string) => tag.split('-')[0]!.toLowerCase()
  return documents.some((one) =>
    documents.some((other) => language(one.lang) !== language(other.lang) && !together.has(one.id + other.id)),
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-project-page': ProjectPage
  }
}
