import { setImmediate as turn } from 'node:timers/promises'
import { RuleBroken, StaleRow } from '../../db/errors.ts'
import type { Edit } from '../../db/model/change.ts'
import type { Concept, Term } from '../../db/model/glossary.ts'
import { type ConceptId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { GlossaryConcept, GlossaryTerm } from '../formats/glossary-words.ts'
import type { MatchedConcept } from '../jobs/match-glossary.ts'
import { commitChanges } from './announce.ts'
import { conceptEdits, type NewConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import { forgetGlossary, incomingGlossary } from './incoming-glossaries.ts'
import { mergedEdits } from './merge-incoming.ts'
import type { GlossaryTaken, TakeChoice, Verdict } from './name-views.ts'

/** What becomes of the concepts of a file: by verdict, and of single ones by their place. */
export interface Choices {
  readonly all: Readonly<Record<Verdict, TakeChoice>>
  readonly rows?: readonly { readonly index: number; readonly choice: TakeChoice }[]
}

/** Writing as many takes some ten milliseconds, which nobody else feels. */
const mostEdits = 150
const mostAttempts = 10

/**
 * Takes a glossary file in as the person chose. It lands in pieces, so that nobody else has to wait, and one undo takes
 * all of them back. What people did meanwhile stands: concepts are compared with the glossary as it is now.
 */
export async function takeGlossary(deps: Deps, input: Choices & { readonly id: string }): Promise<GlossaryTaken> {
  const { view, rows, projectId } = incomingGlossary(deps, input.id)
  const chosen = new Map(input.rows?.map(({ index, choice }) => [index, choice]))
  const groupId = newId<'change'>(deps.clock().getTime())
  const taken = { added: 0, merged: 0, unchanged: 0, skipped: 0 }
  const label = `Import “${view.fileName}”`
  let batch: { row: MatchedConcept; choice: TakeChoice }[] = []
  let size = 0
  const land = async () => {
    for (let attempt = 1; ; attempt++) {
      const counts = { added: 0, merged: 0, unchanged: 0 }
      const edits: Edit[] = []
      for (const { row, choice } of batch) {
        const { edits: own, outcome } = await editsFor(deps, projectId, row, choice)
        edits.push(...own)
        counts[outcome]++
      }
      try {
        await commitChanges(deps, { projectId, label, edits, groupId })
        for (const name of ['added', 'merged', 'unchanged'] as const) taken[name] += counts[name]
        break
      } catch (error) {
        const overtaken = error instanceof StaleRow || error instanceof RuleBroken
        if (!overtaken || attempt === mostAttempts) throw error
      }
    }
    batch = []
    size = 0
    await turn()
  }
  const merging = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const choice = chosen.get(index) ?? input.all[row.verdict]
    if (choice === 'skip') {
      taken.skipped++
      continue
    }
    // Two that go into one concept are merged one after the other.
    if (size >= mostEdits || (row.standing !== undefined && merging.has(row.standing))) {
      await land()
      merging.clear()
    }
    if (row.standing !== undefined) merging.add(row.standing)
    batch.push({ row, choice })
    size += row.concept.terms.length + 1
  }
  if (batch.length > 0) await land()
  forgetGlossary(deps, input.id)
  return taken
}

async function editsFor(
  deps: Deps,
  projectId: ProjectId,
  { concept, standing }: MatchedConcept,
  choice: TakeChoice,
): Promise<{ edits: Edit[]; outcome: 'added' | 'merged' | 'unchanged' }> {
  const here = choice === 'add' || standing === undefined ? undefined : await standingOf(deps, projectId, standing)
  if (here === undefined) return { edits: conceptEdits(deps, projectId, newConcept(concept)).edits, outcome: 'added' }
  const edits = mergedEdits(deps, here, newConcept(concept), choice === 'theirs')
  return { edits, outcome: edits.length === 0 ? 'unchanged' : 'merged' }
}

/** The concept as it is now; undefined where it has been deleted meanwhile. */
async function standingOf(
  deps: Deps,
  projectId: ProjectId,
  id: string,
): Promise<{ concept: Concept; terms: readonly Term[] } | undefined> {
  const [concept] = await deps.storage.getMany('concept', [id])
  if (concept === undefined || concept.projectId !== projectId) return undefined
  return { concept, terms: await deps.storage.termsOf(id as ConceptId) }
}

function newConcept({ kind, gender, note, identifiers = [], terms }: GlossaryConcept): NewConcept {
  return { kind, gender: gender ?? null, note: note ?? '', identifiers, terms: terms.map(newTerm) }
}

function newTerm({ lang, text, status, gender, role, declension, forms, source, note }: GlossaryTerm) {
  return {
    lang,
    text,
    status,
    gender: gender ?? null,
    role: role ?? null,
    declension: declension ?? null,
    forms: forms ?? [],
    source: source ?? '',
    note: note ?? '',
  }
}
