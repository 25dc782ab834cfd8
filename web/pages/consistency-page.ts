import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type {
  BitextId,
  DocumentId,
  FindingKind,
  NamesReport,
  ProjectId,
  ReportFinding,
  ReportPlace,
} from '../api/types.ts'
import '../components/dialog.ts'
import '../components/empty-state.ts'
import '../components/finding-list.ts'
import { findingKinds, findingSentence, findingWords, namesOf } from '../components/finding-words.ts'
import '../components/names-matrix.ts'
import '../components/place-list.ts'
import { count, languageName, statusMarks, statusWords } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { attempt } from '../state/attempt.ts'
import { ConsistencyStore } from '../state/consistency-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** Which names stand in which text in which forms, and what of it should be looked at. */
@customElement('wb-consistency-page')
export class ConsistencyPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 1320px;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s3);
        align-items: end;
        margin-bottom: var(--s6);
      }
      .bar label {
        display: grid;
        gap: 4px;
        flex: 0 1 20em;
        min-width: 0;
      }
      h2 {
        margin: var(--s8) 0 var(--s3);
      }
      h2:first-of-type {
        margin-top: 0;
      }
      .form {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: baseline;
        margin: var(--s4) 0 var(--s1);
        font: 600 15px/1.45 var(--text-face);
        overflow-wrap: anywhere;
      }
      .form:first-child {
        margin-top: 0;
      }
      .form small {
        color: var(--soft);
        font: var(--ui-small);
      }
      wb-finding-list {
        display: block;
        max-width: 60em;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() projectId!: ProjectId
  @property() document: DocumentId | null = null
  @property() bitext: BitextId | null = null
  @state() private kind: FindingKind | '' = ''
  /** The cell whose places are shown: ids of its concept and text. */
  @state() private opened: { readonly concept: string; readonly document: string } | null = null
  readonly #state = new StoreController(this, () => this.#own())
  readonly #project = new StoreController(this, () => this.services.project)
  #store: ConsistencyStore | undefined
  #close: (() => void) | undefined
  #withdrawHelp: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#withdrawHelp = this.services.help.offer(() => [
      {
        heading: msg('Consistency'),
        keys: [
          { keys: ['↑', '↓'], words: msg('Go to another place, or another name in the table') },
          { keys: ['←', '→'], words: msg('Go to another text in the table') },
          { keys: ['Enter'], words: msg('Go to the place; in the table, list the places') },
          { keys: ['X'], words: msg('Dismiss a finding, with a reason') },
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
    if (changed.has('projectId')) void this.services.project.open(this.projectId)
    if (!changed.has('projectId') && !changed.has('document') && !changed.has('bitext')) return
    this.#close?.()
    this.#store = undefined
    this.opened = null
    this.#close = this.#own().open()
  }

  override render() {
    const { report, problem } = this.#state.state
    return html`<div class="page">
      <div class="head">
        <h1>${msg('Consistency')}</h1>
        <span class="grow"></span>
        <div class="acts">
          ${(['html', 'csv', 'xlsx'] as const).map(
            (format) =>
              html`<a class="button" href=${this.#fileHref(format)} download aria-label=${msg(str`Export as ${format.toUpperCase()}`)}>${format.toUpperCase()}</a>`,
          )}
          <a class="button" href=${paths.glossary(this.projectId)}>${msg('To the glossary')}</a>
        </div>
      </div>
      ${this.#bar(report)}
      ${report === null ? html`<p class="soft" role="status">${problem ?? msg('Looking through the texts…')}</p>` : this.#report(report)}
      ${report === null ? nothing : this.#dialog(report)}
    </div>`
  }

  #bar(report: NamesReport | null): TemplateResult {
    const { documents = [], bitexts = [] } = this.#project.state.project ?? {}
    const chosen = this.bitext ?? this.document ?? ''
    const kinds = findingKinds.map((kind) => ({
      kind,
      size: report?.findings.filter((finding) => finding.kind === kind).length ?? 0,
    }))
    return html`<div class="bar">
      <label
        >${msg('Texts')}
        <select @change=${this.#scoped}>
          <option value="" ?selected=${chosen === ''}>${msg('all texts')}</option>
          ${
            bitexts.length > 0
              ? html`<optgroup label=${msg('Side by side')}>
                  ${bitexts.map(
                    ({ id, source, target }) =>
                      html`<option value=${id} data-side ?selected=${chosen === id}>${source.name} – ${target.name}</option>`,
                  )}
                </optgroup>`
              : nothing
          }
          <optgroup label=${msg('One text')}>
            ${documents.map(
              ({ id, name, lang }) =>
                html`<option value=${id} ?selected=${chosen === id}>${name} (${languageName(lang)})</option>`,
            )}
          </optgroup>
        </select>
      </label>
      <label
        >${msg('Findings')}
        <select
          @change=${(event: Event) => {
            this.kind = (event.target as HTMLSelectElement).value as FindingKind | ''
          }}
        >
          <option value="" ?selected=${this.kind === ''}>${msg('all findings')}</option>
          ${kinds
            .filter(({ kind, size }) => size > 0 || kind === this.kind)
            .map(
              ({ kind, size }) =>
                html`<option value=${kind} ?selected=${kind === this.kind}>${findingWords(kind)} (${count(size)})</option>`,
            )}
        </select>
      </label>
    </div>`
  }

  #report(report: NamesReport): TemplateResult {
    const { rows, documents } = report
    if (documents.length === 0 || rows.length === 0) return this.#empty(report)
    const findings = report.findings.filter(({ kind }) => this.kind === '' || kind === this.kind)
    return html`<h2>${msg('What to look at')} <span class="soft numbers" role="status">${count(findings.length)}</span></h2>
      ${
        findings.length + report.dismissed.length === 0
          ? html`<p class="soft">${msg('Nothing: the names of these texts are consistent, as far as the glossary knows them.')}</p>`
          : html`<wb-finding-list
              .findings=${findings}
              .dismissed=${report.dismissed.filter(({ kind }) => this.kind === '' || kind === this.kind)}
              .documents=${documents}
              .hrefOf=${this.#placeHref}
              .conceptHref=${this.#conceptHref}
              @finding-dismissed=${({ detail }: HTMLElementEventMap['finding-dismissed']) => this.#dismiss(detail)}
              @finding-wanted=${({ detail }: HTMLElementEventMap['finding-wanted']) =>
                attempt(this.services.toasts, () => this.#own().bringBack(detail.finding))}
            ></wb-finding-list>`
      }
      <h2>${msg('Names and their forms')} <span class="soft numbers">${count(rows.length)}</span></h2>
      <wb-names-matrix
        .report=${report}
        .conceptHref=${this.#conceptHref}
        @cell-opened=${({ detail }: HTMLElementEventMap['cell-opened']) => {
          this.opened = { concept: detail.row.concept.id, document: detail.document.id }
        }}
      ></wb-names-matrix>
      ${report.unmentioned > 0 ? html`<p class="soft">${this.#unmentioned(report.unmentioned)}</p>` : nothing}`
  }

  async #dismiss({ finding, reason }: HTMLElementEventMap['finding-dismissed']['detail']): Promise<void> {
    const words = findingSentence(finding)
    const done = await attempt(this.services.toasts, () => this.#own().dismiss(finding, reason, words))
    if (!done) return
    this.services.toasts.show(msg('Dismissed.'), { label: msg('Undo'), run: () => void this.services.project.undo() })
  }

  #unmentioned(size: number): string {
    return size === 1
      ? msg('1 name of the glossary is in none of these texts.')
      : msg(str`${count(size)} names of the glossary are in none of these texts.`)
  }

  #empty({ documents, unmentioned }: NamesReport): TemplateResult {
    if (documents.length === 0) {
      return html`<wb-empty heading=${msg('There is no text yet whose names could be compared.')}>
        <a class="button main" href=${paths.import(this.projectId)}>${msg('Import…')}</a>
      </wb-empty>`
    }
    if (unmentioned > 0) {
      return html`<wb-empty heading=${msg('None of these texts mentions a name of the glossary.')}>
        <a class="button" href=${paths.glossary(this.projectId)}>${msg('To the glossary')}</a>
      </wb-empty>`
    }
    return html`<wb-empty heading=${msg('The glossary is empty: Kopir compares the names that stand in it.')}>
      <a class="button main" href=${paths.glossary(this.projectId)}>${msg('To the glossary')}</a>
    </wb-empty>`
  }

  /** The forms of one name in one text, with their places. */
  #dialog({ rows, documents }: NamesReport): TemplateResult {
    const row = rows.find(({ concept }) => concept.id === this.opened?.concept)
    const at = documents.findIndex(({ id }) => id === this.opened?.document)
    const cell = row?.cells[at] ?? null
    const heading = row && cell ? `${namesOf(row.concept)} · ${documents[at]!.name}` : ''
    return html`<wb-dialog
      heading=${heading}
      .open=${cell !== null}
      @close-request=${() => {
        this.opened = null
      }}
    >
      ${(cell?.forms ?? []).map(
        ({ text, status, count: times, places }) => html`<p class="form">
            <span lang=${documents[at]!.lang}>${text}</span>
            <small class="numbers">${count(times)}</small>
            <small>${status === null ? msg('tagged by hand') : `${statusMarks[status]} ${statusWords(status)}`}</small>
          </p>
          <wb-place-list .places=${places} .total=${times} lang=${documents[at]!.lang} .hrefOf=${(place: ReportPlace) => this.#placeHref(place)}></wb-place-list>`,
      )}
    </wb-dialog>`
  }

  readonly #conceptHref = (id: string): string => paths.glossary(this.projectId, id)

  /** What concerns two texts is seen side by side, and what is reported of a bitext too; else the text by itself. */
  readonly #placeHref = ({ documentId, segmentId }: ReportPlace, finding?: ReportFinding): string => {
    const bitext = finding?.bitextId ?? this.bitext
    return bitext ? paths.bitext(bitext, segmentId) : paths.document(documentId, segmentId)
  }

  #fileHref(format: string): string {
    const query = new URLSearchParams({ format })
    if (this.bitext) query.set('bitext', this.bitext)
    else if (this.document) query.set('document', this.document)
    return `/api/projects/${this.projectId}/names-report/export?${query}`
  }

  readonly #scoped = (event: Event): void => {
    const option = (event.target as HTMLSelectElement).selectedOptions[0]
    const id = option?.value ?? ''
    const scope = option?.hasAttribute('data-side') ? { bitext: id as BitextId } : { document: id as DocumentId }
    this.router.go(paths.consistency(this.projectId, id === '' ? {} : scope), 'replace')
  }

  #own(): ConsistencyStore {
    this.#store ??= new ConsistencyStore(this.services, {
      projectId: this.projectId,
      document: this.document,
      bitext: this.bitext,
    })
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-consistency-page': ConsistencyPage
  }
}
