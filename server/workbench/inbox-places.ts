import type { DocumentId, SegmentId } from '../../db/model/ids.ts'
import type { ClusterName, FormPlace } from '../names/discover/unknown-names.ts'
import type { FoundNames } from './inbox-search.ts'
import type { InboxPlaceView } from './name-views.ts'

const placesOfLanguage = 2

/** Two places a language, of different forms where there are some. */
export function chosenPlaces(names: readonly ClusterName[]): (FormPlace & { readonly lang: string })[] {
  const languages = [...new Set(names.map(({ lang }) => lang))]
  return languages.flatMap((lang) => {
    const surfaces = names.filter((name) => name.lang === lang).flatMap((name) => name.surfaces)
    const all = [
      ...surfaces.flatMap(({ places }) => places.slice(0, 1)),
      ...surfaces.flatMap(({ places }) => places.slice(1)),
    ]
    const chosen = all.filter(({ segmentId }, at) => all.findIndex((one) => one.segmentId === segmentId) === at)
    return chosen.slice(0, placesOfLanguage).map((place) => ({ ...place, lang }))
  })
}

export function placeViews(
  places: readonly (FormPlace & { readonly lang: string })[],
  around: FoundNames['around'],
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, string>,
): InboxPlaceView[] {
  return places.flatMap(({ lang, documentId, segmentId, start, end }): InboxPlaceView[] => {
    const text = texts.get(segmentId)
    // It may be gone, or be another text, since it was searched.
    if (text === undefined || end > text.length) return []
    const words = (ids: readonly SegmentId[] = []) => ids.flatMap((id) => texts.get(id) ?? []).join(' ')
    return [
      {
        lang,
        documentId: documentId as DocumentId,
        document: documents.get(documentId) ?? '',
        segmentId: segmentId as SegmentId,
        before: ending(words(around.get(segmentId)?.before)),
        text,
        start,
        end,
        after: beginning(words(around.get(segmentId)?.after)),
      },
    ]
  })
}

// What is around is there to recognise the place by, not to be read through.
const mostAround = 180
const ending = (text: string) => (text.length > mostAround ? `…${text.slice(-mostAround).replace(/^\S*\s/, '')}` : text)
const beginning = (text: string) =>
  text.length > mostAround ? `${text.slice(0, mostAround).replace(/\s\S*$/, '')}…` : text
