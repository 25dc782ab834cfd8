import { RuleBroken, StaleRow } from '../../db/errors.ts'
import type { Alignment, Bitext, Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { type Document, segmentText } from '../../db/model/document.ts'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import type { JobControl } from '../jobs/desk.ts'
import { ProblemError } from '../problems.ts'
import { asTheyWere, type SideSegments, sidesOf } from './align-sides.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { created } from './edit.ts'
import { isPair } from './fitting-links.ts'
import { knowledgeOf } from './knowledge.ts'

/** Two documents are put together where they share a pair surer than this. */
const leastConfidence = 0.5

/**
 * Finds what the documents of a project say alike, as a job: every two documents of different languages that do not
 * stand together yet are aligned, or matched where they are not parallel, and put together with the links proposed
 * where they share anything. One change, taken back by one undo.
 *
 * @throws ProblemError `bad-request` where no two documents are left to compare
 */
export async function matchProject(deps: Deps, projectId: ProjectId): Promise<Job> {
  await deps.storage.get('project', projectId)
  const asked = await apart(deps, projectId)
  if (asked.length === 0) {
    throw new ProblemError('bad-request', 'All documents of different languages stand together already.')
  }
  return deps.jobs.start({ projectId, kind: 'match', subject: projectId }, (control) =>
    match(deps, projectId, asked, control),
  )
}

type Two = readonly [source: Document, target: Document]

// Kazakh is mostly translated from, Ukrainian into.
const order = ['kk', 'en', 'uk']
const rank = ({ lang }: Document) => (order.indexOf(primaryLanguage(lang)) + order.length + 1) % (order.length + 1)

/** Every two documents of different languages that do not stand together. */
async function apart(deps: Deps, projectId: ProjectId): Promise<readonly Two[]> {
  const [documents, bitexts] = await Promise.all([deps.storage.documents(projectId), deps.storage.bitexts(projectId)])
  const together = new Set(
    bitexts.flatMap(({ sourceId, targetId }) => [key(sourceId, targetId), key(targetId, sourceId)]),
  )
  const sorted = documents.toSorted((a, b) => rank(a) - rank(b))
  return sorted.flatMap((one, i) =>
    sorted
      .slice(i + 1)
      .filter((other) => primaryLanguage(one.lang) !== primaryLanguage(other.lang))
      .filter((other) => !together.has(key(one.id, other.id)))
      .map((other): Two => [one, other]),
  )
}

const key = (one: string, other: string) => `${one} ${other}`

interface Found {
  readonly bitext: Unversioned<Bitext>
  readonly links: readonly Unversioned<Link>[]
  readonly sides: readonly SideSegments[]
}

async function match(deps: Deps, projectId: ProjectId, asked: readonly Two[], control: JobControl): Promise<string> {
  const found: Found[] = []
  for (const [at, two] of asked.entries()) {
    control.signal.throwIfAborted()
    const one = await compare(deps, projectId, two, {
      signal: control.signal,
      progress: (share) => control.progress((at + share) / asked.length),
    })
    if (one) found.push(one)
  }
  for (let attempt = 1; ; attempt++) {
    control.signal.throwIfAborted()
    const standing = await stillApart(deps, projectId, found)
    const edits = standing.flatMap(({ bitext, links }): Edit[] => [
      created('bitext', bitext),
      ...links.map((link) => created('link', link)),
    ])
    try {
      if (edits.length > 0) {
        await commitChanges(deps, { projectId, label: 'Find what the documents say alike', edits })
      }
      return told(standing, asked.length)
    } catch (error) {
      // Somebody was quicker between the look and the commit: look again.
      if (!(error instanceof StaleRow || error instanceof RuleBroken) || attempt === mostAttempts) throw error
    }
  }
}

const mostAttempts = 10

/** What two documents share; undefined where that is nothing. */
async function compare(
  deps: Deps,
  projectId: ProjectId,
  [one, other]: Two,
  control: JobControl,
): Promise<Found | undefined> {
  const at = deps.clock()
  const bitext: Bitext = {
    id: newId<'bitext'>(at.getTime()),
    projectId,
    sourceId: one.id,
    targetId: other.id,
    createdAt: at.toISOString(),
    alignment: null,
    version: 0,
  }
  const [source, target] = await sidesOf(deps, bitext, [])
  const sides = {
    source: { lang: source.lang, texts: source.segments.map(segmentText) },
    target: { lang: target.lang, texts: target.segments.map(segmentText) },
  }
  const knowledge = await knowledgeOf(deps, bitext)
  const result = await deps.jobs.run('align', { ...sides, locked: [], rejected: [], ...knowledge }, control)
  if (!result.beads.some((bead) => isFull(bead) && bead.confidence > leastConfidence)) return undefined
  const alignment: Alignment = {
    at: deps.clock().toISOString(),
    aligner: result.aligner,
    sourceShare: result.comparable.source,
    targetShare: result.comparable.target,
    verdict: result.comparable.parallel ? 'parallel' : 'comparable',
  }
  const links = result.beads.map(
    (bead): Unversioned<Link> => ({
      id: newId<'link'>(deps.clock().getTime()),
      bitextId: bitext.id,
      source: bead.source.map((i) => source.segments[i]!.id),
      target: bead.target.map((j) => target.segments[j]!.id),
      state: 'proposed',
      confidence: bead.confidence,
      evidence: bead.evidence,
      origin: result.aligner,
      basis: null,
    }),
  )
  const { version: _version, ...row } = bitext
  return { bitext: { ...row, alignment }, links, sides: [source, target] }
}

const isFull = ({ source, target }: { source: readonly number[]; target: readonly number[] }) =>
  source.length > 0 && target.length > 0

/** What people did meanwhile stands: documents that they put together or deleted, segments that they cut or excluded. */
async function stillApart(deps: Deps, projectId: ProjectId, found: readonly Found[]): Promise<readonly Found[]> {
  const free = new Set((await apart(deps, projectId)).flatMap(([a, b]) => [key(a.id, b.id), key(b.id, a.id)]))
  const standing: Found[] = []
  for (const one of found) {
    if (!free.has(key(one.bitext.sourceId, one.bitext.targetId))) continue
    const there = await asTheyWere(deps, one.sides)
    const links = one.links.filter((link) => [...link.source, ...link.target].every((id) => there.has(id)))
    standing.push({ ...one, links })
  }
  return standing
}

function told(found: readonly Found[], asked: number): string {
  const links = found.flatMap((one) => one.links).filter(isPair).length
  const pairs = (n: number) => `${n} ${n === 1 ? 'pair' : 'pairs'} of documents`
  if (found.length === 0) return `Nothing alike was found in ${pairs(asked)}`
  return `${links} ${links === 1 ? 'link' : 'links'} proposed in ${found.length} of ${pairs(asked)}`
}
