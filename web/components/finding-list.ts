import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { FindingKind, ReportDocument, ReportFinding, ReportPlace, WaivedFinding } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import { findingKinds, findingSentence, findingWords } from './finding-words.ts'
import './place-list.ts'
import { count } from './words.ts'

/**
 * What is inconsistent in the names of some texts, by kind, with the places. The arrows go from place to place, Enter
 * leads there.
 *
 * @property findings  those to be shown
 * @property dismissed  those that people let stand, with why
 * @property documents  the texts they are of
 * @property hrefOf  the address of a place of a finding
 * @property conceptHref  the address of a concept
 * @fires finding-dismissed  {finding, reason} X, and Enter after a reason
 * @fires finding-wanted  {finding} a dismissed one is to come back
 */
@customElement('wb-finding-list')
export class FindingList extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
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
      .grow {
        flex: 1;
      }
      .about button {
        margin-left: auto;
        min-height: 26px;
        padding: 1px 8px;
        font: var(--ui-small);
      }
      .reason {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: end;
        margin: var(--s2) 0;
      }
      .reason label {
        display: grid;
        flex: 1 1 18em;
        gap: 4px;
        color: var(--soft);
        font: var(--ui-small);
      }
      details {
        margin-top: var(--s6);
      }
      summary {
        min-height: 28px;
        font: var(--heading);
        cursor: pointer;
      }
      p {
        margin: 2px 0 var(--s1);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) findings: readonly ReportFinding[] = []
  @property({ attribute: false }) dismissed: readonly WaivedFinding[] = []
  @property({ attribute: false }) documents: readonly ReportDocument[] = []
  @property({ attribute: false }) hrefOf: (place: ReportPlace, finding: ReportFinding) => string = () => ''
  @property({ attribute: false }) conceptHref: (id: string) => string = () => ''

  /** The finding whose reason is being asked for. */
  @state() private asked: string | null = null

  override render() {
    return html`<div @keydown=${this.#key}>
      ${findingKinds.map((kind) => this.#kind(kind))} ${this.#dismissed()}
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
    return html`<li class="finding" data-key=${keyOf(finding)}>
      <div class="about">
        ${finding.concepts.map(
          ({ id, names }) => html`<a href=${this.conceptHref(id)}
            >${names.map(({ lang, text }, i) => html`${i > 0 ? ' / ' : ''}<span lang=${lang}>${text}</span>`)}</a
          >`,
        )}
        <span>${document?.name ?? ''}</span>
        <span class="grow"></span>
        ${'waiverId' in finding ? nothing : html`<button class="quiet dismiss" @click=${() => this.#ask(finding)}>${msg('Dismiss…')} <kbd>X</kbd></button>`}
      </div>
      <p>${findingSentence(finding)}</p>
      ${this.asked === keyOf(finding) ? this.#reason(finding) : nothing}
      <wb-place-list
        .places=${finding.places}
        .total=${finding.count}
        lang=${document?.lang ?? 'und'}
        .hrefOf=${(place: ReportPlace) => this.hrefOf(place, finding)}
      ></wb-place-list>
    </li>`
  }

  /** What people let stand: folded away, each with its reason and the way back. */
  #dismissed(): TemplateResult | typeof nothing {
    if (this.dismissed.length === 0) return nothing
    return html`<details>
      <summary>${msg(str`Dismissed (${count(this.dismissed.length)})`)}</summary>
      <ul>
        ${repeat(
          this.dismissed,
          keyOf,
          (finding) => html`<li class="finding">
            <div class="about">
              <strong>${findingWords(finding.kind)}</strong>
              <span>${finding.concepts.flatMap(({ names }) => names.map(({ text }) => text)).join(' / ')}</span>
              <span class="grow"></span>
              <button class="quiet" @click=${() => this.#tell('finding-wanted', { finding })}>${msg('Bring back')}</button>
            </div>
            <p>${findingSentence(finding)}</p>
            ${finding.reason ? html`<p class="soft">${msg(str`Why it stands: ${finding.reason}`)}</p>` : nothing}
          </li>`,
        )}
      </ul>
    </details>`
  }

  /** Why it may stand: a line, which may stay empty. */
  #reason(finding: ReportFinding): TemplateResult {
    return html`<form class="reason" @submit=${(event: Event) => this.#dismiss(event, finding)} @keydown=${this.#reasonKey}>
      <label>${msg('Why it may stay as it is')} <input name="reason" maxlength="2000" autocomplete="off" /></label>
      <button class="main">${msg('Dismiss')} <kbd>Enter</kbd></button>
      <button type="button" class="quiet" @click=${() => this.#leave()}>${msg('Cancel')}</button>
    </form>`
  }

  #ask(finding: ReportFinding): void {
    this.asked = keyOf(finding)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.reason input')?.focus())
  }

  /** The keyboard goes back to the finding that was asked about. */
  #leave(): void {
    const key = this.asked
    this.asked = null
    void this.updateComplete.then(() => this.#itemOf(key)?.querySelector<HTMLElement>('.dismiss')?.focus())
  }

  #itemOf(key: string | null): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li.finding')].find((item) => item.dataset.key === key)
  }

  readonly #reasonKey = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    this.#leave()
  }

  #dismiss(event: Event, finding: ReportFinding): void {
    event.preventDefault()
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as string
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('li.finding[data-key]')]
    const next = items[items.findIndex((item) => item.dataset.key === this.asked) + 1]?.dataset.key ?? null
    this.asked = null
    this.#tell('finding-dismissed', { finding, reason: reason.trim() })
    void this.updateComplete.then(() => this.#itemOf(next)?.querySelector<HTMLElement>('.dismiss')?.focus())
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** X dismisses the finding that has the keyboard; the arrows go from place to place, over findings and kinds. */
  readonly #key = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    if (event.code === 'KeyX' && plain) {
      const key = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.key !== undefined)
      const finding = this.findings.find((each) => keyOf(each) === (key as HTMLElement | undefined)?.dataset.key)
      if (!finding) return
      event.preventDefault()
      this.#ask(finding)
      return
    }
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
  interface HTMLElementEventMap {
    'finding-dismissed': CustomEvent<{ finding: ReportFinding; reason: string }>
    'finding-wanted': CustomEvent<{ finding: WaivedFinding }>
  }
  interface HTMLElementTagNameMap {
    'wb-finding-list': FindingList
  }
}
