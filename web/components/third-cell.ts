import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset, texts } from '../styles/shared.ts'
import './link-gutter.ts'
import { type GutterLook, lookWords } from './link-gutter.ts'
import './name-text.ts'
import type { MentionView } from '../api/types.ts'

/** A segment of the third text. */
export interface ThirdSegment {
  readonly id: string
  /** In its text, from 1. */
  readonly number: number
  /** Null until it has been read. */
  readonly text: string | null
  readonly mentions: readonly MentionView[]
}

/** A link of the other pair that has a segment of this row. */
export interface ThirdLink {
  readonly look: GutterLook
  readonly size: string
  readonly segments: readonly ThirdSegment[]
  /** Its text stands beside an earlier row that it is linked with too. */
  readonly above: boolean
}

/** What the third text has for a row. */
export interface ThirdModel {
  readonly lang: string
  /** The side of the row that it is linked with. */
  readonly beside: 'source' | 'target'
  readonly links: readonly ThirdLink[]
  readonly focused: boolean
}

/**
 * What a third text has for a row, by the links of another pair: read beside it, and decided with its own keys.
 *
 * @property third  what it shows
 * @fires third-pressed  when it is pressed
 */
@customElement('wb-third-cell')
export class ThirdCell extends LitElement {
  static override styles = [
    reset,
    texts,
    css`
      :host {
        display: grid;
        gap: 6px;
        align-content: start;
        min-width: 0;
        min-height: 26px;
        border-radius: 3px;
        outline: none !important;
        cursor: default;
      }
      .link {
        display: grid;
        grid-template-columns: 56px minmax(0, 1fr);
        align-items: start;
      }
      :host([beside='source']) .link {
        grid-template-columns: minmax(0, 1fr) 56px;
      }
      :host([beside='source']) wb-link-gutter {
        order: 2;
      }
      wb-link-gutter {
        padding: 0 4px;
      }
      .segments {
        display: grid;
        gap: 6px;
      }
      .segment {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 36px;
        min-height: 25px;
      }
      .segment + .segment {
        padding-top: 6px;
        border-top: 1px dashed var(--line);
      }
      :host([beside='source']) .segment {
        grid-template-columns: 36px minmax(0, 1fr);
      }
      :host([beside='source']) .number {
        order: -1;
      }
      .number {
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: 26px;
        font-variant-numeric: tabular-nums;
        text-align: center;
        user-select: none;
      }
      .number span {
        display: inline-block;
        min-width: 24px;
        padding: 0 4px;
        border: 1.5px solid transparent;
        border-radius: 6px;
        line-height: 20px;
      }
      :host(:focus) .number span {
        background: var(--focus);
        color: var(--on-decided);
      }
      :host(:focus) .none {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .above {
        color: var(--soft);
        font: italic 14px/26px var(--ui-face);
      }
      :host(:focus) .above {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
        border-radius: 3px;
      }
      .none {
        min-height: 26px;
        padding-left: 56px;
        border-radius: 3px;
        color: var(--soft);
        font: italic 14px/26px var(--ui-face);
      }
      :host([beside='source']) .none {
        padding-left: 36px;
      }
      .waiting {
        width: 60%;
        height: 12px;
        margin: 7px 0;
        border-radius: 4px;
        background: var(--wash);
      }
      @media (forced-colors: active) {
        :host(:focus) .number span {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ]

  @property({ attribute: false }) third!: ThirdModel

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('click', this.#press)
  }

  override disconnectedCallback(): void {
    this.removeEventListener('click', this.#press)
    super.disconnectedCallback()
  }

  override willUpdate(): void {
    const { beside, links } = this.third
    this.setAttribute('beside', beside)
    const told = links.map(({ look, segments }) => {
      const text = segments.map((each) => each.text ?? '').join(' ')
      const numbers = segments.map((each) => each.number).join(', ')
      return text ? msg(str`${numbers}: ${text} (${lookWords(look)})`) : lookWords(look)
    })
    this.setAttribute('aria-label', told.join(' ') || msg('nothing in the third text'))
  }

  override render() {
    const { links, lang } = this.third
    const shown = links.filter(({ segments }) => segments.length > 0)
    if (shown.length === 0)
      return html`<p class="none">${links.length > 0 ? msg('nothing in this text') : msg('not linked')}</p>`
    return shown.map(
      (link) => html`<div class="link">
        <wb-link-gutter look=${link.look} size=${link.size}></wb-link-gutter>
        <div class="segments">
          ${link.above ? this.#above(link) : link.segments.map((each) => this.#segment(each, lang))}
        </div>
      </div>`,
    )
  }

  #above({ segments }: ThirdLink) {
    const numbers = segments.map(({ number }) => number).join(', ')
    return html`<p class="above">${msg(str`${numbers}, above`)}</p>`
  }

  #segment({ number, text, mentions }: ThirdSegment, lang: string) {
    return html`<div class="segment">
      ${
        text === null
          ? html`<div class="waiting"></div>`
          : html`<p class="text" lang=${lang}><wb-name-text .text=${text} .mentions=${mentions}></wb-name-text></p>`
      }
      <span class="number"><span>${number}</span></span>
    </div>`
  }

  readonly #press = (): void => {
    this.dispatchEvent(new Event('third-pressed', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-third-cell': ThirdCell
  }
  interface HTMLElementEventMap {
    'third-pressed': Event
  }
}
