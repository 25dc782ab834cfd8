import { setImmediate as turn } from 'node:timers/promises'
import { RuleBroken, StaleRow } from '../../db/errors.ts'
import type { Alignment, Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { segmentText } from '../../db/model/document.ts'
import { type BitextId, newId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { JobControl } from '../jobs/desk.ts'
import { type Around, type Scope, scopeAround } from './align-scope.ts'
import { asTheyWere, beads, isDecided, type SideSegments, sidesOf } from './align-sides.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { knowledgeOf } from './knowledge.ts'

/**
 * Proposes links for a bitext, as a job. Confirmed and drafted links are walls that it may not touch, rejected ones are
 * not proposed again, excluded segments stay out. Proposals of an earlier run are replaced in the same change; one that
 * is proposed again stays the same link.
 *
 * @param around  to touch only what lies between the decided links around a segment
 */
export async function alignBitext(deps: Deps, id: BitextId, around?: Around): Promise<Job> {
  const bitext = await deps.storage.get('bitext', id)
  return deps.jobs.start({ projectId: bitext.projectId, kind: 'align', subject: id }, (control) =>
    align(deps, id, around, control),
  )
}

async function align(deps: Deps, id: BitextId, around: Around | undefined, control: JobControl): Promise<string> {
  const { storage } = deps
  const bitext = await storage.get('bitext', id)
  const links = await storage.links(id)
  const scope = around && scopeAround(links, await sidesOf(deps, bitext, links.filter(isDecided)), around)
  // Beyond the stretch that is aligned all links hold: there is nothing to search, and much to learn words from.
  const fixed = links.filter((link) => isDecided(link) || (isLive(link) && scope && !scope.open.has(link.id)))
  const [source, target] = await sidesOf(deps, bitext, fixed, scope?.out)
  await turn()
  const result = await deps.jobs.run(
    'align',
    {
      source: { lang: source.lang, texts: source.segments.map(segmentText) },
      target: { lang: target.lang, texts: target.segments.map(segmentText) },
      locked: beads(fixed, source, target),
      rejected: beads(
        links.filter((link) => link.state === 'rejected'),
        source,
        target,
      ),
      ...(await knowledgeOf(deps, bitext)),
    },
    control,
  )
  // Long texts make each of these steps long: others get their turn between them.
  await turn()
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
    const proposals = await stillFitting(deps, { id, found, before: links, segments: [source, target], scope })
    const edits: Edit[] = [
      ...proposals.outdated.map((link) => removed('link', link)),
      ...proposals.again.map(({ link, bead }) =>
        changed('link', link, { ...bead, origin: `ladder ${result.version}` }),
      ),
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
      // How parallel the texts are is a matter of the whole.
      ...(scope ? [] : [changed('bitext', await storage.get('bitext', id), { alignment })]),
    ]
    await turn()
    control.signal.throwIfAborted()
    try {
      await commitChanges(deps, { projectId: bitext.projectId, label: 'Align', edits })
      return told([...proposals.fresh, ...proposals.again.map(({ bead }) => bead)])
    } catch (error) {
      // Somebody was quicker between the look and the commit: look again.
      const overtaken = error instanceof StaleRow || error instanceof RuleBroken
      if (!overtaken || attempt === mostAttempts) throw error
    }
  }
}

const mostAttempts = 10

const isLive = (link: Link) => link.state !== 'rejected'

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
    scope,
  }: {
    id: BitextId
    found: readonly Found[]
    before: readonly Link[]
    segments: readonly SideSegments[]
    scope: Scope | undefined
  },
): Promise<{ fresh: Found[]; again: { link: Link; bead: Found }[]; outdated: Link[] }> {
  const now = await deps.storage.links(id)
  const versions = new Map(before.map((link) => [link.id, link.version]))
  const open = now.filter(
    (link) =>
      link.state === 'proposed' &&
      versions.get(link.id) === link.version &&
      (scope === undefined || scope.open.has(link.id)),
  )
  const replaced = new Set(open)
  const standing = now.filter((link) => isLive(link) && !replaced.has(link))
  const taken = new Set(standing.flatMap((link) => [...link.source, ...link.target]))
  const refused = new Set(now.filter((link) => link.state === 'rejected').map(sidesKey))
  const there = await asTheyWere(deps, segments)
  const fitting = found.filter(
    (bead) =>
      [...bead.source, ...bead.target].every((each) => there.has(each) && !taken.has(each)) &&
      !refused.has(sidesKey(bead)),
  )
  const known = new Map(open.map((link) => [sidesKey(link), link]))
  const again = fitting.flatMap((bead) => {
    const link = known.get(sidesKey(bead))
    return link ? [{ link, bead }] : []
  })
  const kept = new Set(again.map(({ link }) => link))
  return {
    fresh: fitting.filter((bead) => !known.has(sidesKey(bead))),
    again,
    outdated: open.filter((link) => !kept.has(link)),
  }
}

const sidesKey = ({ source, target }: Pick<Link, 'source' | 'target'>) =>
  `${[...source].sort().join()} ${[...target].sort().join()}`
