import { shareAtRank } from '../languages/frequent-words.ts'
import type { LanguagePack } from '../languages/language.ts'
import { findValues } from '../values/find-values.ts'
import { accent, digit, letter, other, signAt, space, wordEnd } from '../values/signs.ts'
import { dateParts, type Value } from '../values/value.ts'
import { nothing, wordReader } from '../values/vocabulary.ts'
import type { Side } from './bead.ts'

/** What a token stands for; its kind decides how much its absence on the other side says. */
export const tokenKinds = ['word', 'number', 'small', 'date', 'name', 'symbol'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** Token types of one language over all texts of a run: equal stems and equal values are one type. */
export interface Vocabulary {
  readonly keys: string[]
  readonly kinds: TokenKind[]
  readonly counts: number[]
  /** Written forms of words (lower case), for look-alikes; empty for other kinds. */
  readonly forms: Set<string>[]
  readonly index: Map<string, number>
  /** By how words are written, their type and whether they mean a value: most words of a text have been read before. */
  readonly written: Map<string, WrittenWord>
  /** How often words that are frequent in the language occur in `usualSize` running words of any text, by key. */
  readonly usual: ReadonlyMap<string, number>
  readonly usualSize: number
}

interface WrittenWord {
  /** −1 while no type is known. */
  type: number
  readonly states: boolean
}

/** The tokens of one text, segment after segment. */
export interface Tokens {
  readonly size: number
  /** Tokens of segment i are `types[offsets[i]]` to `types[offsets[i + 1]]`, half-open. */
  readonly offsets: Int32Array
  readonly types: Int32Array
  /** Prefix sums of characters that are not white space. */
  readonly chars: Float64Array
}

/** A token with its place, for showing it. */
export interface WrittenToken {
  readonly type: number
  readonly start: number
  readonly end: number
}

/**
 * An empty vocabulary of a language.
 *
 * @param usualSize  imagined running words of the language behind the counts of the texts: short texts do not show how
 *   common their words are
 */
export function newVocabulary(pack?: LanguagePack, usualSize = 500): Vocabulary {
  const usual = new Map<string, number>()
  for (const [rank, word] of (pack?.frequentWords ?? []).entries()) {
    const key = `w:${stem(word)}`
    usual.set(key, (usual.get(key) ?? 0) + usualSize * shareAtRank(rank))
  }
  return { keys: [], kinds: [], counts: [], forms: [], index: new Map(), written: new Map(), usual, usualSize }
}

// Letters of a stem: Kazakh, Ukrainian and English words are told apart by then, and most endings are gone.
export const stemLength = 5

/** Reads every segment of a side into a shared vocabulary. */
export function tokenise(side: Side, vocabulary: Vocabulary): Tokens {
  const size = side.texts.length
  const offsets = new Int32Array(size + 1)
  const chars = new Float64Array(size + 1)
  const types: number[] = []
  const line = new Line()
  for (let i = 0; i < size; i++) {
    const text = side.texts[i]!
    // Few sentences state a value; those that may are read again with their values.
    if (!readTokens(side, i, vocabulary, undefined, line)) {
      readTokens(side, i, vocabulary, findValues(text, side.pack), line)
    }
    for (let k = 0; k < line.count; k++) types.push(line.types[k]!)
    offsets[i + 1] = types.length
    chars[i + 1] = chars[i]! + Math.max(1, text.length - line.spaces)
  }
  for (let p = 0; p < types.length; p++) vocabulary.counts[types[p]!]!++
  return { size, offsets, types: new Int32Array(types), chars }
}

/** The tokens of one segment as they are read. */
class Line {
  types = new Int32Array(64)
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  count = 0
  /** Characters of white space. */
  spaces = 0

  add(type: number, start: number, end: number): void {
    if (this.count === this.types.length) this.#grow()
    this.types[this.count] = type
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  #grow(): void {
    const longer = (items: Int32Array) => {
      const grown = new Int32Array(2 * items.length)
      grown.set(items)
      return grown
    }
    this.types = longer(this.types)
    this.starts = longer(this.starts)
    this.ends = longer(this.ends)
  }
}

/** Characters that are not white space; an empty segment counts as one. */
export function letters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (signAt(text, at) !== space) count++
  return Math.max(1, count)
}

/** The tokens of segment i, in order; new types enter the vocabulary uncounted. */
export function tokensOf(
  side: Side,
  i: number,
  vocabulary: Vocabulary,
  values: readonly Value[],
): readonly WrittenToken[] {
  const line = new Line()
  readTokens(side, i, vocabulary, values, line)
  return Array.from({ length: line.count }, (_, k) => ({
    type: line.types[k]!,
    start: line.starts[k]!,
    end: line.ends[k]!,
  }))
}

