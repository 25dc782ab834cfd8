import type { ProjectId } from '../../db/model/ids.ts'
import { FormatError } from '../formats/format.ts'
import { readGlossaryFile } from '../formats/glossary-file.ts'
import { writeGlossaryJson } from '../formats/glossary-json.ts'
import { unreadableFile } from '../problems.ts'
import { addConcepts, listConcepts } from './concepts.ts'
import type { Deps } from './deps.ts'

/** The glossary as JSON, in the form that `kopir tag --glossary` reads. */
export async function exportGlossary(deps: Deps, projectId: ProjectId): Promise<string> {
  return [...writeGlossaryJson(await listConcepts(deps, projectId))].join('')
}

/** Adds the concepts of a glossary file to the project's. */
export async function importGlossary(
  deps: Deps,
  input: { projectId: ProjectId; fileName: string; bytes: Uint8Array },
): Promise<{ added: number }> {
  try {
    const concepts = readGlossaryFile(input.bytes)
    const added = await addConcepts(
      deps,
      input.projectId,
      concepts.map(({ kind, gender, note, identifiers = [], terms }) => ({
        kind,
        gender: gender ?? null,
        note: note ?? '',
        identifiers,
        terms: terms.map((term) => ({
          ...term,
          gender: term.gender ?? null,
          role: term.role ?? null,
          source: term.source ?? '',
          note: term.note ?? '',
        })),
      })),
    )
    return { added }
  } catch (error) {
    if (error instanceof FormatError) throw unreadableFile(input.fileName, error)
    throw error
  }
}
