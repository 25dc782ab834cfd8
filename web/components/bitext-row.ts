import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Alignment, BitextCounts, BitextView, Job } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import './menu.ts'
import type { Part } from './progress-bar.ts'
import './progress-bar.ts'
import { type Third, throughWords } from './thirds.ts'
import { count, languageName } from './words.ts'

/**
 * Two documents side by side: how far the work is, and what can be done.
 *
 * @property bitext  the bitext
 * @property href  where it is worked on
 * @property thirds  documents that both are linked with
 * @fires align-request  {bitext, as} `as`: what they are taken for from now on, where that is chosen
 * @fires pivot-request  {bitext}: to be aligned through the thirds
 * @fires cancel-request  {job}
 * @fires export-request  {bitext}
 * @fires bitext-deleted  {bitext}
 */
@customElement('wb-bitext-row')
export class BitextRow extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        padding: var(--s4) 0;
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: start;
        justify-content: space-between;
      }
      .pair {
        flex: 1 1 20em;
        min-width: 0;
        font: var(--text);
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      .pair:hover {
        text-decoration: underline;
        text-decoration-color: var(--edge);
      }
      .pair small {
        color: var(--soft);
        font: var(--ui-small);
      }
      .acts {
        display: flex;
        gap: var(--s1);
      }
      wb-progress-bar {
        margin: var(--s3) 0 var(--s2);
      }
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .counts span {
        display: inline-flex;
        gap: 6px;
        align-items: center;
      }
      .counts i {
        width: 9px;
        height: 9px;
        border-radius: 50%;
        background: var(--color);
      }
      .counts i.alone {
        border: 2px solid var(--without);
        background: none;
      }
      .note {
        max-width: 46em;
        margin-top: var(--s3);
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
      }
      .job {
        display: flex;
        gap: var(--s3);
        align-items: center;
        margin-top: var(--s2);
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      progress {
        flex: 1;
        max-width: 20em;
        height: 6px;
        accent-color: var(--proposed);
      }
      @media (forced-colors: active) {
        .counts i {
          forced-color-adjust: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) bitext!: BitextView
  @property() href = ''
  @property({ attribute: false }) thirds: readonly Third[] = []

  override render() {
    const { source, target, alignment, job } = this.bitext
    const running = job !== null && job.finishedAt === null
    const parts = partsOf(this.bitext.counts)
    const total = parts.reduce((sum, part) => sum + part.value, 0)
    return html`<div class="top">
        <a class="pair" href=${this.href}>
          <span lang=${source.lang}>${source.name}</span> <small>${languageName(source.lang)}</small> ⟷
          <span lang=${target.lang}>${target.name}</span> <small>${languageName(target.lang)}</small>
        </a>
        <div class="acts">
          ${
            alignment || running
              ? nothing
              : html`<button class="main" @click=${() => this.#tell('align-request', { bitext: this.bitext })}>${msg('Align')}</button>`
          }
          <button @click=${() => this.#tell('export-request', { bitext: this.bitext })} ?hidden=${total === 0}>${msg('Export…')}</button>
          <wb-menu label=${msg('More acts for this pair')} .items=${this.#more(running)}></wb-menu>
        </div>
      </div>
      ${total > 0 ? html`<wb-progress-bar .parts=${parts} .total=${total}></wb-progress-bar>` : nothing}
      <p class="counts">${this.#counts(parts)}</p>
      ${running ? this.#job(job) : nothing}
      ${
        !running && (job?.state === 'failed' || job?.state === 'interrupted')
          ? html`<p class="note" role="alert">${msg(str`Aligning did not end well: ${job.message || msg('Kopir was closed')}`)}</p>`
          : nothing
      }
      ${likenessNote(alignment)}`
  }

  #counts(parts: readonly Part[]): unknown {
    const { counts, alignment } = this.bitext
    const sides = msg(str`${count(counts.sourceSegments)} and ${count(counts.targetSegments)} segments`)
    const shown = parts.filter((part) => part.value > 0)
    if (shown.length === 0) return html`${sides}${alignment ? '' : html` · ${msg('not aligned yet')}`}`
    return html`${shown.map((part) => html`<span><i class=${part.color} style="--color: var(--${part.color})"></i>${part.words}</span>`)}
      <span>${sides}</span>
      ${counts.excluded > 0 ? html`<span>${msg(str`${count(counts.excluded)} excluded`)}</span>` : nothing}`
  }

  #job(job: Job): TemplateResult {
    const share = Math.round(job.progress * 100)
    return html`<div class="job">
      <span>${job.state === 'queued' ? msg('Waiting to align…') : msg(str`Aligning… ${share} %`)}</span>
      <progress max="1" .value=${job.progress} aria-label=${msg('Aligning')}></progress>
      <button class="quiet" @click=${() => this.#tell('cancel-request', { job })}>${msg('Cancel')}</button>
    </div>`
  }

  #more(running: boolean) {
    const { bitext } = this
    const through = { label: throughWords(this.thirds), run: () => this.#tell('pivot-request', { bitext }) }
    return [
      ...(running || this.thirds.length === 0 ? [] : [through]),
      ...(running || !bitext.alignment
        ? []
        : [
            { label: msg('Align again; what you confirmed stays'), run: () => this.#tell('align-request', { bitext }) },
            this.#other(bitext.alignment),
          ]),
      { label: msg('Take apart (the documents stay)'), run: () => this.#tell('bitext-deleted', { bitext }) },
    ]
  }

  /** To take them for the other thing than they are taken for now. */
  #other({ verdict, said }: Alignment) {
    const as = (said ?? verdict) === 'comparable' ? 'parallel' : 'comparable'
    const label = {
      parallel: msg('Align again as parallel texts'),
      comparable: msg('Align again as comparable texts'),
    }[as]
    return { label, run: () => this.#tell('align-request', { bitext: this.bitext, as }) }
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

function likenessNote(alignment: Alignment | null): TemplateResult | typeof nothing {
  if (alignment?.verdict !== 'comparable') return nothing
  const words =
    alignment.said === 'parallel'
      ? msg('You treat these as parallel, but they look comparable: many links may be wrong.')
      : msg('These look comparable, not parallel: links are proposed only where both say the same, and may cross.')
  return html`<p class="note">${words}</p>`
}

/** Links by state. */
export type LinkCounts = Pick<
  BitextCounts,
  'confirmed' | 'withoutCounterpart' | 'drafted' | 'proposed' | 'proposedWithout'
>

/** The links of a bitext by state. Confirmed nulls are told apart from confirmed pairs. */
export function partsOf(counts: LinkCounts): Part[] {
  const pairs = counts.confirmed - counts.withoutCounterpart
  const proposed = counts.proposed - counts.proposedWithout
  return [
    { value: pairs, color: 'decided', words: msg(str`${count(pairs)} confirmed`) },
    { value: counts.drafted, color: 'drafted', words: msg(str`${count(counts.drafted)} drafted`) },
    {
      value: counts.withoutCounterpart,
      color: 'without',
      words: msg(str`${count(counts.withoutCounterpart)} without counterpart`),
    },
    { value: proposed, color: 'proposed', words: msg(str`${count(proposed)} proposed`) },
    {
      value: counts.proposedWithout,
      color: 'alone',
      words: msg(str`${count(counts.proposedWithout)} segments probably without counterpart`),
    },
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-bitext-row': BitextRow
  }
  interface HTMLElementEventMap {
    'align-request': CustomEvent<{ bitext: BitextView; as?: 'parallel' | 'comparable' }>
    'pivot-request': CustomEvent<{ bitext: BitextView }>
    'cancel-request': CustomEvent<{ job: Job }>
    'export-request': CustomEvent<{ bitext: BitextView }>
    'bitext-deleted': CustomEvent<{ bitext: BitextView }>
  }
}
