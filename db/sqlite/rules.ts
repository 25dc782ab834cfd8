import { RuleBroken } from '../errors.ts'
import type { Link } from '../model/bitext.ts'
import type { Edit, RowKind } from '../model/change.ts'
import type { ProjectId } from '../model/ids.ts'
import type { Unversioned } from '../model/row.ts'
import { codecs } from './rows.ts'

/**
 * An edit with nothing in it but the model's fields.
 *
 * @throws RuleBroken when its rows are not of its id or of the draft's project, or hold what no row may hold
 */
export function plainEdit(projectId: ProjectId, edit: Edit): Edit {
  const { kind, id } = edit
  const plain = (row: typeof edit.before) => (row === null ? null : codecs[kind].plain(row as never))
  const [before, after] = [plain(edit.before), plain(edit.after)]
  for (const row of [before, after]) if (row !== null) checkRow(projectId, kind, id, row)
  if (before === null && after === null) throw new RuleBroken(`An edit of the ${kind} ${id} holds no row`)
  if (kind === 'link' && after !== null) checkLink(after as unknown as Unversioned<Link>)
  return { kind, id, before, after } as Edit
}

function checkRow(projectId: ProjectId, kind: RowKind, id: string, row: { id: string; projectId?: ProjectId }): void {
  if (row.id !== id) throw new RuleBroken(`An edit of the ${kind} ${id} holds a row with the id ${row.id}`)
  const owner = kind === 'project' ? id : row.projectId
  if (owner !== undefined && owner !== projectId) throw new RuleBroken(`The ${kind} ${id} is of another project`)
}

// Numbers are checked because SQLite and JSON turn what is not finite into null without a word.
function checkLink({ id, source, target, confidence, evidence }: Unversioned<Link>): void {
  if (source.length + target.length === 0) throw new RuleBroken(`The link ${id} holds no segment`)
  if (confidence !== null && !(confidence >= 0 && confidence <= 1)) {
    throw new RuleBroken(`The confidence of the link ${id} is ${confidence}, not a number from 0 to 1`)
  }
  for (const { kind, weight } of evidence) {
    if (!Number.isFinite(weight))
      throw new RuleBroken(`The weight of the ${kind} evidence of the link ${id} is ${weight}`)
  }
}
