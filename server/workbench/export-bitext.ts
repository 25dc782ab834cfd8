import type { Link } from '../../db/model/bitext.ts'
import type { Document, Place, RawText, Segment } from '../../db/model/document.ts'
import type { BitextId, SegmentId } from '../../db/model/ids.ts'
import { evidenceProp } from '../formats/evidence-prop.ts'
import type { Unit } from '../formats/format.ts'
import { formats } from '../formats/registry.ts'
import { renumbered, unitCodes } from '../formats/unit-codes.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { placeAt } from './place-at.ts'
import { inlineText, unitSide } from './unit-side.ts'

export interface ExportChoice {
  readonly bitextId: BitextId
  /** Id of a format that writes: `tmx`, `csv`, `tsv`. */
  readonly format: string
  readonly include: 'confirmed' | 'all'
  /** Whether segments without counterpart are written. */
  readonly nulls: boolean
  /** For tables: guard cells that a spreadsheet would run. */
  readonly safe: boolean
}

export interface ExportStream {
  readonly fileName: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}

const page = 400

/** Streams a bitext as a file; nothing is written to the store, and nothing is held whole but the links. */
export async function exportBitext(deps: Deps, choice: ExportChoice): Promise<ExportStream> {
  const { storage } = deps
  const format = formats.get(choice.format)
  if (!format?.write) {
    const able = [...formats.values()].filter((each) => each.write).map((each) => each.id)
    throw new ProblemError('bad-request', `“${choice.format}” cannot be written. Choose one of ${able.join(', ')}.`)
  }
  const bitext = await storage.get('bitext', choice.bitextId)
  const [source, target] = await Promise.all([
    storage.get('document', bitext.sourceId),
    storage.get('document', bitext.targetId),
  ])
  const sides = { source: await readSide(deps, source), target: await readSide(deps, target) }
  const units = unitsOf(deps, choice, sides, {
    sourceLang: source.lang,
    targetLang: target.lang,
    documents: { source: source.name, target: target.name },
  })
  const chunks = format.write(units, {
    sourceLang: source.lang,
    targetLang: target.lang,
    include: choice.include,
    nulls: choice.nulls,
    safe: choice.safe,
    codes: sides.source.raw !== undefined || sides.target.raw !== undefined,
    createdAt: deps.clock().toISOString(),
    creationTool: 'Kopir',
    creationToolVersion: deps.version,
  })
  const name = `${source.name} ${source.lang}-${target.lang}`.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(0, 120)
  return { fileName: `${name}${format.extensions[0]}`, mediaType: format.mediaType, chunks }
}

/** What of a document's raw text goes with its segments. */
interface Side {
  /** Undefined where it has no inline codes. */
  readonly raw: RawText | undefined
  readonly places: readonly Place[]
}
type Sides = Readonly<Record<'source' | 'target', Side>>

async function readSide(deps: Deps, { textId }: Document): Promise<Side> {
  return { raw: await inlineText(deps, textId), places: await deps.storage.places(textId) }
}

/** The bitext's links as units, in the order of the source text; those without source stand where their target would. */
async function* unitsOf(
  deps: Deps,
  choice: ExportChoice,
  sides: Sides,
  about: Pick<Unit, 'sourceLang' | 'targetLang'> & { documents: NonNullable<Unit['documents']> },
): AsyncIterable<Unit> {
  const { storage } = deps
  const states: Link['state'][] = choice.include === 'all' ? ['confirmed', 'drafted', 'proposed'] : ['confirmed']
  const skeleton = await storage.skeleton(choice.bitextId)
  const sourceAt = new Map(skeleton.source.map((bone, i) => [bone.id, i]))
  const targetAt = new Map(skeleton.target.map((bone, j) => [bone.id, j]))
  const excluded = new Set(
    [...skeleton.source, ...skeleton.target].filter((bone) => bone.excluded).map((bone) => bone.id),
  )
  const links = inReadingOrder(await storage.links(choice.bitextId, states), sourceAt, targetAt)
  for (let from = 0; from < links.length; from += page) {
    const some = links.slice(from, from + page)
    const segments = new Map(
      (
        await storage.getMany(
          'segment',
          some.flatMap((link) => [...link.source, ...link.target]),
        )
      ).map((s) => [s.id, s]),
    )
    const side = (ids: readonly SegmentId[], raw: RawText | undefined) =>
      unitSide(
        ids.filter((id) => !excluded.has(id)).flatMap((id) => segments.get(id) ?? []),
        raw,
      )
    for (const link of some) {
      const [source, target] = [side(link.source, sides.source.raw), side(link.target, sides.target.raw)]
      const unit = { source: source.text, target: target.text }
      // A side that is excluded as a whole is no missing counterpart: such a link is no pair at all.
      if ((unit.source === '') !== (link.source.length === 0)) continue
      if ((unit.target === '') !== (link.target.length === 0)) continue
      const codes = renumbered(source.codes, target.codes)
      yield {
        ...about,
        ...unit,
        ...unitCodes(codes.source, codes.target),
        ...unitProps(link, segments, sides),
        id: link.id,
        state: link.state as Unit['state'],
        ...(link.confidence === null ? {} : { confidence: link.confidence }),
      }
    }
  }
}

/** Where the two sides stand in their documents (a cue's time, a page) and why they are linked, as properties. */
function unitProps(link: Link, segments: ReadonlyMap<SegmentId, Segment>, sides: Sides): Pick<Unit, 'props'> {
  const places = (['source', 'target'] as const).flatMap((side): (readonly [string, string])[] => {
    const first = segments.get(link[side][0]!)
    const place = first && placeAt(sides[side].places, first.start)
    return place ? [[`x-${side}-place`, place]] : []
  })
  const props = [...places, ...link.evidence.map(evidenceProp)]
  return props.length > 0 ? { props } : {}
}

function inReadingOrder(
  links: readonly Link[],
  sourceAt: ReadonlyMap<SegmentId, number>,
  targetAt: ReadonlyMap<SegmentId, number>,
): Link[] {
  // A link without source follows the link whose target stands before its own.
  const anchored = links
    .filter((link) => link.source.length > 0)
    .map((link) => ({ link, at: sourceAt.get(link.source[0]!) ?? 0, after: -1 }))
  const byTarget = anchored
    .filter(({ link }) => link.target.length > 0)
    .map(({ link, at }) => ({ at, target: targetAt.get(link.target[0]!) ?? 0 }))
    .sort((a, b) => a.target - b.target)
  const floating = links
    .filter((link) => link.source.length === 0)
    .map((link) => {
      const place = targetAt.get(link.target[0]!) ?? 0
      let low = 0
      let high = byTarget.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (byTarget[middle]!.target < place) low = middle + 1
        else high = middle
      }
      return { link, at: byTarget[low - 1]?.at ?? -1, after: place }
    })
  return [...anchored, ...floating].sort((a, b) => a.at - b.at || a.after - b.after).map(({ link }) => link)
}
