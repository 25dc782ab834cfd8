import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { FindingKind, ReportDocument, ReportFinding, ReportPlace } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import { findingKinds, findingSentence, findingWords } from './finding-words.ts'
import './place-list.ts'
import { count } from './words.ts'

/**
 * What is inconsistent in the names of some texts, by kind, with the places. The arrows go from place to place, Enter
 * leads there.
 *
 * @property findings  those to be shown
 * @property documents  the texts they are of
 * @property hrefOf  the address of a place of a finding
 * @property conceptHref  the address of a concept
 */
@customElement('wb-finding-list')
export class FindingList extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      section + section {
        margin-top: var(--s6);
      }
      h3 {
        display: flex;
        gap: var(--s2);
        align-items: baseline;
        font: var(--heading);
      }
      h3 .soft {
        font-weight: 400;
      }
      li.finding {
        padding: var(--s3) 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
      }
      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: baseline;
        overflow-wrap: anywhere;
      }
      .about a {
        font: 600 15px/1.45 var(--text-face);
      }
      .about > span {
        color: var(--soft);
        font: var(--ui-small);
      }
      p {
        margin: 2px 0 var(--s1);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) findings: readonly ReportFinding[] = []
  @property({ attribute: false }) documents: readonly ReportDocument[] = []
  @property({ attribute: false }) hrefOf: (place: ReportPlace, finding: ReportFinding) => string = () => ''
  @property({ attribute: false }) conceptHref: (id: string) => string = () => ''

  override render() {
    return html`<div @keydown=${this.#key}>
      ${findingKinds.map((kind) => this.#kind(kind))}
    </div>`
  }

  #kind(kind: FindingKind): TemplateResult | undefined {
    const own = this.findings.filter((finding) => finding.kind === kind)
    if (own.length === 0) return undefined
    return html`<section aria-labelledby=${kind}>
      <h3 id=${kind}>${findingWords(kind)} <span class="soft numbers">${count(own.length)}</span></h3>
      <ul>
        ${repeat(own, keyOf, (finding) => this.#finding(finding))}
      </ul>
    </section>`
  }

  #finding(finding: ReportFinding): TemplateResult {
    const document = this.documents.find(({ id }) => id === finding.documentId)
    return html`<li class="finding">
      <div class="about">
        ${finding.concepts.map(
          ({ id, names }) => html`<a href=${this.conceptHref(id)}
            >${names.map(({ lang, text }, i) => html`${i > 0 ? ' / ' : ''}<span lang=${lang}>${text}</span>`)}</a
          >`,
        )}
        <span>${document?.name ?? ''}</span>
      </div>
      <p>${findingSentence(finding)}</p>
      <wb-place-list
        .places=${finding.places}
        .total=${finding.count}
        lang=${document?.lang ?? 'und'}
        .hrefOf=${(place: ReportPlace) => this.hrefOf(place, finding)}
      ></wb-place-list>
    </li>`
  }

  /** From place to place, over findings and kinds. */
  readonly #key = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = event.composedPath()[0]
    if (step === undefined || !(from instanceof HTMLElement) || !from.matches('a.place, button')) return
    const lists = [...this.renderRoot.querySelectorAll('wb-place-list')]
    const places = lists.flatMap((list) => [...list.renderRoot.querySelectorAll<HTMLElement>('a.place, button')])
    const to = places[places.indexOf(from) + step]
    if (!to) return
    event.preventDefault()
    to.focus()
  }
}

const keyOf = ({ kind, documentId, bitextId, concepts, forms }: ReportFinding) =>
  [kind, documentId, bitextId, concepts.map(({ id }) => id).join(), forms[0]?.text].join('\n')

declare global {
  interface HTMLElementTagNameMap {
    'wb-finding-list': FindingList
  }
}
