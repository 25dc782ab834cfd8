import type { LanguagePack } from '../../languages/language.ts'
import { languagePack } from '../../languages/registry.ts'
import { type Concept, sameLanguage } from '../concept.ts'
import { nameIndex } from '../name-index.ts'
import { recognise } from '../recognise.ts'
import { bareForms } from './bare-forms.ts'
import { type BaseOf, baseForms } from './base-forms.ts'
import { nameEnding } from './name-endings.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import type { NameWord } from './name-words.ts'
import { mayName, type Sightings, sightings } from './sightings.ts'
import { territories } from './territories.ts'

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

/** A form as it is written, letter for letter. */
export interface NameSurface {
  readonly text: string
  readonly count: number
  /** Occurrences by document. */
  readonly documents: ReadonlyMap<string, number>
  /** The first ones, of different documents before others. */
  readonly places: readonly FormPlace[]
}

/** A name in one language: its probable base form with all that was met of it. */
export interface FoundName {
  readonly lang: string
  /** The base form, as one would write it. */
  readonly text: string
  /** The base form's words, folded, without the small ones between. */
  readonly words: readonly string[]
  readonly count: number
  /** The most frequent first. */
  readonly surfaces: readonly NameSurface[]
  readonly acronym: boolean
  /** How many of the words are ordinary words of the language. */
  readonly ordinary: number
  /** How many of the occurrences stand in quotation marks, or after a word for place (`in`, `у`). */
  readonly quoted: number
  readonly located: number
}

/** A run of one segment. */
interface Sighting {
  readonly words: readonly NameWord[]
  readonly run: NameRun
  readonly place: FormPlace
  readonly text: string
}

/** Whether a folded word is an ordinary word of a language, as a dictionary has it. */
export type IsOrdinary = (lang: string, folded: string) => boolean

// A place a person can look at; the rest are counted.
const mostPlaces = 4

/** Every name of the texts that is neither a form of a term nor refused. */
export function collectNames(
  texts: readonly NamedText[],
  concepts: readonly Concept[],
  refused: readonly { readonly lang: string; readonly text: string }[],
  isOrdinary: IsOrdinary,
): FoundName[] {
  const languages = [...new Set(texts.map(({ lang }) => languagePack(lang).code))].sort()
  return languages.flatMap((code) => {
    const own = texts.filter(({ lang }) => sameLanguage(lang, code))
    return namesOf(gather(own, code, concepts, refused, isOrdinary), code, isOrdinary)
  })
}

function gather(
  texts: readonly NamedText[],
  code: string,
  concepts: readonly Concept[],
  refused: readonly { readonly lang: string; readonly text: string }[],
  isOrdinary: IsOrdinary,
): { sightings: Sighting[]; seen: Sightings; baseOf: BaseOf } {
  const pack = languagePack(code)
  const segments = texts.flatMap(({ documentId, segments }) => segments.map((segment) => ({ documentId, ...segment })))
  const seen = sightings(
    segments.map(({ text }) => text),
    pack,
  )
  const known = nameIndex(concepts, pack)
  const kinds = new Map(concepts.map(({ id, kind }) => [id, kind]))
  const never = nameIndex(
    refused.map(({ lang, text }, at) => ({
      id: `refused ${at}`,
      kind: 'other' as const,
      terms: [{ id: `refused ${at}`, lang, text, status: 'admitted' as const }],
    })),
    pack,
  )
  const capitals = new Set(
    seen.words.flatMap((line) => line.flatMap((word) => (mayName(word, seen) ? [word.folded] : []))),
  )
  const baseOf = baseForms(capitals, pack)
  const ends = nameEnding(pack, baseOf)
  const found: Sighting[] = []
  segments.forEach(({ documentId, id, text }, at) => {
    const words = seen.words[at]!
    for (const { index: start, 0: written } of text.matchAll(numeric)) {
      const end = start + written.length
      if (recognise(text, known).some((mention) => mention.start < end && mention.end > start)) continue
      if (never.capital.size > 0 && recognise(written, never).length > 0) continue
      const word = { start, end, folded: written, capital: true, foreign: false, initial: false, acronym: true }
      const quoted = quote.test(text.slice(0, start))
      found.push({
        words: [{ ...word, quoted, tied: false, follows: false }],
        run: { from: 0, to: 1, certain: quoted },
        place: { documentId, segmentId: id, start, end },
        text,
      })
    }
    const runs = nameRuns(words, seen, { ...ends, isOrdinary: (folded) => isOrdinary(code, folded) })
    if (runs.length === 0) return
    const mentions = recognise(text, known)
    for (const run of runs.flatMap((run) => unknownPart(run, words, mentions, kinds))) {
      const [start, end] = [words[run.from]!.start, words[run.to - 1]!.end]
      const whole = (mention: { start: number; end: number }) => mention.start <= start && mention.end >= end
      if (
        never.capital.size > 0 &&
        recognise(text.slice(start, end), never).some(({ start: a, end: b }) => a === 0 && b >= end - start - 2)
      )
        continue
      if (mentions.some(whole)) continue
      found.push({ words: words.slice(run.from, run.to), run, place: { documentId, segmentId: id, start, end }, text })
    }
  })
  return { sightings: found, seen, baseOf }
}

