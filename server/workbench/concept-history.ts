import type { Change } from '../../db/model/change.ts'
import type { ConceptId } from '../../db/model/ids.ts'
import { changeView } from './announce.ts'
import type { Deps } from './deps.ts'
import type { ChangeView } from './views.ts'

const most = 200

/** Every change of a concept and of the terms it has or came with, newest first, with the rows of these alone. */
export async function conceptHistory(deps: Deps, id: ConceptId): Promise<{ items: ChangeView[] }> {
  const { storage } = deps
  const own = await storage.historyOf('concept', id, most)
  // A concept that is gone has a history; one that never was has none.
  if (own.length === 0) await storage.get('concept', id)
  const terms = new Set<string>((await storage.termsOf(id)).map((term) => term.id))
  for (const { edits } of own) for (const edit of edits) if (isTermOf(edit, id)) terms.add(edit.id)
  const all = new Map<number, Change>(own.map((change) => [change.seq, change]))
  for (const term of terms) {
    for (const change of await storage.historyOf('term', term, most)) {
      // A term may have been another concept's before.
      if (change.edits.some((edit) => edit.id === term && isTermOf(edit, id))) all.set(change.seq, change)
    }
  }
  const items = [...all.values()].sort((a, b) => b.seq - a.seq).slice(0, most)
  const concerns = (edit: Change['edits'][number]) => edit.id === id || isTermOf(edit, id)
  return { items: items.map((change) => changeView({ ...change, edits: change.edits.filter(concerns) })) }
}

function isTermOf({ kind, before, after }: Change['edits'][number], id: ConceptId): boolean {
  return kind === 'term' && [before, after].some((row) => (row as { conceptId?: unknown } | null)?.conceptId === id)
}
