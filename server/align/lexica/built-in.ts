import { languages, rows } from './everyday.ts'

/** A word, or with `open` a stem that takes endings, and what it may be in the other language. */
export interface LexiconRow {
  readonly source: readonly LexiconWord[]
  readonly target: readonly LexiconWord[]
}

export interface LexiconWord {
  /** Lower case. */
  readonly text: string
  readonly open: boolean
}

/** What Kopir knows of a pair of languages from the start; nothing for languages without a column. */
export function builtInRows(sourceCode: string, targetCode: string): readonly LexiconRow[] {
  const from = languages.indexOf(sourceCode as (typeof languages)[number])
  const to = languages.indexOf(targetCode as (typeof languages)[number])
  if (from < 0 || to < 0 || from === to) return []
  return table().map((columns) => ({ source: columns[from]!, target: columns[to]! }))
}

let read: readonly (readonly (readonly LexiconWord[])[])[] | undefined

function table() {
  read ??= rows
    .trim()
    .split('\n')
    .map((row) => row.split(' / ').map((column) => column.trim().split(/\s+/).map(wordOf)))
  return read
}

const wordOf = (written: string): LexiconWord =>
  written.endsWith('-') ? { text: written.slice(0, -1), open: true } : { text: written, open: false }
