import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { BitextId, Job } from '../api/types.ts'
import '../components/progress-bar.ts'
import { count, languageName } from '../components/words.ts'
import { plural } from '../locales/plural.ts'
import type { AlignLayout } from '../state/align-layout.ts'
import { commandOf } from '../state/commands.ts'
import type { DoubtReason } from '../state/doubt-reasons.ts'
import { keyLabel } from '../state/keys.ts'
import { type Filter, filters, type RowCounts } from '../state/row-state.ts'
import type { Third } from '../state/third-text.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { reasonName } from './align-page-reasons.ts'
import { filterColors, filterWords } from './align-page-words.ts'

/**
 * The line over the texts: how many links stand how, as chips that filter; how far the work is; align and export.
 *
 * @property layout  how the texts are laid out; null where there is no choice
 * @property locked  of two columns, the one without the keyboard stays where it is
 * @fires filter-wanted  {filter}
 * @fires layout-wanted  {layout}
 * @property thirds  texts that can be shown beside the two
 * @property third  the bitext of the one that is
 * @property reason  doubts for this reason alone are gone through
 * @fires reasons-wanted  to choose another
 * @fires reason-dropped
 * @fires lock-wanted
 * @fires third-wanted  {bitext}
 * @fires align-wanted, cancel-wanted, export-wanted
 */
