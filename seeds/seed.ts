import type { DocumentId, ProjectId } from '../db/model/ids.ts'
import { alignBitext } from '../server/workbench/align-bitext.ts'
import { createBitext } from '../server/workbench/bitexts.ts'
import type { Deps } from '../server/workbench/deps.ts'
import { importGlossary } from '../server/workbench/glossary-file.ts'
import { importFile } from '../server/workbench/import-file.ts'
import { createProject } from '../server/workbench/projects.ts'
import { demo, readDemoFile } from './demo.ts'

/** Whose acts the demo's are: not the reader's own, so that their first undo does not take the demo apart. */
const author = 'Kopir'

/** Builds the demo project by the verbs a person uses: documents, glossary, bitexts, and a first alignment of each. */
export async function seed(reader: Deps): Promise<void> {
  const deps: Deps = { ...reader, author }
  const project = await createProject(deps, { name: demo.name })
  // Each waits for a thread of its own to start: together that is one wait.
  const [documents] = await Promise.all([importDocuments(deps, project.id), importNames(deps, project.id)])
  for (const { source, target } of demo.bitexts) {
    const sourceId = documents.get(source)!
    const targetId = documents.get(target)!
    const bitext = await createBitext(deps, { projectId: project.id, sourceId, targetId })
    await alignBitext(deps, bitext.id)
  }
}

async function importNames(deps: Deps, projectId: ProjectId): Promise<void> {
  const bytes = await readDemoFile(demo.glossary)
  await importGlossary(deps, { projectId, fileName: demo.glossary, bytes })
}

/** @returns the documents by their files */
async function importDocuments(deps: Deps, projectId: ProjectId): Promise<ReadonlyMap<string, DocumentId>> {
  const documents = new Map<string, DocumentId>()
  for (const { file, lang, name } of demo.documents) {
    const bytes = await readDemoFile(file)
    const fileName = file.split('/').at(-1)!
    const imported = await importFile(deps, { projectId, fileName, bytes, lang, name })
    if (imported.kind === 'document') documents.set(file, imported.document.id)
  }
  return documents
}
