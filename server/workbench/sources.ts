import type { EvidenceKind, EvidenceSource } from '../../db/model/evidence.ts'
import { newId, type ProjectId, type SourceId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { LanguageColumn } from '../formats/dictionary-table.ts'
import type { ReadEvidenceInput } from '../jobs/read-evidence.ts'
import { commit, commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { type Content, sizeOf, withoutEnding } from './import-draft.ts'
import { openJobs } from './import-job.ts'
import type { SourcePreview, SourcesView } from './views.ts'

/** A file of translations as a person handed it in, and what they said of it; the rest is detected. */
export type SourceInput = Content & {
  readonly projectId: ProjectId
  readonly fileName: string
  readonly name?: string | undefined
  readonly kind?: EvidenceKind | undefined
  readonly encoding?: string | undefined
  /** Of a table whose header does not name its languages. */
  readonly columns?: readonly LanguageColumn[] | undefined
}

interface Control {
  readonly signal?: AbortSignal
  progress?(share: number): void
}

/** A project's sources of evidence, oldest first, and the work that adds more. */
export async function listSources(deps: Deps, projectId: ProjectId): Promise<SourcesView> {
  await deps.storage.get('project', projectId)
  return { items: await deps.storage.evidence(projectId), jobs: await openJobs(deps, projectId, 'source') }
}

/** Says how a file would be taken in, and of a table what its columns hold: nothing is kept. */
export async function previewSource(deps: Deps, input: SourceInput): Promise<SourcePreview> {
  await deps.storage.get('project', input.projectId)
  return deps.jobs.run('look-at-evidence', taskInput(input))
}

/**
 * Adds a file of translations to what the aligner knows: its pairs are written slice by slice where nobody sees them, and
 * one change at the end adds the source. Whatever stops this in between, nothing is kept.
 */
export async function addSource(
  deps: Deps,
  input: SourceInput,
  control: Control = {},
  id = newSourceId(deps),
): Promise<EvidenceSource> {
  const { storage, jobs, clock } = deps
  const { projectId, fileName } = input
  await storage.get('project', projectId)
  try {
    const read = await jobs.run('read-evidence', taskInput(input), {
      ...control,
      take: (part) => storage.stageEvidence(id, part),
    })
    control.signal?.throwIfAborted()
    const name = (input.name ?? (withoutEnding(fileName) || 'Translations')).slice(0, 300)
    const row = { id, projectId, name, enabled: true, fileName, createdAt: clock().toISOString(), ...read }
    await commit(deps, { projectId, label: `Add source “${name}”`, edits: [created('evidence', row)] })
    return await storage.get('evidence', id)
  } catch (error) {
    // Not waited for: it may be long. What is left when Kopir ends meanwhile is swept at the next start.
    void storage.discardStaged([id]).catch(() => {})
    throw error
  }
}

export const newSourceId = (deps: Deps): SourceId => newId<'evidence'>(deps.clock().getTime())

/** Above this many bytes a file takes longer than a person likes to wait for an answer. */
const longFile = 500_000

/** Whether adding a source is work for a job. */
export const isLongSource = (input: Content): boolean => sizeOf(input) > longFile

/**
 * Adds a source as a job. Its message is the file's name while it runs, then what came of it.
 *
 * @param done  called when the file is not needed any more
 */
export async function startSource(deps: Deps, input: SourceInput, done: () => Promise<void>): Promise<Job> {
  const { projectId, fileName } = input
  const id = newSourceId(deps)
  try {
    await deps.storage.get('project', projectId)
    return await deps.jobs.start({ projectId, kind: 'source', subject: id, message: fileName }, async (control) => {
      const { name, pairs } = await addSource(deps, input, control, id).finally(done)
      const count = pairs.reduce((sum, each) => sum + each.count, 0)
      return `“${name}” is added: ${count.toLocaleString('en')} ${count === 1 ? 'pair' : 'pairs'}.`
    })
  } catch (error) {
    await done()
    throw error
  }
}

/** Renames a source, or switches it on or off. */
export async function patchSource(
  deps: Deps,
  input: { id: SourceId; version: number; patch: Partial<Pick<EvidenceSource, 'name' | 'enabled'>> },
): Promise<EvidenceSource> {
  const row = await deps.storage.get('evidence', input.id)
  const { name, enabled } = { ...row, ...input.patch }
  const label =
    enabled !== row.enabled ? `Switch ${enabled ? 'on' : 'off'} source “${name}”` : `Rename source “${name}”`
  await commitChanges(deps, {
    projectId: row.projectId,
    label,
    edits: [changed('evidence', row, input.patch)],
    expects: [{ kind: 'evidence', id: input.id, version: input.version }],
  })
  return deps.storage.get('evidence', input.id)
}

/** Removes a source; its pairs stay where they are, so that undo brings it back. */
export async function removeSource(deps: Deps, input: { id: SourceId; version: number }): Promise<void> {
  const row = await deps.storage.get('evidence', input.id)
  await commit(deps, {
    projectId: row.projectId,
    label: `Remove source “${row.name}”`,
    edits: [removed('evidence', row)],
    expects: [{ kind: 'evidence', id: input.id, version: input.version }],
  })
}

function taskInput(input: SourceInput): ReadEvidenceInput {
  const { fileName, bytes, stored, encoding, kind, columns } = input
  return {
    name: fileName,
    size: sizeOf(input),
    ...(stored ? { path: stored.path } : { bytes }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(kind === undefined ? {} : { kind }),
    ...(columns === undefined ? {} : { columns }),
  }
}
