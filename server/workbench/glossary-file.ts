import type { Deps } from './deps.ts'
import { type GlossaryInput, openGlossary } from './incoming-glossaries.ts'
import { takeGlossary } from './take-glossary.ts'

/** Adds every concept of a glossary file to the project's as one of its own, without a question. */
export async function importGlossary(deps: Deps, input: GlossaryInput): Promise<{ added: number }> {
  const { id } = await openGlossary(deps, input)
  const all = { new: 'add', same: 'add', adds: 'add', contradicts: 'add' } as const
  const { added } = await takeGlossary(deps, { id, all })
  return { added }
}
