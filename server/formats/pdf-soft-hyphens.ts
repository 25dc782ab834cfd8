import type { PdfPage, TextContent } from './pdf-open.ts'

/** A hyphen that the file calls soft and pdf.js leaves out, though the page shows it. */
export interface Hyphen {
  /** How many units of its item's text stand before it, white space not counted. */
  readonly at: number
}

type Orders = Awaited<ReturnType<PdfPage['getOperatorList']>>

/**
 * Finds the hyphens that are missing from a page's text by the letters its drawing orders draw; both come in one order.
 *
 * @returns hyphens by the index of the item that they stand in or end
 */
export function findHyphens(orders: Orders, { items }: TextContent): Map<number, Hyphen[]> {
  const found = new Map<number, Hyphen[]>()
  const drawn = lettersOf(orders)
  if (!drawn.includes('\u00ad')) return found
  let item = -1
  let text = ''
  let at = 0
  for (const letter of drawn) {
    if (letter === '\u00ad') {
      const own = found.get(item)
      if (own === undefined) found.set(item, [{ at }])
      else own.push({ at })
      continue
    }
    while (at >= text.length && item + 1 < items.length) {
      const entry = items[++item]!
      text = 'str' in entry ? bare(entry.str) : ''
      at = 0
    }
    // Where the two part, the rest of the page is left as it is.
    if (text[at] !== letter) break
    at++
  }
  return found
}

/** The text of an item with its hyphens: a soft one at its end, a plain one within, where it shows as well. */
export function withHyphens(text: string, hyphens: readonly Hyphen[] | undefined): string {
  if (hyphens === undefined) return text
  const length = bare(text).length
  let made = ''
  let seen = 0
  let next = 0
  for (const unit of text.split('')) {
    made += unit
    if (bare(unit) === '') continue
    seen++
    for (; next < hyphens.length && hyphens[next]!.at === seen; next++) made += seen === length ? '\u00ad' : '-'
  }
  return made
}

// White space is found by pdf.js where there is none to draw.
function bare(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '')
}

// The number of the order in pdf.js; other orders that show text are written as this one.
const SHOW_TEXT = 44

function lettersOf({ fnArray, argsArray }: Orders): string[] {
  const letters: string[] = []
  for (const [i, order] of fnArray.entries()) {
    if (order !== SHOW_TEXT) continue
    const [glyphs] = argsArray[i] as [readonly ({ readonly unicode?: string } | number | null)[]]
    for (const glyph of glyphs) {
      if (glyph === null || typeof glyph !== 'object') continue
      const unicode = glyph.unicode ?? ''
      if (unicode === '\u00ad') letters.push(unicode)
      else for (const unit of bare(unicode).split('')) letters.push(unit)
    }
  }
  return letters
}
