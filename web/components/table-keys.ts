/**
 * Where an arrow key leads from the focused button of a table: down and up by the lines of the column, left and right
 * by cells, Home and End within the row.
 */
export function moveInTable(event: KeyboardEvent, table: HTMLElement): HTMLElement | undefined {
  const from = event.target as HTMLElement
  const cell = from.closest('td')
  const row = cell?.closest('tr')
  if (!cell || !row) return undefined
  const lines = (each: Element | null | undefined) => [...(each?.querySelectorAll<HTMLElement>('button') ?? [])]
  const at = lines(cell).indexOf(from)
  const rows = [...table.querySelectorAll('tbody tr')]
  const rowAt = rows.indexOf(row)
  const beside = (step: number) => lines(step > 0 ? cell.nextElementSibling : cell.previousElementSibling)
  switch (event.key) {
    case 'ArrowDown':
      return lines(cell)[at + 1] ?? lines(rows[rowAt + 1]?.children[cell.cellIndex])[0]
    case 'ArrowUp':
      return lines(cell)[at - 1] ?? lines(rows[rowAt - 1]?.children[cell.cellIndex]).at(-1)
    case 'ArrowRight':
      return beside(1)[Math.min(at, beside(1).length - 1)]
    case 'ArrowLeft':
      return beside(-1)[Math.min(at, beside(-1).length - 1)]
    case 'Home':
      return lines(row)[0]
    case 'End':
      return lines(row).at(-1)
    default:
      return undefined
  }
}
