import type { LanguagePack } from '../../languages/language.ts'
import { languagePack } from '../../languages/registry.ts'
import { type BaseOf, baseForms } from './base-forms.ts'
import { nameEnding } from './name-endings.ts'
import { nameRuns } from './name-runs.ts'
import type { NameWord } from './name-words.ts'
import { mayName, type Sightings, sightings } from './sightings.ts'

/** The segments of a document. */
export interface NamedText {
  readonly documentId: string
  /** BCP 47. */
  readonly lang: string
  readonly segments: readonly { readonly id: string; readonly text: string }[]
}

/** Where a form stands: UTF-16 offsets in the segment's text, half-open. */
export interface FormPlace {
  readonly documentId: string
  readonly segmentId: string
  readonly start: number
  readonly end: number
}

/** Whether a folded word is an ordinary word of a language, as a dictionary has it. */
export type IsOrdinary = (lang: string, folded: string) => boolean

/** A name in one segment, as it is written. */
export interface Sighting {
  readonly words: readonly NameWord[]
  readonly certain: boolean
  readonly place: FormPlace
  /** The segment's. */
  readonly text: string
}

/** Every name of the texts in one language, known or not. */
export interface Sighted {
  readonly sightings: readonly Sighting[]
  readonly seen: Sightings
  readonly baseOf: BaseOf
  /** The base forms of a name's words, folded, with a space between. */
  readonly keyOf: (words: readonly NameWord[]) => string
}

export function sightNames(texts: readonly NamedText[], code: string, isOrdinary: IsOrdinary): Sighted {
  const pack = languagePack(code)
  const segments = texts.flatMap(({ documentId, segments }) => segments.map((segment) => ({ documentId, ...segment })))
  const seen = sightings(
    segments.map(({ text }) => text),
    pack,
  )
  const capitals = new Set(
    seen.words.flatMap((line) => line.flatMap((word) => (mayName(word, seen) ? [word.folded] : []))),
  )
  const baseOf = baseForms(capitals, pack)
  const rules = { ...nameEnding(pack, baseOf), isOrdinary: (folded: string) => isOrdinary(code, folded) }
  const found: Sighting[] = []
  segments.forEach(({ documentId, id, text }, at) => {
    const words = seen.words[at]!
    const place = (start: number, end: number) => ({ documentId, segmentId: id, start, end })
    for (const one of numericNames(text))
      found.push({ ...one, place: place(one.words[0]!.start, one.words[0]!.end), text })
    for (const { from, to, certain } of nameRuns(words, seen, rules)) {
      const own = words.slice(from, to)
      found.push({ words: own, certain, place: place(own[0]!.start, own.at(-1)!.end), text })
    }
  })
  const keyOf = (words: readonly NameWord[]) =>
    words.map((word) => (word.capital ? baseOf(word.folded) : word.folded)).join(' ')
  return { sightings: parted(found, keyOf, pack), seen, baseOf, keyOf }
}

// A channel called after a day, 16/12: a name where it stands in quotation marks once.
const numeric = /(?<![\p{L}\p{N}./])\p{N}{1,2}\/\p{N}{1,2}(?![\p{L}\p{N}/]|\.\p{N})/gu
const quote = /[«"“„']$/u

function numericNames(text: string): Pick<Sighting, 'words' | 'certain'>[] {
  return [...text.matchAll(numeric)].map(({ index: start, 0: folded }) => {
    const quoted = quote.test(text.slice(Math.max(0, start - 1), start))
    const word = { start, end: start + folded.length, folded, capital: true, foreign: false, initial: false }
    return { words: [{ ...word, acronym: true, quoted, tied: false, follows: false }], certain: quoted }
  })
}

/** Where names follow one another without a mark, a long one that is two others is these: Сәуле Тұрсын | Таразға. */
function parted(
  found: readonly Sighting[],
  keyOf: (words: readonly NameWord[]) => string,
  pack: LanguagePack,
): Sighting[] {
  if (pack.inflection?.kind !== 'agglutinative') return [...found]
  const whole = new Set(found.map(({ words }) => keyOf(words)))
  return found.flatMap((one): Sighting[] => {
    for (let at = one.words.length - 1; at >= 2; at--) {
      const [first, second] = [one.words.slice(0, at), one.words.slice(at)]
      if (!whole.has(keyOf(first)) || !whole.has(keyOf(second))) continue
      return [first, second].map((words) => ({
        ...one,
        words,
        place: { ...one.place, start: words[0]!.start, end: words.at(-1)!.end },
      }))
    }
    return [one]
  })
}
