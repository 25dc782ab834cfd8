import type { ProjectId } from '../../db/model/ids.ts'
import type { ReadFileInput } from '../jobs/read-file.ts'
import { ProblemError } from '../problems.ts'
import { cutOptions } from './cut-options.ts'
import type { Deps } from './deps.ts'
import { type FileInput, proposedName, sizeOf, withoutEnding } from './import-draft.ts'
import type { ImportPreview } from './views.ts'

/** What importing a file into a project would give: nothing is kept. */
export async function previewFile(
  deps: Deps,
  input: FileInput & { projectId?: ProjectId },
  signal?: AbortSignal,
): Promise<ImportPreview> {
  const cutting = input.projectId === undefined ? {} : await cutOptions(deps, input.projectId)
  const task = { ...readInput(input), ...cutting, first: mostShown }
  const read = await deps.jobs.run('preview', task, signal === undefined ? {} : { signal }).catch((error) => {
    throw signal?.aborted ? new ProblemError('bad-request', 'Nobody waits for the answer any more.') : error
  })
  const shared = {
    fileName: input.fileName,
    size: sizeOf(input),
    format: read.format,
    encoding: read.encoding,
    encodings: read.encodings,
    problems: read.problems,
    total: read.total,
    excluded: read.excluded,
    about: read.about,
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
      ownBlocks: true,
      languages: [],
      segments,
      suggestions: [],
      pairs: { sourceLang, targetLang, unnamed, units: read.total },
    }
  }
  const firstWords = read.segments.find(({ excluded }) => !excluded)?.text ?? ''
  return {
    ...shared,
    kind: 'document',
    name: proposedName(input.fileName, { ...read, firstWords }),
    layout: read.layout,
    ownBlocks: read.ownBlocks,
    languages: read.languages,
    segments: read.segments.map(({ text, kind, excluded, corrected, suggestion }) => ({
      ...{ text, kind, excluded, corrected, suggestion },
    })),
    suggestions: read.suggestions,
  }
}

const mostShown = 400

/** A file as the tasks take it. */
export function readInput(input: FileInput): ReadFileInput {
  const { fileName, bytes, stored, lang, sourceLang, targetLang, encoding, format, layout, reading } = input
  return {
    name: fileName,
    size: sizeOf(input),
    ...(stored ? { path: stored.path } : { bytes }),
    ...(lang === undefined ? {} : { lang }),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(format === undefined ? {} : { format }),
    ...(layout === undefined ? {} : { layout }),
    ...(reading === undefined ? {} : { reading }),
  }
}
