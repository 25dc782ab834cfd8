/**
 * What every row that people change carries: its `version` is the number of the last change that touched it, so no
 * second counter exists, and a stale write is one whose version is not the row's any more. 0 for a segment or link that
 * came with its document or bitext and that no change has touched since.
 */
export interface Versioned {
  readonly version: number
}

/** A row as a draft creates it: the commit gives it its version. */
export type Unversioned<Row extends Versioned> = Omit<Row, 'version'>
