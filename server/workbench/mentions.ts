import { setImmediate as turn } from 'node:timers/promises'
import type { Document, Segment } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import type { Concept, Mention, Term } from '../../db/model/glossary.ts'
import type { DocumentId, ProjectId, SegmentId } from '../../db/model/ids.ts'
import { isOrdinaryWord } from '../align/lexica/rows.ts'
import type { LanguagePack } from '../languages/language.ts'
import { languagePack } from '../languages/registry.ts'
import { type NearConcept, nearestConcepts } from '../names/nearest-concepts.ts'
import { type NameIndex, nameIndex, recognise } from '../names/recognise.ts'
import { suspectWords } from '../names/suspect-words.ts'
import { suspectFinder } from '../names/suspects.ts'
import { termsByConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import { projectCache } from './project-cache.ts'
import type { MentionView } from './views.ts'

/** Everything needed to find a project's names: its concepts, and an index per language, made when asked. */
interface ProjectNames {
  readonly concepts: ReadonlyMap<string, Concept>
  /** Languages that a concept has a name to use in. */
  langsOf(id: string): readonly string[]
  /** What a concept is called, its preferred names first. */
  formsOf(id: string): readonly string[]
  /** Concepts that a stretch of text may name, best first. */
  near(text: string, pack: LanguagePack): readonly NearConcept[]
  indexFor(lang: string): NameIndex
  /** What may be misspelt names of the glossary in a text, beside the names found in it. */
  suspectsFor(lang: string): ReturnType<typeof suspectFinder>
}

/** Names by project, until the glossary changes. */
const cache = projectCache<ProjectNames>({ outdates: ({ kind }) => kind === 'concept' || kind === 'term' })

/** A project's glossary as the names engine takes it. */
export function projectNames(deps: Deps, projectId: ProjectId): Promise<ProjectNames> {
  return cache(deps, projectId, () => load(deps, projectId))
}

/** The project's concepts with their terms, as plain data that can travel to a worker. */
export async function glossaryData(deps: Deps, projectId: ProjectId) {
  const { storage } = deps
  return plain(await storage.concepts(projectId), await storage.terms(projectId))
}

function plain(concepts: readonly Concept[], terms: readonly Term[]) {
  const byConcept = termsByConcept(terms)
  return concepts.map(({ id, kind, gender }) => ({
    id,
    kind,
    ...(gender ? { gender } : {}),
    terms: (byConcept.get(id) ?? []).map((term) => ({
      id: term.id,
      lang: term.lang,
      text: term.text,
      status: term.status,
      ...(term.role ? { role: term.role } : {}),
      ...(term.gender ? { gender: term.gender } : {}),
      ...(term.declension ? { declension: term.declension } : {}),
      ...(term.forms.length > 0 ? { forms: term.forms } : {}),
    })),
  }))
}

async function load(deps: Deps, projectId: ProjectId): Promise<ProjectNames> {
  const [concepts, terms] = await Promise.all([deps.storage.concepts(projectId), deps.storage.terms(projectId)])
  const data = plain(concepts, terms)
  const indexes = new Map<string, NameIndex>()
  const suspects = new Map<string, ReturnType<typeof suspectFinder>>()
  const forms = new Map(data.map(({ id, terms }) => [id as string, terms]))
  const langs = new Map(
    data.map(({ id, terms }) => {
      const usable = terms.filter(({ status }) => status === 'preferred' || status === 'admitted')
      return [id as string, [...new Set(usable.map(({ lang }) => lang.split('-')[0]!.toLowerCase()))]]
    }),
  )
  const rank = (status: Term['status']) => (status === 'preferred' ? 0 : 1)
  let near: ReturnType<typeof nearestConcepts> | undefined
  return {
    concepts: new Map(concepts.map((concept) => [concept.id as string, concept])),
    langsOf: (id) => langs.get(id) ?? [],
    formsOf: (id) => [...(forms.get(id) ?? [])].sort((a, b) => rank(a.status) - rank(b.status)).map(({ text }) => text),
    near(text, pack) {
      near ??= nearestConcepts(data)
      return near(text, pack)
    },
    indexFor(lang) {
      const pack = languagePack(lang)
      let index = indexes.get(pack.code)
      if (!index) {
        index = nameIndex(data, pack)
        indexes.set(pack.code, index)
      }
      return index
    },
    suspectsFor(lang) {
      const pack = languagePack(lang)
      let find = suspects.get(pack.code)
      if (!find) {
        find = suspectFinder(suspectWords(data, pack), pack, (word) => isOrdinaryWord(pack.code, word))
        suspects.set(pack.code, find)
      }
      return find
    },
  }
}

const longestTurnMs = 10

/** Names in each of the segments: what the engine finds, corrected by what people decided. */
export async function mentionsIn(
  deps: Deps,
  segments: readonly Segment[],
  documents: ReadonlyMap<DocumentId, Document>,
): Promise<MentionView[][]> {
  const decided = new Map<SegmentId, Mention[]>()
  for (const mention of await deps.storage.mentionsOf(segments.map((segment) => segment.id))) {
    decided.set(mention.segmentId, [...(decided.get(mention.segmentId) ?? []), mention])
  }
  const out: MentionView[][] = []
  let since = performance.now()
  for (const segment of segments) {
    // Many segments take long to search: others get their turn between them.
    if (performance.now() - since > longestTurnMs) {
      await turn()
      since = performance.now()
    }
    const document = documents.get(segment.documentId)!
    const names = await projectNames(deps, document.projectId)
    out.push(merge(segmentText(segment), document.lang, names, decided.get(segment.id) ?? []))
  }
  return out
}

/** Which occurrence of a form stands at an offset, from 0. */
export function occurrenceAt(text: string, form: string, start: number): number {
  let n = 0
  for (let at = text.indexOf(form); at >= 0 && at < start; at = text.indexOf(form, at + 1)) n++
  return n
}

/** Where the n-th occurrence of a form stands; -1 where there are fewer. */
export function offsetOf(text: string, form: string, occurrence: number): number {
  let at = text.indexOf(form)
  for (let n = 0; n < occurrence && at >= 0; n++) at = text.indexOf(form, at + 1)
  return at
}

function merge(text: string, lang: string, names: ProjectNames, decided: readonly Mention[]): MentionView[] {
  const places = decided.flatMap((mention) => {
    const start = offsetOf(text, mention.form, mention.occurrence)
    return start < 0 ? [] : [{ mention, start, end: start + mention.form.length }]
  })
  const confirmed: MentionView[] = places.flatMap(({ mention, start, end }) => {
    const concept = names.concepts.get(mention.conceptId)
    if (mention.decision !== 'confirmed' || !concept) return []
    return [
      {
        start,
        end,
        form: mention.form,
        conceptId: mention.conceptId,
        kind: concept.kind,
        termId: null,
        status: null,
        how: 'tagged by hand',
        decision: 'confirmed',
        langs: names.langsOf(concept.id),
        mentionId: mention.id,
      },
    ]
  })
  const suggested: MentionView[] = []
  for (const found of recognise(text, names.indexFor(lang))) {
    const refused = places.some(
      ({ mention, start, end }) =>
        mention.decision === 'rejected' &&
        mention.conceptId === found.conceptId &&
        start === found.start &&
        end === found.end,
    )
    const concept = names.concepts.get(found.conceptId)
    if (refused || !concept) continue
    const same = confirmed.findIndex((each) => each.start < found.end && found.start < each.end)
    const langs = names.langsOf(concept.id)
    const view = {
      ...found,
      langs,
      conceptId: concept.id,
      kind: concept.kind,
      termId: found.termId as MentionView['termId'],
    }
    if (same < 0) suggested.push({ ...view, decision: 'suggested', mentionId: null })
    else if (confirmed[same]!.conceptId === concept.id && confirmed[same]!.start === found.start) {
      confirmed[same] = { ...confirmed[same]!, termId: view.termId, status: found.status, how: found.how }
    }
  }
  return [...confirmed, ...suggested].sort((a, b) => a.start - b.start)
}
