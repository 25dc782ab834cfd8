import { languagePack } from '../../languages/registry.ts'
import { type Concept, sameLanguage } from '../concept.ts'
import { nameIndex } from '../name-index.ts'
import { recognise } from '../recognise.ts'
import { wordsOf } from '../words.ts'
import type { NameSurface } from './collect-names.ts'
import type { FormPlace, NamedText } from './sight-names.ts'
import type { JudgedForm, NameCluster } from './unknown-names.ts'

/** A form that somebody was not sure of, and the concepts that it may be. */
export interface OpenForm extends JudgedForm {
  readonly conceptIds: readonly string[]
}

interface Surface {
  count: number
  readonly documents: Map<string, number>
  readonly places: FormPlace[]
}

const mostPlaces = 4

/**
 * The places of forms that people were not sure of, in any case: as clusters of one name each, for what a glossary knows
 * already is no unknown name. What stands nowhere any more is one too, so that somebody can settle it.
 */
export function openNames(
  texts: readonly NamedText[],
  concepts: readonly Concept[],
  forms: readonly OpenForm[],
): readonly NameCluster[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const surfaces = forms.map(() => new Map<string, Surface>())
  for (const lang of new Set(forms.map((form) => languagePack(form.lang).code))) {
    const index = nameIndex(forms.map(asConcept), languagePack(lang))
    for (const { documentId, segments } of texts.filter((text) => sameLanguage(text.lang, lang))) {
      for (const { id: segmentId, text } of segments) {
        for (const { conceptId, form, start, end } of recognise(text, index)) {
          const known = surfaces[Number(conceptId)]!
          const surface: Surface = known.get(form) ?? { count: 0, documents: new Map(), places: [] }
          known.set(form, surface)
          surface.count++
          surface.documents.set(documentId, (surface.documents.get(documentId) ?? 0) + 1)
          if (surface.places.length < mostPlaces) surface.places.push({ documentId, segmentId, start, end })
        }
      }
    }
  }
  return forms.map((form, at) =>
    clusterOf(
      form,
      [...surfaces[at]!].map(([text, rest]) => ({ text, ...rest })),
      byId,
    ),
  )
}

// Its place in the list is its id.
const asConcept = ({ lang, text }: OpenForm, at: number): Concept => ({
  id: String(at),
  kind: 'other',
  terms: [{ id: String(at), lang, text, status: 'admitted' }],
})

function clusterOf(
  { lang, text, conceptIds }: OpenForm,
  surfaces: readonly NameSurface[],
  byId: ReadonlyMap<string, Concept>,
): NameCluster {
  const words = wordsOf(text).map(({ folded }) => folded)
  const concepts = conceptIds.flatMap((id) => byId.get(id) ?? [])
  const count = surfaces.reduce((sum, surface) => sum + surface.count, 0)
  const name = { lang, text, words, count, surfaces: [...surfaces].sort((a, b) => b.count - a.count) }
  return {
    key: `${languagePack(lang).code}:${words.join(' ')}:open`,
    count,
    documents: new Set(surfaces.flatMap(({ documents }) => [...documents.keys()])).size,
    kind: concepts[0]?.kind ?? 'other',
    names: [{ ...name, acronym: false, ordinary: 0, quoted: 0, located: 0, role: null, slip: false }],
    near: concepts.map(({ id, terms }) => {
      const term = terms.find((one) => sameLanguage(one.lang, lang)) ?? terms[0]
      return { conceptId: id, termId: term?.id ?? '', score: 1, because: 'sound', misspelling: false }
    }),
    pairs: [],
  }
}
