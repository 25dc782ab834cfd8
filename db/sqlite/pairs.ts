import { RuleBroken } from '../errors.ts'
import type { Connection } from './connect.ts'
import type { Touched } from './touched.ts'

/**
 * Sees that two documents stand together once, the same way round.
 *
 * @throws RuleBroken when a commit has made a second bitext of the two
 */
export function assertSinglePairs({ statement }: Connection, touched: readonly Touched[]): void {
  for (const row of touched) {
    if (row.kind !== 'bitext' || row.is === null || row.was !== null) continue
    const { id, sourceId, targetId } = row.is
    const others = statement('SELECT id FROM bitext WHERE source_id = ? AND target_id = ? AND id <> ?')
    if (others.get(sourceId, targetId, id)) throw new RuleBroken('These two documents already stand together')
  }
}
