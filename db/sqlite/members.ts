import { RuleBroken } from '../errors.ts'
import type { Link } from '../model/bitext.ts'
import type { Unversioned } from '../model/row.ts'
import type { Connection } from './connect.ts'
import { same } from './same.ts'
import type { Touched } from './touched.ts'

type TouchedLink = Extract<Touched, { kind: 'link' }>

/**
 * Brings `link_member` in step with the links of a commit, and checks their segments: each from its side's document, and
 * none that another live link of the bitext holds. All old members go before new ones
 * come, so that links of one draft may exchange segments in any order.
 */
export function keepMembers(connection: Connection, touched: readonly Touched[]): void {
  const moved = touched.filter((row): row is TouchedLink => row.kind === 'link' && !isInStep(row))
  const remove = connection.statement('DELETE FROM link_member WHERE link_id = ?')
  for (const { was, id } of moved) if (was !== null) remove.run(id)
  const sidesOf = connection.statement('SELECT source_id, target_id FROM bitext WHERE id = ?')
  for (const { is } of moved) {
    if (is === null) continue
    const sides = sidesOf.get(is.bitextId) as [string, string] | undefined
    // No such bitext: that is found at the end.
    if (sides) addMembers(connection, is, sides)
  }
}

function isInStep({ was, is }: TouchedLink): boolean {
  if (was === null || is === null) return false
  const isLiveStill = (was.state === 'rejected') === (is.state === 'rejected')
  return isLiveStill && was.bitextId === is.bitextId && same([was.source, was.target], [is.source, is.target])
}

/** Writes the members of a link of a bitext of these two documents. */
export function addMembers(
  { statement }: Connection,
  link: Unversioned<Link>,
  [sourceId, targetId]: readonly [sourceId: string, targetId: string],
): void {
  const documentOf = statement('SELECT document_id FROM segment WHERE id = ?')
  const insert = statement('INSERT INTO link_member (link_id, segment_id, bitext_id, live) VALUES (?, ?, ?, ?)')
  const add = (segmentId: string, documentId: string) => {
    const found = documentOf.get(segmentId) as string[] | undefined
    if (found && found[0] !== documentId) {
      throw new RuleBroken(`Segment ${segmentId} is not of the document on its side of the link ${link.id}`)
    }
    try {
      insert.run(link.id, segmentId, link.bitextId, link.state === 'rejected' ? 0 : 1)
    } catch (error) {
      throw isDouble(error) ? new RuleBroken(`Segment ${segmentId} would be in two live links of a bitext`) : error
    }
  }
  for (const id of link.source) add(id, sourceId)
  for (const id of link.target) add(id, targetId)
}

function isDouble(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
