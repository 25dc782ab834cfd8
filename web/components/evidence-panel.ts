import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Evidence } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import { languageName } from './words.ts'

export function evidenceWords(kind: Evidence['kind']): string {
  return {
    name: msg('Names'),
    date: msg('Dates'),
    number: msg('Numbers'),
    word: msg('Words'),
    cognate: msg('Sounds alike'),
    punctuation: msg('Punctuation'),
    length: msg('Length'),
    quotation: msg('Quotation marks'),
    pivot: msg('By way of a third text'),
    embedding: msg('Meaning, by the embedding server'),
  }[kind]
}

/**
 * Why a link is proposed, and what speaks against it: strongest first, with weights. What a third text says is told with
 * its words there, and how sure both steps are.
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
      .part {
        display: inline-block;
      }
      .step {
        display: block;
        font: var(--ui-small);
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
    return html`<ul aria-label=${msg('Evidence')}>
      ${linesOf(this.evidence).map((line) => this.#line(line))}
    </ul>`
  }

  #line({ kind, tone, weight, parts }: Line) {
    const sign = { against: '!', small: '·', supporting: '+' }[tone]
    return html`<li class=${tone}>
      <span class="sign" aria-hidden="true">${sign}</span>
      <span>
        <span class="what"
          >${this.#what(kind, tone, parts)}
          <span class="visually-hidden">${weight < 0 ? msg('speaks against') : msg('speaks for')}</span></span
        >
        <span class="parts">${parts.map((part, i) => html`<span class="part">${this.#part(part)}</span>${i < parts.length - 1 ? ' · ' : ''}`)}</span>
      </span>
      <span class="weight">${weight < 0 ? '−' : ''}${Math.abs(weight).toFixed(1)}</span>
    </li>`
  }

  #what(kind: Evidence['kind'], tone: Line['tone'], [first]: Line['parts']): string {
    if (kind === 'pivot' && first) return throughWords(first)
    const word = evidenceWords(kind)
    if (tone !== 'against') return word
    const both = first?.source !== undefined && first.target !== undefined
    return both ? msg(str`${word}: they differ`) : msg(str`${word}: on one side only`)
  }

  #part({ kind, source, target, lang, steps }: Evidence) {
    if (kind === 'pivot')
      return html`<span lang=${lang ?? ''}>${source}</span>${steps ? this.#steps(lang ?? '', steps) : nothing}`
    if (kind === 'embedding') return msg(str`closeness ${source}, by chance ${target}`)
    if (source === undefined && target === undefined) return nothing
    const there = (text: string | undefined, lang: string) => html`<span lang=${lang}>${text ?? '—'}</span>`
    if (source !== undefined && source === target) return there(source, this.sourceLang)
    // biome-ignore format: a break inside would show as a space
    return html`${there(source, this.sourceLang)} ↔ ${there(target, this.targetLang)}`
  }

  #steps(lang: string, [first, second]: NonNullable<Evidence['steps']>) {
    const between = languageName(lang)
    const step = (from: string, to: string, confidence: number) => {
      // Only a person is 100 % sure.
      const percent = Math.min(99, Math.round(confidence * 100))
      const how = confidence === 1 ? msg('confirmed') : msg(str`${percent} % sure`)
      return html`<span class="step">${from} ⟷ ${to}: ${how}</span>`
    }
    return [step(languageName(this.sourceLang), between, first), step(between, languageName(this.targetLang), second)]
  }
}

function throughWords({ lang, weight }: Evidence): string {
  const language = lang ? languageName(lang) : evidenceWords('pivot')
  return weight < 0 ? msg(str`Through ${language}: no counterpart there`) : msg(str`Through ${language}`)
}

/** Evidence of one kind in one line; what contradicts, and what a third text says, has a line each. */
interface Line {
  readonly kind: Evidence['kind']
  readonly tone: 'against' | 'supporting' | 'small'
  readonly weight: number
  readonly parts: readonly Evidence[]
}

const facts: readonly Evidence['kind'][] = ['date', 'number', 'name', 'quotation']
const shownParts = 4

function linesOf(evidence: readonly Evidence[]): Line[] {
  const isAgainst = (each: Evidence) => each.weight <= -0.5 && (facts.includes(each.kind) || each.kind === 'pivot')
  const against = evidence.filter(isAgainst).sort((a, b) => a.weight - b.weight)
  const groups = new Map<string, Evidence[]>()
  for (const each of evidence) {
    if (isAgainst(each)) continue
    const group = each.kind === 'pivot' ? `${each.kind} ${groups.size}` : each.kind
    groups.set(group, [...(groups.get(group) ?? []), each])
  }
  const grouped = [...groups.values()].map((list): Line => {
    const { kind } = list[0]!
    const weight = list.reduce((sum, each) => sum + each.weight, 0)
    const strongest = list.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    const parts = [...new Map(strongest.map((each) => [`${each.source}\n${each.target}`, each])).values()].slice(
      0,
      shownParts,
    )
    return { kind, tone: weight >= 0.5 ? 'supporting' : 'small', weight, parts }
  })
  return [
    ...against.map((each): Line => ({ kind: each.kind, tone: 'against', weight: each.weight, parts: [each] })),
    ...grouped.sort((a, b) => b.weight - a.weight),
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-evidence-panel': EvidencePanel
  }
}
