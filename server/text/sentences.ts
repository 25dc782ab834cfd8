import type { LanguagePack } from '../languages/language.ts'
import { type Abbreviations, abbreviationKind, abbreviations } from './abbreviations.ts'
import { proposedEnds } from './proposals.ts'
import { spokenQuotations } from './quotations.ts'
import { type Stop, stops } from './stops.ts'

/**
 * Where the sentences of one paragraph end: offsets after their trailing white space, ascending, without the last.
 *
 * A general segmenter proposes; where the language pack has rules they look at every full stop, question or exclamation
 * mark and ellipsis, and decide where they know better: abbreviations, initials, ordinals, speech, emoticons, the
 * numbers of notes. Every piece has a letter or a digit.
 */
export function sentenceEnds(paragraph: string, pack: LanguagePack): number[] {
  const rules = pack.segmentation
  if (!/[^\p{L}\p{N}\s,'’ʼ-]/u.test(paragraph)) return []
  const proposed = proposedEnds(paragraph, rules?.segmenterCode ?? pack.code)
  if (rules === undefined) return withWords(paragraph, proposed)
  const known = abbreviations(rules)
  const trimmed = new Set(proposed.map((end) => paragraph.slice(0, end).trimEnd().length))
  const ends: number[] = []
  let from = 0
  for (const stop of stops(paragraph)) {
    if (!WORD.test(paragraph.slice(from, stop.start))) continue
    if (!(decide(paragraph, from, stop, known) ?? trimmed.has(stop.after))) continue
    ends.push(stop.next)
    from = stop.next
  }
  if (rules.speechWords.length === 0 || ends.length === 0) return ends
  const whole = spokenQuotations(paragraph, rules)
  return ends.filter((end) => !whole.some(([start, close]) => start < end && end < close))
}

const WORD = /[\p{L}\p{N}]/u

function withWords(paragraph: string, ends: readonly number[]): number[] {
  const kept: number[] = []
  for (const end of ends) if (WORD.test(paragraph.slice(kept.at(-1) ?? 0, end))) kept.push(end)
  return kept
}

/** True where a sentence ends, false where none does, undefined where the rules cannot tell. */
function decide(text: string, from: number, stop: Stop, known: Abbreviations): boolean | undefined {
  const next = readNext(text, stop.next)
  if (next.kind === 'mark') return false
  if (stop.next === stop.after) return endsTight(text, stop, known)
  if (next.kind === 'lower') return false
  if (stop.marks !== '.') return next.kind === 'capital' || next.kind === 'digit' ? true : undefined
  // Closing quotes or brackets after the full stop: whatever came before it, the sentence is over.
  if (stop.after > stop.start + 1) return true
  const before = text.slice(Math.max(from, stop.start - 30), stop.start)
  if (ORDINAL.test(text.slice(from, stop.start))) return false
  const kind = abbreviationKind(before, known)
  if (kind === undefined) return true
  const starts = known.starters.has(next.word.toLowerCase()) && !next.initial
  if (kind === 'may-be-final') {
    if (next.kind !== 'capital') return false
    return starts || !(next.initial || next.acronym || isFragment(text.slice(from, stop.start)))
  }
  return starts && next.word.length > 1
}

interface Next {
  readonly kind: 'capital' | 'lower' | 'digit' | 'mark' | 'other'
  readonly word: string
  /** One capital and a full stop. */
  readonly initial: boolean
  readonly acronym: boolean
}

function readNext(text: string, offset: number): Next {
  NEXT.lastIndex = offset
  const word = NEXT.exec(text)?.[1] ?? ''
  const first = word === '' ? text[offset]! : word[0]!
  const kind = /\p{Lu}|\p{Lt}/u.test(first)
    ? 'capital'
    : /\p{Ll}/u.test(first)
      ? 'lower'
      : /\p{N}/u.test(first)
        ? 'digit'
        : /[,;:%)\]»”}]/u.test(first)
          ? 'mark'
          : 'other'
  const initial = /^\p{Lu}$/u.test(word) && text[NEXT.lastIndex] === '.'
  return { kind, word, initial, acronym: /^\p{Lu}{2,}$/u.test(word) }
}

// Past opening quotes and brackets and a dash, to the word.
const NEXT = /(?:[-–—]\s*)?[«„“"'‘([¡¿]*\s*([\p{L}\p{N}][\p{L}\p{N}’ʼ'-]*)/uy

/** An item's number at the start of a sentence: `2.`, `IV.`, `а)`. */
const ORDINAL = /^[\s(«"]*(?:\d{1,3}|[IVXLІХ]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L})$/u

/** Too little to be a sentence: `У 1991 р.`, `1939 ж.` */
function isFragment(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 3
}

// No white space after the stop: an omission of the typist's, if a whole word stands before and a capitalised one after,
// and neither belongs to an address or an abbreviation.
function endsTight(text: string, stop: Stop, known: Abbreviations): boolean {
  const before = /[^\s«»"“”(]*$/u.exec(text.slice(Math.max(0, stop.start - 60), stop.start))![0]
  if (!/\p{Ll}{3}$/u.test(before) || /[./@:\\_]/u.test(before)) return false
  if (!/^[«„“"(]?\p{Lu}[\p{Ll}’ʼ']*(?:\s|\p{Ll}|,)/u.test(text.slice(stop.next, stop.next + 20))) return false
  return abbreviationKind(before, known) === undefined
}
