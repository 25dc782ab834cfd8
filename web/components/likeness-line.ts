import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Alignment } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import { count } from './words.ts'

/** What a person may take two texts for; `auto`: what they look like. */
export type Taken = 'parallel' | 'comparable' | 'auto'

/**
 * Says that two texts are comparable rather than parallel, or what a person said that they are, and lets it be said.
 * Nothing where they look parallel and nobody said otherwise.
 *
 * @property alignment  what the aligner and the person say
 * @property proposed  links proposed
 * @property alone  segments that probably have no counterpart, of all `total`
 * @property busy  they are being aligned: nothing can be chosen
 * @fires likeness-chosen  {as}
 */
@customElement('wb-likeness')
export class LikenessLine extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
        align-items: center;
        padding: 5px var(--s5);
        border-bottom: 1px solid var(--line);
        background: var(--doubt-wash);
        font: var(--ui-small);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      button {
        min-height: 28px;
        padding: 1px 9px;
        font: var(--ui-small);
      }
      @media (max-width: 720px) {
        p {
          padding: 5px var(--s4);
        }
      }
    `,
  ]

  @property({ attribute: false }) alignment: Alignment | null = null
  @property({ type: Number }) proposed = 0
  @property({ type: Number }) alone = 0
  @property({ type: Number }) total = 0
  @property({ type: Boolean }) busy = false

  override render() {
    const { alignment } = this
    if (!alignment || (alignment.verdict === 'parallel' && !alignment.said)) return nothing
    const { said } = alignment
    const other = (said ?? alignment.verdict) === 'comparable' ? 'parallel' : 'comparable'
    return html`<p>
      <span>${this.#words(alignment)}</span>
      ${
        this.busy
          ? nothing
          : html`<span class="acts">
            <button @click=${() => this.#choose(other)}>
              ${other === 'parallel' ? msg('Treat as parallel') : msg('Treat as comparable')}
            </button>
            ${said ? html`<button class="quiet" @click=${() => this.#choose('auto')}>${msg('Let Kopir judge')}</button>` : nothing}
          </span>`
      }
    </p>`
  }

  #words({ verdict, said }: Alignment): string {
    const links = this.proposed === 1 ? msg('1 link proposed') : msg(str`${count(this.proposed)} links proposed`)
    const found = msg(
      str`${links}, ${count(this.alone)} of ${count(this.total)} segments probably have no counterpart.`,
    )
    if (said === 'comparable') return msg(str`You treat these texts as comparable: ${found}`)
    if (said === undefined) return msg(str`These texts look comparable, not parallel: ${found}`)
    return verdict === 'parallel'
      ? msg('You treat these texts as parallel.')
      : msg('You treat these texts as parallel, but they look comparable: many links may be wrong.')
  }

  #choose(as: Taken): void {
    this.dispatchEvent(new CustomEvent('likeness-chosen', { detail: { as }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-likeness': LikenessLine
  }
  interface HTMLElementEventMap {
    'likeness-chosen': CustomEvent<{ as: Taken }>
  }
}
