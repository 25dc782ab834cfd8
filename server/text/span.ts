/** A half-open range `[start, end)` of UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** The span moved by `by` units. */
export function shift(span: Span, by: number): Span {
  return [span[0] + by, span[1] + by]
}

/** Whether `inner` lies wholly within `outer`. An empty span lies within one that touches it. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Whether the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** What the two have in common, or undefined when they share no unit. */
export function intersect(a: Span, b: Span): Span | undefined {
  const start = Math.max(a[0], b[0])
  const end = Math.min(a[1], b[1])
  return start < end ? [start, end] : undefined
}

/** The span without white space at either end; empty, at its start, when it is all white space. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? [from, to] : [start, start]
}

/** The parts of `[start, end)` that none of `holes` covers. `holes` are in order and do not overlap. */
export function subtract([start, end]: Span, holes: readonly Span[]): Span[] {
  const parts: Span[] = []
  let at = start
  for (const [from, to] of holes) {
    if (to <= at) continue
    if (from >= end) break
    if (from > at) parts.push([at, from])
    at = Math.max(at, to)
  }
  if (at < end) parts.push([at, end])
  return parts
}

/**
 * White space as JavaScript's `\s` has it, with the zero-width byte order mark: what segments are trimmed of and what
 * is collapsed where text is shown.
 */
export function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
