import type { ProjectId } from '../../model/ids.ts'
import type { Waiver } from '../../model/waiver.ts'
import type { Connection } from '../connect.ts'
import { readRows } from './rows.ts'

/** What people of a project let stand, oldest first. */
export function readWaivers(connection: Connection, projectId: ProjectId): Waiver[] {
  return readRows(connection, 'waiver', 'WHERE project_id = ? ORDER BY id', [projectId])
}
