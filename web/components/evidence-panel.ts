import { msg } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Evidence } from '../api/types.ts'
import { reset } from '../styles/shared.ts'

export function evidenceWords(kind: Evidence['kind']): string {
  return {
    name: msg('Name'),
    date: msg('Date'),
    number: msg('Number'),
    word: msg('Word'),
    cognate: msg('Sounds alike'),
    punctuation: msg('Punctuation'),
    length: msg('Length'),
    quotation: msg('Quotation'),
  }[kind]
}

/**
 * Why a link is proposed, and what speaks against it: strongest first, with weights.
 *
 * @property evidence  the reasons; weights in nats, negative ones speak against
 * @property sourceLang  BCP 47
 * @property targetLang  BCP 47
 */
@customElement('wb-evidence-panel')
export class EvidencePanel extends LitElement {
  static override styles = [
    reset,
    css`
      li {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr) auto;
        gap: var(--s2);
        padding: 7px 0;
        border-bottom: 1px solid var(--line);
      }
      .sign {
        color: var(--proposed);
        font-weight: 650;
      }
      .against .sign {
        color: var(--doubt);
      }
      .small .sign {
        color: var(--soft);
      }
      .what {
        display: block;
      }
      .parts {
        display: block;
        color: var(--soft);
        font: 13.5px/1.4 var(--text-face);
        overflow-wrap: anywhere;
      }
      .weight {
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) evidence: readonly Evidence[] = []
  @property() sourceLang = ''
  @property() targetLang = ''

  override render() {
    const against = this.evidence.filter((each) => each.weight < 0).sort((a, b) => a.weight - b.weight)
    const supporting = this.evidence.filter((each) => each.weight >= 0).sort((a, b) => b.weight - a.weight)
    return html`<ul aria-label=${msg('Evidence')}>
      ${[...against, ...supporting].map((each) => this.#item(each))}
    </ul>`
  }

  #item({ kind, weight, source, target }: Evidence) {
    const against = weight < 0
    const tone = against ? 'against' : weight < 0.5 ? 'small' : 'supporting'
    const sign = { against: '!', small: '·', supporting: '+' }[tone]
    const differs = against && source !== undefined && target !== undefined
    const missing = against && (source === undefined) !== (target === undefined)
    const word = evidenceWords(kind)
    const what = differs ? `${word} ${msg('differs')}` : missing ? `${word} ${msg('on one side only')}` : word
    return html`<li class=${tone}>
      <span class="sign" aria-hidden="true">${sign}</span>
      <span>
        <span class="what">${what}<span class="visually-hidden">${against ? msg('speaks against') : msg('speaks for')}</span></span>
        <span class="parts"
          ><span lang=${this.sourceLang}>${source ?? (missing ? '—' : '')}</span>${source || target ? ' ↔ ' : ''}<span
            lang=${this.targetLang}
            >${target ?? (missing ? '—' : '')}</span
          ></span
        >
      </span>
      <span class="weight">${weight < 0 ? '−' : ''}${Math.abs(weight).toFixed(1)}</span>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-evidence-panel': EvidencePanel
  }
}
