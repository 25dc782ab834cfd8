/**
 * Keeping spreadsheets from running cells as formulas, without losing a character.
 *
 * A guarded table says so in its header, and every cell that begins with a dangerous character, or with the guard
 * itself, has one apostrophe before it. Reading removes exactly one from each, where the header says so.
 */
const GUARD = "'"

/** What a spreadsheet may take for a formula, in both widths, and the guard, so that removing it is exact. */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠']/

/** The header cell, first of its row, that announces guarded cells. */
export const GUARD_HEADER = 'guard=1'

export function guarded(cell: string): string {
  return DANGEROUS.test(cell) ? GUARD + cell : cell
}

export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) ? cell.slice(1) : cell
}
