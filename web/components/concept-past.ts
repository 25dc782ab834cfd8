import { msg, str } from '@lit/localize'
import { css, html, nothing, type TemplateResult } from 'lit'
import type { ConceptKind, Gender, Term, TermRole, TermStatus } from '../api/types.ts'
import { genderWords, kindWords, languageName, moment, roleWords, statusWords } from './words.ts'

interface Field {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What a change did to the concept or to one of its terms. */
export type PastStep =
  | { readonly what: 'concept'; readonly fields: readonly Field[] }
  | { readonly what: 'term'; readonly term: Term; readonly fields: readonly Field[] }
  | { readonly what: 'came' | 'went'; readonly term: Term }

/** A line of a concept's history. */
export interface PastLine {
  readonly seq: number
  readonly label: string
  readonly kind: 'act' | 'undo' | 'redo'
  readonly author?: string
  readonly at: Date
  readonly undone: boolean
  readonly steps?: readonly PastStep[]
}

const mostLines = 20
const mostSteps = 6

/**
 * What happened to a concept, in words: who did it and when, and what was said before and after.
 *
 * @param lines  newest first; null while they are read
 * @param undo  takes the newest line back; null where it is not what an undo would take back
 */
export function pastLines(lines: readonly PastLine[] | null, undo: (() => void) | null): TemplateResult {
  if (lines === null) return html`<p class="soft" role="status">${msg('Reading…')}</p>`
  return html`<ol class="history">
    ${lines.slice(0, mostLines).map((line, i) => lineOf(line, i === 0 ? undo : null))}
  </ol>`
}

export const pastStyles = css`
  .history > li {
    padding: 5px 0;
    font: var(--ui-small);
    overflow-wrap: anywhere;
  }
  .history .label {
    display: flex;
    gap: var(--s2);
    align-items: baseline;
    color: var(--ink);
    font: var(--ui-small);
  }
  .history .label > :first-child {
    flex: 1;
  }
  .history p,
  .history ul {
    color: var(--soft);
    font: var(--ui-tiny);
  }
  .history ul li {
    padding: 1px 0 1px var(--s3);
  }
  .history b {
    color: var(--ink);
    font-weight: 500;
  }
  .history button.link {
    min-height: 24px;
    padding: 0 2px;
    font: var(--ui-small);
  }
`

function lineOf({ label, kind, author, at, undone, steps = [] }: PastLine, undo: (() => void) | null): TemplateResult {
  const words = kind === 'undo' ? msg(str`Undone: ${label}`) : kind === 'redo' ? msg(str`Done again: ${label}`) : label
  return html`<li>
    <div class="label">
      <span>${undone ? html`<s>${words}</s>` : words}</span>
      ${undo ? html`<button class="link" @click=${undo}>${msg('Undo')}</button>` : nothing}
    </div>
    <p>${author ? `${author} · ` : ''}<time datetime=${at.toISOString()}>${moment(at)}</time></p>
    ${
      steps.length > 0
        ? html`<ul>
            ${steps.slice(0, mostSteps).map((step) => html`<li>${stepWords(step)}</li>`)}
            ${steps.length > mostSteps ? html`<li>${msg(str`and ${steps.length - mostSteps} more`)}</li>` : nothing}
          </ul>`
        : nothing
    }
  </li>`
}

function stepWords(step: PastStep) {
  if (step.what === 'concept') return fieldsWords(step.fields)
  const { term } = step
  const name = html`<b lang=${term.lang}>${term.text}</b>`
  if (step.what === 'term') return html`${name}: ${fieldsWords(step.fields)}`
  if (step.what === 'came') return html`+ ${name} (${languageName(term.lang)}, ${statusWords(term.status)})`
  return html`− ${name} (${languageName(term.lang)})`
}

function fieldsWords(fields: readonly Field[]) {
  return fields.map(({ field, before, after }, i) => {
    const [old, now] = [valueWords(field, before), valueWords(field, after)]
    return html`${i > 0 ? '; ' : ''}${fieldWords(field)}:
    ${old === '' ? now : now === '' ? html`<s>${old}</s>` : html`<s>${old}</s> → ${now}`}`
  })
}

function fieldWords(field: string): string {
  if (field.startsWith('form ')) return field.slice(5)
  const words: Readonly<Record<string, string>> = {
    kind: msg('kind'),
    gender: msg('gender'),
    note: msg('note'),
    identifiers: msg('numbers elsewhere'),
    text: msg('text'),
    lang: msg('language'),
    status: msg('status'),
    role: msg('part of the name'),
    declension: msg('declension'),
    source: msg('source'),
  }
  return words[field] ?? field
}

function valueWords(field: string, value: string): string {
  if (value === '') return ''
  switch (field) {
    case 'status':
      return statusWords(value as TermStatus)
    case 'kind':
      return kindWords(value as ConceptKind)
    case 'gender':
      return genderWords(value as Gender)
    case 'role':
      return roleWords(value as TermRole)
    case 'lang':
      return languageName(value)
    default:
      return value.length > 80 ? `${value.slice(0, 79)}…` : value
  }
}
