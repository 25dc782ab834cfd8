import { type Bitext, basisSide, type Link } from '../../db/model/bitext.ts'
import type { Edit, Expectation } from '../../db/model/change.ts'
import type { Segment } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import type { Sides } from './relink.ts'

/** What an act would change, and the versions it was decided on. */
export interface Draft {
  readonly label: string
  readonly edits: readonly Edit[]
  readonly expects: readonly Expectation[]
}

/** A row as an act names it. */
export type Ref = { readonly id: string; readonly version: number }

/** What the person was looking at, as a commit expects it. */
export const seen = (kind: 'link' | 'segment', refs: readonly Ref[]): Expectation[] =>
  refs.map((ref) => ({ kind, ...ref }))

/** A label with its number: `Group segment`, `Group 3 segments`. */
export const many = (n: number, one: string) => (n === 1 ? one : `${one.replace(/ (link|segment)$/, ` ${n} $1s`)}`)

/** What the sides of a link say now, as its `basis` keeps it. */
export function basisOf(sides: Sides, segments: ReadonlyMap<string, Segment>): NonNullable<Link['basis']> {
  const side = (ids: readonly SegmentId[]) => basisSide(ids.map((id) => segments.get(id)?.fingerprint ?? ''))
  return { source: side(sides.source), target: side(sides.target) }
}

/** A link of the bitext an act is about. @throws ProblemError `not-found` */
export async function linkOf(deps: Deps, bitext: Bitext, id: string): Promise<Link> {
  const link = await deps.storage.get('link', id)
  if (link.bitextId !== bitext.id) throw new ProblemError('not-found', 'That link is in another bitext.')
  return link
}

/** The same for a link that is in force. */
export async function liveLinkOf(deps: Deps, bitext: Bitext, id: string): Promise<Link> {
  const link = await linkOf(deps, bitext, id)
  if (link.state === 'rejected') throw new ProblemError('rule-broken', 'This link was rejected. Reopen it first.')
  return link
}
