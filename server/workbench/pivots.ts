import { setImmediate as turn } from 'node:timers/promises'
import type { Bitext, Link } from '../../db/model/bitext.ts'
import { segmentText } from '../../db/model/document.ts'
import type { DocumentId, SegmentId } from '../../db/model/ids.ts'
import type { StepLink } from '../align/pivot.ts'
import type { Pivot } from '../align/pivot-pairs.ts'
import { isDecided, type SideSegments } from './align-sides.ts'
import type { Deps } from './deps.ts'

/** Every alignment reads them whole. */
const mostPivots = 6
/** Of a link that a person made by hand and has not confirmed. */
const byHand = 0.9

/** A third document, its bitext with the source, and its bitext with the target. */
export interface Third {
  readonly id: DocumentId
  readonly bitexts: readonly [Bitext, Bitext]
}

/** Third documents that stand together with both sides of a bitext, whichever way round. */
export async function thirdsOf(deps: Deps, { sourceId, targetId }: Bitext): Promise<Third[]> {
  const [ofSource, ofTarget] = await Promise.all([deps.storage.bitextsOf(sourceId), deps.storage.bitextsOf(targetId)])
  return ofSource.flatMap((one) => {
    const id = otherEnd(one, sourceId)
    if (id === targetId) return []
    return ofTarget.flatMap((other) =>
      otherEnd(other, targetId) === id ? [{ id, bitexts: [one, other] as const }] : [],
    )
  })
}

/** A third document as the aligner takes it, and whether it is parallel with both sides as far as is known. */
export interface KnownPivot extends Pivot {
  readonly parallel: boolean
}

/** What third documents know of two sides: those of them that have links with both. */
export async function pivotsOf(
  deps: Deps,
  bitext: Bitext,
  sides: readonly [SideSegments, SideSegments],
): Promise<KnownPivot[]> {
  const pivots: KnownPivot[] = []
  for (const third of await thirdsOf(deps, bitext)) {
    if (pivots.length === mostPivots) break
    const pivot = await pivotOf(deps, third, sides)
    if (pivot) pivots.push(pivot)
  }
  return pivots
}

const otherEnd = ({ sourceId, targetId }: Bitext, id: DocumentId): DocumentId => (sourceId === id ? targetId : sourceId)

async function pivotOf(
  deps: Deps,
  { id, bitexts }: Third,
  sides: readonly [SideSegments, SideSegments],
): Promise<KnownPivot | undefined> {
  const { storage } = deps
  const { lang } = await storage.get('document', id)
  const segments = (await storage.segments(id)).items
  const place = new Map(segments.map((segment, p) => [segment.id, p]))
  const steps: StepLink[][] = []
  for (const [k, bitext] of bitexts.entries()) {
    await turn()
    const links = await storage.links(bitext.id, ['proposed', 'confirmed', 'drafted'])
    const step = links.filter(isStep).flatMap((link) => stepOf(link, bitext.sourceId === id, sides[k]!, place))
    if (!step.some(({ outer, pivot }) => outer.length > 0 && pivot.length > 0)) return undefined
    steps.push(step)
  }
  const parallel = bitexts.every(({ alignment }) => alignment?.verdict !== 'comparable')
  return { lang, texts: segments.map(segmentText), toSource: steps[0]!, toTarget: steps[1]!, parallel }
}

/**
 * A proposal that itself leans on a third text is no step to another: texts would confirm one another in a circle. Once a
 * person has confirmed it, it stands on its own.
 */
const isStep = (link: Link) => isDecided(link) || link.evidence.every(({ kind }) => kind !== 'pivot')

/** Segments of the outer text that take no part are left out; a link that had no others says nothing. */
function stepOf(link: Link, fromPivot: boolean, side: SideSegments, place: ReadonlyMap<SegmentId, number>): StepLink[] {
  const [from, to] = fromPivot ? [link.target, link.source] : [link.source, link.target]
  const outer = from.flatMap((id) => side.index.get(id) ?? [])
  const pivot = to.flatMap((id) => place.get(id) ?? [])
  if ((from.length > 0 && outer.length === 0) || (to.length > 0 && pivot.length === 0)) return []
  return [{ outer, pivot, confidence: isDecided(link) ? 1 : (link.confidence ?? byHand) }]
}
