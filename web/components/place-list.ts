import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportPlace } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import { count } from './words.ts'

/** Places drawn before the rest is asked for. */
const few = 3

/**
 * Places where a name stands, with what is around it; each leads there.
 *
 * @property places  in reading order
 * @property total  how many there are, more than are listed perhaps
 * @property lang  of the text
 * @property hrefOf  the address of a place
 */
@customElement('wb-place-list')
export class PlaceList extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      a {
        display: grid;
        grid-template-columns: 3.2em minmax(0, 1fr);
        gap: var(--s2);
        align-items: baseline;
        min-height: 28px;
        padding: 3px var(--s2);
        border-radius: 4px;
        text-decoration: none;
        font: var(--text-small);
        overflow-wrap: anywhere;
      }
      a:hover {
        background: var(--wash);
      }
      .number {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      mark {
        background: var(--doubt-wash);
        color: inherit;
        font-weight: 650;
      }
      p {
        padding: 3px var(--s2) 3px calc(3.2em + var(--s4));
        color: var(--soft);
        font: var(--ui-small);
      }
      button {
        margin-left: calc(3.2em + var(--s4));
      }
    `,
  ]

  @property({ attribute: false }) places: readonly ReportPlace[] = []
  @property({ type: Number }) total = 0
  @property() override lang = ''
  @property({ attribute: false }) hrefOf: (place: ReportPlace) => string = () => ''
  @state() private whole = false

  override render() {
    // One more is not worth a button.
    const shown = this.whole || this.places.length <= few + 1 ? this.places : this.places.slice(0, few)
    const rest = this.places.length - shown.length
    const unlisted = this.total - this.places.length
    return html`<ol>
        ${shown.map(
          (place) => html`<li>
            <a class="place" href=${this.hrefOf(place)}
              ><span class="number"><span class="visually-hidden">${msg('Segment')} </span>${count(place.number)}</span
              ><span lang=${this.lang}>${place.before}<mark>${place.written}</mark>${place.after}</span></a
            >
          </li>`,
        )}
      </ol>
      ${
        rest > 0
          ? html`<button class="link" @click=${() => this.#all(shown.length)}>${msg(str`Show ${count(rest)} more`)}</button>`
          : unlisted > 0
            ? html`<p>${msg(str`and ${count(unlisted)} more`)}</p>`
            : nothing
      }`
  }

  /** The keyboard goes on from the first of those that were not shown. */
  async #all(from: number): Promise<void> {
    this.whole = true
    await this.updateComplete
    this.renderRoot.querySelectorAll<HTMLElement>('a')[from]?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-place-list': PlaceList
  }
}
