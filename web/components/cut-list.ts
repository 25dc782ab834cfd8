import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportPreview, PreviewSegment } from '../api/types.ts'
import { buttons, reset, texts } from '../styles/shared.ts'
import { count } from './words.ts'

/**
 * The segments of a text as they would be cut: what stays in the work, and greyed out what would not, with the reason.
 *
 * @property preview  what a file would give
 * @property lang  of the text
 * @fires suggestion-switched  {key, taken}: one suggestion against its rule
 */
@customElement('wb-cut-list')
export class CutList extends LitElement {
  static override styles = [
    reset,
    buttons,
    texts,
    css`
      :host {
        display: block;
        border-block: 1px solid var(--line);
        background: var(--raise);
      }
      li {
        display: grid;
        grid-template-columns: 3em minmax(0, 1fr);
        gap: 0 var(--s2);
        align-items: baseline;
        padding: 5px var(--s3) 5px 0;
      }
      li + li {
        border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
      }
      .pair {
        grid-template-columns: 3em minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--s2) var(--s4);
      }
      .no {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .heading .text {
        font-weight: 650;
      }
      .code .text {
        color: var(--soft);
      }
      .out {
        background: var(--wash);
      }
      .out .text {
        color: var(--soft);
        font: var(--text-small);
      }
      .out:not(.note) .text {
        text-decoration: line-through;
        text-decoration-color: color-mix(in srgb, var(--soft) 45%, transparent);
      }
      .out .line {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s4);
        align-items: baseline;
        justify-content: space-between;
      }
      .why {
        display: flex;
        gap: 0 var(--s2);
        align-items: baseline;
        color: var(--soft);
        font: var(--ui-small);
      }
      .why button {
        min-height: 24px;
        padding: 0 var(--s1);
        color: var(--decided);
        font: var(--ui-small);
      }
      .rest {
        padding: 6px var(--s3) 6px calc(3em + 8px);
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) preview!: ImportPreview
  @property() override lang = ''

  override render() {
    const { segments, total, pairs } = this.preview
    const reasons = new Map(this.preview.suggestions.map((each) => [each.key, each]))
    let number = 0
    return html`<ol>
        ${segments.map((segment) => {
          if (!segment.excluded) number++
          return pairs
            ? this.#pair(segment, number)
            : this.#segment(segment, number, reasons.get(segment.suggestion ?? ''))
        })}
      </ol>
      ${total > segments.length ? html`<p class="rest">${rest(this.preview)}</p>` : nothing}`
  }

  #segment(
    { text, kind, excluded, corrected }: PreviewSegment,
    number: number,
    suggestion: ImportPreview['suggestions'][number] | undefined,
  ): TemplateResult {
    const words = corrected ?? text
    return html`<li class="${kind} ${excluded ? 'out' : ''}">
      <span class="no">${excluded ? html`<span aria-label=${kind === 'note' ? msg('note') : msg('left out')}>⊘</span>` : number}</span>
      <div class="line">
        <p class="text" lang=${this.lang}>${words}</p>
        ${
          suggestion
            ? html`<p class="why">
              <span>${kind === 'note' ? msg(str`To the notes: ${suggestion.reason}`) : suggestion.reason}</span>
              <button class="quiet" @click=${() => this.#switch(suggestion.key, false)} aria-label=${msg(str`Keep “${words.slice(0, 60)}” in the text`)}>
                ${msg('Keep')}
              </button>
            </p>`
            : nothing
        }
        ${corrected !== null ? html`<p class="why"><span>${msg(str`Corrected from “${text}”`)}</span></p>` : nothing}
      </div>
    </li>`
  }

  #pair({ text }: PreviewSegment, number: number): TemplateResult {
    const { pairs } = this.preview
    const [source, target] = text.split(' ⟷ ')
    return html`<li class="pair">
      <span class="no">${number}</span>
      <p class="text" lang=${pairs!.sourceLang}>${source}</p>
      <p class="text" lang=${pairs!.targetLang}>${target}</p>
    </li>`
  }

  #switch(key: string, taken: boolean): void {
    const detail = { key, taken }
    this.dispatchEvent(new CustomEvent('suggestion-switched', { detail, bubbles: true, composed: true }))
  }
}

function rest({ total, segments, about }: ImportPreview): string {
  const more = count(total - segments.length)
  return about ? msg(str`… and about ${more} more`) : msg(str`… and ${more} more`)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-cut-list': CutList
  }
  interface HTMLElementEventMap {
    'suggestion-switched': CustomEvent<{ key: string; taken: boolean }>
  }
}
