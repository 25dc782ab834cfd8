import type { Edit } from '../../db/model/change.ts'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import { noCutRules, type Project } from '../../db/model/project.ts'
import { commit, commitChanges } from './announce.ts'
import { bitextViews } from './bitexts.ts'
import type { Deps } from './deps.ts'
import { documentViews, removalOfDocuments } from './documents.ts'
import { changed, created, removed } from './edit.ts'
import type { ProjectView } from './views.ts'

/** All projects, newest first, as the home page shows them. */
export async function listProjects(deps: Deps): Promise<ProjectView[]> {
  const projects = await deps.storage.projects()
  return Promise.all(projects.toReversed().map((project) => viewOf(deps, project)))
}

export async function getProject(deps: Deps, id: ProjectId): Promise<ProjectView> {
  return viewOf(deps, await deps.storage.get('project', id))
}

/** Whether there is a project, or was one that undo can bring back. @throws RowNotFound when there never was */
export async function assertKnown(deps: Deps, id: ProjectId): Promise<void> {
  try {
    await deps.storage.get('project', id)
  } catch (error) {
    // Asked second: the latest change may be an import, with all its segments.
    const changes = await deps.storage.history(id, { limit: 1 })
    if (changes.length === 0) throw error
  }
}

export async function createProject(deps: Deps, input: { name: string }): Promise<Project> {
  const id = newId<'project'>(deps.clock().getTime())
  const row = { id, name: input.name, cutting: noCutRules, embeddings: null, createdAt: deps.clock().toISOString() }
  const change = await commit(deps, { projectId: id, label: 'Create project', edits: [created('project', row)] })
  return { ...row, version: change.seq }
}

export async function renameProject(
  deps: Deps,
  input: { id: ProjectId; version: number; name: string },
): Promise<Project> {
  const project = await deps.storage.get('project', input.id)
  const change = await commitChanges(deps, {
    projectId: input.id,
    label: 'Rename project',
    edits: [changed('project', project, { name: input.name })],
    expects: [{ kind: 'project', id: input.id, version: input.version }],
  })
  return { ...project, name: input.name, version: change?.seq ?? project.version }
}

/** Removes a project with everything in it. History keeps it: undo brings it back. */
export async function removeProject(deps: Deps, input: { id: ProjectId; version: number }): Promise<void> {
  const { storage } = deps
  const project = await storage.get('project', input.id)
  const concepts = await storage.concepts(input.id)
  const terms = await storage.terms(input.id)
  const [refusals, resets] = await Promise.all([storage.refusals(input.id), storage.resets(input.id)])
  const judgements = await storage.judgements(input.id)
  const waivers = await storage.waivers(input.id)
  const edits: Edit[] = [
    ...(await removalOfDocuments(deps, await storage.documents(input.id))),
    ...terms.map((term) => removed('term', term)),
    ...concepts.map((concept) => removed('concept', concept)),
    ...(await storage.evidence(input.id)).map((source) => removed('evidence', source)),
    ...refusals.map((refusal) => removed('refusal', refusal)),
    ...resets.map((reset) => removed('reset', reset)),
    ...judgements.map((judgement) => removed('judgement', judgement)),
    ...waivers.map((waiver) => removed('waiver', waiver)),
    removed('project', project),
  ]
  await commit(deps, {
    projectId: input.id,
    label: 'Delete project',
    edits,
    expects: [{ kind: 'project', id: input.id, version: input.version }],
  })
}

async function viewOf(deps: Deps, project: Project): Promise<ProjectView> {
  const { storage } = deps
  const [documents, bitexts, concepts, reversible] = await Promise.all([
    documentViews(deps, project.id),
    bitextViews(deps, project.id),
    storage.concepts(project.id),
    storage.reversible(project.id, deps.author),
  ])
  return { ...project, documents, bitexts, concepts: concepts.length, ...reversible }
}
