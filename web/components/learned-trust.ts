import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LearnedView } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import { count } from './words.ts'

type Kind = LearnedView['kinds'][number]
type Sureness = LearnedView['sureness'][number]

/** From so many decisions on a share says something. */
const enough = 20
/** A weight that is nearer to 1 than this is as usual. */
const usual = 0.05

/**
 * How far each kind of evidence is trusted, and how often the person agreed where Kopir was so sure; in words, with the
 * numbers they come from.
 *
 * @property kinds  as learnt
 * @property sureness  as learnt
 */
@customElement('wb-learned-trust')
export class LearnedTrust extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        gap: var(--s5);
        align-content: start;
      }
      h3 {
        margin-bottom: var(--s2);
        font: var(--heading);
      }
      li {
        display: grid;
        grid-template-columns: 1.4em minmax(0, 1fr);
        padding: 5px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
      }
      .sign {
        color: var(--soft);
      }
      .more .sign {
        color: var(--proposed);
      }
      .less .sign {
        color: var(--doubt);
      }
      small {
        display: block;
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) kinds: readonly Kind[] = []
  @property({ attribute: false }) sureness: readonly Sureness[] = []

  override render() {
    const kinds = this.kinds.filter((kind) => kind.for.links + kind.against.links > 0)
    return html`<div>
        <h3>${msg('What counts')}</h3>
        ${
          kinds.length === 0
            ? html`<p class="soft">${msg('No proposal of the aligner has been decided yet.')}</p>`
            : html`<ul>
                ${kinds.map((kind) => this.#kind(kind))}
              </ul>`
        }
      </div>
      ${
        this.sureness.length === 0
          ? nothing
          : html`<div>
              <h3>${msg('How sure Kopir was')}</h3>
              <ul>
                ${this.sureness
                  .toReversed()
                  .map(
                    (step) =>
                      html`<li><span class="sign" aria-hidden="true">·</span><span>${this.#step(step)}</span></li>`,
                  )}
              </ul>
            </div>`
      }`
  }

  #kind(kind: Kind) {
    const { weight } = kind
    const way = weight > 1 + usual ? 'more' : weight < 1 - usual ? 'less' : 'same'
    const sign = { more: '▲', less: '▼', same: '=' }[way]
    const name = kindName(kind.kind)
    const words = {
      more: msg(str`${name} count for more here`),
      less: msg(str`${name} count for less here`),
      same: msg(str`${name} count as usual`),
    }[way]
    return html`<li class=${way}>
      <span class="sign" aria-hidden="true">${sign}</span>
      <span>
        ${words}${way === 'same' ? nothing : html` <span class="soft">× ${weight.toFixed(2)}</span>`}
        <small>${kind.for.links > 0 ? agreed(kind) : nothing} ${kind.against.links > 0 ? differed(kind) : nothing}</small>
      </span>
    </li>`
  }

  #step({ from, to, links, confirmed }: Sureness) {
    const [least, most] = [Math.round(from * 100), Math.round(to * 100)]
    const words = msg(
      str`Of ${count(links)} links that it was ${least}–${most} % sure of you confirmed ${count(confirmed)}`,
    )
    const share = links >= enough ? ` (${Math.round((100 * confirmed) / links)} %)` : ''
    return html`${words}${share}.${share === '' ? html` <small>${msg('Too few decisions to judge.')}</small>` : nothing}`
  }
}

function kindName(kind: Kind['kind']): string {
  return {
    name: msg('Names'),
    date: msg('Dates'),
    number: msg('Numbers'),
    word: msg('Words'),
    cognate: msg('Words that sound alike'),
    punctuation: msg('Punctuation marks'),
    length: msg('Lengths'),
    quotation: msg('Quotation marks'),
    pivot: msg('Third texts'),
    embedding: msg('Vectors of the embedding server'),
  }[kind]
}

function agreed({ kind, for: { links, confirmed } }: Kind): string {
  const [n, yes] = [count(links), count(confirmed)]
  switch (kind) {
    case 'name':
      return msg(str`Of ${n} links with the same names you confirmed ${yes}.`)
    case 'date':
      return msg(str`Of ${n} links with equal dates you confirmed ${yes}.`)
    case 'number':
      return msg(str`Of ${n} links with equal numbers you confirmed ${yes}.`)
    case 'length':
      return msg(str`Of ${n} links of fitting length you confirmed ${yes}.`)
    case 'punctuation':
    case 'quotation':
      return msg(str`Of ${n} links with the same marks you confirmed ${yes}.`)
    default:
      return msg(str`Of ${n} links with words that fit you confirmed ${yes}.`)
  }
}

function differed({ against: { links, confirmed } }: Kind): string {
  return msg(str`Of ${count(links)} where they differ you confirmed ${count(confirmed)}.`)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-learned-trust': LearnedTrust
  }
}
