import type { Alignment, Bitext, Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { type Segment, segmentText } from '../../db/model/document.ts'
import { type BitextId, newId, type SegmentId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { JobControl } from '../jobs/desk.ts'
import { commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { glossaryData } from './mentions.ts'

/**
 * Proposes links for a bitext, as a job. Confirmed and drafted links are walls that it may not touch, rejected ones are
 * not proposed again, excluded segments stay out. Proposals of an earlier run are replaced in the same change.
 */
export async function alignBitext(deps: Deps, id: BitextId): Promise<Job> {
  const bitext = await deps.storage.get('bitext', id)
  return deps.jobs.start({ projectId: bitext.projectId, kind: 'align', subject: id }, (control) =>
    align(deps, id, control),
  )
}

async function align(deps: Deps, id: BitextId, control: JobControl): Promise<string> {
  const { storage } = deps
  const bitext = await storage.get('bitext', id)
  const links = await storage.links(id)
  const [source, target] = await sidesOf(deps, bitext, links.filter(isDecided))
  const result = await deps.jobs.run(
    'align',
    {
      source: { lang: source.lang, texts: source.segments.map(segmentText) },
      target: { lang: target.lang, texts: target.segments.map(segmentText) },
      locked: beads(links.filter(isDecided), source, target),
      rejected: beads(
        links.filter((link) => link.state === 'rejected'),
        source,
        target,
      ),
      concepts: await glossaryData(deps, bitext.projectId),
    },
    control,
  )
  // What people did meanwhile stands: links are read again, and a bead that no longer fits is left out.
  const now = await storage.links(id)
  const decided = now.filter(isDecided)
  const taken = new Set(decided.flatMap((link) => [...link.source, ...link.target]))
  const alive = await stillThere(deps, [...source.segments, ...target.segments])
  const fresh = result.beads
    .map((bead) => ({
      ...bead,
      sourceIds: bead.source.map((i) => source.segments[i]!.id),
      targetIds: bead.target.map((j) => target.segments[j]!.id),
    }))
    .filter(({ sourceIds, targetIds }) =>
      [...sourceIds, ...targetIds].every((each) => alive.has(each) && !taken.has(each)),
    )
  const alignment: Alignment = {
    at: deps.clock().toISOString(),
    aligner: result.version,
    sourceShare: result.comparable.source,
    targetShare: result.comparable.target,
    verdict: result.comparable.parallel ? 'parallel' : 'comparable',
  }
  const edits: Edit[] = [
    ...now.filter((link) => link.state === 'proposed').map((link) => removed('link', link)),
    ...fresh.map((bead) =>
      created('link', {
        id: newId<'link'>(deps.clock().getTime()),
        bitextId: id,
        source: bead.sourceIds,
        target: bead.targetIds,
        state: 'proposed',
        confidence: bead.confidence,
        evidence: bead.evidence,
        origin: result.version,
        basis: null,
      }),
    ),
    changed('bitext', await storage.get('bitext', id), { alignment }),
  ]
  control.signal.throwIfAborted()
  await commit(deps, { projectId: bitext.projectId, label: 'Align', edits })
  const proposed = fresh.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length
  return `${proposed} links proposed`
}

interface SideSegments {
  readonly lang: string
  readonly segments: readonly Segment[]
  readonly index: ReadonlyMap<SegmentId, number>
}

/**
 * The segments that take part. Those of a decided link that is no bead (its segments do not stand together) are settled
 * and stay out, so that the ladder closes over them.
 */
async function sidesOf(deps: Deps, bitext: Bitext, decided: readonly Link[]): Promise<[SideSegments, SideSegments]> {
  const [source, target] = await Promise.all([sideOf(deps, bitext.sourceId), sideOf(deps, bitext.targetId)])
  const scattered = decided.filter((link) => !isRun(link.source, source) || !isRun(link.target, target))
  const out = new Set(scattered.flatMap((link) => [...link.source, ...link.target]))
  return [without(source, out), without(target, out)]
}

async function sideOf(deps: Deps, documentId: Bitext['sourceId']): Promise<SideSegments> {
  const document = await deps.storage.get('document', documentId)
  const segments = (await deps.storage.segments(documentId)).items.filter((segment) => !segment.excluded)
  return indexed(document.lang, segments)
}

function without(side: SideSegments, out: ReadonlySet<SegmentId>): SideSegments {
  return out.size === 0
    ? side
    : indexed(
        side.lang,
        side.segments.filter((segment) => !out.has(segment.id)),
      )
}

function indexed(lang: string, segments: readonly Segment[]): SideSegments {
  return { lang, segments, index: new Map(segments.map((segment, i) => [segment.id, i])) }
}

function isRun(ids: readonly SegmentId[], side: SideSegments): boolean {
  return ids.every((id, k) => k === 0 || side.index.get(id) === side.index.get(ids[k - 1]!)! + 1)
}

const isDecided = (link: Link) => link.state === 'confirmed' || link.state === 'drafted'

/** Links as index beads; a link whose segments are not among the sides, or do not stand together, is no bead. */
function beads(links: readonly Link[], source: SideSegments, target: SideSegments) {
  return links.flatMap((link) => {
    const s = link.source.map((id) => source.index.get(id))
    const t = link.target.map((id) => target.index.get(id))
    if (s.includes(undefined) || t.includes(undefined) || !isRun(link.source, source) || !isRun(link.target, target))
      return []
    return [{ source: s as number[], target: t as number[] }]
  })
}

/** Segments that are still as they were when the alignment began: there, and with the same text. */
async function stillThere(deps: Deps, segments: readonly Segment[]): Promise<Set<SegmentId>> {
  const before = new Map(segments.map((segment) => [segment.id, segmentText(segment)]))
  const now = await deps.storage.getMany('segment', [...before.keys()])
  return new Set(now.filter((s) => !s.excluded && before.get(s.id) === segmentText(s)).map((segment) => segment.id))
}
