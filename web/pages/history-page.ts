import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ProjectId } from '../api/types.ts'
import { formatLocale } from '../locales/locale.ts'
import '../components/empty-state.ts'
import { count, day } from '../components/words.ts'
import { type HistoryLine, historyLines } from '../state/history-lines.ts'
import { HistoryStore } from '../state/history-store.ts'
import { MomentStore } from '../state/moment-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, keys, page, reset } from '../styles/shared.ts'
import { momentDialog } from './history-moment.ts'

/** What happened in a project, in words, newest first; the latest can be taken back and done again here too. */
@customElement('wb-history-page')
export class HistoryPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    page,
    css`
      .page {
        max-width: 760px;
      }
      h2 {
        margin-top: var(--s6);
        padding-bottom: 6px;
        border-bottom: 1px solid var(--line);
        color: var(--soft);
        font: 500 13px/1.4 var(--ui-face);
      }
      li {
        display: grid;
        grid-template-columns: 5em minmax(0, 1fr) auto 5em;
        gap: var(--s2) var(--s3);
        align-items: baseline;
        padding: 7px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
      }
      time,
      small {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .what {
        overflow-wrap: anywhere;
      }
      .undone .what s {
        color: var(--soft);
      }
      .reverse .what {
        color: var(--soft);
      }
      .acts {
        flex-wrap: nowrap;
        min-width: 0;
      }
      .acts button {
        max-width: 22em;
        min-width: 0;
      }
      .acts span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      li button {
        justify-self: end;
        min-height: 24px;
        padding: 0 6px;
        font: var(--ui-small);
      }
      wb-dialog p {
        margin-bottom: var(--s3);
      }
      wb-dialog select {
        max-width: 100%;
        min-height: 30px;
        padding: 2px 8px;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        font: var(--ui-small);
      }
      .older {
        margin-top: var(--s5);
      }
      @media (max-width: 720px) {
        .acts {
          flex-wrap: wrap;
        }
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  readonly #history = new StoreController(this, () => this.#own())
  readonly #project = new StoreController(this, () => this.services.project)
  readonly #moments = new StoreController(this, () => this.#moment())
  #store: HistoryStore | undefined
  #momentStore: MomentStore | undefined
  #close: (() => void) | undefined

  override disconnectedCallback(): void {
    this.#close?.()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId')) return
    void this.services.project.open(this.projectId)
    this.#close?.()
    this.#store = undefined
    this.#momentStore = undefined
    this.#close = this.#own().open()
  }

  override render() {
    const { changes, more, problem } = this.#history.state
    const { undo, redo } = this.#project.state
    const lines = historyLines(changes ?? [])
    const bitexts = this.#project.state.project?.bitexts ?? []
    return html`<div class="page">
      <div class="head">
        <h1>${msg('History')}</h1>
        <span class="grow"></span>
        <div class="acts">
          ${this.#turn('undo', undo, undo ? msg(str`Undo: ${undo}`) : msg('Nothing to undo'))}
          ${this.#turn('redo', redo, redo ? msg(str`Redo: ${redo}`) : msg('Nothing to redo'))}
        </div>
      </div>
      ${problem ? html`<p role="alert">${problem}</p>` : nothing}
      ${changes?.length === 0 ? html`<wb-empty heading=${msg('Nothing has happened here yet.')}></wb-empty>` : nothing}
      ${[...byDay(lines)].map(
        ([title, some]) => html`<h2>${title}</h2>
          <ol>
            ${some.map((line) => this.#line(line, line !== lines[0]))}
          </ol>`,
      )}
      ${more ? html`<button class="older" @click=${() => this.#own().older()}>${msg('Show older ones')}</button>` : nothing}
      ${momentDialog(this.#moments.store, bitexts)}
    </div>`
  }

  #turn(direction: 'undo' | 'redo', what: string | null, words: string): TemplateResult {
    return html`<button
      aria-disabled=${what === null}
      title=${words}
      @click=${() => what !== null && this.services.project[direction]()}
    >
      ${direction === 'undo' ? '↶' : '↷'} <span>${words}</span>
    </button>`
  }

  #line(line: HistoryLine, isPast: boolean): TemplateResult {
    const { kind, undone, at, times, author } = line
    const label = times > 1 ? msg(str`${line.label} (${count(times)} times)`) : line.label
    const what = {
      act: undone ? html`<s>${label}</s> <small>${msg('undone')}</small>` : html`${label}`,
      undo: html`${msg(str`Undone: ${label}`)}`,
      redo: html`${msg(str`Done again: ${label}`)}`,
    }[kind]
    const time = new Intl.DateTimeFormat(formatLocale(), { timeStyle: 'medium' }).format(at)
    return html`<li class="${undone ? 'undone' : ''} ${kind === 'act' ? '' : 'reverse'}">
      <time datetime=${at.toISOString()}>${time}</time>
      <span class="what">${what}</span>
      <small>${author}</small>
      ${isPast ? html`<button class="quiet" aria-label=${msg(str`Look at everything as it was after “${label}”`)} @click=${() => this.#look(line.seq)}>${msg('Look')}</button>` : nothing}
    </li>`
  }

  #look(seq: number): void {
    this.#moment().look(seq, this.#project.state.project?.bitexts[0]?.id ?? null)
  }

  #moment(): MomentStore {
    this.#momentStore ??= new MomentStore(this.services, this.projectId)
    return this.#momentStore
  }

  #own(): HistoryStore {
    this.#store ??= new HistoryStore(this.services, this.projectId)
    return this.#store
  }
}

function byDay(lines: readonly HistoryLine[]): Map<string, HistoryLine[]> {
  const days = new Map<string, HistoryLine[]>()
  for (const line of lines) {
    const title = day(line.at)
    const some = days.get(title)
    if (some) some.push(line)
    else days.set(title, [line])
  }
  return days
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-history-page': HistoryPage
  }
}
