import { findValues } from '../values/find-values.ts'
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

export const newVocabulary = (): Vocabulary => ({ keys: [], kinds: [], counts: [], forms: [], index: new Map() })

// Letters of a stem: Kazakh, Ukrainian and English words are told apart by then, and most endings are gone.
export const stemLength = 5

/** Reads every segment of a side into a shared vocabulary. */
export function tokenise(side: Side, vocabulary: Vocabulary): Tokens {
  const size = side.texts.length
  const offsets = new Int32Array(size + 1)
  const chars = new Float64Array(size + 1)
  const types: number[] = []
  side.texts.forEach((text, i) => {
    for (const { type } of tokensOf(side, i, vocabulary)) {
      types.push(type)
      vocabulary.counts[type]!++
    }
    offsets[i + 1] = types.length
    chars[i + 1] = chars[i]! + letters(text)
  })
  return { size, offsets, types: Int32Array.from(types), chars }
}

/** Characters that are not white space; an empty segment counts as one. */
export const letters = (text: string): number => Math.max(1, text.replace(/\s+/g, '').length)

/** The tokens of segment i, in order; new types enter the vocabulary uncounted. */
export function tokensOf(
  side: Side,
  i: number,
  vocabulary: Vocabulary,
  values = findValues(side.texts[i]!, side.pack),
): readonly WrittenToken[] {
  const text = side.texts[i]!
  const found: WrittenToken[] = []
  const add = (key: string, kind: TokenKind, start: number, end: number, form?: string) => {
    let type = vocabulary.index.get(key)
    if (type === undefined) {
      type = vocabulary.keys.length
      vocabulary.index.set(key, type)
      vocabulary.keys.push(key)
      vocabulary.kinds.push(kind)
      vocabulary.counts.push(0)
      vocabulary.forms.push(new Set())
    }
    if (form !== undefined && vocabulary.forms[type]!.size < 12) vocabulary.forms[type]!.add(form)
    found.push({ type, start, end })
  }
  for (const value of values) for (const [key, kind] of valueKeys(value)) add(key, kind, value.start, value.end)
  let next = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu)) {
    const start = match.index
    const end = start + match[0].length
    while (next < values.length && values[next]!.end <= start) next++
    if (next < values.length && values[next]!.start < end) continue
    if (isEnding(text, start, end)) continue
    const form = match[0].toLowerCase().normalize('NFC').replace(/[’ʼ`]/g, "'")
    add(`w:${stem(form)}`, 'word', start, end, form)
  }
  // Code and other signs that translators leave alone, once a segment.
  const signs = new Set<string>()
  for (const match of text.matchAll(/[{}<>=/*&^#@+|\\[\]~_%§©°$€£]/g)) {
    if (signs.has(match[0])) continue
    signs.add(match[0])
    add(`s:${match[0]}`, 'symbol', match.index, match.index + 1)
  }
  for (const id of new Set(side.names?.[i] ?? [])) add(`i:${id}`, 'name', 0, 0)
  return found
}

/** Whether a word is the case ending of an abbreviation or number: БҰҰ-ның, 17-го. */
const isEnding = (text: string, start: number, end: number) =>
  end - start <= 3 &&
  text[start - 1] === '-' &&
  /[\p{Lu}\p{N}]/u.test(text[start - 2] ?? '') &&
  /^\p{Ll}/u.test(text[start]!)

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
