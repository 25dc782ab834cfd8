import { msg } from '@lit/localize'
import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/** How a link stands: as `state/row-state` tells it. */
export type GutterLook =
  | 'strong'
  | 'weak'
  | 'confirmed'
  | 'edited'
  | 'drafted'
  | 'without'
  | 'maybe-without'
  | 'unlinked'
  | 'excluded'

/** The word for each state; colour, line and glyph say the same. */
export function lookWords(look: GutterLook): string {
  return {
    strong: msg('proposed'),
    weak: msg('proposed, doubtful'),
    confirmed: msg('confirmed'),
    edited: msg('confirmed, edited since'),
    drafted: msg('drafted'),
    without: msg('no counterpart'),
    'maybe-without': msg('perhaps no counterpart'),
    unlinked: msg('not linked'),
    excluded: msg('excluded'),
  }[look]
}

/** The sign of each state that has a line with two ends. */
export const glyphs: Partial<Record<GutterLook, string>> = {
  strong: '○',
  weak: '?',
  confirmed: '✓',
  edited: '◐',
  drafted: '✎',
}

/**
 * The line between the two sides of a row, drawn in the link's state: solid where decided, broken where not, double
 * where written here, a stub with a ring where there is no counterpart.
 *
 * @property look  the state
 * @property size  `2:1` for a link of several segments; empty for one and one
 * @property side  for a stub: the side that has text; `both` where two unlinked texts only lie next to each other
 */
@customElement('wb-link-gutter')
export class LinkGutter extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
        --c: var(--proposed);
        color: var(--c);
      }
      :host([look='weak']) {
        --c: var(--doubt);
      }
      :host([look='confirmed']),
      :host([look='edited']) {
        --c: var(--decided);
      }
      :host([look='drafted']) {
        --c: var(--drafted);
      }
      :host([look='without']),
      :host([look='maybe-without']),
      :host([look='unlinked']),
      :host([look='excluded']) {
        --c: var(--without);
      }
      svg {
        display: block;
        width: 64px;
        max-width: 100%;
        height: 26px;
        overflow: visible;
      }
      :host([side='target']) svg {
        transform: scaleX(-1);
      }
      line,
      circle {
        stroke: currentColor;
        stroke-width: 1.4;
        fill: none;
      }
      @media (max-width: 720px) {
        :host {
          overflow: hidden;
        }
        /* The middle of the line is enough: its pattern and its glyph. */
        svg {
          max-width: none;
          margin-left: -17px;
        }
        :host([look*='without']) svg,
        :host([look='excluded']) svg {
          margin-left: -6px;
        }
      }
      .thick {
        stroke-width: 2.4;
      }
      text {
        fill: currentColor;
        font: 600 12px var(--ui-face);
        text-anchor: middle;
      }
      .gap {
        stroke: var(--doubt);
      }
    `,
  ]

  @property({ reflect: true }) look: GutterLook = 'unlinked'
  @property() size = ''
  @property({ reflect: true }) side = ''

  override render() {
    const words = lookWords(this.look)
    return html`<svg viewBox="0 0 64 26" role="img" aria-label=${this.size ? `${words}, ${this.size}` : words}>
      <title>${words}</title>
      ${this.#line()}
    </svg>`
  }

  #line() {
    const { look, size } = this
    if (look === 'excluded') return mark('⊘', 12)
    if (look === 'unlinked')
      return this.side === 'both' ? nothing : svg`<line x1="2" y1="13" x2="16" y2="13" stroke-dasharray="1.5 3"/>`
    if (look === 'without' || look === 'maybe-without') {
      const dash = look === 'without' ? '' : '3 3'
      return svg`<line x1="2" y1="13" x2="25" y2="13" class=${look === 'without' ? 'thick' : ''} stroke-dasharray=${dash}/>
        <circle cx="31" cy="13" r="5" stroke-dasharray=${dash}/>`
    }
    const glyph = size || glyphs[look] || ''
    const half = size ? 17 : 10
    const [left, right] = [32 - half, 32 + half]
    if (look === 'drafted') {
      return svg`${pair(left, right, 10.5)}${pair(left, right, 15.5)}${mark(glyph, 32)}`
    }
    if (look === 'edited') {
      return svg`<line class="thick" x1="2" y1="13" x2="14" y2="13"/><line class="thick gap" x1="17" y1="13" x2=${left} y2="13"/>
        <line class="thick gap" x1=${right} y1="13" x2="47" y2="13"/><line class="thick" x1="50" y1="13" x2="62" y2="13"/>
        ${mark(glyph, 32)}`
    }
    const dash = look === 'weak' ? '4 4' : ''
    const thick = look === 'confirmed' ? 'thick' : ''
    return svg`<line class=${thick} stroke-dasharray=${dash} x1="2" y1="13" x2=${left} y2="13"/>
      <line class=${thick} stroke-dasharray=${dash} x1=${right} y1="13" x2="62" y2="13"/>${mark(glyph, 32)}`
  }
}

const mark = (glyph: string, x: number) => svg`<text x=${x} y="17.5" aria-hidden="true">${glyph}</text>`
const pair = (left: number, right: number, y: number) =>
  svg`<line x1="2" y1=${y} x2=${left} y2=${y}/><line x1=${right} y1=${y} x2="62" y2=${y}/>`

declare global {
  interface HTMLElementTagNameMap {
    'wb-link-gutter': LinkGutter
  }
}
