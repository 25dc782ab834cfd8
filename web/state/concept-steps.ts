import type { ChangeView, Concept, ConceptId, Term } from '../api/types.ts'

/** Something that is said of a concept or a term, before and after; empty where nothing was said. */
export interface FieldStep {
  /** Its name in the model; `form genitive` for a form that is written down. */
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What a change did to one row of a concept. */
export type ConceptStep =
  | { readonly what: 'concept'; readonly fields: readonly FieldStep[] }
  | { readonly what: 'term'; readonly term: Term; readonly fields: readonly FieldStep[] }
  | { readonly what: 'came' | 'went'; readonly term: Term }

/**
 * What each change did to a concept, by the change's number: rows are told as they are after it, so each is compared
 * with the row of the change before.
 *
 * @param changes  of the concept and its terms, newest first, with the rows that concern them
 */
export function conceptSteps(changes: readonly ChangeView[], id: ConceptId): ReadonlyMap<number, ConceptStep[]> {
  const rows = new Map<string, Term | Concept>()
  const steps = new Map<number, ConceptStep[]>()
  for (const change of [...changes].reverse()) {
    const told: ConceptStep[] = []
    for (const { kind, id: rowId, row } of change.rows ?? []) {
      const before = rows.get(rowId) ?? null
      if (row === null) rows.delete(rowId)
      else rows.set(rowId, row as Term | Concept)
      if (kind === 'concept' && rowId === id && before && row) {
        const fields = fieldsOf(before, row, ['kind', 'gender', 'note'], (each) => identifiersIn(each as Concept))
        if (fields.length > 0) told.push({ what: 'concept', fields })
      }
      if (kind === 'term') told.push(...termSteps(before as Term | null, row as Term | null, id))
    }
    steps.set(change.seq, told)
  }
  return steps
}

/** The lines of a history, each with what its changes did to the concept. */
export function withSteps<Line extends { readonly seq: number }>(
  lines: readonly Line[],
  changes: readonly ChangeView[],
  id: ConceptId,
): (Line & { readonly steps: readonly ConceptStep[] })[] {
  const steps = conceptSteps(changes, id)
  return lines.map((line, i) => {
    const before = lines[i + 1]?.seq ?? Number.NEGATIVE_INFINITY
    const own = [...steps].filter(([seq]) => seq <= line.seq && seq > before)
    return { ...line, steps: own.flatMap(([, each]) => each) }
  })
}

function termSteps(before: Term | null, after: Term | null, id: ConceptId): ConceptStep[] {
  const [was, is] = [before?.conceptId === id, after?.conceptId === id]
  if (after && is && !was) return [{ what: 'came', term: after }]
  if (before && was && !is) return [{ what: 'went', term: before }]
  if (!before || !after || !is) return []
  const told = ['text', 'lang', 'status', 'role', 'gender', 'declension', 'source', 'note']
  const fields = fieldsOf(before, after, told, (each) => formsIn(each as Term))
  return fields.length > 0 ? [{ what: 'term', term: after, fields }] : []
}

function fieldsOf(
  before: object,
  after: object,
  names: readonly string[],
  more: (row: object) => ReadonlyMap<string, string>,
): FieldStep[] {
  const said = (row: object) => {
    const own = names.map((name): [string, string] => [name, String((row as Record<string, unknown>)[name] ?? '')])
    return new Map([...own, ...more(row)])
  }
  const [old, now] = [said(before), said(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((each) => each.before !== each.after)
}

function formsIn({ forms }: Term): ReadonlyMap<string, string> {
  const byHow = new Map<string, string>()
  for (const { how, text } of forms) {
    const key = `form ${how}`
    byHow.set(key, byHow.has(key) ? `${byHow.get(key)} / ${text}` : text)
  }
  return byHow
}

const identifiersIn = ({ identifiers }: Concept): ReadonlyMap<string, string> =>
  new Map([['identifiers', identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')]])
