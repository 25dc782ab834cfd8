import type { ConceptId, Evidence } from '../api/types.ts'
import type { AlignView } from '../state/align-view.ts'
import { sameLanguage } from '../state/glossary-filter.ts'
import type { LinkRow } from '../state/rows.ts'

/** Evidence as people read it: a name that both sides mention is told by the forms it has in them, not by its id. */
export function readable(
  view: AlignView,
  row: Pick<LinkRow, 'source' | 'target'>,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  const { bitext } = view.bitext.state
  return evidence.map((each) => {
    if (each.kind !== 'name') return each
    const source = each.source && formOf(view, row.source, each.source, bitext?.source.lang)
    const target = each.target && formOf(view, row.target, each.target, bitext?.target.lang)
    return { ...each, ...(source ? { source } : {}), ...(target ? { target } : {}) }
  })
}

function formOf(view: AlignView, segments: LinkRow['source'], concept: string, lang = ''): string {
  for (const segment of segments) {
    const mention = view.bitext.texts.get(segment)?.mentions.find((each) => each.conceptId === concept)
    if (mention) return mention.form
  }
  const all = view.bitext.concept(concept as ConceptId)?.terms ?? []
  const own = all.filter((term) => sameLanguage(term.lang, lang))
  const terms = own.length > 0 ? own : all
  return (terms.find((term) => term.status === 'preferred') ?? terms[0])?.text ?? '…'
}
