/** A half-open range `[start, end)` of UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/**
 * A range of raw text that is not shown as it stands: markup, which shows nothing, or what stands for other
 * characters (`&amp;`), which shows them. With `inline` (`open:bold`, `close:bold`, `alone:note`) it is a protected code
 * that goes with the text.
 */
export type Code = readonly [start: number, end: number, shown?: string, inline?: string]

/** Index of the first code that begins at an offset or after it; their number when none does. Codes are in order. */
export function firstCodeFrom(codes: readonly Code[], offset: number): number {
  return firstWhere(codes, (code) => code[0] >= offset)
}

/** Index of the first code that ends after an offset; their number when none does. Codes are in order. */
export function firstCodeAfter(codes: readonly Code[], offset: number): number {
  return firstWhere(codes, (code) => code[1] > offset)
}

/** By halves: what holds for one code holds for all that follow. */
function firstWhere(codes: readonly Code[], holds: (code: Code) => boolean): number {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(codes[middle]!)) high = middle
    else low = middle + 1
  }
  return low
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
