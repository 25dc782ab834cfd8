import { culture } from './culture.ts'
import { economy } from './economy.ts'
import { everyday } from './everyday.ts'
import { law } from './law.ts'
import { life } from './life.ts'
import { qualities } from './qualities.ts'
import { verbs } from './verbs.ts'

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

// Written for Kopir, a concept a row: the usual translations of each column, best first. A hyphen at the end marks a
// stem that takes endings.
const columns = ['kk', 'en', 'uk'] as const
const parts = [everyday, law, economy, life, verbs, qualities, culture]

/** What Kopir knows of a pair of languages from the start; nothing for languages without a column. */
export function builtInRows(sourceCode: string, targetCode: string): readonly LexiconRow[] {
  const from = columns.indexOf(sourceCode as (typeof columns)[number])
  const to = columns.indexOf(targetCode as (typeof columns)[number])
  if (from < 0 || to < 0 || from === to) return []
  return table().map((row) => ({ source: row[from]!, target: row[to]! }))
}

let read: readonly (readonly (readonly LexiconWord[])[])[] | undefined

function table() {
  read ??= parts.flatMap((part) =>
    part
      .trim()
      .split('\n')
      .map((row) =>
        row
          .split(' / ')
          .map((column, at) => column.split(' ').flatMap((written) => wordsOf(written, columns[at] === 'en'))),
      ),
  )
  return read
}

function wordsOf(written: string, isEnglish: boolean): readonly LexiconWord[] {
  const open = written.endsWith('-')
  const text = open ? written.slice(0, -1) : written
  // The matcher reads words between hyphens one by one.
  if (text.includes('-'))
    return text
      .split('-')
      .flatMap((part, k, all) => wordsOf(k === all.length - 1 && open ? `${part}-` : part, isEnglish))
  return isEnglish && !open && text.length < longWord
    ? regularForms(text).map((form) => ({ text: form, open: false }))
    : [{ text, open }]
}

// Words from here on are compared by their beginnings anyway.
const longWord = 6

/** A short English word with its regular endings: law laws; stop stops stopped stopping; cry cries cried. */
function regularForms(word: string): readonly string[] {
  const last = word.at(-1)!
  if (word.length < 3 || !/[a-z]/.test(last)) return [word]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
  const root = last === 'e' ? word.slice(0, -1) : /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? word + last : word
  return [word, `${word}${/(s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`, `${root}ed`, `${root}ing`]
}
