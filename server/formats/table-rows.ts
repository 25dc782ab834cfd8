import { readColumns, unitOf } from './csv-columns.ts'
import { FormatError, type ImportedBitext, type ReadOptions } from './format.ts'
import { unguarded } from './guard.ts'
import { BitextDraft, MAX_SEGMENT } from './units.ts'

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[]
  /** Where it stands, or ends, from 1. */
  readonly line: number
}

/**
 * Makes a bitext of the rows of a table, the first of which may name its columns.
 *
 * @throws FormatError for a table without rows, a language twice in the header, fewer than two columns
 */
export function bitextOfRows(rows: readonly Row[], encoding: string, options: ReadOptions): ImportedBitext {
  const first = rows[0]
  if (first === undefined) throw new FormatError(1, 1, 'the table is empty')
  const columns = readColumns(first.cells, options)
  const draft = new BitextDraft()
  const width = first.cells.length
  for (const { cells, line } of columns.header ? rows.slice(1) : rows) {
    if (cells.length !== width) draft.problem(line, 0, `the row has ${cells.length} cells, the first one ${width}`)
    const unit = unitOf(columns.guarded ? cells.map(unguarded) : cells, columns, (message) =>
      draft.problem(line, 0, message),
    )
    const longest = Math.max(unit.source.length, unit.target.length)
    if (longest > MAX_SEGMENT) {
      draft.problem(line, 0, `a cell of ${longest} characters was left out; the limit is ${MAX_SEGMENT}`)
      draft.add([])
      continue
    }
    draft.add([unit])
  }
  return { ...draft.finish(encoding), ...(columns.unnamed ? { unnamed: true } : {}) }
}
