import type { ProjectId } from '../../db/model/ids.ts'
import { glossaryFormats } from '../formats/glossary-registry.ts'
import type { WriteGlossaryInput } from '../jobs/write-glossary.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { glossarySnapshot } from './glossary-snapshot.ts'
import type { GlossaryFormatView, GlossaryOutlook } from './name-views.ts'

/** What of a glossary is to be written, and how. */
export interface GlossaryExport {
  readonly projectId: ProjectId
  readonly format: string
  readonly source?: string | undefined
  readonly target?: string | undefined
  readonly languages?: readonly string[] | undefined
  readonly statuses?: WriteGlossaryInput['options']['statuses'] | undefined
  readonly safe?: boolean | undefined
}

/** The formats that glossaries are written in. */
export function glossaryFormatViews(): readonly GlossaryFormatView[] {
  return [...glossaryFormats.values()].map(({ id, label, extensions, bilingual }) => ({
    id,
    label,
    extensions: [...extensions],
    bilingual,
  }))
}

/**
 * The glossary as a file, made on another thread.
 *
 * @throws ProblemError `bad-request` for a format that Kopir does not write, or of one pair without its languages
 */
export async function exportGlossary(
  deps: Deps,
  input: GlossaryExport,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const project = await deps.storage.get('project', input.projectId)
  const order = await orderOf(deps, input, false)
  const pieces: Uint8Array[] = []
  await deps.jobs.run('write-glossary', order, {
    take: async (piece) => void pieces.push(piece),
  })
  const { extensions, mediaType } = glossaryFormats.get(input.format)!
  const pair = input.source && input.target && order.pair ? ` ${input.source}-${input.target}` : ''
  return { fileName: `${project.name} glossary${pair}${extensions[0]}`, mediaType, bytes: Buffer.concat(pieces) }
}

/** What the file would not hold, in words. @throws ProblemError as `exportGlossary` */
export async function glossaryOutlook(deps: Deps, input: GlossaryExport): Promise<GlossaryOutlook> {
  return deps.jobs.run('write-glossary', await orderOf(deps, input, true))
}

async function orderOf(
  deps: Deps,
  input: GlossaryExport,
  dry: boolean,
): Promise<WriteGlossaryInput & { pair: boolean }> {
  const { projectId, format, source, target, languages, statuses, safe } = input
  const writer = glossaryFormats.get(format)
  if (writer === undefined) {
    const known = [...glossaryFormats.keys()].join(', ')
    throw new ProblemError('bad-request', `Kopir writes no glossaries as “${format}”; it writes ${known}.`)
  }
  if (writer.bilingual && (source === undefined || target === undefined)) {
    throw new ProblemError('bad-request', `${writer.label} holds one pair of languages. Say which two.`)
  }
  if (writer.bilingual && source === target) {
    throw new ProblemError('bad-request', 'The two languages of such a file are different ones. Choose another.')
  }
  const project = await deps.storage.get('project', projectId)
  const options = {
    title: project.name,
    creationToolVersion: deps.version,
    safe: safe === true,
    ...(source === undefined ? {} : { sourceLang: source }),
    ...(target === undefined ? {} : { targetLang: target }),
    ...(languages === undefined || writer.bilingual ? {} : { languages }),
    ...(statuses === undefined ? {} : { statuses }),
  }
  return { format, options, concepts: await glossarySnapshot(deps, projectId), dry, pair: writer.bilingual }
}