@customElement('wb-align-bar')
export class AlignBar extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px var(--s4);
        align-items: center;
        padding: 6px var(--s5);
        border-bottom: 1px solid var(--line);
        font: var(--ui-small);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin-left: -8px;
      }
      .chip {
        min-height: 30px;
        padding: 2px 8px;
        gap: 6px;
        border-color: transparent;
        background: none;
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .chip b {
        color: var(--ink);
        font-weight: 600;
      }
      .chip::before {
        content: '';
        width: 9px;
        height: 9px;
        border-radius: 50%;
        background: var(--c);
      }
      .chip[aria-pressed='true'] {
        border-color: var(--edge);
        background: var(--wash);
        color: var(--ink);
      }
      .chip.reason {
        border-color: var(--doubt);
        color: var(--ink);
      }
      .chip.reason::before,
      .chip.why::before {
        display: none;
      }
      .chip.reason .name {
        max-width: 8em;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .chip.why {
        min-width: 24px;
        margin-left: -8px;
        padding: 2px 6px;
      }
      .grow {
        flex: 1;
      }
      .progress {
        display: flex;
        gap: var(--s2);
        align-items: center;
        color: var(--soft);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      wb-progress-bar {
        width: 96px;
      }
      .layouts {
        display: inline-flex;
        gap: 6px;
      }
      .layouts > span {
        display: inline-flex;
      }
      .layouts button {
        min-height: 30px;
        padding: 2px 10px;
        font: var(--ui-small);
      }
      .layouts span button {
        border-radius: var(--radius) 0 0 var(--radius);
      }
      .layouts span button + button {
        margin-left: -1px;
        border-radius: 0 var(--radius) var(--radius) 0;
      }
      .layouts button[aria-pressed='true'] {
        background: var(--wash);
        font-weight: 600;
      }
      .layouts button[aria-pressed='false'] {
        color: var(--soft);
      }
      .news {
        color: var(--soft);
        white-space: nowrap;
      }
      .acts {
        display: flex;
        gap: 6px;
        align-items: center;
      }
      /* The bar says it too: the chips and the switch stay in one line. */
      @media (min-width: 721px) and (max-width: 1400px) {
        .progress span {
          display: none;
        }
      }
      @media (max-width: 720px) {
        :host {
          padding: 6px var(--s4);
        }
        :host > .grow,
        kbd {
          display: none;
        }
        .chips {
          flex-wrap: nowrap;
          flex-basis: 100%;
          margin-right: calc(-1 * var(--s4));
          overflow-x: auto;
          scrollbar-width: none;
        }
        .chip {
          flex: none;
          padding: 2px 7px;
        }
        .progress {
          flex: 1;
        }
        wb-progress-bar {
          flex: 1;
          width: auto;
          max-width: 64px;
        }
        .acts button {
          padding: 2px 8px;
        }
      }
    `,
  ]

  @property({ attribute: false }) counts!: RowCounts
  @property({ attribute: false }) filter: Filter | null = null
  @property() reason: DoubtReason | null = null
  /** Only some links are shown, which no filter names. */
  @property({ type: Boolean }) some = false
  @property({ attribute: false }) job: Job | null = null
  @property({ type: Boolean }) aligned = false
  @property() layout: AlignLayout | null = null
  @property({ type: Boolean }) locked = false
  @property({ attribute: false }) thirds: readonly Third[] = []
  @property() third: BitextId | null = null
  /** Word pairs that were just learnt. */
  @property({ type: Number }) learned = 0
  @property() learnedHref = ''

  override render() {
    const { decided, total, proposed } = this.counts
    const shown = filters.filter(
      (filter) => this.counts[filter] > 0 || filter === this.filter || always.includes(filter),
    )
    return html`<div class="chips" role="group" aria-label=${msg('Show only')}>
        ${shown.map(
          (filter) => html`<button
            class="chip"
            style="--c: var(--${filterColors[filter]})"
            aria-pressed=${filter === this.filter}
            @click=${() => this.#tell('filter-wanted', { filter })}
          >
            ${filterWords(filter)} <b>${count(this.counts[filter])}</b>
          </button>${filter === 'doubt' ? this.#reasons() : nothing}`,
        )}
        ${
          this.filter || this.some
            ? html`<button class="quiet chip-all" @click=${() => this.#tell('filter-wanted', { filter: this.filter })}>${msg('Show all')}</button>`
            : nothing
        }
      </div>
      ${this.#layouts()}
      <span class="grow"></span>
      <span class="progress">
        <wb-progress-bar
          .total=${total}
          .parts=${[{ value: decided, color: 'decided', words: msg(str`${decided} of ${total} segments decided`) }]}
        ></wb-progress-bar>
        <span aria-hidden="true">${msg(str`${count(decided)} of ${count(total)} decided`)}</span>
      </span>
      ${this.#news()}
      <span class="acts">${this.#align(proposed)}<button class="quiet" @click=${() => this.#tell('export-wanted', {})}>${msg('Export')}</button></span>`
  }

  /** Beside the doubts: for which reason they are gone through. */
  #reasons() {
    const { reason } = this
    const title = commandTitle('reasons')
    const name = reason && reasonName(reason)
    return html`${
      name
        ? html`<button
            class="chip reason"
            title=${name}
            aria-label=${msg(str`Only “${name}”: go through all doubts again`)}
            @click=${() => this.#tell('reason-dropped', {})}
          >
            <span class="name">${name}</span> <span aria-hidden="true">×</span>
          </button>`
        : nothing
    }<button
        class="chip why"
        aria-label=${title}
        title=${title}
        aria-haspopup="menu"
        @click=${() => this.#tell('reasons-wanted', {})}
      >
        <span aria-hidden="true">▾</span>
      </button>`
  }

  #layouts() {
    const { layout, locked } = this
    if (!layout) return nothing
    const choice = (wanted: AlignLayout, label: string) => html`<button
      aria-pressed=${layout === wanted}
      title=${commandTitle('layout')}
      @click=${() => this.#tell('layout-wanted', { layout: wanted })}
    >
      ${label}
    </button>`
    return html`<span class="layouts" role="group" aria-label=${msg('How the texts are laid out')}>
      <span>${choice('rows', msg('Rows'))}${choice('threads', msg('Threads'))}</span>
      ${
        layout === 'threads'
          ? html`<button aria-pressed=${locked} title=${commandTitle('lock')} @click=${() => this.#tell('lock-wanted', {})}>
            ${msg('Lock')}
          </button>`
          : nothing
      }
      ${layout === 'rows' ? this.thirds.slice(0, 3).map((each) => this.#third(each)) : nothing}
    </span>`
  }

  #third({ bitext, document }: Third) {
    const what = msg(str`Show “${document.name}” beside the two`)
    return html`<button
      aria-pressed=${bitext === this.third}
      aria-label=${what}
      title="${what} (${keyLabel(commandOf('third').keys[0])})"
      @click=${() => this.#tell('third-wanted', { bitext })}
    >
      + ${languageName(document.lang)}
    </button>`
  }

  /** Quiet: it is told for who looks, and read out where the reader pauses. */
  #news() {
    const { learned } = this
    const words = plural(learned, {
      one: msg(str`Learned ${count(learned)} word pair`),
      other: msg(str`Learned ${count(learned)} word pairs`),
    })
    return html`<span class="news" role="status">${learned > 0 ? html`<a href=${this.learnedHref}>${words}</a>` : nothing}</span>`
  }

  #align(proposed: number) {
    const { job } = this
    if (job && (job.state === 'queued' || job.state === 'running')) {
      const percent = Math.round(job.progress * 100)
      return html`<span role="status">${msg(str`Aligning, ${percent} %`)}</span>
        <button class="quiet" @click=${() => this.#tell('cancel-wanted', {})}>${msg('Cancel')}</button>`
    }
    const again = this.aligned || proposed > 0
    const shortcut = keyLabel(commandOf(again ? 'realign-all' : 'realign').keys[0])
    return html`<button class=${again ? 'quiet' : 'main'} @click=${() => this.#tell('align-wanted', {})}>
      ${again ? msg('Align again') : msg('Align')}${shortcut ? html`<kbd>${shortcut}</kbd>` : nothing}
    </button>`
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** What a button does, and its key: `Rows, or two columns with threads (V)`. */
function commandTitle(id: string): string {
  const { label, keys } = commandOf(id)
  return keys[0] ? `${label()} (${keyLabel(keys[0])})` : label()
}

const always: readonly Filter[] = ['doubt', 'proposed', 'confirmed', 'without']

declare global {
  interface HTMLElementTagNameMap {
    'wb-align-bar': AlignBar
  }
  interface HTMLElementEventMap {
    'filter-wanted': CustomEvent<{ filter: Filter | null }>
    'layout-wanted': CustomEvent<{ layout: AlignLayout }>
    'third-wanted': CustomEvent<{ bitext: BitextId }>
  }
}
