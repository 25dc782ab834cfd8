import { languagePack } from '../../languages/registry.ts'
import { type Concept, sameLanguage } from '../concept.ts'
import { bareForms } from './bare-forms.ts'
import {
  type FormPlace,
  type IsOrdinary,
  type NamedText,
  type Sighted,
  type Sighting,
  sightNames,
} from './sight-names.ts'
import type { Sightings } from './sightings.ts'
import { territories } from './territories.ts'
import { unknownOf } from './unknown-part.ts'

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
    const all = sightNames(own, code, isOrdinary)
    return namesOf({ ...all, sightings: unknownOf(all, concepts, refused, languagePack(code)) }, code, isOrdinary)
  })
}

function namesOf(
  { sightings: found, seen, baseOf, keyOf }: Sighted,
  code: string,
  isOrdinary: IsOrdinary,
): FoundName[] {
  const pack = languagePack(code)
  const territory = territories(pack)
  const groups = new Map<string, Sighting[]>()
  for (const one of found) {
    const key = keyOf(one.words)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups].flatMap(([key, group]): FoundName[] => {
    if (!group.some(({ certain }) => certain)) return []
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
