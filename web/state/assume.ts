import type { Act, SegmentView, Skeleton } from '../api/types.ts'

/**
 * A bitext as it will be when the server has taken an act, where that is simple to foresee: yes, no, and in or out of
 * the work. Versions stay, so that what the server then says counts. Null where it is not simple.
 */
export function assume(skeleton: Skeleton, act: Act): Skeleton | null {
  switch (act.act) {
    case 'confirm':
    case 'reopen': {
      const state = act.act === 'confirm' ? 'confirmed' : 'proposed'
      const chosen = new Set<string>(act.links.map(({ id }) => id))
      const links = skeleton.links.map((link) => (chosen.has(link.id) ? { ...link, state, editedSince: false } : link))
      return { ...skeleton, links: links as Skeleton['links'] }
    }
    case 'reject': {
      const chosen = new Set<string>(act.links.map(({ id }) => id))
      return { ...skeleton, links: skeleton.links.filter((link) => !chosen.has(link.id)) }
    }
    case 'exclude': {
      const chosen = new Set<string>(act.segments.map(({ id }) => id))
      const marked = (bones: Skeleton['source']) =>
        bones.map((bone) => (chosen.has(bone.id) ? { ...bone, excluded: act.excluded } : bone))
      return { ...skeleton, source: marked(skeleton.source), target: marked(skeleton.target) }
    }
    default:
      return null
  }
}

/** Whether `assume` has an answer for such an act. */
export const canForesee = ({ act }: Act): boolean => ['confirm', 'reopen', 'reject', 'exclude'].includes(act)

/** A segment with a text that is on its way; names that still stand where they stood stay underlined. */
export function assumeText(view: SegmentView, text: string): SegmentView {
  const mentions = view.mentions.filter(({ start, end, form }) => text.slice(start, end) === form)
  const suspects = view.suspects.filter(({ start, end, form }) => text.slice(start, end) === form)
  return { ...view, text, corrected: text === view.shown ? null : text, mentions, suspects }
}
