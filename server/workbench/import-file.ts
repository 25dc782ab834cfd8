import type { Edit } from '../../db/model/change.ts'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import type { ImportedFile, ImportPiece } from '../jobs/import-file.ts'
import { commit } from './announce.ts'
import { cutOptions } from './cut-options.ts'
import type { Deps } from './deps.ts'
import { getDocument } from './documents.ts'
import { created } from './edit.ts'
import {
  asProposed,
  type Content,
  documentRow,
  type FileInput,
  type Imported,
  proposedName,
  withoutEnding,
} from './import-draft.ts'
import { readInput } from './preview-file.ts'

export { previewFile } from './preview-file.ts'

type Input = FileInput & { projectId: ProjectId }

/** How an import is followed and stopped. */
interface Control {
  readonly signal?: AbortSignal
  progress?(share: number): void
}

/** Ids for what comes of a file. */
export const newIds = (deps: Deps) => {
  const now = deps.clock().getTime()
  return { source: newId<'document'>(now), target: newId<'document'>(now), bitext: newId<'bitext'>(now) }
}
type Ids = ReturnType<typeof newIds>

/**
 * Keeps a file: its bytes as they are, its text, its segments; a ready bitext with its links. What is read is written
 * slice by slice where nobody sees it, and one change at the end makes all of it seen: whatever stops this in between,
 * nothing is kept.
 */
export async function importFile(
  deps: Deps,
  input: Input,
  control: Control = {},
  ids = newIds(deps),
): Promise<Imported> {
  await deps.storage.get('project', input.projectId)
  try {
    const read = await deps.jobs.run(
      'import-file',
      { ...readInput(input), ...(await cutOptions(deps, input.projectId)), projectId: input.projectId, ids },
      { ...control, take: (piece) => stage(deps, piece) },
    )
    const original = await keepOriginal(deps, input)
    control.signal?.throwIfAborted()
    return await arrive(deps, input, { read, original, ids })
  } catch (error) {
    // Not waited for: it may be long. What is left when Kopir ends meanwhile is swept at the next start.
    void deps.storage.discardStaged(Object.values(ids)).catch(() => {})
    throw error
  }
}

async function stage({ storage }: Deps, piece: ImportPiece): Promise<void> {
  if ('text' in piece) return storage.stageText(piece.documentId, piece.text)
  if ('segments' in piece) return storage.stageSegments(piece.documentId, piece.segments)
  return storage.stageLinks(piece.bitext, piece.links)
}

function keepOriginal({ storage }: Deps, { bytes, stored }: Content): Promise<string> {
  return stored ? storage.takeOriginal(stored.path, stored.sha256) : storage.putOriginal(bytes)
}

async function arrive(
  deps: Deps,
  input: Input,
  { read, original, ids }: { read: ImportedFile; original: string; ids: Ids },
): Promise<Imported> {
  const { projectId, fileName } = input
  const shared = { format: read.format, encoding: read.encoding, original }
  if (read.kind === 'document') {
    const { lang, layout, textId } = read
    const name = input.name ?? proposedName(fileName, read)
    const reading = input.reading ?? asProposed
    const document = documentRow(deps, input, { ...shared, reading, id: ids.source, lang, layout, textId, name })
    const edits = [created('document', document)]
    await commit(deps, { projectId, label: `Import “${document.name}”`, edits })
    return { kind: 'document', document: await getDocument(deps, document.id) }
  }
  const name = input.name ?? (withoutEnding(fileName) || 'Bitext')
  const documents = read.sides.map(({ lang, textId, name: own }, i) => {
    const id = i === 0 ? ids.source : ids.target
    return documentRow(deps, input, {
      ...shared,
      reading: asProposed,
      id,
      lang,
      layout: 'lines',
      textId,
      name: own ?? `${name} (${lang})`,
    })
  })
  const createdAt = deps.clock().toISOString()
  const bitext = { id: ids.bitext, projectId, sourceId: ids.source, targetId: ids.target, createdAt, alignment: null }
  const edits: Edit[] = [...documents.map((document) => created('document', document)), created('bitext', bitext)]
  await commit(deps, { projectId, label: `Import “${name}”`, edits })
  return {
    kind: 'bitext',
    bitextId: bitext.id,
    documents: await Promise.all(documents.map(({ id }) => getDocument(deps, id))),
    units: read.units,
    problems: read.problems,
  }
}
