import { diffArrays } from 'diff'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/**
 * What changed between two versions of a text, word by word: struck out what went, underlined what came.
 *
 * @property older  the older text
 * @property newer  the newer text
 * @property show  both in one line, or one of them whole, to be copied, with what is not in the other marked
 */
@customElement('wb-diff-text')
export class DiffText extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      del,
      ins {
        border-radius: 3px;
        padding: 0 1px;
      }
      del {
        background: var(--removed);
      }
      ins {
        background: var(--added);
        text-decoration-thickness: 1.5px;
        text-underline-offset: 3px;
      }
    `,
  ]

  @property() older = ''
  @property() newer = ''
  @property() show: 'both' | 'older' | 'newer' = 'both'

  override render() {
    if (this.older === this.newer) return html`${this.newer}`
    return diffArrays(wordsOf(this.older), wordsOf(this.newer)).map(({ added, removed, value }) => {
      const text = value.join('')
      if (added) return this.show === 'older' ? '' : html`<ins>${text}</ins>`
      if (removed) return this.show === 'newer' ? '' : html`<del>${text}</del>`
      return html`${text}`
    })
  }
}

/** Words in any script, with what stands between them: the package's own words know Latin letters alone. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-diff-text': DiffText
  }
}
