import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BitextId } from '../api/types.ts'
import '../components/empty-state.ts'
import '../components/print-table.ts'
import { count, day, languageName } from '../components/words.ts'
import { plural } from '../locales/plural.ts'
import { paths } from '../routing/paths.ts'
import { isDecided, PrintStore } from '../state/print-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** A bitext as one hands it in: title, languages, day, and both texts side by side, on paper without the interface. */
@customElement('wb-print-page')
export class PrintPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 960px;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s5);
        align-items: center;
        margin-bottom: var(--s8);
        padding-bottom: var(--s4);
        border-bottom: 1px solid var(--line);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s4);
        margin: 0;
        padding: 0;
        border: 0;
      }
      h1 {
        font: 600 24px/1.3 var(--text-face);
      }
      .facts {
        margin: var(--s1) 0 var(--s6);
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      @media print {
        .bar {
          display: none;
        }
        .page {
          max-width: none;
          padding: 0;
        }
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() bitextId!: BitextId
  /** Null until somebody chooses: confirmed ones where there are any. */
  @state() private include: 'confirmed' | 'all' | null = null
  readonly #project = new StoreController(this, () => this.services.project)
  readonly #rows = new StoreController(this, () => this.#own())
  #store: PrintStore | undefined
  #loaded: BitextId | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bitextId')) {
      this.#store = undefined
      this.#loaded = null
      void this.services.project.openBitext(this.bitextId)
    }
    const { bitext } = this.#project.state
    if (bitext?.id !== this.bitextId || this.#loaded === bitext.id) return
    this.#loaded = bitext.id
    void this.#own().load(bitext)
  }

  override render() {
    const { bitext, project, problem: why } = this.#project.state
    const { rows, problem } = this.#rows.state
    if (why ?? problem) {
      return html`<div class="page"><wb-empty heading=${why ?? problem ?? ''}><a href=${paths.home()}>${msg('All projects')}</a></wb-empty></div>`
    }
    if (bitext?.id !== this.bitextId || rows === null) {
      return html`<div class="page"><p role="status" class="soft">${msg('Reading the texts…')}</p></div>`
    }
    const { source, target } = bitext
    const kept = rows.filter(isDecided)
    const include = this.include ?? (kept.length > 0 ? 'confirmed' : 'all')
    const shown = include === 'all' ? rows : kept
    const facts = [
      ...(project && project.name !== source.name ? [project.name] : []),
      msg(str`${languageName(source.lang)} and ${languageName(target.lang)}`),
      day(new Date()),
      plural(shown.length, { one: msg(str`${count(shown.length)} row`), other: msg(str`${count(shown.length)} rows`) }),
      ...(include === 'confirmed' ? [msg('confirmed only')] : []),
    ]
    return html`<div class="page">
      <div class="bar">
        <fieldset @change=${this.#choose}>
          <legend class="visually-hidden">${msg('Which links')}</legend>
          ${this.#radio('confirmed', include, msg(str`Confirmed only (${count(kept.length)})`))}
          ${this.#radio('all', include, msg(str`All, with their state in words (${count(rows.length)})`))}
        </fieldset>
        <span class="grow"></span>
        <a class="button" href=${paths.bitext(bitext.id)}>${msg('To the two texts')}</a>
        <button class="main" ?disabled=${shown.length === 0} @click=${() => print()}>${msg('Print…')}</button>
      </div>
      <h1>
        <span lang=${source.lang}>${source.name}</span>
        ${source.name === target.name ? nothing : html`— <span lang=${target.lang}>${target.name}</span>`}
      </h1>
      <p class="facts">${facts.join(' · ')}</p>
      ${
        shown.length === 0
          ? html`<wb-empty heading=${msg('Nothing is confirmed yet.')}></wb-empty>`
          : html`<wb-print-table .rows=${shown} .source=${source} .target=${target}></wb-print-table>`
      }
    </div>`
  }

  #radio(value: 'confirmed' | 'all', include: string, label: string) {
    return html`<label class="choice"
      ><input type="radio" name="include" value=${value} .checked=${include === value} />${label}</label
    >`
  }

  readonly #choose = (event: Event): void => {
    this.include = (event.target as HTMLInputElement).value === 'all' ? 'all' : 'confirmed'
  }

  #own(): PrintStore {
    this.#store ??= new PrintStore(this.services)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-print-page': PrintPage
  }
}
