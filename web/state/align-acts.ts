import type { Act, LinkBone, SegmentId } from '../api/types.ts'
import type { AlignView } from './align-view.ts'
import { type BitextIndex, hasBoth } from './bitext-index.ts'
import type { Side } from './rows.ts'

/** The acts that the focused row and the chosen segments allow, as requests; null where one is not possible. */
export interface PossibleActs {
  readonly confirm: Act | null
  readonly reopen: Act | null
  readonly reject: Act | null
  readonly group: Act | null
  readonly ungroup: Act | null
  readonly movePrevious: Act | null
  readonly moveNext: Act | null
  readonly mergeNext: Act | null
  readonly mergePrevious: Act | null
  readonly none: Act | null
  readonly exclude: Act | null
  readonly putDown: Act | null
}

/** What can be done now. Pure: reads the view and the index, changes nothing. */
export function possibleActs(view: AlignView): PossibleActs {
  const { index } = view.bitext.state
  const { focus, held, selection } = view.state
  const { link, chosen } = view
  const segment = focus?.segment ?? null
  const place = segment ? index.place(segment) : undefined
  const touched = linksOf(index, chosen)
  return {
    confirm: link && (link.state !== 'confirmed' || link.editedSince) ? { act: 'confirm', links: [refOf(link)] } : null,
    reopen: link?.state === 'confirmed' ? { act: 'reopen', links: [refOf(link)] } : null,
    reject: link ? { act: 'reject', links: [refOf(link)] } : null,
    group: chosen.length > 1 ? { act: 'group', segments: refs(index, chosen), seen: touched.map(refOf) } : null,
    ungroup:
      link && link.source.length + link.target.length > 2 && hasBoth(link)
        ? { act: 'ungroup', link: refOf(link) }
        : null,
    movePrevious: move(view, segment, -1),
    moveNext: move(view, segment, 1),
    mergeNext: selection.length > 1 ? merge(index, selection) : mergeWith(index, segment, 1),
    mergePrevious: mergeWith(index, segment, -1),
    none: place ? pairOf(index, { [place.side]: chosen }) : null,
    exclude: chosen.length > 0 ? exclude(index, chosen) : includeFold(view),
    putDown: putDown(index, held, chosen),
  }
}

export function refs(index: BitextIndex, ids: readonly SegmentId[]) {
  return ids.map((id) => ({ id, version: index.bone(id)?.version ?? 0 }))
}

export const refOf = ({ id, version }: LinkBone) => ({ id, version })

function linksOf(index: BitextIndex, ids: readonly SegmentId[]): LinkBone[] {
  return [...new Set(ids.flatMap((id) => index.linkOf(id) ?? []))]
}

/** The segment leaves its link for the nearest one above or below that has both sides. */
function move(view: AlignView, segment: SegmentId | null, by: 1 | -1): Act | null {
  const { index } = view.bitext.state
  const { rows, focus } = view.state
  if (!segment || !focus) return null
  for (let i = view.at(focus.row) + by; i >= 0 && i < rows.length; i += by) {
    const row = rows[i]!
    const to = row.kind === 'link' ? index.link(row.link) : null
    if (!to) continue
    const own = index.linkOf(segment)
    const seen = own ? [refOf(own)] : []
    return { act: 'move', segment: refs(index, [segment])[0]!, to: refOf(to), seen }
  }
  return null
}

function merge(index: BitextIndex, ids: readonly SegmentId[]): Act {
  return { act: 'merge', segments: refs(index, ids) }
}

function mergeWith(index: BitextIndex, segment: SegmentId | null, by: 1 | -1): Act | null {
  const other = segment && index.neighbour(segment, by)
  if (!segment || !other) return null
  return merge(index, by > 0 ? [segment, other] : [other, segment])
}

/** One link of these segments, which leave what they are in. */
export function pairOf(index: BitextIndex, sides: Partial<Record<Side, readonly SegmentId[]>>): Act {
  const { source = [], target = [] } = sides
  const seen = linksOf(index, [...source, ...target]).map(refOf)
  return { act: 'pair', source: refs(index, source), target: refs(index, target), seen }
}

function exclude(index: BitextIndex, ids: readonly SegmentId[]): Act {
  const excluded = !ids.every((id) => index.isExcluded(id))
  return { act: 'exclude', segments: refs(index, ids), excluded }
}

/** A fold of excluded segments is one thing: all of it comes back. */
function includeFold({ row, bitext }: AlignView): Act | null {
  if (row?.kind !== 'fold' || row.reason !== 'excluded') return null
  return { act: 'exclude', segments: refs(bitext.state.index, row.segments), excluded: false }
}

/** What is held on one side and chosen on the other becomes one link. */
function putDown(index: BitextIndex, held: readonly SegmentId[], chosen: readonly SegmentId[]): Act | null {
  const from = held[0] && index.place(held[0])
  const to = chosen[0] && index.place(chosen[0])
  if (!from || !to || from.side === to.side) return null
  return pairOf(index, { [from.side]: held, [to.side]: chosen })
}
