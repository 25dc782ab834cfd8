import { createHash } from 'node:crypto'
import type { Link } from '../../db/model/bitext.ts'
import type { Document } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import type { BitextId, SegmentId } from '../../db/model/ids.ts'
import type { Skeleton } from '../../db/storage.ts'
import { formats } from '../formats/registry.ts'
import type { TranslatedSegments } from '../jobs/translate-document.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { inlineText, unitSide } from './unit-side.ts'
import type { TranslationOutlook } from './views.ts'

export interface TranslationChoice {
  readonly bitextId: BitextId
  /** `all` takes proposed links too. */
  readonly include: 'confirmed' | 'all'
}

export interface TranslationFile extends Pick<TranslationOutlook, 'translated' | 'untranslated'> {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Codes whose place in the translation is a guess, and those of the translation that the file has no place for. */
  readonly guessed: number
  readonly left: number
}

/** What a translated document would be: whether there can be one, and how much of it would be translated. */
export async function translationOutlook(deps: Deps, choice: TranslationChoice): Promise<TranslationOutlook> {
  const { source, skeleton } = await sidesOf(deps, choice.bitextId)
  const links = await linksOf(deps, choice, skeleton)
  return { possible: formatOf(source) !== undefined, ...counted(skeleton, links) }
}

/**
 * The source document as a file with its text replaced by that of the target, layout kept. Segments without counterpart
 * stay as they are. A link of several segments gives its whole text to the first.
 */
export async function translatedDocument(deps: Deps, choice: TranslationChoice): Promise<TranslationFile> {
  const { storage } = deps
  const { source, target, skeleton } = await sidesOf(deps, choice.bitextId)
  const format = formatOf(source)
  if (format === undefined) {
    const able = [...formats.values()].filter(({ rewrite }) => rewrite).map(({ label }) => label)
    throw new ProblemError(
      'bad-request',
      `“${source.name}” is no document that can be written back. Kopir writes back: ${able.join(', ')}.`,
    )
  }
  const links = await linksOf(deps, choice, skeleton)
  const [raw, targetRaw] = await Promise.all([storage.rawText(source.textId), inlineText(deps, target.textId)])
  const parts: TranslatedSegments[] = []
  for (let from = 0; from < links.length; from += page) {
    const some = links.slice(from, from + page)
    const rows = await storage.getMany(
      'segment',
      some.flatMap((link) => [...link.source, ...link.target]),
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    const segments = (ids: readonly SegmentId[]) => ids.flatMap((id) => byId.get(id) ?? [])
    for (const link of some) {
      const own = segments(link.source).filter(({ spans }) => spans.length > 0)
      const { text, codes } = unitSide(segments(link.target), targetRaw)
      if (own.length === 0 || text === '') continue
      parts.push({
        source: own.map((segment) => ({ spans: segment.spans, text: segmentText(segment), block: segment.block })),
        target: { text, codes: codes.map(({ at, inline, id }) => ({ at, inline, id })) },
      })
    }
  }
  const name = source.fileName ?? `${source.name}${format.extensions[0]}`
  const written = await deps.jobs.run('translate-document', {
    name,
    bytes: await storage.readOriginal(source.original),
    format: format.id,
    encoding: source.encoding,
    lang: target.lang,
    textHash: createHash('sha256').update(raw.text).digest('hex'),
    links: parts,
  })
  const { translated, untranslated } = counted(skeleton, links)
  return { ...written, translated, untranslated, fileName: named(name, target.lang), mediaType: format.mediaType }
}

const page = 400

async function sidesOf({ storage }: Deps, bitextId: BitextId) {
  const bitext = await storage.get('bitext', bitextId)
  const [source, target, skeleton] = await Promise.all([
    storage.get('document', bitext.sourceId),
    storage.get('document', bitext.targetId),
    storage.skeleton(bitextId),
  ])
  return { source, target, skeleton }
}

function formatOf(source: Document) {
  const format = formats.get(source.format)
  return format?.rewrite === undefined ? undefined : format
}

/** Links with text on both sides once what is excluded is left out; their segments in the order of the documents. */
async function linksOf(
  deps: Deps,
  { bitextId, include }: TranslationChoice,
  skeleton: Skeleton,
): Promise<Pick<Link, 'source' | 'target'>[]> {
  const states: Link['state'][] = include === 'all' ? ['confirmed', 'drafted', 'proposed'] : ['confirmed']
  const links = await deps.storage.links(bitextId, states)
  const placeOf = (bones: Skeleton['source']) =>
    new Map(bones.flatMap((bone, i) => (bone.excluded ? [] : [[bone.id, i] as const])))
  const [sources, targets] = [placeOf(skeleton.source), placeOf(skeleton.target)]
  const inOrder = (ids: readonly SegmentId[], places: ReadonlyMap<SegmentId, number>) =>
    ids.filter((id) => places.has(id)).sort((a, b) => places.get(a)! - places.get(b)!)
  return links
    .map((link) => ({ source: inOrder(link.source, sources), target: inOrder(link.target, targets) }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
}

function counted(skeleton: Skeleton, links: readonly Pick<Link, 'source'>[]) {
  const translated = links.reduce((sum, { source }) => sum + source.length, 0)
  return { translated, untranslated: skeleton.source.filter(({ excluded }) => !excluded).length - translated }
}

/** A file's name with a language before its ending: `шешім.docx` → `шешім.en.docx`. */
function named(fileName: string, lang: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? ''
  return `${fileName.slice(0, fileName.length - ending.length)}.${lang}${ending}`
}
