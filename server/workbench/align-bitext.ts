import { setImmediate as turn } from 'node:timers/promises'
import { RuleBroken, StaleRow } from '../../db/errors.ts'
import type { Alignment, Likeness, Link } from '../../db/model/bitext.ts'
import { segmentText } from '../../db/model/document.ts'
import { type BitextId, newId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { JobControl } from '../jobs/desk.ts'
import { ProblemError } from '../problems.ts'
import { type Around, scopeAround } from './align-scope.ts'
import { beads, isDecided, sidesOf } from './align-sides.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed } from './edit.ts'
import { besideLinks, stillFitting } from './fitting-links.ts'
import { knowledgeOf } from './knowledge.ts'
import { landingPieces } from './landing-pieces.ts'
import { pivotsOf, thirdsOf } from './pivots.ts'
import { type SegmentVectors, segmentVectors } from './segment-vectors.ts'

/**
 * Proposes links for a bitext, as a job. Confirmed and drafted links are walls that it may not touch, rejected ones are
 * not proposed again, excluded segments stay out. Proposals of an earlier run are replaced in the same change; one that
 * is proposed again stays the same link. Third documents that both are linked with are heard too.
 *
 * Texts that look comparable rather than parallel, or that a person said are so, are matched: links may cross, and every
 * segment in none is proposed to have no counterpart.
 *
 * @param around  to touch only what lies between the decided links around a segment
 * @param as  what the texts are taken for from now on; `auto`: what they look like. Kept with the links, one undo takes
 *            back both. When absent, as it was kept.
 */
export async function alignBitext(deps: Deps, id: BitextId, around?: Around, as?: Likeness | 'auto'): Promise<Job> {
  const bitext = await deps.storage.get('bitext', id)
  return deps.jobs.start({ projectId: bitext.projectId, kind: 'align', subject: id }, (control) =>
    align(deps, id, { around, as }, control),
  )
}

/**
 * Proposes, as a job, what third documents say alone: Kazakh–English and English–Ukrainian give Kazakh–Ukrainian.
 * Segments that are in a link stay there, but for those proposed to be without counterpart.
 *
 * @throws ProblemError `no-pivot` where no third document stands together with both
 */
export async function proposeByPivot(deps: Deps, id: BitextId): Promise<Job> {
  const bitext = await deps.storage.get('bitext', id)
  if ((await thirdsOf(deps, bitext)).length === 0) throw noPivot()
  return deps.jobs.start({ projectId: bitext.projectId, kind: 'align', subject: id }, (control) =>
    align(deps, id, { byPivot: true }, control),
  )
}

const isProposed = (link: Link) => link.state === 'proposed'

const noPivot = () =>
  new ProblemError('no-pivot', 'No third document is aligned with both of these. Align one with each of them first.')

interface How {
  readonly around?: Around | undefined
  readonly byPivot?: boolean
  readonly as?: Likeness | 'auto' | undefined
}

async function align(
  deps: Deps,
  id: BitextId,
  { around, byPivot = false, as }: How,
  control: JobControl,
): Promise<string> {
  const { storage } = deps
  const bitext = await storage.get('bitext', id)
  const links = await storage.links(id)
  const scope = around && scopeAround(links, await sidesOf(deps, bitext, links.filter(isDecided)), around)
  // Beyond the stretch that is aligned all links hold: there is nothing to search, and much to learn words from.
  // What was written here is no evidence: its segments stay out, and the texts close over them.
  const drafts = links.filter((link) => link.state === 'drafted').flatMap((link) => [...link.source, ...link.target])
  const fixed = links.filter(
    (link) => link.state === 'confirmed' || (isProposed(link) && scope && !scope.open.has(link.id)),
  )
  const [source, target] = await sidesOf(deps, bitext, fixed, new Set([...drafts, ...(scope?.out ?? [])]))
  await turn()
  const pivots = await pivotsOf(deps, bitext, [source, target])
  if (byPivot && pivots.length === 0) throw noPivot()
  const said = as === undefined ? bitext.alignment?.said : as === 'auto' ? undefined : as
  // What a stretch of two texts is, the whole of them says.
  const taken = said ?? (scope && bitext.alignment?.verdict)
  const texts = [source.segments.map(segmentText), target.segments.map(segmentText)] as const
  const { vectors, problem }: SegmentVectors = byPivot
    ? {}
    : await segmentVectors(deps, bitext.projectId, ...texts, {
        signal: control.signal,
        progress: (share) => control.progress(vectorShare * share),
      })
  const before = vectors ? vectorShare : 0
  const result = await deps.jobs.run(
    'align',
    {
      source: { lang: source.lang, texts: texts[0] },
      target: { lang: target.lang, texts: texts[1] },
      locked: beads(fixed, source, target),
      rejected: beads(
        links.filter((link) => link.state === 'rejected'),
        source,
        target,
      ),
      ...(byPivot ? { concepts: [] } : await knowledgeOf(deps, bitext)),
      pivots,
      byPivot,
      ...(taken ? { as: taken } : {}),
      ...(vectors ? { vectors } : {}),
    },
    { ...control, progress: (share) => control.progress(before + (1 - before) * share) },
  )
  // Long texts make each of these steps long: others get their turn between them.
  await turn()
  const all = result.beads.map((bead) => ({
    source: bead.source.map((i) => source.segments[i]!.id),
    target: bead.target.map((j) => target.segments[j]!.id),
    confidence: bead.confidence,
    evidence: bead.evidence,
  }))
  const origin = result.aligner
  // A third text may be linked in part only: that the rest is not parallel does not follow.
  const parallel = byPivot ? pivots.some((pivot) => pivot.parallel) : result.comparable.parallel
  const alignment: Alignment = {
    at: deps.clock().toISOString(),
    aligner: origin,
    sourceShare: result.comparable.source,
    targetShare: result.comparable.target,
    verdict: parallel ? 'parallel' : 'comparable',
    ...(said ? { said } : {}),
  }
  const { found, open } = byPivot ? besideLinks(all, links) : { found: all, open: scope?.open }
  const label = byPivot ? 'Align through a third text' : 'Align'
  const groupId = newId<'change'>(deps.clock().getTime())
  let landed = 0
  let begun = false
  for (let attempt = 1; ; attempt++) {
    if (!begun) control.signal.throwIfAborted()
    const proposals = await stillFitting(deps, { id, found, before: links, segments: [source, target], open })
    // How parallel the texts are is a matter of the whole, and of what they say.
    const last =
      scope || (byPivot && (bitext.alignment || found.length === 0))
        ? []
        : [changed('bitext', await storage.get('bitext', id), { alignment })]
    await turn()
    // What has begun to land is brought to its end.
    if (!begun) control.signal.throwIfAborted()
    try {
      for (const piece of landingPieces(proposals, { deps, id, origin }, last)) {
        await commitChanges(deps, { projectId: bitext.projectId, label, edits: piece.edits, groupId })
        begun = true
        landed += piece.pairs
        await turn()
      }
      return told(landed, problem)
    } catch (error) {
      // Somebody was quicker between the look and the commit: look again.
      const overtaken = error instanceof StaleRow || error instanceof RuleBroken
      if (!overtaken || attempt === mostAttempts) throw error
    }
  }
}

const mostAttempts = 10
// Of a job's time, where a server is asked for vectors.
const vectorShare = 0.5

function told(pairs: number, problem?: string): string {
  const proposed = `${pairs} ${pairs === 1 ? 'link' : 'links'} proposed`
  return problem === undefined ? proposed : `${proposed}, without embeddings: ${problem}`
}
