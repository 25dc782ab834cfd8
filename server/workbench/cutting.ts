import type { DocumentId, ProjectId } from '../../db/model/ids.ts'
import type { CutRules, Project } from '../../db/model/project.ts'
import { FormatError } from '../formats/format.ts'
import { readSrx } from '../formats/srx-read.ts'
import { ProblemError, unreadableFile } from '../problems.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed as changedRow } from './edit.ts'
import { previewReread, rereadDocument } from './reread-document.ts'
import type { CuttingPreview } from './views.ts'

/**
 * Says where sentences end in a project from now on, and cuts the documents that are named anew, each as one change.
 * All of it is one step for undo.
 *
 * @throws ProblemError `unreadable-file` where the SRX file is none
 */
export async function setCutting(
  deps: Deps,
  input: { id: ProjectId; version: number; cutting: CutRules; apply: readonly DocumentId[]; groupId: string },
): Promise<Project> {
  const { id, version, cutting, groupId } = input
  readRules(cutting)
  const project = await deps.storage.get('project', id)
  await commitChanges(deps, {
    projectId: id,
    label: 'Change the rules of cutting',
    edits: [changedRow('project', project, { cutting })],
    expects: [{ kind: 'project', id, version }],
    groupId,
  })
  for (const documentId of input.apply) {
    const document = await deps.storage.get('document', documentId)
    if (document.projectId !== id) continue
    const change = { from: project.cutting, to: cutting }
    await rereadDocument(deps, { id: documentId, version: document.version, cutting: change, groupId })
  }
  return deps.storage.get('project', id)
}

/** What rules of cutting would change in the documents of a project; nothing is kept. */
export async function previewCutting(deps: Deps, input: { id: ProjectId; cutting: CutRules }): Promise<CuttingPreview> {
  const problems = readRules(input.cutting)
  const project = await deps.storage.get('project', input.id)
  const change = { from: project.cutting, to: input.cutting }
  const documents: CuttingPreview['documents'][number][] = []
  for (const { id, name, lang } of await deps.storage.documents(input.id)) {
    const view = await previewReread(deps, { id, cutting: change }).catch(unlessPairs)
    if (view === null) continue
    const { total, same, changed, added, removed, doubtful, lost } = view
    documents.push({ id, name, lang, changes: { total, same, changed, added, removed, doubtful, lost } })
  }
  return { documents, problems }
}

/** A document that came in a file of pairs has its cuts from there, whatever the rules say. */
function unlessPairs(error: unknown): null {
  if (error instanceof ProblemError && error.code === 'rule-broken') return null
  throw error
}

/** What of an SRX file is not followed, in words. */
function readRules({ srx }: CutRules): string[] {
  if (srx === null) return []
  try {
    return readSrx(srx.text).problems.map(({ line, message }) => `Line ${line}: ${message}`)
  } catch (error) {
    throw error instanceof FormatError ? unreadableFile(srx.name, error) : error
  }
}
