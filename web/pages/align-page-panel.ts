import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SegmentId } from '../api/types.ts'
import '../components/act-button.ts'
import '../components/concept-card.ts'
import '../components/concept-chooser.ts'
import '../components/evidence-panel.ts'
import '../components/rival-list.ts'
import { kindWords } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { AlignView } from '../state/align-view.ts'
import { type Bench, commandOf } from '../state/commands.ts'
import { keyLabel } from '../state/keys.ts'
import { aloneSegment, openSegment, type Rival, rivalsOf } from '../state/nearest.ts'
import { segmentsOf } from '../state/rows.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { readable } from './align-page-evidence.ts'
import type { NameDesk, Named } from './align-page-names.ts'
import { range } from './align-page-rows.ts'
import { reasonWords } from './align-page-words.ts'

const first = ['confirm-next', 'reject', 'none'] as const
// biome-ignore format: the order of the list, at a glance
const more = [
  'confirm', 'reopen', 'carry', 'group', 'ungroup', 'movePrevious', 'moveNext',
  'edit', 'split', 'mergeNext', 'mergePrevious', 'exclude',
] as const

/**
 * What is to be known and done about the focused row: why it is doubtful, the evidence, the acts, its names.
 *
 * @fires command-wanted  {id} an act's button was pressed
 * @fires name-opened  {named} one of the row's names was pressed; null closes
 */
