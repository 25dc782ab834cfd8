import type { Link } from '../../db/model/bitext.ts'
import type { Change, Edit } from '../../db/model/change.ts'
import { type Segment, segmentText } from '../../db/model/document.ts'
import type { BitextId, SegmentId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { Deps } from './deps.ts'
import type { PastChange, PastLink, PastStep } from './views.ts'

/** Changes of a row that are told, and changes of a project that are looked through for those of two texts. */
const mostOfRow = 100
const mostLookedAt = 400
/** Of a change that touched many rows, so many are told one by one. */
const mostSteps = 20
/** A text that only helps to tell which one is meant is cut here, in UTF-16 units. */
const excerptLength = 70

type Sides = { readonly id: BitextId; readonly sourceId: string; readonly targetId: string }

/** Every change of some segments and of the links they are or were in, newest first. */
export async function rowPast(
  deps: Deps,
  input: { bitextId: BitextId; segments: readonly SegmentId[] },
): Promise<{ items: PastChange[]; next: null }> {
  const { storage } = deps
  const bitext = await storage.get('bitext', input.bitextId)
  const own = new Set<string>(input.segments)
  const links = (await storage.linksOf(input.segments)).filter((link) => link.bitextId === bitext.id)
  const asked = new Set<string>()
  const changes = new Map<number, Change>()
  const read = async (kind: 'segment' | 'link', id: string) => {
    if (asked.has(id)) return
    asked.add(id)
    for (const change of await storage.historyOf(kind, id, mostOfRow)) changes.set(change.seq, change)
  }
  for (const id of input.segments) await read('segment', id)
  for (const { id } of links) await read('link', id)
  // A link that was taken away is found through the changes of what took its place.
  for (const { edits } of [...changes.values()]) {
    for (const edit of edits) if (isLinkOf(edit, own)) await read('link', edit.id)
  }
  const newest = [...changes.values()].sort((a, b) => b.seq - a.seq).slice(0, mostOfRow)
  return { items: await told(deps, bitext, newest, (edit) => own.has(edit.id) || isLinkOf(edit, own)), next: null }
}

/**
 * Changes of the two texts of a bitext and of its links, newest first.
 *
 * @param before  only what is older than this change
 * @returns `next`: where to go on; null where there is no more
 */
export async function bitextPast(
  deps: Deps,
  input: { bitextId: BitextId; before?: number | undefined; limit: number },
): Promise<{ items: PastChange[]; next: number | null }> {
  const { storage } = deps
  const bitext = await storage.get('bitext', input.bitextId)
  const found: Change[] = []
  let { before } = input
  for (let looked = 0; looked < mostLookedAt && found.length < input.limit; ) {
    const window = { limit: 50, ...(before === undefined ? {} : { before }) }
    const some = await storage.history(bitext.projectId, window)
    found.push(...some.filter(({ edits }) => edits.some((edit) => isOf(edit, bitext))))
    before = some.at(-1)?.seq
    looked += some.length
    if (some.length < 50) {
      before = undefined
      break
    }
  }
  return { items: await told(deps, bitext, found, (edit) => isOf(edit, bitext)), next: before ?? null }
}

function isOf({ kind, before, after }: Edit, { id, sourceId, targetId }: Sides): boolean {
  const row = (after ?? before) as { documentId?: string; bitextId?: string }
  if (kind === 'segment') return row.documentId === sourceId || row.documentId === targetId
  return kind === 'link' && row.bitextId === id
}

function isLinkOf({ kind, before, after }: Edit, segments: ReadonlySet<string>): boolean {
  if (kind !== 'link') return false
  return [before, after].some((row) => {
    const link = row as Unversioned<Link> | null
    return link !== null && [...link.source, ...link.target].some((id) => segments.has(id))
  })
}

/** Changes told in steps that people can read: what a text said before and after, which link came, changed or went. */
async function told(
  deps: Deps,
  bitext: Sides,
  changes: readonly Change[],
  concerns: (edit: Edit) => boolean,
): Promise<PastChange[]> {
  const picked = changes.map(({ edits, ...change }) => ({
    change,
    edits: edits.filter((edit) => concerns(edit) && (edit.kind === 'segment' || isOf(edit, bitext))),
  }))
  const texts = await textsOf(
    deps,
    picked.flatMap(({ edits }) => edits.slice(0, mostSteps)),
    changes,
  )
  return picked.map(({ change, edits }) => {
    const { seq, author, label, kind, at, groupId, reverses } = change
    const steps = edits.slice(0, mostSteps).flatMap((edit) => stepOf(edit, texts) ?? [])
    return { seq, author, label, kind, at, groupId, reverses, steps, touched: edits.length }
  })
}

/** What the segments that links name say, shortened: as they are now or, where they are gone, as they last were. */
async function textsOf(
  { storage }: Deps,
  edits: readonly Edit[],
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set<string>()
  for (const { kind, before, after } of edits) {
    if (kind !== 'link') continue
    for (const row of [before, after]) for (const id of [...(row?.source ?? []), ...(row?.target ?? [])]) ids.add(id)
  }
  const texts = new Map<string, string>()
  for (const segment of await storage.getMany('segment', [...ids])) texts.set(segment.id, excerpt(segment))
  for (const change of changes) {
    for (const { kind, id, before } of change.edits) {
      if (kind === 'segment' && before && ids.has(id) && !texts.has(id)) texts.set(id, excerpt(before))
    }
  }
  return texts
}

function stepOf(edit: Edit, texts: ReadonlyMap<string, string>): PastStep | null {
  if (edit.kind === 'link') {
    const side = (ids: readonly string[]) => ids.map((id) => texts.get(id) ?? '…')
    const tell = (row: Unversioned<Link> | null): PastLink | null =>
      row && { state: row.state, source: side(row.source), target: side(row.target) }
    return { what: 'link', before: tell(edit.before), after: tell(edit.after) }
  }
  if (edit.kind !== 'segment') return null
  const { before, after } = edit
  if (!before || !after) {
    const text = segmentText((after ?? before)!)
    return { what: after ? 'made' : 'gone', segmentId: edit.id, text }
  }
  const [was, is] = [segmentText(before), segmentText(after)]
  if (was !== is) return { what: 'text', segmentId: edit.id, before: was, after: is }
  if (before.excluded !== after.excluded)
    return { what: after.excluded ? 'excluded' : 'included', segmentId: edit.id, text: excerpt(after) }
  return null
}

function excerpt(segment: Pick<Segment, 'shown' | 'corrected'>): string {
  const text = segmentText(segment)
  if (text.length <= excerptLength) return text
  const cut = text.lastIndexOf(' ', excerptLength)
  return `${text.slice(0, cut > excerptLength / 2 ? cut : excerptLength)}…`
}
