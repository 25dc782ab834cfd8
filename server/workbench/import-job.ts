import type { ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { Deps } from './deps.ts'
import { type Content, type FileInput, sizeOf } from './import-draft.ts'
import { importFile, newIds } from './import-file.ts'

/** Above this many bytes a text takes longer than a person likes to wait for an answer. */
const longText = 2_000_000
/** The same for formats that hold much in few bytes, or take long to take apart. */
const longContainer = 300_000

/** Whether keeping a file is work for a job. */
export function takesLong(input: Content & { readonly fileName: string }): boolean {
  const isContainer = /\.(pdf|docx|odt|epub|xlsx)$/i.test(input.fileName)
  return sizeOf(input) > (isContainer ? longContainer : longText)
}

/**
 * Keeps a file as a job. Its message is the file's name while it runs, then what came of it.
 *
 * @param done  called when the file is not needed any more
 */
export async function startImport(
  deps: Deps,
  input: FileInput & { projectId: ProjectId },
  done: () => Promise<void>,
): Promise<Job> {
  const ids = newIds(deps)
  const { projectId, fileName } = input
  try {
    await deps.storage.get('project', projectId)
    return await deps.jobs.start(
      { projectId, kind: 'import', subject: ids.source, message: fileName },
      async (control) => {
        const imported = await importFile(deps, input, control, ids).finally(done)
        return imported.kind === 'document'
          ? `“${imported.document.name}” is kept: ${count(imported.document.segments, 'segment')}.`
          : `“${fileName}” is kept: ${count(imported.units, 'unit')}.`
      },
    )
  } catch (error) {
    await done()
    throw error
  }
}

const count = (n: number, what: string) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

/** How long a failed import is told of. */
const toldMs = 10 * 60_000

/** Imports of a project that run, and those that lately came to nothing, oldest first. */
export async function runningImports(deps: Deps, projectId: ProjectId): Promise<Job[]> {
  await deps.storage.get('project', projectId)
  return openJobs(deps, projectId, 'import')
}

/** Jobs of a kind that run, and those that lately came to nothing, oldest first. */
export async function openJobs(deps: Deps, projectId: ProjectId, wanted: string): Promise<Job[]> {
  const since = new Date(deps.clock().getTime() - toldMs).toISOString()
  const jobs = (await deps.storage.jobs(projectId)).filter(({ kind }) => kind === wanted)
  const told = jobs.filter(({ state, finishedAt }) =>
    finishedAt === null ? true : (state === 'failed' || state === 'interrupted') && finishedAt > since,
  )
  // The desk knows how far a running one is.
  return Promise.all(told.map(({ id }) => deps.jobs.job(id)))
}
