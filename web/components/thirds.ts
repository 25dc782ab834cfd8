import { msg, str } from '@lit/localize'
import type { BitextView, DocumentId } from '../api/types.ts'

/** A document as a bitext knows it. */
export type Third = BitextView['source']

/** The other documents of a project that are linked with both of a pair: what it can be aligned through. */
export function thirdsOf(
  bitexts: readonly BitextView[],
  { sourceId, targetId }: { readonly sourceId: DocumentId; readonly targetId: DocumentId },
): Third[] {
  const linked = bitexts.filter(hasLinks)
  const beside = (id: DocumentId) => linked.flatMap((bitext) => otherOf(bitext, id) ?? [])
  const ofTarget = new Set(beside(targetId).map(({ id }) => id))
  const found = beside(sourceId).filter(({ id }) => ofTarget.has(id) && id !== sourceId && id !== targetId)
  return [...new Map(found.map((document) => [document.id, document])).values()]
}

function hasLinks({ counts }: BitextView): boolean {
  return counts.proposed + counts.confirmed + counts.drafted > counts.proposedWithout + counts.withoutCounterpart
}

function otherOf({ source, target }: BitextView, id: DocumentId): Third | undefined {
  return source.id === id ? target : target.id === id ? source : undefined
}

/** What aligning through them is called. */
export function throughWords(thirds: readonly Third[]): string {
  const [first] = thirds
  const name = shortName(first?.name ?? '')
  return thirds.length === 1
    ? msg(str`Align through “${name}”`)
    : msg(str`Align through ${thirds.length} other documents`)
}

const longest = 48
const shortName = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)
