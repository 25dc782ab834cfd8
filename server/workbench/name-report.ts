import { setImmediate as turn } from 'node:timers/promises'
import type { Bitext } from '../../db/model/bitext.ts'
import type { Document, Segment } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import type { Mention } from '../../db/model/glossary.ts'
import type { BitextId, DocumentId, ProjectId, SegmentId } from '../../db/model/ids.ts'
import { narrowed } from '../names/report/consistency.ts'
import type {
  DecidedPlace,
  NamesReport as EngineReport,
  ReportLink,
  ReportSegment,
  ReportText,
} from '../names/report/report.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { glossaryData, offsetOf } from './mentions.ts'
import type { NamesReport } from './name-views.ts'
import { projectCache } from './project-cache.ts'
import { waived } from './waived-report.ts'

/** What a report is about: a project, or one document or bitext of it. */
export interface ReportScope {
  readonly projectId: ProjectId
  readonly document?: DocumentId | undefined
  readonly bitext?: BitextId | undefined
}

/** Reports until anything of their project changes: a page and its exports ask for the same one. */
const cache = projectCache<EngineReport>({ one: true, outdates: ({ kind }) => kind !== 'waiver' })

/**
 * Says which forms of each name stand in which text, and what an editor should look at: a person's decisions about
 * names count, and what is left out of the work does not. What was dismissed stands apart.
 */
export async function nameReport(deps: Deps, scope: ReportScope): Promise<NamesReport> {
  const key = `${scope.document ?? ''} ${scope.bitext ?? ''}`
  const report = await cache(deps, scope.projectId, () => make(deps, scope), key)
  return waived(deps, scope.projectId, report)
}

async function make(deps: Deps, scope: ReportScope): Promise<EngineReport> {
  const { storage } = deps
  await storage.get('project', scope.projectId)
  const { documents, bitexts } = await subjectOf(deps, scope)
  const texts: ReportText[] = []
  for (const document of documents) texts.push(await textOf(deps, document))
  const links: ReportLink[] = []
  for (const bitext of bitexts) links.push(...(await linksOf(deps, bitext)))
  const concepts = await glossaryData(deps, scope.projectId)
  const report = await deps.jobs.run('names-report', { concepts, texts, links })
  return scope.document === undefined ? report : narrowed(report, scope.document)
}

async function subjectOf(
  { storage }: Deps,
  { projectId, document, bitext }: ReportScope,
): Promise<{ documents: readonly Document[]; bitexts: readonly Bitext[] }> {
  if (document !== undefined) {
    // What it is linked with tells which names it lacks.
    const one = own(await storage.get('document', document), projectId)
    const bitexts = await storage.bitextsOf(document)
    const ids = new Set(bitexts.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))
    const others = await storage.getMany(
      'document',
      [...ids].filter((id) => id !== document),
    )
    return { documents: [one, ...others], bitexts }
  }
  if (bitext === undefined) {
    return { documents: await storage.documents(projectId), bitexts: await storage.bitexts(projectId) }
  }
  const one = own(await storage.get('bitext', bitext), projectId)
  const sides = [await storage.get('document', one.sourceId), await storage.get('document', one.targetId)]
  return { documents: sides, bitexts: [one] }
}

function own<Row extends { readonly projectId: ProjectId }>(row: Row, projectId: ProjectId): Row {
  if (row.projectId !== projectId) throw new ProblemError('not-found', 'This is in another project.')
  return row
}

/** Segments read at a time, so that others get their turn between. */
const portion = 1_000

async function textOf({ storage }: Deps, { id, name, lang }: Document): Promise<ReportText> {
  const decided = new Map<SegmentId, Mention[]>()
  for (const mention of await storage.mentionsIn(id)) {
    const same = decided.get(mention.segmentId)
    if (same) same.push(mention)
    else decided.set(mention.segmentId, [mention])
  }
  const segments: ReportSegment[] = []
  let total = Number.POSITIVE_INFINITY
  for (let from = 0; from < total; from += portion) {
    const window = await storage.segments(id, { from, count: portion })
    total = window.total
    window.items.forEach((segment, i) => {
      if (!segment.excluded) segments.push(segmentOf(segment, from + i + 1, decided.get(segment.id) ?? []))
    })
    await turn()
  }
  return { id, name, lang, segments }
}

function segmentOf(segment: Segment, number: number, mentions: readonly Mention[]): ReportSegment {
  const text = segmentText(segment)
  const decided = mentions.flatMap(({ form, occurrence, conceptId, decision }): DecidedPlace[] => {
    const start = offsetOf(text, form, occurrence)
    return start < 0 ? [] : [{ start, end: start + form.length, conceptId, decision }]
  })
  return { id: segment.id, number, text, heading: segment.kind === 'heading', decided }
}

async function linksOf({ storage }: Deps, { id }: Bitext): Promise<ReportLink[]> {
  const links: ReportLink[] = []
  for (let from = 0; ; from += portion) {
    const some = await storage.confirmedLinks(id, { from, count: portion })
    for (const { source, target } of some) links.push({ bitextId: id, source, target })
    if (some.length < portion) return links
    await turn()
  }
}
