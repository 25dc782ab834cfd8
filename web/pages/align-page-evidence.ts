import type { ConceptId, Evidence } from '../api/types.ts'
import type { AlignView } from '../state/align-view.ts'
import type { LinkRow } from '../state/rows.ts'

/** Evidence as people read it: a name that both sides mention is told by the forms it has in them, not by its id. */
export function readable(view: AlignView, row: LinkRow, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((each) => {
    if (each.kind !== 'name') return each
    const source = each.source && formOf(view, row.source, each.source)
    const target = each.target && formOf(view, row.target, each.target)
    return { ...each, ...(source ? { source } : {}), ...(target ? { target } : {}) }
  })
}

function formOf(view: AlignView, segments: LinkRow['source'], concept: string): string {
  for (const segment of segments) {
    const mention = view.bitext.texts.get(segment)?.mentions.find((each) => each.conceptId === concept)
    if (mention) return mention.form
  }
  const terms = view.bitext.concept(concept as ConceptId)?.terms ?? []
  return (terms.find((term) => term.status === 'preferred') ?? terms[0])?.text ?? '…'
}
