import { setImmediate as turn } from 'node:timers/promises'
import { segmentText } from '../../db/model/document.ts'
import type { ConceptId, DocumentId, ProjectId, SegmentId } from '../../db/model/ids.ts'
import { languagePack } from '../languages/registry.ts'
import { type NameIndex, nameIndex, recognise } from '../names/recognise.ts'
import { matcher, type Stretch } from '../search/matcher.ts'
import { parseQuery, type Query } from '../search/query.ts'
import type { Deps } from './deps.ts'
import { glossaryData, projectNames } from './mentions.ts'
import { projectCache } from './project-cache.ts'

/** What was found in a project; no text is kept. */
export interface Scan {
  readonly hits: readonly Hit[]
  readonly places: number
  readonly conceptIds: readonly ConceptId[]
}

export interface Hit {
  readonly documentId: DocumentId
  readonly segmentId: SegmentId
  /** From 1. */
  readonly number: number
  readonly places: readonly Stretch[]
}

const concerns: ReadonlySet<string> = new Set(['document', 'segment', 'concept', 'term'])

/** The latest scans of the last project: a page asks for window after window, and for a file, of one search. */
const cache = projectCache<Map<string, Promise<Scan>>>({ one: true, outdates: ({ kind }) => concerns.has(kind) })
const mostKept = 8

/** Every place where a query stands in a project's texts as they are now, document by document. */
export async function scanProject(deps: Deps, projectId: ProjectId, text: string): Promise<Scan> {
  const query = parseQuery(text)
  const kept = await cache(deps, projectId, () => Promise.resolve(new Map()))
  const key = JSON.stringify(query)
  const known = kept.get(key)
  if (known) return known
  const made = scan(deps, projectId, query)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return made
}

/** Segments read at a time, and how long a turn may be before others get theirs. */
const portion = 1_000
const longestTurnMs = 10

async function scan(deps: Deps, projectId: ProjectId, query: Query): Promise<Scan> {
  const { storage } = deps
  if (query.clauses.length === 0) return { hits: [], places: 0, conceptIds: [] }
  const documents = await storage.documents(projectId)
  const conceptIds = await conceptsNamed(
    deps,
    projectId,
    query,
    documents.map(({ lang }) => lang),
  )
  const indexFor = await indexesOf(deps, projectId, conceptIds)
  const finders = new Map<string, ReturnType<typeof matcher>>()
  const hits: Hit[] = []
  let places = 0
  let since = performance.now()
  for (const { id, lang } of documents) {
    const pack = languagePack(lang)
    const find = finders.get(pack.code) ?? matcher(query, pack, indexFor(pack.code))
    finders.set(pack.code, find)
    let total = Number.POSITIVE_INFINITY
    for (let from = 0; from < total; from += portion) {
      const window = await storage.segments(id, { from, count: portion })
      total = window.total
      for (const [i, segment] of window.items.entries()) {
        const found = find(segmentText(segment))
        if (found.length > 0) {
          hits.push({ documentId: id, segmentId: segment.id, number: from + i + 1, places: found })
          places += found.length
        }
        if (performance.now() - since < longestTurnMs) continue
        await turn()
        since = performance.now()
      }
      await turn()
      since = performance.now()
    }
  }
  return { hits, places, conceptIds }
}

/** The concepts that a query names: it is a form of a name of theirs, in any language, however its letters are cased. */
async function conceptsNamed(
  deps: Deps,
  projectId: ProjectId,
  { text }: Query,
  langs: readonly string[],
): Promise<ConceptId[]> {
  const names = await projectNames(deps, projectId)
  const found = new Set<ConceptId>()
  const written = [text, text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()), text.toUpperCase()]
  const languages = new Set(langs.map((lang) => languagePack(lang).code))
  for (const id of names.concepts.keys()) for (const lang of names.langsOf(id)) languages.add(lang)
  for (const lang of languages) {
    for (const each of new Set(written)) {
      for (const { start, end, conceptId } of recognise(each, names.indexFor(lang))) {
        if (start === 0 && end === each.length) found.add(conceptId as ConceptId)
      }
    }
    await turn()
  }
  return [...found]
}

async function indexesOf(
  deps: Deps,
  projectId: ProjectId,
  conceptIds: readonly ConceptId[],
): Promise<(lang: string) => NameIndex | undefined> {
  if (conceptIds.length === 0) return () => undefined
  const wanted = new Set<string>(conceptIds)
  const concepts = (await glossaryData(deps, projectId)).filter(({ id }) => wanted.has(id))
  return (lang) => nameIndex(concepts, languagePack(lang))
}
