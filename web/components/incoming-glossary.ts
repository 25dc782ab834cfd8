import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { GlossaryImportRow, GlossaryImportView, TakeChoice, Verdict } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { choicesOf, choiceWords, verdictWords } from './incoming-concept.ts'
import './language-select.ts'
import { count } from './words.ts'

/** What becomes of the concepts of a file: by verdict, and of single ones. */
export interface Taking {
  readonly all: Readonly<Record<Verdict, TakeChoice>>
  readonly rows: readonly { readonly index: number; readonly choice: TakeChoice }[]
}

const verdicts: readonly Verdict[] = ['contradicts', 'adds', 'new', 'same']
const usual: Taking['all'] = { new: 'add', same: 'merge', adds: 'merge', contradicts: 'merge' }

/**
 * A glossary file before it is taken in: what of it is new, what merges with what, what contradicts what; a choice for
 * all of a kind, and for each.
 *
 * @property view  what was made of the file; null while it is read, or where it cannot be
 * @property rows  its concepts that are shown
 * @property total  how many there are of the verdict shown
 * @property verdict  which are shown; empty: all
 * @property busy  what is being done
 * @property problem  why it cannot be read or taken
 * @property needsLanguages  the file does not name its two languages: they are asked for
 * @property known  tags of the languages with a pack of their own
 * @fires verdict-wanted  {verdict}
 * @fires more-wanted
 * @fires languages-said  {sourceLang, targetLang}
 * @fires glossary-taken  Taking
 */
