import type { Link } from '../../db/model/bitext.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import type { Act } from '../../server/shapes/acts.ts'
import { applyAct } from '../../server/workbench/acts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import type { BitextView, ChangeView } from '../../server/workbench/views.ts'
import { freshBench, freshBitext } from '../helpers/bench.ts'

/** Ends of a link in test notation: `1+2:1`, segment numbers from 1; `-` is an empty side. */
type Sides = string

/** One bitext of short sentences, and acts on it by segment numbers. */
export async function freshTable(given: { source?: readonly string[]; target?: readonly string[]; deps?: Deps } = {}) {
  const deps = given.deps ?? (await freshBench())
  const source = given.source ?? ['Бір келді.', 'Екі кетті.', 'Үш қалды.', 'Төрт ұйықтады.']
  const target = given.target ?? ['One came.', 'Two left.', 'Three stayed.', 'Four slept.']
  const { bitext, ...documents } = await freshBitext(deps, { source: source.join(' '), target: target.join(' ') })
  return { ...tableOf(deps, bitext), ...documents }
}

/** The same for a bitext that is there. */
export function tableOf(deps: Deps, bitext: BitextView) {
  const { storage } = deps
  const act = (what: Act, groupId?: string): Promise<ChangeView> =>
    applyAct(deps, { bitextId: bitext.id, act: what, groupId })
  const bones = () => storage.skeleton(bitext.id)
  const segmentRefs = async (side: 'source' | 'target', numbers: string) => {
    const all = (await bones())[side]
    return numbers === '-' ? [] : numbers.split('+').map((n) => refOf(all[Number(n) - 1]!))
  }
  const links = async () => {
    const { source, target } = await bones()
    const numbers = (all: readonly { id: SegmentId }[], ids: readonly SegmentId[]) =>
      ids.map((id) => all.findIndex((bone) => bone.id === id) + 1 || '?').join('+') || '-'
    return (await storage.links(bitext.id)).map((link) => ({
      link,
      sides: `${numbers(source, link.source)}:${numbers(target, link.target)}`,
    }))
  }
  /** The link with these sides that is not rejected, or else the rejected one. */
  const linkRef = async (sides: Sides) => {
    const found = (await links()).filter((each) => each.sides === sides)
    const one = found.find(({ link }) => link.state !== 'rejected') ?? found[0]
    if (!one) throw new RangeError(`There is no link ${sides}: ${await sketch()}`)
    return refOf(one.link)
  }
  /** All links as they stand: `1:1= 2+3:2? 4:-x`, `=` confirmed, `~` edited since, `?` proposed, `x` rejected. */
  const sketch = async (): Promise<string> => {
    const since = new Set((await bones()).links.filter((bone) => bone.editedSince).map(({ id }) => id))
    const mark = { proposed: '?', confirmed: '=', rejected: 'x', drafted: '!' }
    const words = (await links()).map(({ link, sides }) => `${sides}${since.has(link.id) ? '~' : mark[link.state]}`)
    return words.sort().join(' ')
  }
  const pair = async (sides: Sides) => {
    const [s, t] = sides.split(':') as [string, string]
    return act({
      act: 'pair',
      source: await segmentRefs('source', s),
      target: await segmentRefs('target', t),
      seen: [],
    })
  }
  const split = async (side: 'source' | 'target', number: number, at: number) =>
    act({ act: 'split', segment: (await segmentRefs(side, `${number}`))[0]!, at })
  const merge = async (side: 'source' | 'target', numbers: string) =>
    act({ act: 'merge', segments: await segmentRefs(side, numbers) })
  const texts = async (side: 'source' | 'target') =>
    (await storage.segments(side === 'source' ? bitext.sourceId : bitext.targetId)).items.map(
      (segment) => segment.corrected ?? segment.shown,
    )
  const segment = async (side: 'source' | 'target', number: number) =>
    storage.get('segment', (await bones())[side][number - 1]!.id)
  return { deps, bitext, act, segmentRefs, linkRef, links, sketch, pair, split, merge, texts, segment }
}

/**
 * A shift of one side from a link on, over the free links after it in the order of the other side: whatever they are, as a
 * person, or a stranger’s program, may ask for it. Null where there is nothing to shift.
 */
export function shiftOf(
  links: readonly Link[],
  bones: { source: readonly Bone[]; target: readonly Bone[] },
  at: number,
  by: 1 | -1,
): Act | null {
  const version = new Map([...bones.source, ...bones.target].map(({ id, version }) => [id, version]))
  const refs = (ids: readonly SegmentId[]) => ids.map((id) => ({ id, version: version.get(id)! }))
  const place = new Map(bones.source.map(({ id }, i) => [id, i]))
  const free = links
    .filter(({ state }) => state === 'proposed')
    .sort((a, b) => (place.get(a.source[0]!) ?? 0) - (place.get(b.source[0]!) ?? 0))
    .slice(at)
  const from = free[by > 0 ? 0 : 1]?.target[0]
  if (!from) return null
  const rows = free.map(({ source, target }) => ({ source: refs(source), target: refs(target) }))
  return { act: 'shift', side: 'target', by, from: refs([from])[0]!, rows, seen: [] }
}

type Bone = { readonly id: SegmentId; readonly version: number }

export type Table = ReturnType<typeof tableOf>

export const refOf = <Id>({ id, version }: { id: Id; version: number }) => ({ id, version })
