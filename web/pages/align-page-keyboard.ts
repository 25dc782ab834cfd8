/** Parts of the page that a key press may come from. */
export interface Places {
  readonly page: Element
  readonly list: Element | null
}

const fields = 'input, textarea, select'

/**
 * Whether a key press is for something else than the rows: a field, a menu or dialog, a button that Enter or Space
 * would press, or a part of the frame around the page.
 */
export function isElsewhere(event: KeyboardEvent, { page, list }: Places): boolean {
  const path = event.composedPath()
  if (
    path.some((node) => node instanceof HTMLDialogElement || (node instanceof HTMLElement && node.popover !== null))
  ) {
    return true
  }
  if (list && path.includes(list)) return false
  const [target] = path
  if (!(target instanceof HTMLElement)) return false
  if (target.matches(fields)) return true
  const presses = event.code === 'Enter' || event.code === 'Space'
  if (presses && target.closest('button, a, summary')) return true
  return !path.includes(page) && target !== document.body && target.localName !== 'main'
}
