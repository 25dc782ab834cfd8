import type { Link } from '../../db/model/bitext.ts'
import type { BitextId, LinkId } from '../../db/model/ids.ts'
import { asTheyWere, type SideSegments } from './align-sides.ts'
import type { Deps } from './deps.ts'

/** A link that an aligner found. */
export type Found = Pick<Link, 'source' | 'target' | 'confidence' | 'evidence'>

export const isLive = (link: Link) => link.state !== 'rejected'

/**
 * Of what is found, that which leaves every link as it is; but that a segment is thought to have no counterpart gives way
 * where one is found.
 */
export function besideLinks(
  all: readonly Found[],
  links: readonly Link[],
): { found: Found[]; open: ReadonlySet<LinkId> } {
  const linkOf = new Map(
    links.filter(isLive).flatMap((link) => [...link.source, ...link.target].map((id) => [id, link] as const)),
  )
  const givesWay = (link: Link | undefined) => link === undefined || (link.state === 'proposed' && !isPair(link))
  const found = all.filter((bead) => {
    const held = [...bead.source, ...bead.target].map((id) => linkOf.get(id))
    return held.every(isPair(bead) ? givesWay : (link) => link === undefined)
  })
  const open = found.flatMap((bead) => [...bead.source, ...bead.target].flatMap((id) => linkOf.get(id)?.id ?? []))
  return { found, open: new Set(open) }
}

export const isPair = ({ source, target }: Pick<Link, 'source' | 'target'>) => source.length > 0 && target.length > 0

/**
 * What people did while the aligner ran stands: links decided or made meanwhile keep their segments, what was rejected
 * meanwhile is not proposed, and segments that were cut, merged or excluded are left alone.
 */
export async function stillFitting(
  deps: Deps,
  {
    id,
    found,
    before,
    segments,
    open: openIds,
  }: {
    id: BitextId
    found: readonly Found[]
    before: readonly Link[]
    segments: readonly SideSegments[]
    /** Proposals that may be replaced; all of them where none are named. */
    open: ReadonlySet<LinkId> | undefined
  },
): Promise<{ fresh: Found[]; again: { link: Link; bead: Found }[]; outdated: Link[] }> {
  const now = await deps.storage.links(id)
  const versions = new Map(before.map((link) => [link.id, link.version]))
  const open = now.filter(
    (link) =>
      link.state === 'proposed' &&
      versions.get(link.id) === link.version &&
      (openIds === undefined || openIds.has(link.id)),
  )
  const replaced = new Set(open)
  const standing = now.filter((link) => isLive(link) && !replaced.has(link))
  const taken = new Set(standing.flatMap((link) => [...link.source, ...link.target]))
  const refused = new Set(now.filter((link) => link.state === 'rejected').map(sidesKey))
  const there = await asTheyWere(deps, segments)
  const fitting = found.filter(
    (bead) =>
      [...bead.source, ...bead.target].every((each) => there.has(each) && !taken.has(each)) &&
      !refused.has(sidesKey(bead)),
  )
  const known = new Map(open.map((link) => [sidesKey(link), link]))
  const again = fitting.flatMap((bead) => {
    const link = known.get(sidesKey(bead))
    return link ? [{ link, bead }] : []
  })
  const kept = new Set(again.map(({ link }) => link))
  return {
    fresh: fitting.filter((bead) => !known.has(sidesKey(bead))),
    again,
    outdated: open.filter((link) => !kept.has(link)),
  }
}

const sidesKey = ({ source, target }: Pick<Link, 'source' | 'target'>) =>
  `${[...source].sort().join()} ${[...target].sort().join()}`
