import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { GlossaryFormatView, GlossaryOutlook, TermStatus } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { count, languageName, statusMarks, statusWords, termStatuses } from './words.ts'

/** How a glossary is to leave. */
export interface Leaving {
  readonly format: string
  /** Of a format of one pair; empty otherwise. */
  readonly source: string
  readonly target: string
  /** Empty: all. */
  readonly languages: readonly string[]
  readonly statuses: readonly TermStatus[]
  readonly safe: boolean
}

/**
 * How a glossary is to leave: format, languages, statuses; what the file will not hold; and the download.
 *
 * @property formats  the formats there are
 * @property languages  tags that the glossary has terms in
 * @property losses  what the chosen file would not hold; null while that is reckoned
 * @property problem  why it cannot be reckoned
 * @property addressOf  where the file is
 * @fires leaving-changed  Leaving: its losses are wanted
 */
@customElement('wb-glossary-export')
export class GlossaryExport extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--s5);
      }
      fieldset {
        display: grid;
        gap: 2px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      fieldset.wide {
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
      }
      fieldset.formats {
        grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
        gap: 2px var(--s4);
      }
      legend {
        padding: 0 0 4px;
        font: var(--heading);
      }
      small {
        color: var(--soft);
        font: var(--ui-small);
      }
      label.choice {
        align-items: start;
        padding: 3px 0;
      }
      label.choice input {
        flex: none;
        margin-top: 1px;
      }
      label.choice span {
        display: grid;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s3);
      }
      .losses {
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
        font: var(--ui-small);
      }
      .losses li {
        padding: 1px 0;
      }
      .foot {
        display: flex;
        justify-content: flex-end;
      }
    `,
  ]

  @property({ attribute: false }) formats: readonly GlossaryFormatView[] = []
  @property({ attribute: false }) languages: readonly string[] = []
  @property({ attribute: false }) losses: GlossaryOutlook['losses'] | null = null
  @property() problem: string | null = null
  @property({ attribute: false }) addressOf: (leaving: Leaving) => string = () => ''
  @state() private format = 'tbx'
  @state() private source = ''
  @state() private target = ''
  @state() private left: ReadonlySet<string> = new Set()
  @state() private statuses: ReadonlySet<TermStatus> = new Set(termStatuses)
  @state() private safe = false

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('languages')) return
    const [first = '', second = ''] = this.languages
    if (!this.languages.includes(this.source)) this.source = first
    if (!this.languages.includes(this.target)) this.target = second
  }

  override updated(changed: PropertyValues): void {
    const said = ['format', 'source', 'target', 'left', 'statuses', 'safe', 'languages', 'formats']
    if (this.formats.length === 0 || !said.some((name) => changed.has(name)) || this.#reason()) return
    this.dispatchEvent(new CustomEvent<Leaving>('leaving-changed', { detail: this.#leaving() }))
  }

  override render() {
    const chosen = this.formats.find(({ id }) => id === this.format)
    const reason = this.#reason()
    return html`<fieldset
        class="wide formats"
        @change=${(event: Event) => {
          this.format = (event.target as HTMLInputElement).value
        }}
      >
        <legend>${msg('Format')}</legend>
        ${inOrder(this.formats).map(
          ({ id, label, extensions }) =>
            html`<label class="choice"
              ><input type="radio" name="format" value=${id} .checked=${id === this.format} /><span
                >${label} <small>${formatWords(id) || extensions.join(' ')}</small></span
              ></label
            >`,
        )}
        ${
          this.format === 'csv' || this.format === 'tsv'
            ? html`<label class="choice"
                ><input
                  type="checkbox"
                  .checked=${this.safe}
                  @change=${(event: Event) => {
                    event.stopPropagation()
                    this.safe = (event.target as HTMLInputElement).checked
                  }}
                />${msg('Safe for spreadsheets: nothing in it can run as a formula')}</label
              >`
            : nothing
        }
      </fieldset>
      ${chosen?.bilingual ? this.#pair() : this.#languages()}
      <fieldset class="wide">
        <legend>${msg('Which terms')}</legend>
        ${termStatuses.map((status) =>
          this.#tick(`${statusMarks[status]} ${statusWords(status)}`, this.statuses.has(status), () => {
            this.statuses = toggled(this.statuses, status)
          }),
        )}
      </fieldset>
      ${this.#losses(reason)}
      <div class="foot">
        ${reason ? html`<button class="main" disabled>${msg('Download')}</button>` : html`<a class="button main" href=${this.addressOf(this.#leaving())} download>${msg('Download')}</a>`}
      </div>`
  }

  #pair(): TemplateResult {
    const select = (id: 'source' | 'target', label: string) =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <select
          id=${id}
          @change=${(event: Event) => {
            this[id] = (event.target as HTMLSelectElement).value
          }}
        >
          ${this.languages.map((lang) => html`<option value=${lang} ?selected=${lang === this[id]}>${languageName(lang)}</option>`)}
        </select>
      </div>`
    return html`<div class="pair">${select('source', msg('Translated from'))} ${select('target', msg('Translated into'))}</div>`
  }

  #languages(): TemplateResult {
    return html`<fieldset class="wide">
      <legend>${msg('Languages')}</legend>
      ${this.languages.map((lang) =>
        this.#tick(languageName(lang), !this.left.has(lang), () => {
          this.left = toggled(this.left, lang)
        }),
      )}
    </fieldset>`
  }

  #tick(label: string, checked: boolean, toggle: () => void): TemplateResult {
    return html`<label class="choice"><input type="checkbox" .checked=${checked} @change=${toggle} />${label}</label>`
  }

  #losses(reason: string): TemplateResult {
    if (reason) return html`<p class="error" role="status">${reason}</p>`
    if (this.problem) return html`<p class="error" role="alert">${this.problem}</p>`
    if (this.losses === null)
      return html`<p class="soft" role="status">${msg('Looking at what the file will hold…')}</p>`
    if (this.losses.length === 0)
      return html`<p class="soft" role="status">${msg('The file will hold all that is chosen.')}</p>`
    return html`<div class="losses" role="status">
      <p>${msg('Not carried over:')}</p>
      <ul>
        ${this.losses.map(({ what, count: times }) => html`<li>${times === 1 ? what : msg(str`${what} (${count(times)} times)`)}</li>`)}
      </ul>
    </div>`
  }

  /** Why nothing can be written so; empty where it can. */
  #reason(): string {
    if (this.statuses.size === 0) return msg('Choose which terms the file is to hold.')
    const chosen = this.formats.find(({ id }) => id === this.format)
    if (!chosen?.bilingual)
      return this.left.size >= this.languages.length && this.languages.length > 0 ? msg('Choose a language.') : ''
    return this.source === this.target ? msg('Choose two different languages.') : ''
  }

  #leaving(): Leaving {
    const { format, source, target, safe } = this
    const bilingual = this.formats.find(({ id }) => id === format)?.bilingual === true
    const languages = bilingual || this.left.size === 0 ? [] : this.languages.filter((lang) => !this.left.has(lang))
    const statuses = termStatuses.filter((status) => this.statuses.has(status))
    return { format, source: bilingual ? source : '', target: bilingual ? target : '', languages, statuses, safe }
  }
}

/** What one would choose a format for. */
function formatWords(id: string): string {
  const words: Readonly<Record<string, string>> = {
    tbx: msg('for terminology tools of today; everything, some of it in notes'),
    'tbx-2008': msg('as martif; the same'),
    xlsx: msg('opens in Excel and LibreOffice; everything, and comes back'),
    csv: msg('for programs; everything, and comes back'),
    tsv: msg('tabs between the columns'),
    omegat: msg('a tab separated file for the glossary folder of a project'),
    weblate: msg('for the glossary of a component'),
    'weblate-tbx': msg('the same with forms that are not to be used'),
    json: msg('Kopir’s own'),
  }
  return words[id] ?? ''
}

const order = ['tbx', 'tbx-2008', 'xlsx', 'csv', 'tsv', 'omegat', 'weblate', 'weblate-tbx', 'json']
const rank = ({ id }: GlossaryFormatView) => (order.indexOf(id) + order.length + 1) % (order.length + 1)
const inOrder = (formats: readonly GlossaryFormatView[]) => formats.toSorted((a, b) => rank(a) - rank(b))

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-glossary-export': GlossaryExport
  }
}
