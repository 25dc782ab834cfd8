import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { keys, reset } from '../styles/shared.ts'

/**
 * Keys and what they do, in columns.
 *
 * @property groups  lists under headings
 */
@customElement('wb-key-list')
export class KeyList extends LitElement {
  static override styles = [
    reset,
    keys,
    css`
      :host {
        display: block;
        columns: 20em auto;
        column-gap: var(--s8);
      }
      section {
        break-inside: avoid;
        margin-bottom: var(--s5);
      }
      h3 {
        margin-bottom: var(--s2);
        font: var(--heading);
      }
      li {
        display: flex;
        gap: var(--s3);
        justify-content: space-between;
        padding: 4px 0;
        border-top: 1px solid var(--line);
      }
      span {
        white-space: nowrap;
      }
    `,
  ]

  @property({ attribute: false })
  groups: readonly {
    readonly heading: string
    readonly keys: readonly { readonly keys: readonly string[]; readonly words: string }[]
  }[] = []

  override render() {
    return this.groups.map(
      (group) => html`<section>
        <h3>${group.heading}</h3>
        <ul>
          ${group.keys.map(
            ({ keys, words }) => html`<li>${words} <span>${keys.map((key) => html`<kbd>${key}</kbd> `)}</span></li>`,
          )}
        </ul>
      </section>`,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-key-list': KeyList
  }
}
