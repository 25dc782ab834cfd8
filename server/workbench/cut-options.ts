import type { ProjectId } from '../../db/model/ids.ts'
import type { CutRules } from '../../db/model/project.ts'
import type { Deps } from './deps.ts'

/** What a project says of where its texts are cut: its own rules, and the names that are never cut. */
export async function cutOptions(
  { storage }: Deps,
  projectId: ProjectId,
): Promise<{ readonly cutting: CutRules; readonly names: readonly string[] }> {
  const [{ cutting }, terms] = await Promise.all([storage.get('project', projectId), storage.terms(projectId)])
  return { cutting, names: [...new Set(terms.map(({ text }) => text))] }
}
