import type { LanguagePack } from '../../languages/language.ts'
import type { Concept } from '../concept.ts'
import { type NameIndex, nameIndex } from '../name-index.ts'
import { type Mention, recognise } from '../recognise.ts'
import type { Sighted, Sighting } from './sight-names.ts'

/**
 * Of the names that were sighted, those, or the parts of those, that are forms of no term of the glossary and were not
 * refused.
 */
export function unknownOf(
  { sightings }: Sighted,
  concepts: readonly Concept[],
  refused: readonly { readonly lang: string; readonly text: string }[],
  pack: LanguagePack,
): Sighting[] {
  const known = nameIndex(concepts, pack)
  const people = new Set(concepts.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const never = refusedIndex(refused, pack)
  const isRefused = ({ place: { start, end }, text }: Sighting) =>
    never.capital.size > 0 &&
    recognise(text.slice(start, end), never).some((one) => one.start === 0 && one.end >= end - start - 2)
  // Sightings of one segment stand together, so that it is searched once.
  let mentions: readonly Mention[] = []
  let segment: string | undefined
  return sightings.flatMap((one) => {
    if (isRefused(one)) return []
    if (segment !== one.place.segmentId) {
      mentions = recognise(one.text, known)
      segment = one.place.segmentId
    }
    return unknownPart(one, mentions, people)
  })
}

/** Refused names as terms, so that they are known again in any case. */
function refusedIndex(
  refused: readonly { readonly lang: string; readonly text: string }[],
  pack: LanguagePack,
): NameIndex {
  const concepts = refused.map(({ lang, text }, at): Concept => {
    const id = `refused ${at}`
    return { id, kind: 'other', terms: [{ id, lang, text, status: 'admitted' }] }
  })
  return nameIndex(concepts, pack)
}

/** A name that holds one word of a person's name may be that person's longer one, and stays whole. */
function unknownPart(one: Sighting, mentions: readonly Mention[], people: ReadonlySet<string>): Sighting[] {
  const { words, place } = one
  const covering = mentions.filter(({ start, end }) => start < place.end && end > place.start)
  if (covering.length === 0) return [one]
  const free = words.map(
    ({ capital, start, end }) =>
      capital && !covering.some((mention) => mention.start <= start && mention.end >= end - 2),
  )
  if (!free.includes(true)) return []
  const covered = words.filter(({ capital }, at) => capital && !free[at]).length
  if (covered <= 1 && words.length <= 4 && covering.every(({ conceptId }) => people.has(conceptId))) return [one]
  const rest: Sighting[] = []
  for (let at = 0; at < words.length; at++) {
    if (!free[at]) continue
    let to = at + 1
    while (free[to]) to++
    const own = words.slice(at, to)
    const certain = own.some((word) => !word.initial)
    if (certain)
      rest.push({ ...one, words: own, certain, place: { ...place, start: own[0]!.start, end: own.at(-1)!.end } })
    at = to
  }
  return rest
}
