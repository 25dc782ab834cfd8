import { StaleRow } from '../../db/errors.ts'
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
  const found = result.beads.map((bead) => ({
    source: bead.source.map((i) => source.segments[i]!.id),
    target: bead.target.map((j) => target.segments[j]!.id),
    confidence: bead.confidence,
    evidence: bead.evidence,
  }))
  const alignment: Alignment = {
    at: deps.clock().toISOString(),
    aligner: `ladder ${result.version}`,
    sourceShare: result.comparable.source,
    targetShare: result.comparable.target,
    verdict: result.comparable.parallel ? 'parallel' : 'comparable',
  }
  for (let attempt = 1; ; attempt++) {
    control.signal.throwIfAborted()
    const proposals = await stillFitting(deps, { id, found, before: links, segments: [source, target] })
    const edits: Edit[] = [
      ...proposals.outdated.map((link) => removed('link', link)),
      ...proposals.fresh.map((bead) =>
        created('link', {
          ...bead,
          id: newId<'link'>(deps.clock().getTime()),
          bitextId: id,
          state: 'proposed',
          origin: `ladder ${result.version}`,
          basis: null,
        }),
      ),
      changed('bitext', await storage.get('bitext', id), { alignment }),
    ]
    try {
      await commit(deps, { projectId: bitext.projectId, label: 'Align', edits })
      return told(proposals.fresh)
    } catch (error) {
      // Somebody was quicker between the look and the commit: look again.
      if (!(error instanceof StaleRow) || attempt === mostAttempts) throw error
    }
  }
}

const mostAttempts = 10

type Found = Pick<Link, 'source' | 'target' | 'confidence' | 'evidence'>

function told(fresh: readonly Found[]): string {
  const pairs = fresh.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length
  return `${pairs} ${pairs === 1 ? 'link' : 'links'} proposed`
}

/**
 * What people did while the aligner ran stands: links decided or made meanwhile keep their segments, what was rejected
 * meanwhile is not proposed, and segments that were cut, merged or excluded are left alone.
 */
async function stillFitting(
  deps: Deps,
  {
    id,
    found,
    before,
    segments,
  }: {
    id: BitextId
    found: readonly Found[]
    before: readonly Link[]
    segments: readonly SideSegments[]
  },
): Promise<{ fresh: Found[]; outdated: Link[] }> {
  const now = await deps.storage.links(id)
  const versions = new Map(before.map((link) => [link.id, link.version]))
  const outdated = now.filter((link) => link.state === 'proposed' && versions.get(link.id) === link.version)
  const standing = now.filter((link) => link.state !== 'rejected' && !outdated.includes(link))
  const taken = new Set(standing.flatMap((link) => [...link.source, ...link.target]))
  const refused = new Set(now.filter((link) => link.state === 'rejected').map(sidesKey))
  const there = await asTheyWere(
    deps,
    segments.flatMap((side) => side.segments),
  )
  const fresh = found.filter(
    (bead) =>
      [...bead.source, ...bead.target].every((each) => there.has(each) && !taken.has(each)) &&
      !refused.has(sidesKey(bead)),
  )
  return { fresh, outdated }
}

const sidesKey = ({ source, target }: Pick<Link, 'source' | 'target'>) =>
  `${[...source].sort().join()} ${[...target].sort().join()}`

/** Those segments that still are the same stretch of their text and part of the work. */
async function asTheyWere(deps: Deps, segments: readonly Segment[]): Promise<Set<SegmentId>> {
  const stretches = new Map(segments.map((segment) => [segment.id, JSON.stringify(segment.spans)]))
  const now = await deps.storage.getMany('segment', [...stretches.keys()])
  return new Set(
    now.filter((s) => !s.excluded && stretches.get(s.id) === JSON.stringify(s.spans)).map((segment) => segment.id),
  )
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
  return ids.every(
    (id, k) => side.index.has(id) && (k === 0 || side.index.get(id) === side.index.get(ids[k - 1]!)! + 1),
  )
}

const isDecided = (link: Link) => link.state === 'confirmed' || link.state === 'drafted'

/** Links as index beads; a link whose segments are not among the sides, or do not stand together, is no bead. */
function beads(links: readonly Link[], source: SideSegments, target: SideSegments) {
  return links.flatMap((link) => {
    if (!isRun(link.source, source) || !isRun(link.target, target)) return []
    return [
      {
        source: link.source.map((id) => source.index.get(id)!),
        target: link.target.map((id) => target.index.get(id)!),
      },
    ]
  })
}
