import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PastLink, PastStep } from '../api/types.ts'
import { formatLocale } from '../locales/locale.ts'
import { buttons, reset } from '../styles/shared.ts'
import './diff-text.ts'
import { count } from './words.ts'

/** What somebody did at one time, as it is drawn. */
export interface PastLine {
  readonly seq: number
  readonly at: Date
  readonly label: string
  readonly kind: 'act' | 'undo' | 'redo'
  readonly times: number
  readonly undone: boolean
  readonly steps: readonly PastStep[]
  readonly more: number
}

/**
 * What happened to a row, or to two texts, in words, by person and day; of a text the old line and the new one.
 *
 * @property groups  newest first; null while they are read
 * @property problem  why they cannot be shown
 */
@customElement('wb-row-past')
export class RowPast extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      h4 {
        margin-top: var(--s3);
        color: var(--soft);
        font: 500 13px/1.4 var(--ui-face);
      }
      li {
        padding: 6px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent);
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      .head {
        display: flex;
        gap: var(--s2);
        align-items: baseline;
      }
      .head span {
        flex: 1;
      }
      time,
      .soft {
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }
      .step {
        margin-top: 3px;
        padding-left: var(--s3);
        color: var(--soft);
      }
      .diff {
        padding-left: var(--s2);
        border-left: 2px solid var(--line);
      }
      .diff {
        color: var(--ink);
      }
    `,
  ]

  @property({ attribute: false }) groups:
    | readonly { readonly author: string; readonly day: string; readonly entries: readonly PastLine[] }[]
    | null = null
  @property() problem = ''

  override render() {
    if (this.problem) return html`<p role="alert">${this.problem}</p>`
    if (this.groups === null) return html`<p class="soft" role="status">${msg('Reading…')}</p>`
    if (this.groups.length === 0) return html`<p class="soft">${msg('Nobody has changed anything here yet.')}</p>`
    return this.groups.map(
      ({ author, day, entries }) =>
        html`<h4>${author} · ${day}</h4>
          <ol>
            ${entries.map((entry) => this.#entry(entry))}
          </ol>`,
    )
  }

  #entry({ at, label, kind, times, undone, steps, more }: PastLine): TemplateResult {
    const what = times > 1 ? msg(str`${label} (${count(times)} times)`) : label
    const words = kind === 'undo' ? msg(str`Undone: ${what}`) : kind === 'redo' ? msg(str`Done again: ${what}`) : what
    const time = new Intl.DateTimeFormat(formatLocale(), { timeStyle: 'short' }).format(at)
    return html`<li>
      <div class="head">
        <span>${undone ? html`<s>${words}</s> <span class="soft">${msg('undone')}</span>` : words}</span>
        <time datetime=${at.toISOString()}>${time}</time>
      </div>
      ${steps.map((step) => html`<div class="step">${stepWords(step)}</div>`)}
      ${more > 0 ? html`<div class="step">${msg(str`and ${more} more`)}</div>` : nothing}
    </li>`
  }
}

function stepWords(step: PastStep): TemplateResult | string {
  switch (step.what) {
    case 'text':
      return html`<div class="diff">
        <wb-diff-text .older=${step.before} .newer=${step.after} show="older"></wb-diff-text><br />
        <wb-diff-text class="new" .older=${step.before} .newer=${step.after} show="newer"></wb-diff-text>
      </div>`
    case 'made':
      return msg(str`New segment: “${step.text}”`)
    case 'gone':
      return msg(str`Segment taken away: “${step.text}”`)
    case 'excluded':
      return msg(str`Excluded: “${step.text}”`)
    case 'included':
      return msg(str`Part of the work again: “${step.text}”`)
    case 'link':
      return linkWords(step.before, step.after)
  }
}

function linkWords(before: PastLink | null, after: PastLink | null): string {
  if (!after) return before ? msg(str`Not linked any more: ${sides(before)}`) : ''
  const now = sides(after)
  if (before && sides(before) !== now) return msg(str`Linked otherwise: ${sides(before)} → ${now}`)
  const none = after.source.length === 0 || after.target.length === 0
  return {
    proposed: msg(str`Proposed: ${now}`),
    confirmed: none ? msg(str`Confirmed that there is no counterpart: ${now}`) : msg(str`Confirmed: ${now}`),
    rejected: msg(str`Rejected: ${now}`),
    drafted: msg(str`Drafted: ${now}`),
  }[after.state]
}

function sides({ source, target }: PastLink): string {
  const side = (texts: readonly string[]) => (texts.length > 0 ? texts.map((text) => `“${text}”`).join(' + ') : '—')
  return `${side(source)} ↔ ${side(target)}`
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-row-past': RowPast
  }
}