/**
 * Fills the line with the tokens of segment i.
 *
 * @param values  what the segment states; when absent, a segment that may state something is not read to its end
 * @returns whether it was read to its end
 */
function readTokens(
  side: Side,
  i: number,
  vocabulary: Vocabulary,
  values: readonly Value[] | undefined,
  line: Line,
): boolean {
  const text = side.texts[i]!
  line.count = 0
  if (values !== undefined) addValues(vocabulary, values, line)
  let spaces = 0
  let next = 0
  // Code and other signs that translators leave alone; each counts once a segment.
  let signs = ''
  for (let start = 0, end = 0; start < text.length; start = end) {
    const sign = signAt(text, start)
    end = start + 1
    if (sign === space) spaces++
    else if (sign === letter || sign === accent) {
      end = wordEnd(text, start)
      const written = text.slice(start, end)
      const word = vocabulary.written.get(written) ?? newWord(vocabulary, written, side.pack)
      if (values !== undefined) {
        while (next < values.length && values[next]!.end <= start) next++
        if (next < values.length && values[next]!.start < end) continue
      } else if (word.states) return false
      if (end - start > 3 || !isEnding(text, start)) line.add(typeFor(vocabulary, word, written), start, end)
    } else if (sign === digit) {
      if (values === undefined) return false
    } else if (sign === other && kept.has(text[start]!) && !signs.includes(text[start]!)) signs += text[start]!
  }
  line.spaces = spaces
  for (const sign of signs)
    line.add(typeOf(vocabulary, `s:${sign}`, 'symbol'), text.indexOf(sign), text.indexOf(sign) + 1)
  const names = side.names?.[i]
  if (names && names.length > 0) for (const id of new Set(names)) line.add(typeOf(vocabulary, `i:${id}`, 'name'), 0, 0)
  return true
}

function addValues(vocabulary: Vocabulary, values: readonly Value[], line: Line): void {
  for (const value of values)
    for (const [key, kind] of valueKeys(value)) line.add(typeOf(vocabulary, key, kind), value.start, value.end)
}

const kept = new Set('{}<>=/*&^#@+|\\[]~_%§©°$€£')

function newWord(vocabulary: Vocabulary, written: string, pack: Side['pack']): WrittenWord {
  const word = { type: -1, states: wordReader(pack).read(written).meaning !== nothing }
  vocabulary.written.set(written, word)
  return word
}

/** The type of a word; those inside values have none until they stand elsewhere. */
function typeFor(vocabulary: Vocabulary, word: WrittenWord, written: string): number {
  if (word.type >= 0) return word.type
  const form = folded(written)
  const type = typeOf(vocabulary, `w:${stem(form)}`, 'word')
  if (vocabulary.forms[type]!.size < mostForms) vocabulary.forms[type]!.add(form)
  word.type = type
  return type
}

const mostForms = 12

function typeOf({ index, keys, kinds, counts, forms }: Vocabulary, key: string, kind: TokenKind): number {
  const known = index.get(key)
  if (known !== undefined) return known
  const type = keys.length
  index.set(key, type)
  keys.push(key)
  kinds.push(kind)
  counts.push(0)
  forms.push(new Set())
  return type
}

/** Whether a short word is the case ending of an abbreviation or number: БҰҰ-ның, 17-го. */
const isEnding = (text: string, start: number) =>
  text[start - 1] === '-' && /[\p{Lu}\p{N}]/u.test(text[start - 2] ?? '') && /^\p{Ll}/u.test(text[start]!)

/** A word as its forms are compared: lower case, with one apostrophe for all. */
export const folded = (word: string): string => word.toLowerCase().normalize('NFC').replace(/[’ʼ`]/g, "'")

/** The key of the type that a written word belongs to. */
export const wordKey = (word: string): string => `w:${stem(folded(word))}`

/** The part of a lower-case word that stands for all its forms. */
export const stem = (form: string): string => (form.includes("'") ? form.replace(/'/g, '') : form).slice(0, stemLength)

function valueKeys(value: Value): readonly (readonly [key: string, kind: TokenKind])[] {
  const number = (n: number) => [`n:${n}`, n <= 3 ? 'small' : 'number'] as const
  if (value.kind === 'weekday') return [[`d:${value.value}`, 'date']]
  if (value.kind === 'time') return [[`t:${value.iso}`, 'number']]
  if (value.kind === 'date') {
    const { year, month, day } = dateParts(value.iso!)
    return [
      ...(day === undefined ? [] : [number(day)]),
      ...(month === undefined ? [] : [[`m:${month}`, 'date'] as const]),
      ...(year === undefined ? [] : [number(year)]),
    ]
  }
  return [number(value.value!)]
}
