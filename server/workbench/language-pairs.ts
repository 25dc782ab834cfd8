import type { Bitext, Link } from '../../db/model/bitext.ts'
import { type Segment, segmentText } from '../../db/model/document.ts'
import type { ProjectId, SegmentId } from '../../db/model/ids.ts'
import type { Learnt, Reset, TwoLanguages } from '../../db/model/learning.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import type { Deps } from './deps.ts'

/** A bitext with the languages of its sides, as primary subtags. */
export interface SpokenBitext {
  readonly bitext: Bitext
  readonly source: string
  readonly target: string
}

/** Two languages in alphabetical order. */
export function pairOf(source: string, target: string): TwoLanguages {
  const [a, b] = [primaryLanguage(source), primaryLanguage(target)]
  return a <= b ? { one: a, other: b } : { one: b, other: a }
}

export const samePair = (a: TwoLanguages, b: TwoLanguages): boolean => a.one === b.one && a.other === b.other

/** A project's bitexts with their languages, oldest first. */
export async function spokenBitexts(deps: Deps, projectId: ProjectId): Promise<SpokenBitext[]> {
  const [documents, bitexts] = await Promise.all([deps.storage.documents(projectId), deps.storage.bitexts(projectId)])
  const langs = new Map(documents.map(({ id, lang }) => [id, primaryLanguage(lang)]))
  return bitexts.flatMap((bitext) => {
    const [source, target] = [langs.get(bitext.sourceId), langs.get(bitext.targetId)]
    return source === undefined || target === undefined ? [] : [{ bitext, source, target }]
  })
}

/** Where learning began anew for two languages; null where it never did. */
export async function resetOf(deps: Deps, projectId: ProjectId, pair: TwoLanguages): Promise<Reset | null> {
  return (await deps.storage.resets(projectId)).findLast((reset) => samePair(reset, pair)) ?? null
}

/** What was learnt between two languages, and still holds: what was learnt before a reset does not. */
export async function learntOf(deps: Deps, projectId: ProjectId, pair: TwoLanguages): Promise<Learnt | null> {
  const learnt = (await deps.storage.learnt(projectId)).find((each) => samePair(each, pair)) ?? null
  const reset = await resetOf(deps, projectId, pair)
  return learnt && reset && learnt.seq < reset.version ? null : learnt
}

/** Whether a link may still be learnt from; one that came with its bitext is as old as that. */
export function isAfter(reset: Reset | null, link: Link, bitext: Bitext): boolean {
  if (reset === null) return true
  return link.version > 0 ? link.version > reset.version : bitext.createdAt > reset.at
}

/** Both sides of links, in words. */
export async function textsOf(
  deps: Deps,
  links: readonly Link[],
): Promise<{ link: Link; source: string; target: string }[]> {
  const ids = new Set(links.flatMap((link) => [...link.source, ...link.target]))
  const segments = new Map<SegmentId, Segment>()
  for (const segment of await deps.storage.getMany('segment', [...ids])) segments.set(segment.id, segment)
  const side = (of: readonly SegmentId[]) =>
    of.flatMap((id) => (segments.has(id) ? [segmentText(segments.get(id)!)] : [])).join(' ')
  return links.map((link) => ({ link, source: side(link.source), target: side(link.target) }))
}
