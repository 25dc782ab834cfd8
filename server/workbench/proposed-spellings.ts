import type { ConceptId } from '../../db/model/ids.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { lessonsOf, proposedSpellings, type SpellingsFor } from '../names/proposed-spellings.ts'
import type { Lessons } from '../names/transliterate/learn.ts'
import type { Deps } from './deps.ts'
import { glossaryData } from './mentions.ts'
import { projectCache } from './project-cache.ts'

const cache = projectCache<Lessons>({ outdates: ({ kind }) => kind === 'concept' || kind === 'term' })

/** Spellings for the languages of the project that a concept has no preferred term in, by what was accepted there. */
export async function spellingsOf(deps: Deps, id: ConceptId): Promise<{ items: readonly SpellingsFor[] }> {
  const { storage } = deps
  const concept = await storage.get('concept', id)
  const { projectId } = concept
  const documents = await storage.documents(projectId)
  const langs = [...new Set(documents.map(({ lang }) => primaryLanguage(lang)))]
  const terms = await storage.termsOf(id)
  const has = (lang: string) => terms.some((term) => primaryLanguage(term.lang) === lang && term.status === 'preferred')
  // Lessons are made where they are needed, and kept until the glossary changes.
  const lessons = new Map<string, Lessons>()
  const all = langs.every(has) ? [] : await glossaryData(deps, projectId)
  for (const to of langs.filter((lang) => !has(lang))) {
    for (const from of langs.filter((lang) => lang !== to)) {
      const key = `${from} ${to}`
      lessons.set(key, await cache(deps, projectId, async () => lessonsOf(all, from, to), key))
    }
  }
  const data = { id, kind: concept.kind, terms }
  return { items: proposedSpellings(data, langs, (from, to) => lessons.get(`${from} ${to}`)!) }
}
