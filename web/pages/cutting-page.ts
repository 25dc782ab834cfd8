import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { CuttingPreview, ProjectId } from '../api/types.ts'
import '../components/cut-rule-lists.ts'
import '../components/reread-diff.ts'
import { count } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import { type CuttingState, CuttingStore, isTouched } from '../state/cutting-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** Where sentences end in a project, in people's own words, and beside it what that changes in its documents. */
@customElement('wb-cutting-page')
export class CuttingPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 1180px;
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: var(--s6) var(--s8);
        margin-top: var(--s5);
      }
      @media (max-width: 820px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .srx {
        margin-top: var(--s6);
      }
      .srx .acts {
        margin-top: var(--s2);
      }
      h2,
      h3 {
        font: var(--heading);
      }
      .keep {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s3);
        align-items: center;
        margin-top: var(--s6);
      }
      .late {
        opacity: 0.55;
      }
      .problems {
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
        color: var(--soft);
        font: var(--ui-small);
      }
      article + article {
        margin-top: var(--s5);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  @query('input[type=file]') private readonly picker!: HTMLInputElement
  readonly #state = new StoreController(this, () => this.#own())
  #store: CuttingStore | undefined
  #of: ProjectId | undefined

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId')) return
    void this.services.project.open(this.projectId)
    void this.#own().load()
  }

  override render() {
    const state = this.#state.state
    return html`<div class="page">
      <div class="head">
        <h1>${msg('Where sentences end')}</h1>
        <span class="grow"></span>
        <a class="button" href=${paths.project(this.projectId)}>${msg('To the project')}</a>
      </div>
      <p class="soft">
        ${msg('Kopir knows the abbreviations and customs of its languages. What you say here stands over that, for every document of this project.')}
      </p>
      ${state.problem === null ? nothing : html`<p class="error" role="alert">${state.problem}</p>`}
      ${state.rules === null ? nothing : html`<div class="both">${this.#rules(state)}${this.#preview(state)}</div>`}
    </div>`
  }

  #rules({ rules, changed, busy, preview }: CuttingState): TemplateResult {
    const store = this.#own()
    const known = this.services.session.state.languages.map(({ code }) => code)
    const touched = preview?.documents.filter(isTouched).length ?? 0
    return html`<div>
      <wb-cut-rule-lists
        .rules=${rules!}
        .known=${known}
        @rules-changed=${(event: HTMLElementEventMap['rules-changed']) => store.change(event.detail)}
      ></wb-cut-rule-lists>
      <section class="srx" aria-labelledby="srx">
        <h3 id="srx">${msg('Rules from another tool (SRX)')}</h3>
        <p class="soft">
          ${
            rules!.srx
              ? msg(str`“${rules!.srx.name}” decides in its languages in place of what Kopir knows.`)
              : msg('A file of segmentation rules decides in its languages in place of what Kopir knows.')
          }
        </p>
        ${preview && preview.problems.length > 0 ? html`<ul class="problems">${preview.problems.slice(0, 20).map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
        <div class="acts">
          <button @click=${() => this.picker.click()}>${rules!.srx ? msg('Another file…') : msg('Choose an SRX file…')}</button>
          ${rules!.srx ? html`<button class="quiet" @click=${() => store.change({ srx: null })}>${msg('Do without it')}</button>` : nothing}
        </div>
        <input type="file" hidden accept=".srx,.xml" aria-label=${msg('SRX file')} @change=${this.#picked} />
      </section>
      <div class="keep">
        <button class="main" ?disabled=${!changed || busy === 'keeping' || preview === null} @click=${this.#keep}>
          ${touched > 0 ? msg(str`Keep, and cut ${count(touched)} documents anew`) : msg('Keep')}
        </button>
        ${changed ? html`<button class="quiet" @click=${() => void store.load()}>${msg('Back to what is kept')}</button>` : html`<span class="soft" role="status">${msg('All of this is kept.')}</span>`}
      </div>
    </div>`
  }

  #preview({ preview, busy }: CuttingState): TemplateResult {
    const touched = preview?.documents.filter(isTouched) ?? []
    return html`<section aria-labelledby="changes" class=${busy === 'looking' ? 'late' : ''}>
      <h2 id="changes">${msg('What it changes')}</h2>
      <p class="soft" role="status">${this.#summary(preview, touched.length)}</p>
      ${touched.map(
        ({ id, name, lang, changes }) => html`<article>
          <h3><a href=${paths.document(id)}>${name}</a></h3>
          <wb-reread-diff .preview=${changes} lang=${lang}></wb-reread-diff>
        </article>`,
      )}
    </section>`
  }

  #summary(preview: CuttingPreview | null, touched: number): string {
    if (preview === null) return msg('Looking at the documents…')
    if (preview.documents.length === 0)
      return msg('There is no document yet. New ones are cut by these rules as they come.')
    if (touched === 0) return msg('Every document stays as it is cut now.')
    return msg(str`${count(touched)} of ${count(preview.documents.length)} documents are cut otherwise.`)
  }

  readonly #picked = async (): Promise<void> => {
    const file = this.picker.files?.[0]
    this.picker.value = ''
    if (file) this.#own().change({ srx: { name: file.name.slice(0, 300), text: await file.text() } })
  }

  readonly #keep = async (): Promise<void> => {
    const cut = await this.#own().keep()
    if (cut === undefined) return
    const text =
      cut > 0 ? msg(str`The rules are kept; ${count(cut)} documents are cut anew.`) : msg('The rules are kept.')
    const run = async () => {
      await this.services.project.undo()
      await this.#own().load()
    }
    this.services.toasts.show(text, { label: msg('Undo'), run: () => void run() })
  }

  #own(): CuttingStore {
    if (this.#store === undefined || this.#of !== this.projectId) {
      this.#store = new CuttingStore(this.services, this.projectId)
      this.#of = this.projectId
    }
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-cutting-page': CuttingPage
  }
}
