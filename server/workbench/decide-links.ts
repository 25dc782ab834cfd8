import type { Bitext, Link } from '../../db/model/bitext.ts'
import { ProblemError } from '../problems.ts'
import type { Act } from '../shapes/acts.ts'
import { basisOf, type Draft, linkOf, many, seen } from './act-draft.ts'
import type { Deps } from './deps.ts'
import { changed } from './edit.ts'

/** Yes, not yet, or no to whole links. */
export async function decideLinks(
  deps: Deps,
  bitext: Bitext,
  act: Extract<Act, { act: 'confirm' | 'reopen' | 'reject' }>,
): Promise<Draft> {
  const links = await Promise.all(act.links.map((ref) => linkOf(deps, bitext, ref.id)))
  const segments = new Map(
    (
      await deps.storage.getMany(
        'segment',
        links.flatMap((link) => [...link.source, ...link.target]),
      )
    ).map((s) => [s.id, s]),
  )
  // What has moved on since is told as stale.
  const asSeen = links.filter((link, i) => link.version === act.links[i]!.version)
  if (act.act !== 'reject') await assertFree(deps, bitext, asSeen)
  const edits = links.map((link) => {
    if (act.act === 'confirm') return changed('link', link, { state: 'confirmed', basis: basisOf(link, segments) })
    if (act.act === 'reject') return changed('link', link, { state: 'rejected' })
    return changed('link', link, { state: 'proposed', basis: null })
  })
  const words = { confirm: 'Confirm link', reopen: 'Reopen link', reject: 'Reject link' }
  return { label: many(links.length, words[act.act]), edits, expects: seen('link', act.links) }
}

/** A segment has one live link: where others hold those of a rejected link, it cannot come back. */
async function assertFree(deps: Deps, bitext: Bitext, links: readonly Link[]): Promise<void> {
  const back = links.filter((link) => link.state === 'rejected')
  if (back.length === 0) return
  const others = await deps.storage.linksOf(back.flatMap((link) => [...link.source, ...link.target]))
  if (others.some((link) => link.bitextId === bitext.id && link.state !== 'rejected')) {
    throw new ProblemError(
      'rule-broken',
      'A segment of this rejected link is in another link by now. Reject that one first.',
    )
  }
}
