import type { Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { type Segment, segmentText } from '../../db/model/document.ts'
import type { BitextId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { changesSince } from './go-back.ts'
import { netEdits } from './net-edits.ts'
import type { MomentRow, MomentView } from './views.ts'

/**
 * A bitext as it was just after a change of its project, to be read only. Rows stand in the order of the source; what
 * only the target has stands before what follows it there.
 *
 * @param all  every row; else only those that are otherwise now
 * @throws ProblemError `not-found` for a change of another project, or where the bitext was not there yet
 */
export async function momentOf(
  deps: Deps,
  input: { bitextId: BitextId; after: number; all: boolean; from: number; count: number },
): Promise<MomentView> {
  const { storage } = deps
  const bitext = await storage.get('bitext', input.bitextId)
  const { since, moment } = await changesSince(deps, bitext.projectId, input.after)
  const net = netEdits(since)
  if (net.some(({ kind, id, after }) => kind === 'bitext' && id === bitext.id && after === null)) {
    throw new ProblemError('not-found', 'These two texts were not put together yet.')
  }
  const [source, target, links] = await Promise.all([
    storage.segments(bitext.sourceId),
    storage.segments(bitext.targetId),
    storage.links(bitext.id),
  ])
  const changed = new Set(net.map(({ id }) => id as string))
  const rows = rowsOf(
    rewound('segment', source.items, net, ({ documentId }) => documentId === bitext.sourceId).sort(inOrder),
    rewound('segment', target.items, net, ({ documentId }) => documentId === bitext.targetId).sort(inOrder),
    rewound('link', links, net, ({ bitextId }) => bitextId === bitext.id),
    changed,
  )
  const shown = input.all ? rows : rows.filter((row) => row.changed)
  const { seq, label, at, author } = moment
  const items = shown.slice(input.from, input.from + input.count)
  return { seq, label, at, author, items, total: shown.length, since: since.length }
}

type Rewindable = { segment: Unversioned<Segment>; link: Unversioned<Link> }

/** Rows as the edits leave them: those that are there now, without what came since, with what went since. */
function rewound<Kind extends 'segment' | 'link'>(
  kind: Kind,
  rows: readonly Rewindable[Kind][],
  edits: readonly Edit[],
  belongs: (row: Rewindable[Kind]) => boolean,
): Rewindable[Kind][] {
  const then = new Map(rows.map((row) => [row.id as string, row]))
  for (const edit of edits) {
    if (edit.kind !== kind) continue
    const row = edit.after as Rewindable[Kind] | null
    if (row !== null && belongs(row)) then.set(edit.id, row)
    else then.delete(edit.id)
  }
  return [...then.values()]
}

const inOrder = (a: Unversioned<Segment>, b: Unversioned<Segment>): number =>
  a.start - b.start || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1)

function rowsOf(
  source: readonly Unversioned<Segment>[],
  target: readonly Unversioned<Segment>[],
  links: readonly Unversioned<Link>[],
  changed: ReadonlySet<string>,
): MomentRow[] {
  const linkOf = new Map<string, Unversioned<Link>>()
  for (const link of links) {
    if (link.state === 'rejected') continue
    for (const id of [...link.source, ...link.target]) linkOf.set(id, link)
  }
  const segments = new Map([...source, ...target].map((segment) => [segment.id as string, segment]))
  const place = new Map(target.map(({ id }, i) => [id as string, i]))
  const done = new Set<string>()
  const rows: MomentRow[] = []
  const add = (segment: Unversioned<Segment>, side: 'source' | 'target') => {
    if (done.has(segment.id)) return
    const link = linkOf.get(segment.id)
    const ids = { source: [], target: [], ...(link ?? { [side]: [segment.id] }) } as Pick<Link, 'source' | 'target'>
    for (const id of [...ids.source, ...ids.target]) done.add(id)
    const texts = (list: readonly string[]) =>
      list.flatMap((id) => (segments.has(id) ? segmentText(segments.get(id)!) : []))
    const isChanged = [...ids.source, ...ids.target, ...(link ? [link.id] : [])].some((id) => changed.has(id))
    const state = link?.state ?? null
    rows.push({ source: texts(ids.source), target: texts(ids.target), state, changed: isChanged })
  }
  let next = 0
  for (const segment of source) {
    const ends = (linkOf.get(segment.id)?.target ?? []).map((id) => place.get(id) ?? 0)
    for (; ends.length > 0 && next < Math.min(...ends); next++) {
      const each = target[next]!
      // What is linked with a source further on comes with it.
      if ((linkOf.get(each.id)?.source.length ?? 0) === 0) add(each, 'target')
    }
    add(segment, 'source')
  }
  for (const each of target) add(each, 'target')
  return rows
}
