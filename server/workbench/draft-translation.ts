import { type Bitext, basisSide } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type Segment } from '../../db/model/document.ts'
import { newId, type SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { rankBetween } from '../text/rank.ts'
import type { Deps } from './deps.ts'
import { created, removed } from './edit.ts'
import { isLive, isPair } from './fitting-links.ts'
import { inBitext } from './recut.ts'
import { textOf } from './segments.ts'

/**
 * Edits that give a segment without counterpart an empty one in the other text, to be written there. It stands behind
 * what the nearest segment before it is linked with; where there is none, at the beginning.
 */
export async function draftTranslation(deps: Deps, bitext: Bitext, id: SegmentId): Promise<Edit[]> {
  const { storage } = deps
  const segment = await inBitext(deps, bitext, id)
  const links = (await storage.links(bitext.id)).filter(isLive)
  const own = links.find((link) => link.source.includes(id) || link.target.includes(id))
  if (own && isPair(own)) {
    throw new ProblemError('rule-broken', 'This segment has a counterpart. Edit that, or reject the link first.')
  }
  const isSource = segment.documentId === bitext.sourceId
  const [from, to] = isSource ? (['source', 'target'] as const) : (['target', 'source'] as const)
  const [texts, others] = await Promise.all(
    [bitext[`${from}Id`], bitext[`${to}Id`]].map(async (each) => (await storage.segments(each)).items),
  )
  const partners = new Map(links.filter(isPair).flatMap((link) => link[from].map((each) => [each, link[to]] as const)))
  const before = texts!.slice(
    0,
    texts!.findIndex((each) => each.id === id),
  )
  const neighbour = before.findLast((each) => partners.has(each.id))
  const linked = new Set(neighbour && partners.get(neighbour.id))
  const follows = others!
    .filter((each) => linked.has(each.id))
    .sort(byPlace)
    .at(-1)
  const draft = draftAfter(deps, bitext[`${to}Id`], segment, follows, others!)
  const [source, target] = isSource ? [segment, draft] : [draft, segment]
  return [
    ...(own ? [removed('link', own)] : []),
    created('segment', draft),
    created('link', {
      id: newId<'link'>(deps.clock().getTime()),
      bitextId: bitext.id,
      source: [source.id],
      target: [target.id],
      state: 'drafted',
      confidence: null,
      evidence: [],
      origin: 'person',
      basis: { source: basisSide([source.fingerprint]), target: basisSide([target.fingerprint]) },
    }),
  ]
}

/** Before the first segment of an imported text, which starts at 0 or later. */
const beginning = -1

function draftAfter(
  deps: Deps,
  documentId: Segment['documentId'],
  { kind }: Segment,
  follows: Segment | undefined,
  others: readonly Segment[],
) {
  const start = follows?.start ?? beginning
  const rank = follows?.rank ?? ''
  const next = others.find((each) => each.start === start && each.rank > rank)
  return {
    id: newId<'segment'>(deps.clock().getTime()),
    documentId,
    spans: [],
    start,
    rank: rankBetween(rank, next?.rank ?? null),
    kind,
    block: follows?.block ?? 0,
    shown: '',
    ...textOf({ shown: '' }, ''),
    excluded: false,
  }
}

/** Edits that take a segment away that was written here, with its links in every bitext. */
export async function discardDraft(deps: Deps, bitext: Bitext, id: SegmentId): Promise<Edit[]> {
  const segment = await inBitext(deps, bitext, id)
  if (segment.spans.length > 0) {
    throw new ProblemError('rule-broken', 'This segment came with its document. Exclude it instead.')
  }
  const links = await deps.storage.linksOf([id])
  const mentions = await deps.storage.mentionsOf([id])
  return [
    ...mentions.map((mention) => removed('mention', mention)),
    ...links.map((link) => removed('link', link)),
    removed('segment', segment),
  ]
}
