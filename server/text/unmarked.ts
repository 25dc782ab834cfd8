import type { SegmentationRules } from '../languages/segmentation.ts'
import type { Stop } from './stop.ts'

/**
 * Places where a sentence ends without a mark, as in letters, mail and reviews whose lines were run together: after a
 * greeting, a closing formula or an address, before a postscript or a field of a header, and before a capital that
 * nothing but the start of a sentence explains. In no order; empty for a language whose rules name none of these words.
 */
export function unmarkedStops(text: string, rules: SegmentationRules): Stop[] {
  const found: Stop[] = []
  const patterns = patternsOf(rules)
  if (patterns === undefined) return found
  const { starter, start, functionWords, greeting, closing, formula, signed, field, name } = patterns
  const add = (after: number, next: number, piece?: Stop['piece']) => {
    if (next < text.length)
      found.push({
        start: after,
        marks: '',
        after,
        next,
        ...(piece === undefined ? { unmarked: true as const } : { piece }),
      })
  }
  for (const match of text.matchAll(starter)) {
    const next = match.index + match[0].length
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0]
    if (before !== undefined && !functionWords.has(before)) add(match.index, next)
  }
  const isName = (piece: string) => name.test(piece) && !functionWords.has(/\p{L}+/u.exec(piece)![0].toLowerCase())
  const isStart = (offset: number) => {
    start.lastIndex = offset
    return start.test(text)
  }
  for (const match of text.matchAll(DIVIDED)) {
    const after = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    const starts = isStart(next)
    add(after, next, (piece) => greeting.test(piece) || closing.test(piece) || (starts && isName(piece)))
  }
  if (formula.test(text))
    for (const match of text.matchAll(signed)) {
      const next = match.index + match[0].length
      if (functionWords.has(/\p{L}+/u.exec(text.slice(next, next + 20))![0].toLowerCase())) continue
      add(match.index + match[0].trimEnd().length, next, (piece) => closing.test(piece))
    }
  // Each sign is rare: a text without it is not searched for what it would mean.
  if (COLON.test(text)) for (const match of text.matchAll(field)) add(match.index, match.index + match[0].length)
  if (ADDRESS.test(text))
    for (const match of text.matchAll(LABELLED)) {
      const next = match.index + match[0].length
      const small = /\p{Ll}/u.test(text[next]!)
      add(match.index + match[0].trimEnd().length, next, small ? (piece) => HEADER.test(piece) : undefined)
    }
  if (/P\.?\s?S/.test(text))
    for (const match of text.matchAll(AFTERTHOUGHT)) add(match.index, match.index + match[0].length)
  if (text.includes(') '))
    for (const match of text.matchAll(BRACKETED)) {
      const after = match.index + 1
      add(after, match.index + match[0].length, (piece) => SOURCE.test(piece))
    }
  if (BULLET.test(text))
    for (const match of text.matchAll(ITEM))
      add(match.index, match.index + match[0].length, (piece) => BULLET.test(piece))
  return found
}

interface Patterns {
  /** White space before a capitalised starter that a small-lettered word follows. */
  readonly starter: RegExp
  /** The same at a place, `I` too. */
  readonly start: RegExp
  readonly functionWords: ReadonlySet<string>
  readonly greeting: RegExp
  readonly closing: RegExp
  /** A closing formula, and a name with which the text ends or before a number. */
  readonly signed: RegExp
  /** Whether a text has any word of the formulas at all. */
  readonly formula: RegExp
  readonly field: RegExp
  readonly name: RegExp
}

const cache = new WeakMap<SegmentationRules, Patterns>()

function patternsOf(rules: SegmentationRules): Patterns | undefined {
  const unmarked = rules.unmarked
  if (unmarked === undefined) return undefined
  let patterns = cache.get(rules)
  if (patterns === undefined) {
    // Either case, spelt out: under the i flag \p{Lu} would match small letters too.
    const either = (letter: string) => `[${letter}${letter.toUpperCase()}]`
    const any = (words: readonly string[]) =>
      words.map((word) => word.replace(/(?<=^|\s)\p{Ll}/gu, either).replace(/\s/g, '\\s')).join('|')
    const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
    const closings = any(unmarked.closings)
    // Words of every day without a comma: `Best pizza in town`.
    const plain = any(unmarked.closings.filter((words) => !/^(?:best|love|cheers|yours)$/.test(words)))
    const starters = unmarked.starters.map(capital).join('|')
    const begin = `(?:${starters})(?:['’]\\p{Ll}+)?,?\\s+\\p{Ll}`
    patterns = {
      starter: new RegExp(`\\s+(?=${begin})`, 'gu'),
      start: new RegExp(`(?:${begin}|I(?:['’]\\p{Ll}+)?\\s+\\p{Ll})`, 'uy'),
      functionWords: new Set(rules.starters),
      greeting: new RegExp(
        `^(?:${any(unmarked.greetings)})(?:\\s+\\p{Lu}[\\p{L}.]*){0,4}\\s?(?:[,:]|[-–—]{1,2})$`,
        'u',
      ),
      closing: new RegExp(`^(?:${closings})(?:\\s?(?:,|[-–—]{1,2}))?$`, 'u'),
      formula: new RegExp(lastWords(unmarked.closings)),
      signed: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${plain})\\s+(?=\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}[\\p{L}.]*){0,2}(?:\\s+\\p{N}|\\s*$))`,
        'gu',
      ),
      field: new RegExp(
        `(?<![:&(])\\s+(?=(?:${unmarked.fields.map(capital).join('|').replace(/\s/g, '\\s')})\\s?:\\s)`,
        'gu',
      ),
      name: /^\p{Lu}\p{Ll}+(?<!ly)\s?(?:[,:]|[-–—]{1,2})$/u,
    }
    cache.set(rules, patterns)
  }
  return patterns
}

/** The formulas' last words without their first letter, whose case varies: quick to look for. */
function lastWords(closings: readonly string[]): string {
  return [...new Set(closings.map((words) => words.split(' ').at(-1)!.slice(1)))].join('|')
}

const WORD_BEFORE = /[\p{L}\p{N}’']+\)?$/u
// A comma, colon or dash before a capital: what may stand after a greeting.
const DIVIDED = /(?:[,:]|\s[-–—]{1,2})\s+(?=\p{Lu})/gu
const COLON = /:\s/
const ADDRESS = /@|:\/\/|www\./
const BULLET = /^\s*[-•*]\s/
// An address of mail or of a page and what follows; with a label (`Phone:`) it goes on, as the lines of a signature do.
const LABELLED =
  /(?:[^\s@]{1,80}@[^\s@]{1,80}|(?<=^)(?:https?:\/\/|www\.)\S{1,300})(?<![.,;:!?])\s+(?=\p{L})(?!\p{L}+\s?:)/gu
/** The start of a message's head, which ends with the sender's address. */
const HEADER = /^(?:e-?mail|from|sender|sent by)\b[^.!?]{0,20}:/i
const AFTERTHOUGHT = /\s+(?=P\.?\s?S\.?(?:\s?[-–:,]|\s\p{Lu}))/gu
const BRACKETED = /\)\s+(?=[\p{Lu}"“(])/gu
/** A source or an aside in brackets that stands alone: `(New Scientist Space)`. */
const SOURCE = /^\((?![IVXLC]+\))\p{Lu}[^()]{2,60}\)$/u
const ITEM = /\s+(?=[-•*]\s\p{Lu})/gu
