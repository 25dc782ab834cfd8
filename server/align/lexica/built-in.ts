import { stemLength } from '../tokens.ts'
import { culture } from './culture.ts'
import { economy } from './economy.ts'
import { everyday } from './everyday.ts'
import { law } from './law.ts'
import { life } from './life.ts'
import { qualities } from './qualities.ts'
import { verbs } from './verbs.ts'

/** One language of the lexicon, a row a concept. */
export interface LexiconColumn {
  /** Lower case; a hyphen at the end marks a stem that takes endings. Forms that begin alike stand once. */
  readonly words: readonly string[]
  /** Words of row r are `words[offsets[r]]` to `words[offsets[r + 1]]`, half-open. */
  readonly offsets: Int32Array
  /** How many words and forms a row has, those left out too. */
  readonly sizes: Int32Array
}

// Written for Kopir, a concept a row: the usual translations of each column, best first. A hyphen at the end marks a
// stem that takes endings.
const columns = ['kk', 'en', 'uk'] as const
// Countries and peoples come last.
const parts = [everyday, law, economy, life, verbs, qualities, culture]

/** Rows from here on hold names too. */
export const firstRowOfNames = parts.slice(0, -1).reduce((sum, part) => sum + part.trim().split('\n').length, 0)

/**
 * What Kopir knows of a pair of languages from the start: what stands in a row of the source, and in the same row of the
 * target; nothing for languages without a column.
 */
export function builtInLexicon(
  sourceCode: string,
  targetCode: string,
): { readonly source: LexiconColumn; readonly target: LexiconColumn } | undefined {
  const from = columns.indexOf(sourceCode as (typeof columns)[number])
  const to = columns.indexOf(targetCode as (typeof columns)[number])
  if (from < 0 || to < 0 || from === to) return undefined
  return { source: columnAt(from), target: columnAt(to) }
}

const read: LexiconColumn[] = []

function columnAt(at: number): LexiconColumn {
  read[at] ??= readColumn(at, columns[at] === 'en')
  return read[at]
}

function readColumn(at: number, isEnglish: boolean): LexiconColumn {
  const words: string[] = []
  const offsets = [0]
  const sizes: number[] = []
  for (const part of parts) {
    for (const row of part.trim().split('\n')) {
      let size = 0
      for (const written of row.split(' / ')[at]!.split(' ')) size += addWords(words, written, isEnglish)
      offsets.push(words.length)
      sizes.push(size)
    }
  }
  return { words, offsets: Int32Array.from(offsets), sizes: Int32Array.from(sizes) }
}

/** @returns how many words and forms were meant */
function addWords(words: string[], written: string, isEnglish: boolean): number {
  const hyphen = written.indexOf('-')
  const isOpen = hyphen >= 0 && hyphen === written.length - 1
  if (hyphen >= 0 && !isOpen) {
    // The matcher reads words between hyphens one by one.
    const first = addWords(words, written.slice(0, hyphen), isEnglish)
    return first + addWords(words, written.slice(hyphen + 1), isEnglish)
  }
  words.push(written)
  return isEnglish && !isOpen ? addForms(words, written) : 1
}

/** The regular endings of a short English word: law laws; stop stops stopped stopping; cry cries cried. */
function addForms(words: string[], word: string): number {
  const last = word.at(-1)!
  // Longer words are compared by their beginnings anyway.
  if (word.length < 3 || word.length > stemLength || last < 'a' || last > 'z') return 1
  const root = word.slice(0, -1)
  const before = word.at(-2)!
  if (last === 'y' && !vowels.includes(before)) {
    words.push(`${root}ies`)
    if (word.length < stemLength) words.push(`${root}ied`, `${word}ing`)
    return 4
  }
  if (word.length === stemLength) {
    if (last === 'e') words.push(`${root}ing`)
    return 4
  }
  const doubles = 'bdgmnprt'.includes(last) && vowels.includes(before) && !vowels.includes(word.at(-3)!)
  const stem = last === 'e' ? root : doubles ? word + last : word
  const hisses = 'sxz'.includes(last) || (last === 'h' && (before === 'c' || before === 's'))
  words.push(`${word}${hisses ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`)
  return 4
}

const vowels = 'aeiou'

/** The lexicon's column in a language, or nothing. */
export function lexiconColumn(code: string): LexiconColumn | undefined {
  const at = columns.indexOf(code as (typeof columns)[number])
  return at < 0 ? undefined : columnAt(at)
}
