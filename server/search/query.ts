import { wordsOf } from '../names/words.ts'

/** Words that stand side by side; most often one. */
export interface Clause {
  /** Folded; at least one. */
  readonly words: readonly string[]
  /** Only as it is written: a single word in quotation marks. */
  readonly exact: boolean
}

/** What somebody looks for: every clause of it, in any order. */
export interface Query {
  readonly clauses: readonly Clause[]
  /** The text without quotation marks: it may be a name. */
  readonly text: string
}

/** More words than anybody looks for; each has a bit of its own in `matcher`. */
export const mostWords = 24

// A mark that nothing closes quotes to the end, as one sees it while typing.
const part = /"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|„([^“”]*)[“”]?|([^\s"«“„]+)/gu

/**
 * Reads a query: words in any order, and in quotation marks words side by side. A single word in quotation marks is
 * looked for only as it is written; a word with a hyphen is its parts side by side.
 *
 * @returns no clauses where the text has no word
 */
export function parseQuery(text: string): Query {
  const clauses: Clause[] = []
  let left = mostWords
  for (const [, ...groups] of text.matchAll(part)) {
    const at = groups.findIndex((group) => group !== undefined)
    const words = wordsOf(groups[at] ?? '')
      .map(({ folded }) => bare(folded))
      .slice(0, left)
    left -= words.length
    if (words.length > 0) clauses.push({ words, exact: at < 4 && words.length === 1 })
  }
  return {
    clauses,
    text: text
      .replace(/["«»“”„]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  }
}

const marked = /[^\x20-\x7e\u0400-\u04ff]/
// й, ї and ў are letters of their own.
const accents = /(?<![\u0438\u0443])\u0306|(?<!\u0456)\u0308|(?![\u0306\u0308])\p{M}/gu

/** A folded word without accents: café is cafe; й and ї stay what they are. */
export function bare(folded: string): string {
  return marked.test(folded) ? folded.normalize('NFD').replace(accents, '').normalize('NFC') : folded
}