@customElement('wb-align-panel')
export class AlignPanel extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: block;
        padding: var(--s4) var(--s4) var(--s8) 18px;
      }
      @media (max-width: 720px) {
        :host {
          padding-top: var(--s2);
        }
      }
      .where {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      h2 {
        margin: 4px 0 10px;
        font: var(--heading);
        text-wrap: balance;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        margin: var(--s4) 0;
      }
      details {
        margin: 0 0 var(--s4);
      }
      summary {
        min-height: 28px;
        color: var(--soft);
        font: var(--ui-small);
        line-height: 28px;
        cursor: pointer;
      }
      .more {
        display: grid;
        gap: 2px;
        margin-top: 4px;
      }
      .more button {
        justify-content: space-between;
        min-height: 28px;
        padding: 2px 8px;
        border-color: transparent;
        background: none;
        text-align: start;
      }
      .more button:hover {
        background: var(--wash);
      }
      .names {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
        margin: 6px 0 var(--s3);
      }
      .names button {
        min-height: 28px;
        padding: 1px 9px;
        border-color: var(--line);
        border-bottom: 2px solid var(--kind);
        max-width: 100%;
        font: 15px/1.4 var(--text-face);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .names button[aria-pressed='true'] {
        background: var(--wash);
      }
      wb-concept-card,
      wb-concept-chooser {
        display: block;
        margin: 0 -4px var(--s4) -6px;
      }
      h3 {
        font: var(--heading);
        font-size: 13px;
        color: var(--soft);
      }
    `,
  ]

  @property({ attribute: false }) bench!: Bench
  @property({ attribute: false }) names!: NameDesk
  /** Grows with every change of the view: the panel reads it anew. */
  @property({ type: Number }) tick = 0

  override render() {
    const { view } = this.bench
    const { row } = view
    if (!row || row.kind === 'ghost') return html`<p class="where">${msg('Choose a row to see why it is linked.')}</p>`
    if (row.kind === 'fold') return this.#fold(row.segments.length)
    const { mode } = view.state
    if (mode.kind === 'split') return this.#cutting(mode.cuts.length)
    const bitext = view.bitext.state.bitext
    const detail = row.link ? view.bitext.link(row.link) : undefined
    const evidence = readable(view, row, detail?.evidence ?? [])
    return html`${this.#named(view)}
      <p class="where">${this.#where()}</p>
      <h2>${reasonWords(view.lookOf(row), view.link, evidence)}</h2>
      ${
        evidence.length > 0
          ? html`<wb-evidence-panel
              .evidence=${evidence}
              sourceLang=${bitext?.source.lang ?? ''}
              targetLang=${bitext?.target.lang ?? ''}
            ></wb-evidence-panel>`
          : nothing
      }
      <div class="acts">
        ${first.map((id) => this.#act(id, id === 'confirm-next'))}
        ${openSegment(view) && rivalsOf(view) === null ? this.#act('candidates', false, aloneSegment(view) ? msg('Why is it alone?') : undefined) : nothing}
      </div>
      ${this.#nearest(view)}
      <details>
        <summary>${msg('All acts')}</summary>
        <div class="more">${more.map((id) => this.#line(id))}</div>
      </details>
      ${this.#names(view)}`
  }

  /** What of the other text comes nearest, where somebody asked. */
  #nearest(view: AlignView): TemplateResult | typeof nothing {
    const rivals = rivalsOf(view)
    const { bitext, index } = view.bitext.state
    const open = openSegment(view)
    if (rivals === null || open === null || !bitext) return nothing
    const [source, target] = [bitext.source.lang, bitext.target.lang]
    const isSource = index.place(open)?.side === 'source'
    const told = (rival: Rival) => {
      const [own, other] = [[open], [rival.segmentId]]
      const pair = isSource ? { source: own, target: other } : { source: other, target: own }
      return { ...rival, evidence: readable(view, pair, rival.evidence) }
    }
    return html`<wb-rival-list
      .rivals=${rivals === 'looking' ? null : rivals.map(told)}
      sourceLang=${source}
      targetLang=${target}
      lang=${isSource ? target : source}
      @rival-shown=${({ detail }: CustomEvent<{ segment: SegmentId }>) => {
        view.goTo(detail.segment)
        this.bench.page.panel()
      }}
      @rival-taken=${({ detail }: CustomEvent<{ number: number }>) => this.#want(`take-nearest-${detail.number}`)}
    ></wb-rival-list>`
  }

  /** Puts the keyboard on what is open about a name: its keys count then. */
  focusNamed(): void {
    this.renderRoot.querySelector<HTMLElement>('wb-concept-chooser, wb-concept-card')?.focus()
  }

  /** While a place to cut is chosen, that is all there is to do. */
  #cutting(likely: number): TemplateResult {
    return html`<p class="where">${this.#where()}</p>
      <h2>${msg('Where shall it be cut?')}</h2>
      <p class="soft">
        ${likely > 0 ? msg('A number cuts there. Any other place: word by word, then Enter.') : msg('Go there word by word, then Enter.')}
      </p>
      <div class="acts">${this.#act('cut-here', true)} ${this.#act('stop-split', false)}</div>
      <div class="more">${(['cut-left', 'cut-right'] as const).map((id) => this.#line(id))}</div>`
  }

  #fold(n: number): TemplateResult {
    return html`<h2>${msg(str`${n} segments in one line`)}</h2>
      <p class="soft">${msg('Enter opens and closes the line.')}</p>
      <div class="acts">${this.#act('confirm-next', true, msg('Open or close'))}</div>`
  }

  #where(): string {
    const { view } = this.bench
    const { index } = view.bitext.state
    const { row } = view
    if (!row || row.kind === 'fold' || row.kind === 'ghost') return ''
    const numbers = (ids: readonly SegmentId[]) => (ids.length > 0 ? range(ids.map((id) => index.number(id))) : '—')
    return `${numbers(row.source)} ↔ ${numbers(row.target)}`
  }

  #act(id: string, main: boolean, label = this.#label(id)): TemplateResult {
    const command = commandOf(id)
    return html`<wb-act-button
      label=${label}
      shortcut=${keyLabel(command.keys[0])}
      ?main=${main}
      ?off=${!command.enabled(this.bench)}
      @act-request=${() => this.#want(id)}
    ></wb-act-button>`
  }

  /** Enter only goes on where there is nothing to confirm. */
  #label(id: string): string {
    if (id !== 'confirm-next' || commandOf('confirm').enabled(this.bench)) return commandOf(id).label()
    return msg('Go on')
  }

  #line(id: string): TemplateResult {
    const command = commandOf(id)
    const off = !command.enabled(this.bench)
    return html`<button aria-disabled=${off ? 'true' : nothing} @click=${() => !off && this.#want(id)}>
      ${command.label()}<kbd>${keyLabel(command.keys[0])}</kbd>
    </button>`
  }

  #names(view: AlignView): TemplateResult | typeof nothing {
    const row = view.row!
    const named = segmentsOf(row).flatMap((segment) =>
      (view.bitext.texts.get(segment)?.mentions ?? []).map((mention) => ({ segment, mention })),
    )
    if (named.length === 0) return nothing
    const { named: shown } = this.names
    const open = shown?.kind === 'mention' ? shown.mention : null
    const lang = (segment: SegmentId) => this.#lang(segment)
    return html`<h3>${msg('Names in this row')} <kbd>${keyLabel(commandOf('names').keys[0])}</kbd></h3>
      <div class="names">
        ${named.map(
          ({ segment, mention }) => html`<button
            lang=${lang(segment)}
            style="--kind: var(--${mention.kind})"
            title=${kindWords(mention.kind)}
            aria-pressed=${open !== null && open.start === mention.start && shown?.segment === segment}
            @click=${() => this.#open({ kind: 'mention', segment, mention })}
          >
            ${mention.form}
          </button>`,
        )}
      </div>`
  }

  #named(view: AlignView): TemplateResult | typeof nothing {
    const { named } = this.names
    if (!named) return nothing
    const lang = this.#lang(named.segment)
    if (named.kind === 'stretch') {
      return html`<wb-concept-chooser
        tabindex="-1"
        text=${named.text}
        lang=${lang}
        .near=${this.names.near}
        .concepts=${this.names.concepts}
        .asking=${this.names.asking}
      ></wb-concept-chooser>`
    }
    const concept = view.bitext.concept(named.mention.conceptId) ?? null
    const project = view.bitext.state.bitext?.projectId ?? ''
    return html`<wb-concept-card
      tabindex="-1"
      lang=${lang}
      href=${paths.glossary(project, named.mention.conceptId)}
      .concept=${concept}
      .mention=${named.mention}
      .asking=${this.names.asking}
      .forms=${view.bitext.forms(named.segment, named.mention)?.forms ?? []}
    ></wb-concept-card>`
  }

  #lang(segment: SegmentId): string {
    const { bitext, index } = this.bench.view.bitext.state
    return (index.place(segment)?.side === 'target' ? bitext?.target.lang : bitext?.source.lang) ?? ''
  }

  #want(id: string): void {
    this.dispatchEvent(new CustomEvent('command-wanted', { detail: { id }, bubbles: true, composed: true }))
  }

  #open(named: Named | null): void {
    this.dispatchEvent(new CustomEvent('name-opened', { detail: { named }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-align-panel': AlignPanel
  }
  interface HTMLElementEventMap {
    'command-wanted': CustomEvent<{ id: string }>
    'name-opened': CustomEvent<{ named: Named | null }>
  }
}
