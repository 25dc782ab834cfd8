import { stem, stemLength } from '../tokens.ts'
import { builtInLexicon, firstRowOfNames, type LexiconColumn, lexiconColumn } from './built-in.ts'

/** The rows of the built-in lexicon in which a lower-case word stands, in one language. */
export type RowsOfWord = (word: string) => readonly number[]

/**
 * What the built-in lexicon says of single words of a pair of languages: two words that share a row may translate each
 * other. Nothing for languages without a column.
 */
export function lexiconRows(
  sourceCode: string,
  targetCode: string,
): { readonly source: RowsOfWord; readonly target: RowsOfWord } | undefined {
  const pair = builtInLexicon(sourceCode, targetCode)
  return pair && { source: rowsOf(pair.source), target: rowsOf(pair.target) }
}

/** Whether the lexicon has a folded word of a language among the ordinary ones, not the names of countries and peoples. */
export function isOrdinaryWord(code: string, word: string): boolean {
  const column = lexiconColumn(code)
  return column !== undefined && rowsOf(column)(word).some((row) => row < firstRowOfNames)
}

const made = new WeakMap<LexiconColumn, RowsOfWord>()

function rowsOf(column: LexiconColumn): RowsOfWord {
  let rows = made.get(column)
  if (rows === undefined) {
    rows = read(column)
    made.set(column, rows)
  }
  return rows
}

function read({ words, offsets }: LexiconColumn): RowsOfWord {
  const whole = new Map<string, number[]>()
  const open = new Map<string, number[]>()
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let w = offsets[row]!; w < offsets[row + 1]!; w++) {
      const word = words[w]!
      const isOpen = word.endsWith('-')
      const key = stem(isOpen ? word.slice(0, -1) : word)
      const map = isOpen ? open : whole
      const rows = map.get(key)
      if (rows === undefined) map.set(key, [row])
      else if (rows.at(-1) !== row) rows.push(row)
    }
  }
  return (word) => {
    const key = stem(word)
    const found = new Set(whole.get(key))
    for (let length = 2; length <= Math.min(key.length, stemLength); length++) {
      for (const row of open.get(key.slice(0, length)) ?? []) found.add(row)
    }
    return [...found]
  }
}
