import { detectAll } from 'tinyld'
import { cyrillicLanguage } from './letter-language.ts'

/** Paragraphs that follow one another and are clearly in another language than the document. */
export interface ForeignSpan {
  /** Half-open range of paragraphs. */
  readonly start: number
  readonly end: number
  /** BCP 47 primary subtag. */
  readonly code: string
}

export interface ParagraphLanguages {
  /** Of most of the text; undefined where nothing could be told. */
  readonly language: string | undefined
  readonly foreign: readonly ForeignSpan[]
}

/**
 * Finds the paragraphs of a document that are in another language: a Russian quotation in a Kazakh text, an English
 * notice under a Ukrainian one.
 *
 * Only what is clear is told: a paragraph of under 40 letters, or one that two languages could have written, takes the
 * side of its neighbours. Time grows with the text's length.
 *
 * @param paragraphs  as shown, in order
 * @param expected    the document's language, where a person has said so
 */
export function paragraphLanguages(paragraphs: readonly string[], expected?: string): ParagraphLanguages {
  const letters = new Map<string, number>()
  const codes = paragraphs.map((paragraph) => {
    const code = clearLanguage(paragraph)
    if (code !== undefined) letters.set(code, (letters.get(code) ?? 0) + paragraph.length)
    return code
  })
  const [most] = [...letters].sort(([, one], [, other]) => other - one)
  const language = expected?.split('-')[0] ?? most?.[0]
  const foreign: ForeignSpan[] = []
  codes.forEach((code, at) => {
    if (code === undefined || code === language) return
    const last = foreign.at(-1)
    // What is unclear between two paragraphs of one language is taken for that language too.
    const goesOn = last?.code === code && codes.slice(last.end, Math.min(at, last.end + BRIDGED + 1)).every(isUnclear)
    if (last !== undefined && goesOn && at - last.end <= BRIDGED) foreign[foreign.length - 1] = { ...last, end: at + 1 }
    else foreign.push({ start: at, end: at + 1, code })
  })
  return { language, foreign }
}

const BRIDGED = 3

function isUnclear(code: string | undefined): boolean {
  return code === undefined
}

/** Letters under which nothing is said of a paragraph. */
const FEWEST = 40

/** The language of a paragraph where it is clear; its first 400 units are looked at. */
export function clearLanguage(paragraph: string): string | undefined {
  const guess = guessLanguage(paragraph)
  return guess?.clear === true && guess.letters >= FEWEST ? guess.code : undefined
}

export interface LanguageGuess {
  /** BCP 47 primary subtag. */
  readonly code: string
  readonly clear: boolean
  /** How many letters were looked at. */
  readonly letters: number
}

/** The likeliest language of a sentence or paragraph, however short; undefined where nothing speaks for any. */
export function guessLanguage(paragraph: string): LanguageGuess | undefined {
  const text = paragraph.slice(0, 400).replace(ADDRESS, ' ').normalize('NFC')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  const cyrillic = cyrillicLanguage(text)
  if (cyrillic !== undefined) return { code: cyrillic.code, clear: cyrillic.margin >= CLEAR, letters }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length
  const plain = (text.match(/[a-z]/gi)?.length ?? 0) / letters
  if (plain > 0.97 && english >= 0.15) return { code: 'en', clear: true, letters }
  const shares = detectAll(text).map(({ lang, accuracy }) => ({ lang, share: accuracy * (lang === 'en' ? 3 : 1) }))
  const [best, next] = shares.sort((one, other) => other.share - one.share)
  if (best === undefined) return plain > 0.97 ? { code: 'en', clear: false, letters } : undefined
  const clear = best.share >= 0.3 && best.share >= 2 * (next?.share ?? 0) && (best.lang !== 'en' || english > 0)
  return { code: best.lang, clear, letters }
}

// One letter of another language alone is worth some five: names are not enough to make a paragraph foreign.
const CLEAR = 6
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g
const ENGLISH = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all their there been has when who will more if no out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many must before back through where much your down should because each just those people how too'.split(
    ' ',
  ),
)