@customElement('wb-incoming-glossary')
export class IncomingGlossary extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      .problem {
        padding: var(--s2) var(--s3);
        border-left: 3px solid var(--error);
        background: var(--wash);
        overflow-wrap: anywhere;
      }
      .told {
        margin: var(--s3) 0 0;
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
        color: var(--soft);
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      .pair {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s3);
        align-items: end;
        margin-top: var(--s4);
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px var(--s4) 4px 0;
        font: var(--ui);
        text-align: start;
      }
      th {
        font-weight: 500;
      }
      .count {
        width: 7em;
        text-align: end;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .what {
        width: 230px;
        padding-right: 0;
      }
      thead th {
        color: var(--soft);
        font: var(--ui-small);
      }
      button[aria-pressed='true'] {
        border-color: var(--decided);
        color: var(--ink);
        font-weight: 600;
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        margin: var(--s4) 0 var(--s2);
      }
      .more {
        margin: var(--s4) 0;
      }
      .heads {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 230px;
        gap: var(--s4);
        padding: var(--s2) 0;
        border-bottom: 1px solid var(--edge);
        color: var(--soft);
        font: var(--ui-small);
      }
      @media (max-width: 720px) {
        .heads {
          display: none;
        }
        .what {
          width: 50%;
        }
      }
      @media (max-width: 480px) {
        thead .count,
        thead .what {
          display: none;
        }
        tbody tr {
          display: grid;
          grid-template-columns: minmax(0, 1fr) auto;
          padding-bottom: var(--s2);
        }
        tbody .what {
          grid-column: 1 / -1;
          width: auto;
        }
        .what select {
          width: 100%;
        }
      }
    `,
  ]

  @property({ attribute: false }) view: GlossaryImportView | null = null
  @property({ attribute: false }) rows: readonly GlossaryImportRow[] = []
  @property({ type: Number }) total = 0
  @property() verdict: Verdict | '' = ''
  @property() busy: 'reading' | 'taking' | '' = ''
  @property() problem: string | null = null
  @property({ type: Boolean }) needsLanguages = false
  @property({ attribute: false }) known: readonly string[] = []
  @state() private all: Taking['all'] = usual
  @state() private chosen: ReadonlyMap<number, TakeChoice> = new Map()
  @state() private source = 'kk'
  @state() private target = 'en'

  /** What the person has chosen so far. */
  get taking(): Taking {
    return { all: this.all, rows: [...this.chosen].map(([index, choice]) => ({ index, choice })) }
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('view') || !this.view) return
    this.all = usual
    this.chosen = new Map()
  }

  override render() {
    const { view, busy, problem } = this
    const doing =
      busy === 'reading'
        ? msg('Reading the file and looking each name up…')
        : busy === 'taking'
          ? msg('Taking it in…')
          : ''
    return html`<p class=${doing ? 'soft' : 'visually-hidden'} role="status">${doing}</p>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      ${this.needsLanguages ? this.#languages() : nothing} ${view ? this.#whole(view) : nothing}`
  }

  #languages(): TemplateResult {
    return html`<div class="pair">
      <div class="field">
        <span class="label">${msg('First column')}</span>
        <wb-language-select
          .value=${this.source}
          .known=${this.known}
          label=${msg('Language of the first column')}
          @change=${(event: Event) => {
            this.source = (event.target as HTMLInputElement).value
          }}
        ></wb-language-select>
      </div>
      <div class="field">
        <span class="label">${msg('Second column')}</span>
        <wb-language-select
          .value=${this.target}
          .known=${this.known}
          label=${msg('Language of the second column')}
          @change=${(event: Event) => {
            this.target = (event.target as HTMLInputElement).value
          }}
        ></wb-language-select>
      </div>
      <button
        class="main"
        ?disabled=${this.source === this.target}
        @click=${() => this.#tell('languages-said', { sourceLang: this.source, targetLang: this.target })}
      >
        ${msg('Read it so')}
      </button>
    </div>`
  }

  #whole({ counts, total, problems }: GlossaryImportView): TemplateResult {
    return html`${problems.length > 0 ? html`<ul class="told" aria-label=${msg('Left out of the file')}>${problems.slice(0, 8).map((each) => html`<li>${each}</li>`)}${problems.length > 8 ? html`<li>${msg(str`and ${count(problems.length - 8)} more`)}</li>` : nothing}</ul>` : nothing}
      <table>
        <thead>
          <tr>
            <th scope="col">${msg(str`${count(total)} concepts in the file`)}</th>
            <th scope="col" class="count">${msg('How many')}</th>
            <th scope="col" class="what">${msg('What becomes of them')}</th>
          </tr>
        </thead>
        <tbody>
          ${verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => this.#kind(verdict, counts[verdict]))}
        </tbody>
      </table>
      <div class="tabs" role="group" aria-label=${msg('Which are shown')}>
        ${this.#tab('', msg('All'), total)} ${verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => this.#tab(verdict, verdictWords(verdict), counts[verdict]))}
      </div>
      <div class="heads" aria-hidden="true"><span>${msg('In the file')}</span><span>${msg('In the glossary')}</span><span>${msg('What becomes of it')}</span></div>
      ${this.rows.map(
        (row) =>
          html`<wb-incoming-concept
            .row=${row}
            .choice=${this.chosen.get(row.index) ?? this.all[row.verdict]}
            @choice-made=${this.#choiceMade}
          ></wb-incoming-concept>`,
      )}
      ${
        this.rows.length < this.total
          ? html`<button class="more" @click=${() => this.dispatchEvent(new Event('more-wanted'))}>${msg(str`Show more (${count(this.total - this.rows.length)} left)`)}</button>`
          : nothing
      }`
  }

  #kind(verdict: Verdict, number: number): TemplateResult {
    const explained = {
      contradicts: msg('Contradict a concept of the glossary'),
      adds: msg('Add to a concept of the glossary'),
      new: msg('New'),
      same: msg('Say nothing new'),
    }[verdict]
    return html`<tr>
      <th scope="row">${explained}</th>
      <td class="count">${count(number)}</td>
      <td class="what">
        <select
          aria-label=${msg(str`What becomes of all that ${explained}`)}
          .value=${this.all[verdict]}
          @change=${(event: Event) => this.#forAll(verdict, (event.target as HTMLSelectElement).value as TakeChoice)}
        >
          ${choicesOf[verdict].map((choice) => html`<option value=${choice} ?selected=${choice === this.all[verdict]}>${choiceWords(choice, verdict)}</option>`)}
        </select>
      </td>
    </tr>`
  }

  #tab(verdict: Verdict | '', words: string, number: number): TemplateResult {
    return html`<button aria-pressed=${this.verdict === verdict} @click=${() => this.#tell('verdict-wanted', { verdict })}>
      ${words} <span class="soft numbers">${count(number)}</span>
    </button>`
  }

  /** A choice for all of a kind takes the place of those for single ones that are shown to be of it. */
  #forAll(verdict: Verdict, choice: TakeChoice): void {
    this.all = { ...this.all, [verdict]: choice }
    const kept = new Map(this.chosen)
    for (const row of this.rows) if (row.verdict === verdict) kept.delete(row.index)
    this.chosen = kept
  }

  readonly #choiceMade = ({ detail }: CustomEvent<{ index: number; choice: TakeChoice }>): void => {
    this.chosen = new Map(this.chosen).set(detail.index, detail.choice)
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-incoming-glossary': IncomingGlossary
  }
}
