import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/** A share of a whole, in a colour of the tokens; `alone` is left empty: nothing stands there and nobody said so yet. */
export interface Part {
  readonly value: number
  readonly color: 'decided' | 'proposed' | 'doubt' | 'drafted' | 'without' | 'alone'
  /** What it is, with its number: `58 confirmed`. */
  readonly words: string
}

/**
 * One thin bar of the state colours. The words stand beside it, by whoever uses it; the bar says them too.
 *
 * @property parts  from the left
 * @property total  what the parts are shares of; what is missing stays empty
 */
@customElement('wb-progress-bar')
export class ProgressBar extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        gap: 1px;
        height: 6px;
        border-radius: 3px;
        overflow: hidden;
        background: var(--line);
      }
      i {
        flex: none;
        min-width: 2px;
        background: var(--color);
      }
      i.without {
        opacity: 0.6;
      }
      i.alone {
        background: none;
      }
      @media (forced-colors: active) {
        div {
          border: 1px solid CanvasText;
          background: Canvas;
        }
        i:not(.alone) {
          background: CanvasText;
        }
        i.decided {
          background: Highlight;
        }
      }
    `,
  ]

  @property({ attribute: false }) parts: readonly Part[] = []
  @property({ type: Number }) total = 0

  override render() {
    const shown = this.parts.filter((part) => part.value > 0)
    return html`<div role="img" aria-label=${shown.map((part) => part.words).join(', ') || '0'}>
      ${shown.map(
        ({ value, color }) =>
          html`<i class=${color} style="--color: var(--${color}); width: ${(100 * value) / Math.max(1, this.total)}%"></i>`,
      )}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-progress-bar': ProgressBar
  }
}
