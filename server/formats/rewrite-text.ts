import type { Code, PlacedCode, Range, Replacement } from './format.ts'

/** A replaced stretch of raw text: what a format needs to write the new one. */
export interface NewText {
  readonly text: string
  /** Codes that stand in it, in order, as the raw text has them. */
  readonly codes: readonly Pick<PlacedCode, 'at' | 'inline' | 'native'>[]
  /** Codes of the old text that do not, in order: what a format cannot do without is written all the same. */
  readonly left: readonly Code[]
  /** The first of the replaced ranges: where the new text stands. */
  readonly range: Range
}

/** A change of the raw text. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The edits that put new texts in place of segments; all else stays as it is.
 *
 * The new text of a segment of several spans stands in the first; the others become empty. A placed code that lies
 * beside the spans, as the other half of one inside, is written with the text and not twice.
 *
 * @param write  makes the raw text of a new text
 * @throws RangeError when replacements overlap or name a code that does not exist
 */
export function textEdits(
  document: { readonly text: string; readonly codes: readonly Code[] },
  replacements: readonly Replacement[],
  write: (next: NewText) => string,
): TextEdit[] {
  const { text: raw, codes } = document
  return replacements.flatMap((replacement): TextEdit[] => {
    const used = replacement.codes.map(({ code }) => {
      if (codes[code] === undefined) throw new RangeError(`There is no code ${code}; the document has ${codes.length}`)
      return code
    })
    const ranges = grown(replacement.spans, used, codes)
    const placed = new Set(used)
    const left = ranges.flatMap((range) => codesIn(range, codes)).filter((code) => !placed.has(code))
    const written = replacement.codes.map(({ at, code }) => {
      const [start, end, , inline = 'alone:other'] = codes[code]!
      return { at, inline, native: raw.slice(start, end) }
    })
    return ranges.map(([start, end], i) => ({
      start,
      end,
      text:
        i > 0
          ? ''
          : write({
              text: replacement.text,
              codes: written,
              left: left.map((code) => codes[code]!),
              range: [start, end],
            }),
    }))
  })
}

/**
 * The raw text after the edits.
 *
 * @throws RangeError when they overlap
 */
export function applyEdits(raw: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > raw.length)
      throw new RangeError(`The replaced range ${start}–${end} overlaps`)
    pieces.push(raw.slice(at, start), text)
    at = end
  }
  pieces.push(raw.slice(at))
  return pieces.join('')
}

/** The text with its codes between the pieces that `write` has made fit for the format. */
export function withCodes(
  { text, codes }: Pick<NewText, 'text' | 'codes'>,
  write: (piece: string, at: number) => string,
): string {
  let written = ''
  let from = 0
  for (const { at, native } of codes) {
    const to = Math.min(Math.max(at, from), text.length)
    written += write(text.slice(from, to), from) + native
    from = to
  }
  return written + write(text.slice(from), from)
}

// Ranges never shrink, and grow only over what stands beside them.
function grown(spans: readonly Range[], used: readonly number[], codes: readonly Code[]): Range[] {
  const ranges = spans.map(([start, end]): [number, number] => [start, end])
  const first = ranges[0]
  const last = ranges.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('A replaced segment has no place in the file')
  for (const code of used) {
    const [start, end] = codes[code]!
    if (start < first[0]) first[0] = start
    if (end > last[1]) last[1] = end
  }
  return ranges
}

function codesIn([start, end]: Range, codes: readonly Code[]): number[] {
  let low = 0
  for (let high = codes.length; low < high; ) {
    const middle = (low + high) >> 1
    if (codes[middle]![0] < start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (; low < codes.length && codes[low]![1] <= end; low++) found.push(low)
  return found
}
