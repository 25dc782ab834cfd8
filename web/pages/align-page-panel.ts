import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LinkBone, SegmentId } from '../api/types.ts'
import '../components/act-button.ts'
import '../components/draft-names.ts'
import '../components/evidence-panel.ts'
import '../components/rival-list.ts'
import type { AlignView } from '../state/align-view.ts'
import { type Bench, commandOf } from '../state/commands.ts'
import { draftableSegment, isDraft, namesToUse } from '../state/draft.ts'
import { keyLabel } from '../state/keys.ts'
import { aloneSegment, openSegment, type Rival, rivalsOf } from '../state/nearest.ts'
import { type Row, segmentsOf } from '../state/rows.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { writeAtCaret } from './align-page-drafts.ts'
import { readable } from './align-page-evidence.ts'
import { deepFocus } from './align-page-keyboard.ts'
import type { PastDesk } from './align-page-past.ts'
import { range } from './align-page-rows.ts'
import type { ThirdDesk } from './align-page-third.ts'
import { reasonWords } from './align-page-words.ts'
import type { NameDesk } from './name-desk.ts'
import './name-panel.ts'

const first = ['confirm-next', 'reject', 'none'] as const
// biome-ignore format: the order of the list, at a glance
const more = [
  'confirm', 'reopen', 'carry', 'group', 'ungroup', 'movePrevious', 'moveNext',
  'edit', 'draft', 'split', 'mergeNext', 'mergePrevious', 'exclude', 'past',
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
      .past {
        margin: 0 0 var(--s4);
        border-top: 1px solid var(--line);
      }
      .past .acts {
        margin: var(--s3) 0 0;
        gap: 6px;
      }
      .past .acts button {
        min-height: 28px;
        padding: 2px 10px;
        font: var(--ui-small);
      }
      .past .acts button[aria-pressed='true'] {
        background: var(--wash);
        font-weight: 600;
      }
      .named {
        margin: 0 -4px var(--s4) -6px;
      }
    `,
  ]

  @property({ attribute: false }) bench!: Bench
  @property({ attribute: false }) names!: NameDesk
  @property({ attribute: false }) past: PastDesk | null = null
  @property({ attribute: false }) third: ThirdDesk | null = null
  /** Grows with every change of the view: the panel reads it anew. */
  @property({ type: Number }) tick = 0

  override render() {
    const { view } = this.bench
    const { row } = view
    if (!row || row.kind === 'ghost') return html`<p class="where">${msg('Choose a row to see why it is linked.')}</p>`
    if (row.kind === 'fold') return this.#fold(row.segments.length)
    const { mode } = view.state
    if (mode.kind === 'split') return this.#cutting(mode.cuts.length)
    if (mode.kind === 'third') return this.#third(row)
    const bitext = view.bitext.state.bitext
    const detail = row.link ? view.bitext.link(row.link) : undefined
    const evidence = readable(view, row, detail?.evidence ?? [])
    return html`<wb-name-panel class="named" .desk=${this.names} .tick=${this.tick}></wb-name-panel>
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
        ${draftableSegment(view) ? this.#act('draft', false) : nothing}
        ${openSegment(view) && rivalsOf(view) === null ? this.#act('candidates', false, aloneSegment(view) ? msg('Why is it alone?') : undefined) : nothing}
      </div>
      ${this.#nearest(view)}
      <details>
        <summary>${msg('All acts')}</summary>
        <div class="more">${more.map((id) => this.#line(id))}</div>
      </details>
      ${this.past?.render() ?? nothing}
      ${this.#toUse(view)}
      <wb-name-chips .desk=${this.names} .segments=${segmentsOf(row)} .tick=${this.tick}></wb-name-chips>`
  }

  /** While a translation is written: the names of the other side. */
  #toUse(view: AlignView): TemplateResult | typeof nothing {
    const { mode } = view.state
    const { bitext, index } = view.bitext.state
    if (mode.kind !== 'edit' || !bitext || !isDraft(view, mode.segment)) return nothing
    const text = view.typedIn(mode.segment) ?? view.bitext.texts.get(mode.segment)?.text ?? ''
    const [own, other] = index.place(mode.segment)?.side === 'source' ? ['source', 'target'] : ['target', 'source']
    return html`<wb-draft-names
      .names=${namesToUse(view, mode.segment, text)}
      lang=${bitext[own as 'source'].lang}
      otherLang=${bitext[other as 'target'].lang}
      shortcut=${keyLabel(commandOf('insert-name').keys[0])}
      @name-wanted=${({ detail }: HTMLElementEventMap['name-wanted']) => {
        const field = deepFocus()
        if (field instanceof HTMLTextAreaElement) writeAtCaret(field, detail.text)
      }}
    ></wb-draft-names>`
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
    this.renderRoot.querySelector('wb-name-panel')?.focus()
  }

  /** On the third text: how it is linked, and the keys that count there. */
  #third(row: Row): TemplateResult {
    const text = this.third?.text
    const links = text?.linksOf(row) ?? []
    const number = (side: 'source' | 'target', link: LinkBone) =>
      range(link[side].map((id) => text!.bitext.state.index.number(id))) || '—'
    return html`<p class="where">${text ? `${text.third.document.name}` : ''}</p>
      ${
        links.length === 0
          ? html`<h2>${msg('Linked with nothing in the third text.')}</h2>`
          : links.map(
              (link) => html`<p class="where">${number('source', link)} ↔ ${number('target', link)}</p>
                <h2>${reasonWords(text!.lookOf(link), link, [])}</h2>`,
            )
      }
      <div class="acts">
        ${this.#act('third-confirm', true, msg('Confirm and go on'))} ${this.#act('third-reject', false, msg('Reject'))}
        ${this.#act('third-open', false, msg('Open the pair'))} ${this.#act('third-leave', false, msg('Back'))}
      </div>`
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

  #want(id: string): void {
    this.dispatchEvent(new CustomEvent('command-wanted', { detail: { id }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-align-panel': AlignPanel
  }
  interface HTMLElementEventMap {
    'command-wanted': CustomEvent<{ id: string }>
  }
}
