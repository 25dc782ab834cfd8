import { languagePack } from '../../server/languages/registry.ts'
import type { Concept, ConceptKind, Gender } from '../../server/names/concept.ts'
import { type Mention, nameIndex, recognise } from '../../server/names/recognise.ts'

/** A concept with one preferred term, its text for an id. */
export function concept(kind: ConceptKind, lang: string, text: string, gender?: Gender): Concept {
  return {
    id: text,
    kind,
    ...(gender ? { gender } : {}),
    terms: [{ id: `${text}/1`, lang, text, status: 'preferred' }],
  }
}

export function find(text: string, lang: string, ...concepts: readonly Concept[]): readonly Mention[] {
  return recognise(text, nameIndex(concepts, languagePack(lang)))
}

/** Mentions in short: `form = concept (how)`. */
export function told(text: string, lang: string, ...concepts: readonly Concept[]): readonly string[] {
  return find(text, lang, ...concepts).map(({ form, conceptId, how }) => `${form} = ${conceptId} (${how})`)
}

/** Numbers in 0…1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
