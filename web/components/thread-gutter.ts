import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { linkColors } from '../styles/link-colors.ts'
import { reset } from '../styles/shared.ts'
import type { GutterLook } from './link-gutter.ts'

/** Where the lines of neighbouring segments begin: the first and the last of them, in pixels from the upper edge. */
export type ThreadEnd = readonly [first: number, last: number]

/** A link as a thread: its ends at either edge, one for each run of neighbouring segments. */
export interface Thread {
  readonly key: string
  readonly look: GutterLook
  readonly focused: boolean
  /** `2:3`; empty for one and one. */
  readonly size: string
  readonly source: readonly ThreadEnd[]
  readonly target: readonly ThreadEnd[]
}

/** In pixels: as wide as the space between the columns. */
const width = 78
/** How far a bracket reaches in from the edge. */
const bracket = 6

/**
 * The threads between two columns of text, as curves: the focused one in full strength and on top, others faint. A
 * bracket embraces the segments of a link that has several. What is drawn here is told in words by the rows.
 *
 * @property threads  those to draw; the rest of the picture is blank
 */
@customElement('wb-thread-gutter')
export class ThreadGutter extends LitElement {
  static override styles = [
    reset,
    linkColors,
    css`
      :host {
        display: block;
        width: 78px;
        overflow: hidden;
        contain: strict;
      }
      svg {
        display: block;
        width: 78px;
        height: 100%;
      }
      g {
        opacity: 0.25;
      }
      g.focused {
        opacity: 1;
      }
      path {
        fill: none;
        stroke: currentColor;
        stroke-width: 1.4;
      }
      g.focused path {
        stroke-width: 1.8;
      }
      g .thick {
        stroke-width: 2.4;
      }
      g.focused .thick {
        stroke-width: 2.8;
      }
      g .between {
        stroke: var(--paper);
        stroke-width: 2;
      }
      g .amber {
        stroke: var(--doubt);
      }
      text {
        fill: currentColor;
        stroke: var(--paper);
        stroke-width: 5px;
        paint-order: stroke;
        font: 600 12px var(--ui-face);
        text-anchor: middle;
      }
      @media (forced-colors: active) {
        g {
          opacity: 0.6;
        }
      }
    `,
  ]

  @property({ attribute: false }) threads: readonly Thread[] = []

  override render() {
    const ordered = this.threads.toSorted((a, b) => Number(a.focused) - Number(b.focused))
    return html`<svg aria-hidden="true">
      ${repeat(
        ordered,
        ({ key }) => key,
        (each) => svg`<g look=${each.look} class=${each.focused ? 'focused' : ''}>${drawn(each)}</g>${sizeOf(each)}`,
      )}
    </svg>`
  }
}

function drawn({ look, source, target }: Thread) {
  const several = source.length + target.length > 2 || [...source, ...target].some(([first, last]) => last > first)
  const left = several ? bracket : 0
  const right = width - left
  const lines = [
    ...source.map((end) => curve(left, middle(end), right, middle(target[0]!))),
    ...target.slice(1).map((end) => curve(left, middle(source[0]!), right, middle(end))),
  ]
  const brackets = several
    ? [...source.map((end) => bracketed(end, 0, left)), ...target.map((end) => bracketed(end, width, right))].join(' ')
    : ''
  const d = lines.join(' ')
  return svg`${stroke(look, d)}${brackets ? svg`<path class=${thickOf(look)} d=${brackets}></path>` : nothing}`
}

/** Not faint, or it could not be read. */
function sizeOf({ look, size, source, target }: Thread) {
  const y = (middle(source[0]!) + middle(target[0]!)) / 2
  return size ? svg`<text look=${look} x=${width / 2} y=${y + 4}>${size}</text>` : nothing
}

const middle = ([first, last]: ThreadEnd) => (first + last) / 2
const thickOf = (look: GutterLook) => (look === 'confirmed' || look === 'edited' ? 'thick' : '')

/** Level at both ends, so that it is seen to leave one text and to arrive at the other. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) * 0.55
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** Beside the lines of its segments, open towards them. */
function bracketed([first, last]: ThreadEnd, edge: number, inner: number): string {
  return `M${edge} ${first}H${inner}V${last}H${edge}`
}

/** Solid where decided, broken where not, double where written here, with an amber gap where edited since. */
function stroke(look: GutterLook, d: string) {
  switch (look) {
    case 'weak':
      return svg`<path d=${d} stroke-dasharray="5 4"></path>`
    case 'drafted':
      return svg`<path d=${d} style="stroke-width: 5px"></path><path class="between" d=${d} style="stroke-width: 2.4px"></path>`
    case 'edited':
      return svg`<path class="thick" d=${d} pathLength="100" stroke-dasharray="30 40 30"></path>
        <path class="thick amber" d=${d} pathLength="100" stroke-dasharray="0 33 14 6 14 33"></path>`
    default:
      return svg`<path class=${thickOf(look)} d=${d}></path>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-thread-gutter': ThreadGutter
  }
}
