import { type Segment, segmentText } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import type { RereadDraft } from './reread-draft.ts'
import type { RereadGroup } from './reread-rows.ts'
import type { RereadChange, RereadLoss, RereadPreview, Some } from './views.ts'

/** What a new reading changes, in texts; long lists by their beginning and their length. */
export async function rereadView(deps: Deps, draft: RereadDraft): Promise<RereadPreview> {
  const { groups, readings } = draft
  const { next } = readings
  const changes = groups.flatMap((group) => {
    const kind = changeOf(group)
    return kind === null ? [] : [{ group, kind }]
  })
  const texts = (segments: readonly Pick<Segment, 'shown'>[]) => segments.map(({ shown }) => shown)
  return {
    fileName: readings.document.fileName,
    format: next.format,
    encoding: next.encoding,
    encodings: next.encodings,
    layout: next.layout,
    reading: readings.reading,
    suggestions: next.suggestions,
    problems: next.problems,
    total: next.segments.length,
    same: groups.filter((group) => isSame(group)).length,
    changed: some(
      changes,
      ({ group, kind }): RereadChange => ({
        kind,
        before: texts(group.olds),
        after: texts(group.news),
        excluded: group.news.every(({ excluded }) => excluded),
      }),
    ),
    added: some(
      groups.filter(({ olds }) => olds.length === 0).flatMap(({ news }) => news),
      ({ shown }) => shown,
    ),
    removed: some(
      groups.filter(({ news }) => news.length === 0).flatMap(({ olds }) => olds),
      ({ shown }) => shown,
    ),
    doubtful: some(
      groups.flatMap(({ doubtful, news }) => doubtful.map((old) => ({ old, news }))),
      ({ old, news }) => ({ text: old.corrected!, before: old.shown, after: texts(news).join(' ') }),
    ),
    lost: await losses(deps, draft),
  }
}

const mostShown = 200

function some<Item, Shown>(all: readonly Item[], show: (item: Item) => Shown): Some<Shown> {
  return { items: all.slice(0, mostShown).map(show), total: all.length }
}

const isPair = ({ olds, news }: RereadGroup) => olds.length === 1 && news.length === 1
const isSame = (group: RereadGroup) => isPair(group) && changeOf(group) === null

function changeOf(group: RereadGroup): RereadChange['kind'] | null {
  const { olds, news } = group
  if (olds.length === 0 || news.length === 0) return null
  if (!isPair(group)) return olds.length === 1 ? 'cut' : news.length === 1 ? 'joined' : 'recut'
  const [old, now] = [olds[0]!, news[0]!]
  if (old.shown !== now.shown) return 'text'
  if (old.excluded !== now.excluded) return 'excluded'
  return old.kind === now.kind ? null : 'kind'
}

/** What people did that cannot be kept: the gravest first. */
async function losses(deps: Deps, { groups, lost }: RereadDraft): Promise<Some<RereadLoss>> {
  const links = lost.links.toSorted((a, b) => Number(b.state === 'confirmed') - Number(a.state === 'confirmed'))
  const all = [
    ...links.map((link) => ({ what: 'link' as const, link })),
    ...lost.confirmations.map((link) => ({ what: 'confirmation' as const, link })),
    ...lost.corrections.map((segment) => ({ what: 'correction' as const, segment })),
    ...lost.names.map((mention) => ({ what: 'name' as const, mention })),
  ]
  const own = new Map(groups.flatMap(({ olds }) => olds.map((old) => [old.id, old] as const)))
  const shown = all.slice(0, mostShown)
  const linked = shown.flatMap((each) => ('link' in each ? [...each.link.source, ...each.link.target] : []))
  const others = new Map((await deps.storage.getMany('segment', linked)).map((segment) => [segment.id, segment]))
  const textOf = (ids: readonly SegmentId[]) =>
    ids.map((id) => segmentText(own.get(id) ?? others.get(id) ?? { shown: '', corrected: null })).join(' ')
  const items = shown.map((each): RereadLoss => {
    if ('segment' in each) return { what: each.what, segment: each.segment.shown, words: each.segment.corrected! }
    if ('mention' in each) {
      return { what: each.what, segment: textOf([each.mention.segmentId]), words: each.mention.form }
    }
    const { source, target, state } = each.link
    const isSource = source.some((id) => own.has(id))
    const [here, there] = isSource ? [source, target] : [target, source]
    return { what: each.what, segment: textOf(here), words: textOf(there), state }
  })
  return { items, total: all.length }
}
