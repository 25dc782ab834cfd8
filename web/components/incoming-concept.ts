import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { GlossaryImportRow, TakeChoice, Term, Verdict } from '../api/types.ts'
import { fields, reset } from '../styles/shared.ts'
import { kindWords, languageName, statusMarks, statusWords } from './words.ts'

/** What may become of a concept, by how it stands to the glossary: the choices, in the order they are offered. */
export const choicesOf: Readonly<Record<Verdict, readonly TakeChoice[]>> = {
  new: ['add', 'skip'],
  same: ['merge', 'add', 'skip'],
  adds: ['merge', 'add', 'skip'],
  contradicts: ['merge', 'theirs', 'add', 'skip'],
}

/** A choice in words. */
export function choiceWords(choice: TakeChoice, verdict: Verdict): string {
  if (choice === 'skip') return msg('Leave out')
  if (choice === 'add') return verdict === 'new' ? msg('Add') : msg('Keep both')
  if (choice === 'theirs') return msg('Merge, the file wins')
  return verdict === 'contradicts' ? msg('Merge, what is here wins') : msg('Merge')
}

/** A verdict in words. */
export function verdictWords(verdict: Verdict): string {
  return {
    new: msg('New'),
    same: msg('Nothing new'),
    adds: msg('Adds to one'),
    contradicts: msg('Contradicts'),
  }[verdict]
}

/**
 * A concept of a file beside the one of the glossary that it is, and what becomes of it.
 *
 * @property row  the two, and how they stand to each other
 * @property choice  what becomes of it
 * @fires choice-made  {index, choice}
 */
@customElement('wb-incoming-concept')
export class IncomingConcept extends LitElement {
  static override styles = [
    reset,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 230px;
        gap: var(--s2) var(--s4);
        padding: var(--s3) 0;
        border-bottom: 1px solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: 2.4em minmax(0, 1fr);
        font: var(--text-small);
        overflow-wrap: anywhere;
      }
      li > small {
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: inherit;
      }
      ins {
        text-decoration: underline;
        text-decoration-color: var(--decided);
        text-decoration-thickness: 2px;
        text-underline-offset: 4px;
      }
      .mark {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      .why {
        color: var(--soft);
        font: var(--ui-small);
      }
      .against {
        grid-column: 1 / 3;
        padding-left: var(--s3);
        border-left: 3px solid var(--doubt);
        font: var(--ui-small);
      }
      .against li {
        display: block;
        font: inherit;
      }
      .left-out [lang] {
        color: var(--soft);
        text-decoration: line-through;
      }
      .choice-of {
        grid-row: 1;
        grid-column: 3;
      }
      @media (max-width: 720px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        .against,
        .choice-of {
          grid-row: auto;
          grid-column: 1;
        }
      }
    `,
  ]

  @property({ attribute: false }) row!: GlossaryImportRow
  @property() choice: TakeChoice = 'skip'

  override render() {
    const { concept, standing, verdict, added, contradictions } = this.row
    const name = (concept.terms.find(({ status }) => status === 'preferred') ?? concept.terms[0])?.text ?? ''
    const fresh = new Set(added)
    return html`<div class=${this.choice === 'skip' ? 'left-out' : ''}>
        <ul aria-label=${msg('In the file')}>
          ${concept.terms.map((term, i) => this.#term(term, standing !== null && fresh.has(i)))}
        </ul>
        <p class="why">${concept.kind === 'other' ? nothing : kindWords(concept.kind)}${concept.note && concept.kind !== 'other' ? ' · ' : ''}${concept.note}</p>
      </div>
      <div>
        ${
          standing
            ? html`<ul aria-label=${msg('In the glossary')}>${standing.terms.map((term) => this.#term(term, false))}</ul>
                <p class="why">${this.#why()}</p>`
            : html`<p class="why">${verdict === 'new' ? msg('The glossary has nothing like it.') : msg('It has been deleted meanwhile, so it is new.')}</p>`
        }
      </div>
      ${
        contradictions.length > 0
          ? html`<ul class="against" aria-label=${msg('Contradictions')}>${contradictions.map((each) => html`<li>${this.#against(each)}</li>`)}</ul>`
          : nothing
      }
      <div class="choice-of">
        <select aria-label=${msg(str`What becomes of “${name}”`)} @change=${this.#chosen}>
          ${choicesOf[verdict].map((choice) => html`<option value=${choice} ?selected=${choice === this.choice}>${choiceWords(choice, verdict)}</option>`)}
        </select>
      </div>`
  }

  override updated(): void {
    this.renderRoot.querySelector('select')!.value = this.choice
  }

  #term({ lang, text, status }: Pick<Term, 'lang' | 'text' | 'status'>, isNew: boolean): TemplateResult {
    const mark = html`<span class="mark" title=${statusWords(status)}
      >${statusMarks[status]}<span class="visually-hidden"> ${statusWords(status)}</span></span
    >`
    return html`<li>
      <small title=${languageName(lang)}>${lang}</small
      ><span>${isNew ? html`<ins lang=${lang}>${text}</ins>` : html`<span lang=${lang}>${text}</span>`} ${mark}</span>
    </li>`
  }

  #why(): string {
    const words = {
      identifier: msg('the same by its number in a register'),
      preferred: msg('the same preferred term'),
      term: msg('a term that both have'),
      script: msg('the same name in another script'),
    }
    return this.row.by ? words[this.row.by] : ''
  }

  #against({ what, here, there, lang }: GlossaryImportRow['contradictions'][number]): string {
    const said = ({ text, status }: typeof here) => (status ? `“${text}” (${statusWords(status)})` : text)
    const language = lang ? languageName(lang) : ''
    switch (what) {
      case 'status':
        return msg(str`${language}: ${said(here)} here, ${said(there)} in the file`)
      case 'preferred':
        return msg(str`${language}: preferred is “${here.text}” here, “${there.text}” in the file`)
      case 'kind':
        return msg(str`Kind: ${here.text} here, ${there.text} in the file`)
      case 'gender':
        return msg(str`Gender: ${here.text} here, ${there.text} in the file`)
      case 'identifier':
        return msg(str`Number: ${here.text} here, ${there.text} in the file`)
    }
  }

  readonly #chosen = (event: Event): void => {
    const choice = (event.target as HTMLSelectElement).value as TakeChoice
    this.dispatchEvent(new CustomEvent('choice-made', { detail: { index: this.row.index, choice } }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-incoming-concept': IncomingConcept
  }
}
