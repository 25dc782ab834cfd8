import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RereadChange, RereadChanges, RereadLoss } from '../api/types.ts'
import { reset, texts } from '../styles/shared.ts'
import './diff-text.ts'
import { count } from './words.ts'

/**
 * What a new reading of a document changes: how much in words, what cannot be kept, and each change before and after.
 *
 * @property preview  what the server says of it
 * @property lang  of the text
 */
@customElement('wb-reread-diff')
export class RereadDiff extends LitElement {
  static override styles = [
    reset,
    texts,
    css`
      :host {
        display: block;
      }
      h3 {
        margin: var(--s4) 0 var(--s2);
        font: var(--heading);
      }
      .lost {
        margin-top: var(--s3);
        padding: 1px var(--s4) var(--s3);
        border-left: 3px solid var(--doubt);
        background: var(--doubt-wash);
      }
      ol,
      ul {
        border-block: 1px solid var(--line);
      }
      .lost ul {
        border: 0;
      }
      li {
        padding: 6px 0;
      }
      li + li {
        border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent);
      }
      .what {
        color: var(--soft);
        font: var(--ui-small);
      }
      .cut {
        color: var(--doubt);
        font-weight: 650;
      }
      .rest {
        padding: 6px 0;
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) preview!: RereadChanges
  @property() override lang = ''

  override render() {
    const { preview } = this
    return html`<p role="status">${this.#counts(preview)}</p>
      ${this.#lost(preview.lost)}
      ${this.#list(
        msg('To be looked at: corrected texts whose words have changed'),
        preview.doubtful,
        ({ text, before, after }) => html`
          <p class="text" lang=${this.lang}><wb-diff-text .older=${before} .newer=${after}></wb-diff-text></p>
          <p class="what">${msg('Stays corrected as')} <q lang=${this.lang}>${text}</q></p>
        `,
      )}
      ${this.#list(msg('What changes'), preview.changed, (change) => this.#change(change))}
      ${this.#list(msg('New'), preview.added, (text) => html`<p class="text" lang=${this.lang}><ins>${text}</ins></p>`)}
      ${this.#list(msg('Not there any more'), preview.removed, (text) => html`<p class="text" lang=${this.lang}><del>${text}</del></p>`)}`
  }

  #counts({ total, same, changed, added, removed }: RereadChanges): string {
    if (changed.total + added.total + removed.total === 0) {
      return msg(str`Nothing would change: all ${count(total)} segments stay as they are.`)
    }
    const parts = [
      msg(str`${count(same)} stay as they are`),
      ...(changed.total > 0 ? [msg(str`${count(changed.total)} changes`)] : []),
      ...(added.total > 0 ? [msg(str`${count(added.total)} new`)] : []),
      ...(removed.total > 0 ? [msg(str`${count(removed.total)} not there any more`)] : []),
    ]
    return `${msg(str`${count(total)} segments afterwards`)}: ${parts.join(', ')}.`
  }

  #lost(lost: RereadChanges['lost']): TemplateResult {
    if (lost.total === 0) {
      return html`<p class="what">${msg('Every link, tagged name and corrected text is kept.')}</p>`
    }
    return html`<div class="lost">
      ${this.#list(
        msg(str`Cannot be kept: ${count(lost.total)}`),
        lost,
        (loss) => html`
        <p class="what">${lossWords(loss)}</p>
        <p class="text" lang=${this.lang}>
          ${
            loss.what === 'correction'
              ? html`<wb-diff-text .older=${loss.segment} .newer=${loss.words}></wb-diff-text>`
              : loss.segment
          }
        </p>
        ${loss.what === 'correction' || loss.words === '' ? nothing : html`<p class="text" lang="">${loss.words}</p>`}
      `,
      )}
    </div>`
  }

  #change({ kind, before, after, excluded }: RereadChange): TemplateResult {
    const seam = html` <span class="cut" role="img" aria-label=${msg('cut')}>│</span> `
    const parts = (texts: readonly string[]) => texts.map((text, i) => (i === 0 ? text : html`${seam}${text}`))
    return html`<p class="what">${changeWords(kind, excluded)}</p>
      <p class="text" lang=${this.lang}>
        ${
          kind === 'text'
            ? html`<wb-diff-text .older=${before.join(' ')} .newer=${after.join(' ')}></wb-diff-text>`
            : kind === 'recut'
              ? html`<del>${parts(before)}</del><br /><ins>${parts(after)}</ins>`
              : parts(kind === 'joined' ? before : after)
        }
      </p>`
  }

  #list<Item>(
    heading: string,
    { items, total }: { readonly items: readonly Item[]; readonly total: number },
    show: (item: Item) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (total === 0) return nothing
    return html`<h3>${heading}</h3>
      <ul>
        ${items.map((item) => html`<li>${show(item)}</li>`)}
      </ul>
      ${total > items.length ? html`<p class="rest">${msg(str`… and ${count(total - items.length)} more`)}</p>` : nothing}`
  }
}

function changeWords(kind: RereadChange['kind'], excluded: boolean): string {
  return {
    cut: msg('Cut; the parts stay in its links'),
    joined: msg('Joined; their links become one'),
    recut: msg('Cut in other places; their links become one'),
    text: msg('Other words'),
    kind: msg('Another kind of text: a heading, an item, a note'),
    excluded: excluded ? msg('Left out of the work') : msg('Taken into the work'),
  }[kind]
}

function lossWords({ what, state }: RereadLoss): string {
  return {
    link: state === 'confirmed' ? msg('A confirmed link: its text is gone') : msg('A link: its text is gone'),
    confirmation: msg('Joined with what nobody has confirmed: to be confirmed again'),
    correction: msg('A corrected text: what it corrects is gone'),
    name: msg('A name tagged by hand: its word is gone'),
  }[what]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-reread-diff': RereadDiff
  }
}
