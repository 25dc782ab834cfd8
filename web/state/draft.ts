import type { SegmentId } from '../api/types.ts'
import type { AlignView } from './align-view.ts'
import { hasBoth } from './bitext-index.ts'
import { aloneSegment } from './nearest.ts'

/** The focused segment, where a translation of it can be written: the other text has none, and it is part of the work. */
export function draftableSegment(view: AlignView): SegmentId | null {
  const segment = aloneSegment(view)
  return segment && !view.bitext.state.index.isExcluded(segment) ? segment : null
}

/** Whether a segment was written here and nobody has confirmed it. */
export function isDraft(view: AlignView, segment: SegmentId): boolean {
  const { index } = view.bitext.state
  // What was written here is no stretch of an imported text.
  return index.linkOf(segment)?.state === 'drafted' && view.bitext.texts.get(segment)?.spans.length === 0
}

/**
 * The next segment of a text, after the one that a draft is of, that nobody has decided about and the other text has
 * nothing for; null where all below have something.
 */
export function nextToDraft(view: AlignView, draft: SegmentId): SegmentId | null {
  const { index } = view.bitext.state
  const link = index.linkOf(draft)
  const side = index.place(draft)?.side
  const own = link && side && link[side === 'source' ? 'target' : 'source'].at(-1)
  const place = own && index.place(own)
  if (!place) return null
  const bones = index.skeleton[place.side]
  for (let at = place.at + 1; at < bones.length; at++) {
    const { id, excluded } = bones[at]!
    const other = index.linkOf(id)
    if (!excluded && (other === null || (other.state === 'proposed' && !hasBoth(other)))) return id
  }
  return null
}

/** A name of the source that a draft is to use. */
export interface NameToUse {
  readonly conceptId: string
  readonly kind: string
  /** As the source has it. */
  readonly form: string
  /** As the glossary would write it; null where it has no form in this language. */
  readonly wanted: string | null
  readonly used: boolean
}

/** The names of the segments that a draft translates, in reading order, each once. @param text  as it is being typed */
export function namesToUse(view: AlignView, draft: SegmentId, text: string): NameToUse[] {
  const { bitext } = view
  const { index } = bitext.state
  const link = index.linkOf(draft)
  const side = index.place(draft)?.side
  const about = bitext.state.bitext
  if (!link || !side || !about) return []
  const lang = primary(about[side].lang)
  const mentions = link[side === 'source' ? 'target' : 'source'].flatMap((id) => bitext.texts.get(id)?.mentions ?? [])
  const found = new Set(bitext.texts.get(draft)?.mentions.map(({ conceptId }) => conceptId))
  const seen = new Set<string>()
  const written = text.toLowerCase()
  return mentions.flatMap(({ conceptId, kind, form }) => {
    if (seen.has(conceptId)) return []
    seen.add(conceptId)
    const terms = (bitext.concept(conceptId)?.terms ?? []).filter(
      (term) => primary(term.lang) === lang && (term.status === 'preferred' || term.status === 'admitted'),
    )
    const wanted = terms.find(({ status }) => status === 'preferred') ?? terms[0]
    const used = found.has(conceptId) || terms.some((term) => written.includes(term.text.toLowerCase()))
    return [{ conceptId, kind, form, wanted: wanted?.text ?? null, used }]
  })
}

const primary = (lang: string) => lang.split('-')[0]!.toLowerCase()
