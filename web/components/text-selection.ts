/** A stretch of a text, UTF-16, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What is selected within a shadow root's text; null where nothing is, or where the selection leaves it. White space at
 * its edges is left out.
 */
export function selectionIn(root: ShadowRoot): Stretch | null {
  const range = rangeIn(root)
  if (!range || range.collapsed) return null
  const before = document.createRange()
  before.setStart(root, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const text = range.toString()
  const start = before.toString().length + (text.length - text.trimStart().length)
  const end = start + text.trim().length
  return start < end ? { start, end } : null
}

interface Composed {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[]
}

function rangeIn(root: ShadowRoot): Range | null {
  const selection = getSelection()
  const ranges = (selection as unknown as Composed | null)?.getComposedRanges?.({ shadowRoots: [root] })
  const found = ranges?.[0]
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return null
  const range = document.createRange()
  range.setStart(found.startContainer, found.startOffset)
  range.setEnd(found.endContainer, found.endOffset)
  return range
}
