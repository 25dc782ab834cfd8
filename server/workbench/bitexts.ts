import { RuleBroken } from '../../db/errors.ts'
import type { Bitext } from '../../db/model/bitext.ts'
import { type BitextId, type DocumentId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { BitextCounts } from '../../db/storage.ts'
import { ProblemError } from '../problems.ts'
import { commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { created, removed } from './edit.ts'
import type { BitextView } from './views.ts'

/** A project's bitexts with their progress, oldest first. */
export async function bitextViews(deps: Deps, projectId: ProjectId): Promise<BitextView[]> {
  await deps.storage.get('project', projectId)
  const [bitexts, counts] = await Promise.all([deps.storage.bitexts(projectId), deps.storage.counts(projectId)])
  return Promise.all(bitexts.map((bitext) => viewOf(deps, bitext, counts)))
}

export async function getBitext(deps: Deps, id: BitextId): Promise<BitextView> {
  const bitext = await deps.storage.get('bitext', id)
  return viewOf(deps, bitext, await deps.storage.counts(bitext.projectId))
}

/** Considers two documents of a project together. */
export async function createBitext(
  deps: Deps,
  input: { projectId: ProjectId; sourceId: DocumentId; targetId: DocumentId },
): Promise<BitextView> {
  const { storage } = deps
  if (input.sourceId === input.targetId) {
    throw new ProblemError('same-document', 'Choose two different documents to align.')
  }
  const [source, target] = await Promise.all([
    storage.get('document', input.sourceId),
    storage.get('document', input.targetId),
  ])
  for (const document of [source, target]) {
    if (document.projectId !== input.projectId) {
      throw new ProblemError('not-found', `“${document.name}” is not in this project.`)
    }
  }
  await refuseSecond(deps, input)
  const now = deps.clock()
  const row = { id: newId<'bitext'>(now.getTime()), ...input, createdAt: now.toISOString(), alignment: null }
  try {
    await commit(deps, {
      projectId: input.projectId,
      label: `Put “${source.name}” and “${target.name}” together`,
      edits: [created('bitext', row)],
    })
  } catch (error) {
    // Asked for twice at once: the second is told of the first.
    if (error instanceof RuleBroken) await refuseSecond(deps, input)
    throw error
  }
  return getBitext(deps, row.id)
}

async function refuseSecond(deps: Deps, pair: Pick<Bitext, 'projectId' | 'sourceId' | 'targetId'>): Promise<void> {
  const there = (await deps.storage.bitexts(pair.projectId)).find(
    ({ sourceId, targetId }) => sourceId === pair.sourceId && targetId === pair.targetId,
  )
  if (!there) return
  throw new ProblemError('bitext-exists', 'These two documents already stand together.', { bitextId: there.id })
}

/** Takes two documents apart again, with their links; the documents stay. */
export async function removeBitext(deps: Deps, input: { id: BitextId; version: number }): Promise<void> {
  const bitext = await deps.storage.get('bitext', input.id)
  const links = await deps.storage.links(bitext.id)
  await commit(deps, {
    projectId: bitext.projectId,
    label: 'Delete bitext',
    edits: [...links.map((link) => removed('link', link)), removed('bitext', bitext)],
    expects: [{ kind: 'bitext', id: input.id, version: input.version }],
  })
}

async function viewOf(deps: Deps, bitext: Bitext, counts: readonly BitextCounts[]): Promise<BitextView> {
  const [source, target, job] = await Promise.all([
    deps.storage.get('document', bitext.sourceId),
    deps.storage.get('document', bitext.targetId),
    deps.jobs.latest(bitext.projectId, 'align', bitext.id),
  ])
  const own = counts.find((each) => each.bitextId === bitext.id)
  const none = {
    bitextId: bitext.id,
    sourceSegments: 0,
    targetSegments: 0,
    proposed: 0,
    confirmed: 0,
    drafted: 0,
    withoutCounterpart: 0,
    proposedWithout: 0,
    excluded: 0,
  }
  return { ...bitext, source, target, counts: own ?? none, job }
}
