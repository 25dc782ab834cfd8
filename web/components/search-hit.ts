import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SearchBeside, SearchHit } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import { glyphs, lookWords } from './link-gutter.ts'
import { count, languageName } from './words.ts'

/** Units of text around what was found: a place is recognised by them, not read through. */
const around = 260

/**
 * A segment in which something was found, and what stands beside it in each bitext.
 *
 * @property hit     the segment
 * @property href    where it is best seen
 * @property hrefOf  where it is seen beside that
 * @csspart place    the link to the place
 */
@customElement('wb-search-hit')
export class SearchHitRow extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--s2) var(--s6);
        padding: var(--s3) 0;
      }
      a {
        display: block;
        min-height: 24px;
        padding: var(--s1) var(--s2);
        margin-left: calc(-1 * var(--s2));
        border-radius: 4px;
        text-decoration: none;
      }
      a:hover {
        background: var(--wash);
      }
      .text {
        display: block;
        font: var(--text-small);
        overflow-wrap: anywhere;
      }
      .where {
        display: block;
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }
      .confirmed {
        color: var(--decided);
      }
      .proposed {
        color: var(--proposed);
      }
      .drafted {
        color: var(--drafted);
      }
      mark {
        background: var(--doubt-wash);
        color: inherit;
        font-weight: 650;
      }
      .excluded .text {
        color: var(--soft);
      }
      @media (max-width: 720px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        .beside {
          padding-left: var(--s4);
          border-left: 2px solid var(--line);
        }
      }
    `,
  ]

  @property({ attribute: false }) hit!: SearchHit
  @property() href = ''
  @property({ attribute: false }) hrefOf: (hit: SearchHit, beside: SearchBeside) => string = () => ''

  override render() {
    const { hit } = this
    return html`<div class=${hit.excluded ? 'excluded' : ''}>
        <a part="place" class="place" href=${this.href}>
          <span class="where"
            >${hit.document} · ${languageName(hit.lang)} · ${msg(str`segment ${count(hit.number)}`)}
            ${hit.excluded ? html`· ${lookWords('excluded')}` : nothing}</span
          >
          <span class="text" lang=${hit.lang}>${markedText(hit)}</span>
        </a>
      </div>
      <div class="beside">${hit.beside.map((beside) => this.#beside(beside))}</div>`
  }

  /** Takes the keyboard. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.place')?.focus(options)
  }

  #beside(beside: SearchBeside): TemplateResult {
    const { state, texts } = beside
    const look = state === 'proposed' ? 'strong' : (state ?? 'unlinked')
    const words =
      state !== null && texts.length === 0
        ? lookWords(state === 'confirmed' ? 'without' : 'maybe-without')
        : lookWords(look)
    const sign = texts.length === 0 ? '' : (glyphs[look] ?? '')
    return html`<a href=${this.hrefOf(this.hit, beside)}>
      <span class="where"
        ><span class=${texts.length === 0 ? '' : (state ?? '')}><span aria-hidden="true">${sign}</span> ${words}</span> ·
        ${beside.document} · ${languageName(beside.lang)}</span
      >
      ${texts.length === 0 ? nothing : html`<span class="text" lang=${beside.lang}>${texts.join(' ')}</span>`}
    </a>`
  }
}

/** The text around the first place, with every place in it marked. */
function markedText({ text, places }: SearchHit): unknown[] {
  const first = places[0]!
  const from = first.start > around ? wordStart(text, first.start - around) : 0
  const to = text.length - first.end > 2 * around ? wordEnd(text, first.end + 2 * around) : text.length
  const parts: unknown[] = [from > 0 ? '…' : nothing]
  let at = from
  for (const { start, end } of places) {
    if (end > to) break
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  parts.push(text.slice(at, to), to < text.length ? '…' : nothing)
  return parts
}

const wordStart = (text: string, at: number) => text.indexOf(' ', at) + 1 || at
const wordEnd = (text: string, at: number) => Math.max(text.lastIndexOf(' ', at), at - around)

declare global {
  interface HTMLElementTagNameMap {
    'wb-search-hit': SearchHitRow
  }
}
