import type { LanguagePack } from '../languages/language.ts'
import { type Abbreviations, abbreviationKind, abbreviations } from './abbreviations.ts'
import { proposedEnds } from './proposals.ts'
import { spokenQuotations } from './quotations.ts'
import type { Span } from './span.ts'
import type { Stop } from './stop.ts'
import { stops } from './stops.ts'

/**
 * Where the sentences of one paragraph end: offsets after their trailing white space, ascending, without the last.
 *
 * The language pack's rules look at every full stop, question or exclamation mark and ellipsis: abbreviations,
 * initials, ordinals, speech, emoticons, the numbers of notes. Where they cannot tell, and in a language that has none,
 * a general segmenter's proposal stands. Every piece has a letter or a digit.
 */
export function sentenceEnds(paragraph: string, pack: LanguagePack): number[] {
  const rules = pack.segmentation
  if (rules?.unmarked === undefined && !/[^\p{L}\p{N}\s,'’ʼ-]/u.test(paragraph)) return []
  if (rules === undefined) return withWords(paragraph, proposedEnds(paragraph, pack.code))
  const known = abbreviations(rules)
  let proposed: ReadonlySet<number> | undefined
  const isProposed = (after: number) => {
    proposed ??= new Set(
      proposedEnds(paragraph, rules.segmenterCode).map((end) => paragraph.slice(0, end).trimEnd().length),
    )
    return proposed.has(after)
  }
  const ends: number[] = []
  let from = 0
  // Whether the piece since `from` has a word; looked at once only, up to `checked`.
  let hasWord = false
  let checked = 0
  for (const stop of stops(paragraph, rules)) {
    hasWord ||= WORD.test(paragraph.slice(checked, stop.start))
    checked = stop.start
    if (!hasWord) continue
    if (!(decide(paragraph, from, stop, known) ?? isProposed(stop.after))) continue
    ends.push(stop.next)
    from = stop.next
    checked = stop.next
    hasWord = false
  }
  if (ends.length > 0 && !WORD.test(paragraph.slice(from))) ends.pop()
  if (rules.speechWords.length === 0 || ends.length === 0) return ends
  return outside(ends, spokenQuotations(paragraph, rules))
}

/** The offsets that lie inside none of the spans; both in order, spans by their starts. */
function outside(offsets: readonly number[], spans: readonly Span[]): number[] {
  const kept: number[] = []
  let next = 0
  let reach = -1
  for (const offset of offsets) {
    for (; next < spans.length && spans[next]![0] < offset; next++) reach = Math.max(reach, spans[next]![1])
    if (offset >= reach) kept.push(offset)
  }
  return kept
}

const WORD = /[\p{L}\p{N}]/u

// In any language of letters with capitals: an initial, and the titles that nearly all of them write alike.
const TITLED = /(?<![\p{L}\p{N}.])(?:\p{Lu}|Prof|Dr|Mr|Mrs|St|Mme|Ing|Mgr|Nr)\.\s+$/u

function withWords(paragraph: string, ends: readonly number[]): number[] {
  const kept: number[] = []
  let hasWord = false
  let checked = 0
  for (const end of ends) {
    hasWord ||= WORD.test(paragraph.slice(checked, end))
    checked = end
    if (!hasWord || TITLED.test(paragraph.slice(Math.max(0, end - 12), end))) continue
    kept.push(end)
    hasWord = false
  }
  if (kept.length > 0 && !WORD.test(paragraph.slice(kept.at(-1)))) kept.pop()
  return kept
}

/** True where a sentence ends, false where none does, undefined where the rules cannot tell. */
function decide(text: string, from: number, stop: Stop, known: Abbreviations): boolean | undefined {
  if (stop.next <= from) return false
  if (stop.piece !== undefined) return stop.start - from <= 100 && stop.piece(text.slice(from, stop.start).trim())
  if (stop.unmarked === true) return true
  const next = readNext(text, stop.next)
  if (next.kind === 'mark') return false
  if (stop.next === stop.after) return endsTight(text, stop, known)
  if (next.kind === 'lower' && !next.address) return startsLower(text, from, stop, known)
  if (known.speechVerbs.size > 0 && isAttributed(text, stop, known)) return false
  if (stop.marks !== '.') return next.kind === 'other' ? undefined : next.kind !== 'sign'
  // Closing quotes or brackets after the full stop: whatever came before it, the sentence is over.
  if (stop.after > stop.start + 1) return true
  const before = text.slice(Math.max(from, stop.start - 30), stop.start)
  if (from === 0 && known.clauseNumbersApart && CLAUSE.test(text.slice(0, stop.start))) return next.kind === 'capital'
  if (stop.start - from < 20 && ORDINAL.test(text.slice(from, stop.start))) return false
  if (COUNTED.test(before)) return false
  const kind = known.capitalised.has(LAST_WORD.exec(before)![0]) ? 'may-be-final' : abbreviationKind(before, known)
  if (kind === 'before-number') return !(next.kind === 'digit' || next.kind === 'sign' || /^[IVXLC]+$/.test(next.word))
  if (kind === undefined && next.kind === 'capital' && isSection(before, known)) return isStarter(next, known)
  if (kind === undefined || next.address) return next.kind !== 'sign'
  const starts = isStarter(next, known)
  if (kind === 'initials') return starts && next.word.length > 1
  // A single letter after a number is a measure, whatever else it may stand for: `550 м.`, `у с. Лісне`.
  if (next.kind !== 'capital') return false
  if (kind === 'never-final' && !MEASURE.test(before)) return starts && next.word.length > 1 && !next.quoted
  return (
    starts || !(next.initial || next.acronym || isFragment(text.slice(from, Math.min(stop.start, from + 40)), known))
  )
}

/** Whether a speaker and a verb of speech follow a quotation that closes here: `“Why?” Anna asked`. */
function isAttributed(text: string, stop: Stop, known: Abbreviations): boolean {
  if (!/[!?…][”"'’]$/.test(text.slice(stop.start, stop.after))) return false
  const words = text.slice(stop.next, stop.next + 60).match(/^(?:\p{Lu}\p{L}+\s){1,2}(\p{Ll}+)/u)
  return words !== null && known.speechVerbs.has(words[1]!)
}

const MEASURE = /\p{N}\s?\p{Ll}{1,2}$/u

interface Next {
  /** Of the next word's first letter; a sign (`№ 3`, `§ 3`) announces a number, a mark ends or divides. */
  readonly kind: 'capital' | 'lower' | 'digit' | 'sign' | 'mark' | 'other'
  readonly word: string
  /** One capital and a full stop. */
  readonly initial: boolean
  readonly acronym: boolean
  /** After an opening quotation mark. */
  readonly quoted: boolean
  /** Of a page: `https://…`, `www.…` */
  readonly address: boolean
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
        : /[№§&+=/]/u.test(first)
          ? 'sign'
          : /[.!?…,;:%)\]»”}]/u.test(first)
            ? 'mark'
            : 'other'
  const initial = /^\p{Lu}$/u.test(word) && text[NEXT.lastIndex] === '.'
  return {
    kind,
    word,
    initial,
    quoted: word !== '' && /[«„“"'‘]/.test(text.slice(offset, NEXT.lastIndex - word.length)),
    acronym: /^\p{Lu}{2,}$/u.test(word),
    address: /^(?:https?|www)$/.test(word),
  }
}

// Past opening quotes and brackets and a dash, to the word.
const NEXT = /(?:[-–—]\s*)?[«„“"'‘([¡¿]*\s*([\p{L}\p{N}][\p{L}\p{N}’ʼ'-]*)/uy

/** A clause's number at the head of its paragraph. */
const CLAUSE = /^\s*\d{1,3}$/
/** An item's number after the words that announce a list: `ухвалив: 1.` */
const COUNTED = /[:;]\s\(?\d{1,2}$/

/** The number of a section with an abbreviation before it: `п. 3.2.`, `Sec. 4.1.` */
function isSection(before: string, known: Abbreviations): boolean {
  const found = /^(.*\p{L})\.\s?\d{1,3}(?:\.\d{1,3}){1,4}$/u.exec(before)
  return found !== null && abbreviationKind(found[1]!, known) !== undefined
}

function isStarter(next: Next, known: Abbreviations): boolean {
  return known.starters.has(next.word.toLowerCase()) && !next.initial
}

/** An item's number at the start of a sentence: `2.`, `IV.`, `а)`. */
const ORDINAL = /^[\s(«"]*(?:\d{1,3}|[IVXLІХ]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L})$/u

/** A time alone, too little to be a sentence: `У 1991 р.`, `1939 ж.`, `В XIX в. до н. э.` */
function isFragment(text: string, known: Abbreviations): boolean {
  const unit = TIME.exec(text)?.[1]
  return unit !== undefined && known.timeUnits.has(unit) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 6
}

const TIME =
  /^\s*(?:\p{L}{1,2}\s)?(?:\p{N}{1,4}(?:[–-]\p{N}{1,4})?|[IVXLCІХ]+)(?:-\p{Ll}{1,3})?\s?(\p{Ll}{1,4})(?:\.\s?до\s?н\.\s?[еэ])?$/u

// A whole word before a single stop, no quotation to close: `it was late. we left`, unlike `“Why?” he asked`. Where such
// writing is not common, only after a word that ends in a vowel: the abbreviations of Kazakh, Ukrainian and Russian end
// in a consonant by their spelling rules.
function startsLower(text: string, from: number, stop: Stop, known: Abbreviations): boolean {
  if (stop.after > stop.start + stop.marks.length || /[….]{2}|…/.test(stop.marks)) return false
  const before = text.slice(Math.max(from, stop.start - 30), stop.start)
  if (!known.lowerCaseStarts && !(stop.marks === '.' && OPEN_WORD.test(before))) return false
  if (known.capitalised.has(LAST_WORD.exec(before)![0])) return false
  if (stop.marks !== '.') return /[\p{L}\p{N}]\s?$/u.test(before)
  return /(?:^|[\s(])[\p{L}’']{2,}$/u.test(before) && abbreviationKind(before, known) === undefined
}

// A question or exclamation mark before a whole word in small letters, as in hasty writing: `is it good?what do you say`.
const ASKED = /^[?!]+\p{Ll}[\p{Ll}'’]+(?:\s|$)/u
const LAST_WORD = /\p{L}*$/u
const OPEN_WORD = /\p{Ll}{3}[аеєиіїоуюяыәөүұэё]$/u

// No white space after the stop: an omission of the typist's, if a whole word stands before and a capitalised one after,
// and neither belongs to an address or an abbreviation.
function endsTight(text: string, stop: Stop, known: Abbreviations): boolean {
  const before = /[^\s«»"“”(]*$/u.exec(text.slice(Math.max(0, stop.start - 60), stop.start))![0]
  if (
    known.lowerCaseStarts &&
    ASKED.test(text.slice(stop.start, stop.next + 30)) &&
    /^['’]?\p{Ll}{2}[\p{Ll}'’]+$/u.test(before)
  )
    return true
  if (!/\p{Ll}{3}$/u.test(before) || /[./@:\\_]/u.test(before)) return false
  if (!/^[«„“"(]?\p{Lu}[\p{Ll}’ʼ']*(?:\s|\p{Ll}|,)/u.test(text.slice(stop.next, stop.next + 20))) return false
  if (/^(?:\S*@|(?:com|net|org)\b)/i.test(text.slice(stop.next, stop.next + 60))) return false
  return abbreviationKind(before, known) === undefined
}
