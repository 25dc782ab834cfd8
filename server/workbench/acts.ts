import type { Bitext, Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type Segment } from '../../db/model/document.ts'
import { type BitextId, newId, type SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import type { Act } from '../shapes/acts.ts'
import { basisOf, type Draft, liveLinkOf, many, type Ref, seen } from './act-draft.ts'
import { changeView, commitChanges } from './announce.ts'
import { decideLinks } from './decide-links.ts'
import type { Deps } from './deps.ts'
import { discardDraft, draftTranslation } from './draft-translation.ts'
import { changed, created, removed } from './edit.ts'
import { mergeSegments } from './merge-segments.ts'
import { group, move, type Order, pair, type Relinked, reopened, type Sides, ungroup } from './relink.ts'
import { relinkShifted, shiftedCount, shiftRows } from './shift-rows.ts'
import { splitSegment } from './split-segment.ts'
import type { ChangeView } from './views.ts'

/** Does what a person asked of a bitext's links or segments, as one change. */
export async function applyAct(
  deps: Deps,
  input: { bitextId: BitextId; act: Act; groupId?: string | undefined },
): Promise<ChangeView> {
  const bitext = await deps.storage.get('bitext', input.bitextId)
  const { label, edits, expects } = await draftOf(deps, bitext, input.act)
  const change = await commitChanges(deps, {
    projectId: bitext.projectId,
    label,
    edits,
    expects,
    groupId: input.groupId,
  })
  if (!change) throw new ProblemError('rule-broken', 'It is so already: nothing would change.')
  return changeView(change)
}

async function draftOf(deps: Deps, bitext: Bitext, act: Act): Promise<Draft> {
  switch (act.act) {
    case 'confirm':
    case 'reopen':
    case 'reject':
      return decideLinks(deps, bitext, act)
    case 'group': {
      const all = await bench(deps, bitext, act.segments)
      const relinked = group(all.live, all.sides(act.segments), all.order)
      // Segments of one text alone say nothing yet about the other text.
      const sure = relinked.made.every(({ source, target }) => source.length > 0 && target.length > 0)
      return {
        label: many(act.segments.length, 'Group segment'),
        edits: relinkEdits(deps, bitext, relinked, sure ? 'confirmed' : 'proposed', all),
        expects: [...seen('segment', act.segments), ...seen('link', act.seen)],
      }
    }
    case 'ungroup': {
      const link = await liveLinkOf(deps, bitext, act.link.id)
      if (link.source.length === 1 && link.target.length === 1) {
        throw new ProblemError('rule-broken', 'This link has one segment on either side: there is no group to undo.')
      }
      const all = await bench(deps, bitext, [])
      const edits = relinkEdits(deps, bitext, ungroup(link), 'proposed', all)
      return { label: 'Ungroup link', edits, expects: seen('link', [act.link]) }
    }
    case 'move': {
      const all = await bench(deps, bitext, [act.segment])
      const to = await liveLinkOf(deps, bitext, act.to.id)
      const segment = all.segment(act.segment.id as SegmentId)
      const side = segment.documentId === bitext.sourceId ? 'source' : 'target'
      if (to[side].includes(segment.id)) throw new ProblemError('rule-broken', 'The segment is in that link already.')
      await all.read([...to.source, ...to.target])
      const relinked = move(all.live, segment.id, side, to, all.order)
      return {
        label: 'Move segment to another link',
        edits: relinkEdits(deps, bitext, reopened(relinked), 'proposed', all),
        expects: [...seen('segment', [act.segment]), ...seen('link', [act.to, ...act.seen])],
      }
    }
    case 'shift': {
      const named = act.rows.flatMap((row) => [...row.source, ...row.target])
      if (new Set(named.map(({ id }) => id)).size !== named.length) {
        throw new ProblemError('bad-request', 'A segment was named twice.')
      }
      const all = await bench(deps, bitext, named)
      const rows = act.rows.map((row) => all.sides([...row.source, ...row.target]))
      const above = act.by > 0 ? rows[0]! : rows[1]
      if (!above?.[act.side].includes(act.from.id)) {
        throw new ProblemError('bad-request', 'The segment to shift from is not in the row it must be in.')
      }
      const made = shiftRows(rows, act.side, act.by, act.from.id)
      const relinked = relinkShifted(all.live, rows, made)
      return {
        label: `${many(shiftedCount(rows, act), 'Shift segment')} ${act.by > 0 ? 'down' : 'up'}`,
        edits: relinkEdits(deps, bitext, relinked, 'proposed', all),
        expects: [...seen('segment', named), ...seen('link', act.seen)],
      }
    }
    case 'pair': {
      const chosen = [...act.source, ...act.target]
      if (chosen.length === 0) throw new ProblemError('bad-request', 'Choose at least one segment.')
      const all = await bench(deps, bitext, chosen)
      const sides = all.sides(chosen)
      if (sides.source.length !== act.source.length) {
        throw new ProblemError('bad-request', 'A segment was named on the side it does not stand on.')
      }
      const none = sides.source.length === 0 || sides.target.length === 0
      return {
        label: none ? 'Say there is no counterpart' : 'Link segments',
        edits: relinkEdits(deps, bitext, pair(all.live, sides), 'confirmed', all),
        expects: [...seen('segment', chosen), ...seen('link', act.seen)],
      }
    }
    case 'split':
      return {
        label: 'Split segment',
        edits: await splitSegment(deps, { bitext, id: act.segment.id, at: act.at }),
        expects: seen('segment', [act.segment]),
      }
    case 'merge':
      return {
        label: many(act.segments.length, 'Merge segment'),
        edits: await mergeSegments(deps, { bitext, ids: act.segments.map((ref) => ref.id) }),
        expects: seen('segment', act.segments),
      }
    case 'draft':
      return {
        label: 'Draft translation',
        edits: await draftTranslation(deps, bitext, act.segment.id),
        expects: seen('segment', [act.segment]),
      }
    case 'discard':
      return {
        label: 'Discard draft',
        edits: await discardDraft(deps, bitext, act.segment.id),
        expects: seen('segment', [act.segment]),
      }
    case 'exclude': {
      const all = await bench(deps, bitext, act.segments)
      const edits = act.segments
        .map((ref) => all.segment(ref.id))
        .filter((segment) => segment.excluded !== act.excluded)
        .map((segment) => changed('segment', segment, { excluded: act.excluded }))
      const label = many(act.segments.length, act.excluded ? 'Exclude segment' : 'Include segment')
      return { label, edits, expects: seen('segment', act.segments) }
    }
  }
}

/** The segments an act names and every live link that may be touched. */
async function bench(deps: Deps, bitext: Bitext, refs: readonly Ref[]) {
  const segments = new Map<string, Segment>()
  const read = async (ids: readonly string[]) => {
    for (const segment of await deps.storage.getMany('segment', ids)) segments.set(segment.id, segment)
  }
  await read(refs.map((ref) => ref.id))
  const touching = await deps.storage.linksOf(refs.map((ref) => ref.id as SegmentId))
  const live = touching.filter((link) => link.bitextId === bitext.id && link.state !== 'rejected')
  await read(live.flatMap((link) => [...link.source, ...link.target]))
  const segment = (id: string): Segment => {
    const found = segments.get(id)
    if (!found || (found.documentId !== bitext.sourceId && found.documentId !== bitext.targetId)) {
      throw new ProblemError('not-found', 'That segment is not in this bitext any more. Reload to see it as it is.')
    }
    return found
  }
  const order: Order = (a, b) => byPlace(segment(a), segment(b))
  const sides = (of: readonly Ref[]): Sides => {
    const ids = of.map((ref) => segment(ref.id))
    const on = (documentId: string) =>
      ids
        .filter((s) => s.documentId === documentId)
        .map((s) => s.id)
        .sort(order)
    return { source: on(bitext.sourceId), target: on(bitext.targetId) }
  }
  return { segments, live, segment, order, sides, read }
}

function relinkEdits(
  deps: Deps,
  bitext: Bitext,
  relinked: Relinked,
  state: 'confirmed' | 'proposed',
  all: { segments: ReadonlyMap<string, Segment> },
): Edit[] {
  const basis = (sides: Sides, of: Link['state']) => (of === 'confirmed' ? basisOf(sides, all.segments) : null)
  return [
    ...relinked.removed.map((link) => removed('link', link)),
    ...relinked.kept.map(({ link, sides, state: next = link.state }) =>
      changed('link', link, {
        ...sides,
        state: next,
        confidence: null,
        evidence: [],
        origin: 'person',
        basis: basis(sides, next),
      }),
    ),
    ...relinked.made.map((sides) =>
      created('link', {
        id: newId<'link'>(deps.clock().getTime()),
        bitextId: bitext.id,
        source: sides.source,
        target: sides.target,
        state,
        confidence: null,
        evidence: [],
        origin: 'person',
        basis: basis(sides, state),
      }),
    ),
  ]
}
