import { findValues } from '../values/find-values.ts'
import { accent, letter, other, signAt, space, wordEnd } from '../values/signs.ts'
import { dateParts, type Value } from '../values/value.ts'
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
  /** Types of words by how they are written: most words of a text have been read before. */
  readonly written: Map<string, number>
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

export const newVocabulary = (): Vocabulary => ({
  keys: [],
  kinds: [],
  counts: [],
  forms: [],
  index: new Map(),
  written: new Map(),
})

// Letters of a stem: Kazakh, Ukrainian and English words are told apart by then, and most endings are gone.
export const stemLength = 5

/** Reads every segment of a side into a shared vocabulary. */
export function tokenise(side: Side, vocabulary: Vocabulary): Tokens {
  const size = side.texts.length
  const offsets = new Int32Array(size + 1)
  const chars = new Float64Array(size + 1)
  const types: number[] = []
  const add = (type: number) => {
    types.push(type)
    vocabulary.counts[type]!++
  }
  for (let i = 0; i < size; i++) {
    const text = side.texts[i]!
    readTokens(side, i, vocabulary, findValues(text, side.pack), add)
    offsets[i + 1] = types.length
    chars[i + 1] = chars[i]! + letters(text)
  }
  return { size, offsets, types: new Int32Array(types), chars }
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
  const found: WrittenToken[] = []
  readTokens(side, i, vocabulary, values, (type, start, end) => found.push({ type, start, end }))
  return found
}

function readTokens(
  side: Side,
  i: number,
  vocabulary: Vocabulary,
  values: readonly Value[],
  add: (type: number, start: number, end: number) => void,
): void {
  const text = side.texts[i]!
  for (const value of values)
    for (const [key, kind] of valueKeys(value)) add(typeOf(vocabulary, key, kind), value.start, value.end)
  let next = 0
  // Where code and other signs stand that translators leave alone; each counts once a segment.
  let signs = ''
  for (let start = 0, end = 0; start < text.length; start = end) {
    const sign = signAt(text, start)
    if (sign !== letter && sign !== accent) {
      end = start + 1
      const written = text[start]!
      if (sign === other && kept.has(written) && !signs.includes(written)) signs += written
      continue
    }
    end = wordEnd(text, start)
    while (next < values.length && values[next]!.end <= start) next++
    if (next < values.length && values[next]!.start < end) continue
    if (isEnding(text, start, end)) continue
    add(wordType(vocabulary, text.slice(start, end)), start, end)
  }
  for (const sign of signs) add(typeOf(vocabulary, `s:${sign}`, 'symbol'), text.indexOf(sign), text.indexOf(sign) + 1)
  const names = side.names?.[i]
  if (names && names.length > 0) for (const id of new Set(names)) add(typeOf(vocabulary, `i:${id}`, 'name'), 0, 0)
}

const kept = new Set('{}<>=/*&^#@+|\\[]~_%§©°$€£')

function wordType(vocabulary: Vocabulary, written: string): number {
  const known = vocabulary.written.get(written)
  if (known !== undefined) return known
  const form = folded(written)
  const type = typeOf(vocabulary, `w:${stem(form)}`, 'word')
  if (vocabulary.forms[type]!.size < mostForms) vocabulary.forms[type]!.add(form)
  vocabulary.written.set(written, type)
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

/** Whether a word is the case ending of an abbreviation or number: БҰҰ-ның, 17-го. */
const isEnding = (text: string, start: number, end: number) =>
  end - start <= 3 &&
  text[start - 1] === '-' &&
  /[\p{Lu}\p{N}]/u.test(text[start - 2] ?? '') &&
  /^\p{Ll}/u.test(text[start]!)

/** A word as its forms are compared: lower case, with one apostrophe for all. */
export const folded = (word: string): string => word.toLowerCase().normalize('NFC').replace(/[’ʼ`]/g, "'")

/** The key of the type that a written word belongs to. */
export const wordKey = (word: string): string => `w:${stem(folded(word))}`

/** The part of a lower-case word that stands for all its forms. */
export const stem = (form: string): string => form.replace(/'/g, '').slice(0, stemLength)

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
