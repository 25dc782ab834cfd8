import type { Edit } from '../../db/model/change.ts'
import type { Segment } from '../../db/model/document.ts'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { ReadFile } from '../jobs/read-file.ts'
import { commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { getDocument } from './documents.ts'
import { created } from './edit.ts'
import { importUnits } from './import-bitext.ts'
import { asProposed, documentRow, type FileInput, type Imported, proposedName, withoutEnding } from './import-draft.ts'
import { rawText } from './raw-text.ts'
import type { ImportPreview } from './views.ts'

/** What importing a file would give: nothing is kept. */
export async function previewFile(deps: Deps, input: FileInput): Promise<ImportPreview> {
  const read = await readFile(deps, input, mostShown)
  const shared = {
    fileName: input.fileName,
    size: input.bytes.byteLength,
    format: read.format,
    encoding: read.encoding,
    encodings: read.encodings,
    problems: read.problems,
    total: read.total,
  }
  if (read.kind === 'bitext') {
    const { sourceLang, targetLang, unnamed, units } = read
    const segments = units.slice(0, 50).map((unit) => ({
      text: `${unit.source} ⟷ ${unit.target}`,
      kind: 'sentence',
      excluded: false,
      corrected: null,
      suggestion: null,
    }))
    return {
      ...shared,
      kind: 'bitext',
      name: withoutEnding(input.fileName) || input.fileName,
      layout: 'lines',
      languages: [],
      segments,
      suggestions: [],
      pairs: { sourceLang, targetLang, unnamed, units: read.total },
    }
  }
  return {
    ...shared,
    kind: 'document',
    name: proposedName(input.fileName, read),
    layout: read.layout,
    languages: read.languages,
    segments: read.segments.map(({ text, kind, excluded, corrected, suggestion }) => ({
      ...{ text, kind, excluded, corrected, suggestion },
    })),
    suggestions: read.suggestions,
  }
}

const mostShown = 400

/** Keeps a file: its bytes as they are, its text, its segments; a ready bitext with its links. One change. */
export async function importFile(deps: Deps, input: FileInput & { projectId: ProjectId }): Promise<Imported> {
  await deps.storage.get('project', input.projectId)
  const read = await readFile(deps, input)
  const original = await deps.storage.putOriginal(input.bytes)
  if (read.kind === 'bitext') return importUnits(deps, { ...input, read, original })
  const raw = rawText(read)
  const document = documentRow(deps, input, {
    lang: input.lang ?? read.languages[0]?.lang ?? 'und',
    format: read.format,
    encoding: read.encoding,
    layout: read.layout,
    reading: input.reading ?? asProposed,
    name: input.name ?? proposedName(input.fileName, read),
    original,
    textId: raw.id,
  })
  const segments: Unversioned<Segment>[] = read.segments.map((draft) => ({
    id: newId<'segment'>(deps.clock().getTime()),
    documentId: document.id,
    spans: draft.spans,
    start: draft.spans[0]![0],
    rank: '',
    kind: draft.kind,
    block: draft.block,
    shown: draft.text,
    corrected: draft.corrected,
    fingerprint: draft.fingerprint,
    excluded: draft.excluded,
  }))
  const edits: Edit[] = [created('document', document), ...segments.map((segment) => created('segment', segment))]
  await commit(deps, { projectId: input.projectId, label: `Import “${document.name}”`, edits, texts: [raw] })
  return { kind: 'document', document: await getDocument(deps, document.id) }
}

async function readFile(deps: Deps, input: FileInput, first?: number): Promise<ReadFile> {
  const { fileName, bytes, lang, sourceLang, targetLang, encoding, format, layout, reading } = input
  return deps.jobs.run('read-file', {
    name: fileName,
    bytes,
    ...(lang === undefined ? {} : { lang }),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(format === undefined ? {} : { format }),
    ...(layout === undefined ? {} : { layout }),
    ...(reading === undefined ? {} : { reading }),
    ...(first === undefined ? {} : { first }),
  })
}
