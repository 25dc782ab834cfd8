import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MomentRow } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import { count } from './words.ts'

/**
 * Rows of two texts as they were, to be read only: those that are otherwise now are marked.
 *
 * @property rows  of the moment, from the first
 * @property total  how many there are
 */
@customElement('wb-moment-rows')
export class MomentRows extends LitElement {
  static override styles = [
    reset,
    css`
      li {
        display: grid;
        grid-template-columns: 7.5em repeat(2, minmax(0, 1fr));
        gap: var(--s3);
        padding: 7px 0 7px var(--s2);
        border-bottom: 1px solid var(--line);
        border-left: 3px solid transparent;
        overflow-wrap: anywhere;
      }
      li.changed {
        border-left-color: var(--doubt);
      }
      small,
      .more {
        color: var(--soft);
        font: var(--ui-small);
      }
      p + p {
        margin-top: 4px;
      }
      @media (max-width: 720px) {
        li {
          grid-template-columns: minmax(0, 1fr);
          gap: 4px;
        }
      }
    `,
  ]

  @property({ attribute: false }) rows: readonly MomentRow[] = []
  @property({ type: Number }) total = 0
  @property() sourceLang = ''
  @property() targetLang = ''

  override render() {
    const { rows, total } = this
    return html`<ol>
        ${rows.map(
          ({ source, target, state, changed }) => html`<li class=${changed ? 'changed' : ''}>
            <small>${stateWords(state)}${changed ? html`<br />${msg('otherwise now')}` : nothing}</small>
            <div lang=${this.sourceLang}>${source.map((text) => html`<p>${text}</p>`)}</div>
            <div lang=${this.targetLang}>${target.map((text) => html`<p>${text}</p>`)}</div>
          </li>`,
        )}
      </ol>
      ${total > rows.length ? html`<p class="more">${msg(str`and ${count(total - rows.length)} more`)}</p>` : nothing}`
  }
}

function stateWords(state: MomentRow['state']): string {
  if (state === null) return msg('Not linked')
  return {
    proposed: msg('Proposed'),
    confirmed: msg('Confirmed'),
    drafted: msg('Drafted'),
    rejected: msg('Rejected'),
  }[state]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-moment-rows': MomentRows
  }
}