// A channel called after a day, 16/12: a name where it stands in quotation marks once.
const numeric = /(?<![\p{L}\p{N}./])\p{N}{1,2}\/\p{N}{1,2}(?![\p{L}\p{N}/]|\.\p{N})/gu
const quote = /[«"“„']$/u

/** What of a run is no known name; a run that holds a known person's name may be that person's longer one, and stays. */
function unknownPart(
  run: NameRun,
  words: readonly NameWord[],
  mentions: readonly { readonly start: number; readonly end: number; readonly conceptId: string }[],
  kinds: ReadonlyMap<string, string>,
): NameRun[] {
  const covering = mentions.filter(({ start, end }) => start < words[run.to - 1]!.end && end > words[run.from]!.start)
  if (covering.length === 0) return [run]
  const free = (at: number) =>
    !covering.some(({ start, end }) => start <= words[at]!.start && end >= words[at]!.end - 2)
  const places = Array.from({ length: run.to - run.from }, (_, k) => run.from + k)
  const left = places.filter((at) => words[at]!.capital && free(at))
  if (left.length === 0) return []
  if (covering.every(({ conceptId }) => kinds.get(conceptId) === 'person') && run.to - run.from <= 4) return [run]
  const rest: NameRun[] = []
  for (const at of left) {
    const last = rest.at(-1)
    if (last !== undefined && last.to === at) rest[rest.length - 1] = { ...last, to: at + 1 }
    else rest.push({ from: at, to: at + 1, certain: !words[at]!.initial })
  }
  return rest.filter((one) => one.certain)
}

function namesOf(
  { sightings: found, seen, baseOf }: { sightings: readonly Sighting[]; seen: Sightings; baseOf: BaseOf },
  code: string,
  isOrdinary: IsOrdinary,
): FoundName[] {
  const pack = languagePack(code)
  const territory = territories(pack)
  const groups = new Map<string, Sighting[]>()
  const keyOf = (words: readonly NameWord[]) =>
    words.map((word) => (word.capital ? baseOf(word.folded) : word.folded)).join(' ')
  for (const one of parted(found, keyOf, pack)) {
    const key = keyOf(one.words)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups].flatMap(([key, group]): FoundName[] => {
    if (!group.some(({ run }) => run.certain)) return []
    const words = key.split(' ')
    // A word that has a small letter in another case is no name either.
    if (words.length === 1 && group.every(({ words: [word] }) => word!.initial)) return []
    if (words.length === 1 && !group[0]!.words[0]!.acronym && ordinary(words[0]!, seen)) return []
    const acronym = words.length === 1 && group.filter(({ words: [word] }) => word!.acronym).length * 2 > group.length
    const plain = words.filter((word) => territory(word) === undefined && isOrdinary(code, word))
    // STORY is no abbreviation, and Supreme alone no name: English gives titles their capitals.
    if (
      words.length === 1 &&
      plain.length === 1 &&
      pack.inflection?.kind === 'clitic' &&
      (!acronym || words[0]!.length > 3)
    )
      return []
    if (acronym && words[0]!.length < 3 && group.length < 3) return []
    const surfaces = surfacesOf(group)
    const capitals = group[0]!.words.filter(({ capital }) => capital)
    return [
      {
        lang: code,
        text: written(words, group, surfaces),
        words: capitals.map((word) => baseOf(word.folded)),
        count: group.length,
        surfaces,
        acronym,
        ordinary: plain.length,
        quoted: group.filter(({ words: [word] }) => word!.quoted).length,
        located: group.filter((one) => isLocated(one)).length,
      },
    ]
  })

  function ordinary(word: string, { small, capital }: Sightings): boolean {
    return small(word) > capital(word) && bareForms(word, pack).some((form) => small(form) > 0)
  }
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

const before = /(?:^|[\s«"“(])(?:in|at|from|near|у|в|в|із|з|біля|до|из|около)\s+[«"“]?$/iu
const after =
  /^[»"”]?\s+(?:қала|облыс|аудан|ауыл|көше|провинция|аралы|өзен|city|province|region|district|river|island)/iu

function isLocated({ text, place }: Sighting): boolean {
  return (
    before.test(text.slice(Math.max(0, place.start - 12), place.start)) ||
    after.test(text.slice(place.end, place.end + 14))
  )
}

function surfacesOf(group: readonly Sighting[]): NameSurface[] {
  const byText = new Map<string, { text: string; count: number; documents: Map<string, number>; places: FormPlace[] }>()
  for (const { place, text } of group) {
    const form = text.slice(place.start, place.end)
    let known = byText.get(form)
    if (known === undefined) {
      known = { text: form, count: 0, documents: new Map(), places: [] }
      byText.set(form, known)
    }
    known.count++
    const here = known.documents.get(place.documentId) ?? 0
    known.documents.set(place.documentId, here + 1)
    if (known.places.length < mostPlaces && here < 2) known.places.push(place)
  }
  return [...byText.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** The base form with the capitals and hyphens of its most frequent form. */
function written(words: readonly string[], group: readonly Sighting[], surfaces: readonly NameSurface[]): string {
  const as = surfaces.find(
    (one) => one.text.toLowerCase().replace(/[-‐‑’ʼ'\s.]+/g, ' ') === words.join(' ').replace(/['\s.]+/g, ' '),
  )
  if (as !== undefined) return as.text
  const model = group.find(({ text, place }) => text.slice(place.start, place.end) === surfaces[0]!.text)!
  let text = ''
  let end = model.place.start
  model.words.forEach((word, at) => {
    const own = model.text.slice(word.start, word.end)
    text += model.text.slice(end, word.start)
    text += word.folded === words[at] ? own : recased(words[at]!, own)
    end = word.end
  })
  return text
}

/** A folded base in the capitals of the form it was found by. */
function recased(base: string, form: string): string {
  let shared = 0
  while (shared < base.length && shared < form.length && form[shared]!.toLowerCase() === base[shared]) shared++
  return form.slice(0, shared) + (shared === 0 ? base[0]!.toUpperCase() + base.slice(1) : base.slice(shared))
}
