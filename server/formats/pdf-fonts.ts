import type { PdfPage, TextContent } from './pdf-open.ts'
import { findHyphens, type Hyphen } from './pdf-soft-hyphens.ts'

/** What is known of a font by its name. */
export interface FontStyle {
  readonly bold: boolean
  readonly italic: boolean
}

export const PLAIN: FontStyle = { bold: false, italic: false }

/** What is known of a document's fonts so far. */
export interface Fonts {
  /** By their id in this document. */
  readonly styles: Map<string, FontStyle>
  /** Pages whose drawing orders were looked through, and whether soft hyphens were among them. */
  pages: number
  softHyphens: boolean
}

/**
 * Learns the fonts of a page and finds its soft hyphens: both are told only by its drawing orders, which take as long
 * again as its text. They are asked for where a font is new, on the first pages, and where the document has soft
 * hyphens.
 *
 * @returns hyphens by the index of their text item
 */
export async function readDrawing(
  page: PdfPage,
  content: TextContent,
  fonts: Fonts,
): Promise<ReadonlyMap<number, readonly Hyphen[]>> {
  const ids = Object.keys(content.styles)
  const known = ids.every((id) => fonts.styles.has(id))
  if (known && fonts.pages >= FIRST_PAGES && !fonts.softHyphens) return new Map()
  let hyphens: ReadonlyMap<number, readonly Hyphen[]> = new Map()
  try {
    const orders = await page.getOperatorList()
    hyphens = findHyphens(orders, content)
  } catch {
    // The text is there; only bold, italic and soft hyphens are not told.
  }
  fonts.pages++
  if (hyphens.size > 0) fonts.softHyphens = true
  for (const id of ids) {
    if (fonts.styles.has(id)) continue
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font | null) : null
    const name = font?.name ?? ''
    fonts.styles.set(id, {
      bold: BOLD.test(name) || font?.bold === true || font?.black === true,
      italic: ITALIC.test(name) || font?.italic === true,
    })
  }
  return hyphens
}

const FIRST_PAGES = 5

interface Font {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
}

const BOLD = /bold|black|heavy|semibd|demi(?!light)|[-,]bd\b/i
const ITALIC = /italic|oblique|[-,](?:bd)?it\b|slanted/i
