import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportPreview, Layout, Reading } from '../api/types.ts'
import { buttons, fields, reset, texts } from '../styles/shared.ts'
import './cleanup-switches.ts'
import type { CleanupRuleEntry } from './cleanup-switches.ts'
import './cut-list.ts'
import './encoding-choice.ts'
import './language-select.ts'
import { bytes, count, languageName, layoutWords } from './words.ts'

/** What a person may say of a file. */
export interface Correction {
  readonly name?: string
  readonly lang?: string
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly encoding?: string
  readonly format?: string
  readonly layout?: Layout
  readonly reading?: Reading
}

/**
 * A file as it would be kept: what was detected, what can be corrected, and the segments as they would be cut.
 *
 * @property preview  what the server makes of it; null while it is read for the first time, or cannot be
 * @property fileName  the file's name
 * @property formats  formats a document may be read as
 * @property pasted  whether it was pasted rather than a file
 * @property said  what the person corrected
 * @property busy  in words, what is being done; empty when nothing is
 * @property problem  why it cannot be read or kept
 * @property rules  the rules of cleanup there are
 * @property known  tags of the languages Kopir knows best
 * @fires import-corrected  the correction
 * @fires import-kept
 * @fires import-removed
 * @fires import-retried
 */
@customElement('wb-import-preview')
export class ImportPreviewCard extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    texts,
    css`
      :host {
        display: block;
        padding: var(--s5) 0 var(--s6);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: end;
      }
      .name {
        flex: 1 1 18em;
      }
      .name input {
        font: var(--text);
      }
      .acts {
        display: flex;
        gap: var(--s2);
      }
      .facts {
        margin-top: 6px;
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .said {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
        gap: var(--s3) var(--s4);
        margin: var(--s4) 0;
      }
      .problem {
        margin: var(--s3) 0;
        padding: var(--s2) var(--s3);
        border-left: 3px solid var(--error);
        background: var(--wash);
        overflow-wrap: anywhere;
      }
      .problems {
        margin: var(--s3) 0;
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
        color: var(--soft);
        font: var(--ui-small);
      }
      .cut {
        max-height: 24em;
        overflow: auto;
      }
    `,
  ]

  @property({ attribute: false }) preview: ImportPreview | null = null
  @property() fileName = ''
  @property({ attribute: false }) said: Correction = {}
  @property({ type: Boolean }) pasted = false
  /** Formats that read documents, `[id, label]`. */
  @property({ attribute: false }) formats: readonly (readonly [id: string, label: string])[] = []
  @property() busy = ''
  @property() problem: string | null = null
  /** Where it may be the encoding that makes it unreadable: what each would make of it. */
  @property({ attribute: false }) encodings: ImportPreview['encodings'] = []
  @property({ attribute: false }) known: readonly string[] = []
  @property({ attribute: false }) rules: readonly CleanupRuleEntry[] = []

  override render() {
    const { preview } = this
    return html`<div class="top">
        ${
          preview?.kind === 'document'
            ? html`<div class="field name">
                <label for="name">${msg('Name')}</label>
                <input id="name" maxlength="300" autocomplete="off" .value=${this.said.name ?? ''} placeholder=${preview.name} @change=${this.#rename} />
              </div>`
            : html`<p class="name text">${this.fileName}</p>`
        }
        <div class="acts">
          ${
            preview
              ? html`<button class="main" ?disabled=${this.busy !== '' || languagesOpen(preview)} @click=${() => this.#tell('import-kept')}>${msg('Keep')}</button>`
              : this.problem
                ? html`<button @click=${() => this.#tell('import-retried')}>${msg('Try again')}</button>`
                : nothing
          }
          <button class="quiet" @click=${() => this.#tell('import-removed')} aria-label=${msg(str`Take away “${this.fileName}”`)}>${msg('Take away')}</button>
        </div>
      </div>
      <p class="facts" role="status">${preview ? this.#facts(preview) : this.busy}${preview && this.busy ? html` · ${this.busy}` : nothing}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${preview ? nothing : this.#encodings(this.said.encoding ?? '', this.encodings, '')}
      ${preview ? this.#body(preview) : nothing}`
  }

  #facts(preview: ImportPreview): string {
    const what =
      preview.kind === 'bitext' && preview.pairs
        ? msg(
            str`${count(preview.pairs.units)} units, ${languageName(preview.pairs.sourceLang)} ⟷ ${languageName(preview.pairs.targetLang)}`,
          )
        : preview.about
          ? msg(str`about ${count(preview.total)} segments`)
          : preview.excluded > 0
            ? msg(str`${count(preview.total - preview.excluded)} segments, and ${count(preview.excluded)} left out`)
            : msg(str`${count(preview.total)} segments`)
    return [...(this.pasted ? [msg('pasted')] : [this.fileName]), preview.format, bytes(preview.size), what].join(' · ')
  }

  #body(preview: ImportPreview): TemplateResult {
    return html`${preview.kind === 'document' ? this.#corrections(preview) : this.#sides(preview)}
      ${
        preview.problems.length > 0
          ? html`<ul class="problems">
              ${preview.problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>`
          : nothing
      }
      ${
        preview.kind === 'document'
          ? html`<wb-cleanup-switches
              .rules=${this.rules}
              .suggestions=${preview.suggestions}
              .reading=${this.said.reading ?? asProposed}
              @reading-changed=${(event: CustomEvent<Reading>) => this.#correct({ reading: event.detail })}
            ></wb-cleanup-switches>`
          : nothing
      }
      <div class="cut" tabindex="0" role="region" aria-label=${msg(str`Segments of “${this.fileName}” as they would be cut`)}>
        <wb-cut-list
          .preview=${preview}
          lang=${this.said.lang ?? preview.languages[0]?.lang ?? ''}
          @suggestion-switched=${(event: HTMLElementEventMap['suggestion-switched']) => this.#switch(event.detail)}
        ></wb-cut-list>
      </div>`
  }

  /** The languages of a bitext's two sides and its encoding, where the file does not say. */
  #sides({ pairs, encoding, encodings, languages }: ImportPreview): TemplateResult {
    return html`${this.#languages(pairs)}${this.#encodings(encoding, encodings, languages[0]?.lang ?? '')}`
  }

  #languages(pairs: ImportPreview['pairs']): TemplateResult | typeof nothing {
    if (!pairs?.unnamed) return nothing
    const choice = (side: 'sourceLang' | 'targetLang', label: string, proposed: string) => {
      const open = this.said[side] === undefined
      const words = pairs[side] === 'und' ? msg(str`${label}: please choose`) : open ? proposed : label
      return html`<div class="field">
        <span class="label">${words}</span>
        <wb-language-select
          .value=${pairs[side]}
          .known=${this.known}
          .label=${label}
          @change=${(event: Event) => this.#correct({ [side]: (event.target as HTMLSelectElement).value })}
        ></wb-language-select>
      </div>`
    }
    return html`<div class="said">
      ${choice('sourceLang', msg('Language of the source'), msg('Language of the source, proposed'))}
      ${choice('targetLang', msg('Language of the target'), msg('Language of the target, proposed'))}
    </div>`
  }

  #corrections(preview: ImportPreview): TemplateResult {
    const [proposed] = preview.languages
    const lang = this.said.lang ?? proposed?.lang ?? 'und'
    const sure = proposed ? Math.round(proposed.share * 100) : 0
    return html`<div class="said">
        <div class="field">
          <span class="label">${this.said.lang ? msg('Language') : msg(str`Language, proposed with ${sure} %`)}</span>
          <wb-language-select
            .value=${lang}
            .known=${this.known}
            @change=${(event: Event) => this.#correct({ lang: (event.target as HTMLSelectElement).value })}
          ></wb-language-select>
        </div>
        ${preview.ownBlocks ? nothing : this.#layout(preview)}
        <div class="field">
          <label for="format">${this.said.format ? msg('Format') : msg('Format, detected')}</label>
          <select
            id="format"
            .value=${preview.format}
            @change=${(event: Event) => this.#correct({ format: (event.target as HTMLSelectElement).value })}
          >
            ${this.formats.map(([id, label]) => html`<option value=${id} ?selected=${id === preview.format}>${label}</option>`)}
          </select>
        </div>
      </div>
      ${this.#encodings(preview.encoding, preview.encodings, lang)}`
  }

  /** What the lines of a text are, where its format does not say. */
  #layout(preview: ImportPreview): TemplateResult {
    return html`<div class="field">
          <label for="layout">${this.said.layout ? msg('Layout') : msg('Layout, proposed')}</label>
          <select
            id="layout"
            .value=${preview.layout}
            @change=${(event: Event) => this.#correct({ layout: (event.target as HTMLSelectElement).value as Layout })}
          >
            ${(['paragraphs', 'lines'] as const).map(
              (layout) =>
                html`<option value=${layout} ?selected=${layout === preview.layout}>${layoutWords(layout)}</option>`,
            )}
          </select>
        </div>`
  }

  #encodings(value: string, readings: ImportPreview['encodings'], lang: string): TemplateResult {
    return html`<wb-encoding-choice
      .value=${value}
      .readings=${readings}
      .lang=${lang}
      @change=${(event: Event) => this.#correct({ encoding: (event.target as HTMLInputElement).value })}
    ></wb-encoding-choice>`
  }

  #switch({ key, taken }: { key: string; taken: boolean }): void {
    const { rules, places } = this.said.reading ?? asProposed
    this.#correct({ reading: { rules, places: { ...places, [key]: taken } } })
  }

  readonly #rename = (event: Event): void => {
    this.#correct({ name: (event.target as HTMLInputElement).value.trim() })
  }

  #correct(detail: Correction): void {
    this.#tell('import-corrected', detail)
  }

  #tell(type: string, detail?: Correction): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

const asProposed: Reading = { rules: {}, places: {} }

/** Whether a side's language is still unknown: the file cannot be kept before it is chosen. */
function languagesOpen({ pairs }: ImportPreview): boolean {
  return pairs?.sourceLang === 'und' || pairs?.targetLang === 'und'
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-import-preview': ImportPreviewCard
  }
  interface HTMLElementEventMap {
    'import-corrected': CustomEvent<Correction>
    'import-kept': CustomEvent<undefined>
    'import-removed': CustomEvent<undefined>
    'import-retried': CustomEvent<undefined>
  }
}
